import type { Api } from "../model/api.ts";
import { inside } from "../model/inside.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
import type { Home, TypeUses } from "./shared-names.ts";
import type { Structures } from "./structure.ts";

/** A named object of one service, with where it stands. */
export interface Uses extends TypeUses {
  readonly home: Home;
  /** Places that hold it: bodies, and other objects, each counted once however often it stands somewhere itself. */
  readonly holders: number;
  /** It holds itself: the documents stop there, showing its name without members. */
  readonly isRecursive: boolean;
  /** It ends in the bare name of an object around it, so alone it would not be whole. */
  readonly isOpen: boolean;
  /** As it stands first. */
  readonly schema: ObjectSchema;
}

/** All named objects with members, by `useKey`. */
export function countUses(api: Api, structures: Structures): ReadonlyMap<string, Uses> {
  const counter: Counter = { structures, uses: new Map(), last: new Map() };
  for (const { name, request, response } of api.operations) {
    const { service, version, resource, method } = name;
    const at = { service, operation: [version, resource, method].join(".") };
    if (request !== undefined) countInBody(request.schema, { ...at, name: "request" }, counter);
    countInBody(response.schema, { ...at, name: "response" }, counter);
  }
  for (const { type, schema, reply } of api.events) {
    const [service = type, ...rest] = type.split(".");
    const at = { service, operation: rest.join(".") };
    countInBody(schema, { ...at, name: "event" }, counter);
    if (reply !== undefined) countInBody(reply.schema, { ...at, name: "reply" }, counter);
  }
  return counter.uses;
}

/** By what a use is found: types are shared within their service, as each service's module of types is complete. */
export function useKey(service: string, schema: ObjectSchema, structures: Structures): string {
  return `${service} ${String(structures.numberOf(schema))}`;
}

interface Counter {
  readonly structures: Structures;
  readonly uses: Map<string, Counting>;
  /** The operation that each was found in last. */
  readonly last: Map<object, string>;
}

type Counting = { -readonly [Fact in keyof Uses]: Uses[Fact] };

/** One step of the way to a schema; few of the ways are asked for. */
interface Place {
  readonly service: string;
  readonly operation: string;
  readonly name: string;
  readonly above?: Place;
}

function pathTo({ name, above }: Place): readonly string[] {
  return above === undefined ? [name] : [...pathTo(above), name];
}

function countInBody(schema: Schema, place: Place, counter: Counter): void {
  const standing = { place, isHolder: true, inside: new Map<string, Counting>() };
  if (schema.kind === "object") countInMembers(schema, standing, counter);
  else count(schema, standing, counter);
}

interface Standing {
  readonly place: Place;
  /** What holds it was not met before. */
  readonly isHolder: boolean;
  /** The nearest object of each name that it is in. */
  readonly inside: ReadonlyMap<string, Counting>;
}

function count(schema: Schema, standing: Standing, counter: Counter): void {
  if (schema.kind === "object") countInMembers(schema, countUse(schema, standing, counter), counter);
  else for (const each of inside(schema)) count(each, standing, counter);
}

function countInMembers(schema: ObjectSchema, { place: above, isHolder, inside }: Standing, counter: Counter): void {
  const { service, operation } = above;
  for (const { name, schema: member } of schema.properties) {
    count(member, { place: { service, operation, name, above }, isHolder, inside }, counter);
  }
}

/** Counts the object and tells how its members stand: they count where the object is met for the first time. */
function countUse(schema: ObjectSchema, standing: Standing, counter: Counter): Standing {
  const { typeName } = schema;
  const { place, isHolder, inside } = standing;
  if (typeName !== undefined && schema.properties.length === 0) endRecursion(typeName, inside);
  if (typeName === undefined || schema.properties.length === 0) return standing;
  const use = useOf(schema, typeName, place, counter);
  if (counter.last.get(use) !== place.operation) use.operations += 1;
  counter.last.set(use, place.operation);
  if (isHolder) use.holders += 1;
  return { place, isHolder: isHolder && use.holders === 1, inside: within(inside, typeName, use) };
}

/** From the outermost to the innermost. */
function within(inside: Standing["inside"], typeName: string, use: Counting): Standing["inside"] {
  const others = [...inside].filter(([name]) => name !== typeName);
  return new Map([...others, [typeName, use]]);
}

/** The object of this name holds itself, through all that are inside it. */
function endRecursion(typeName: string, inside: Standing["inside"]): void {
  const uses = [...inside.values()];
  const holder = inside.get(typeName);
  if (holder === undefined) return;
  holder.isRecursive = true;
  for (const between of uses.slice(uses.indexOf(holder) + 1)) between.isOpen = true;
}

function useOf(schema: ObjectSchema, typeName: string, place: Place, counter: Counter): Counting {
  const { service, operation } = place;
  const key = useKey(service, schema, counter.structures);
  const known = counter.uses.get(key);
  if (known !== undefined) return known;
  const home = { operation, path: pathTo(place) };
  const use = { service, typeName, home, schema, operations: 0, holders: 0, isRecursive: false, isOpen: false };
  counter.uses.set(key, use);
  return use;
}
