import type { Schema } from "../../model/schema.ts";
import { inside } from "../../model/inside.ts";
import type { Operation } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import type { Piece } from "../emitter.ts";

/** Names of the fields of an operation, each where it stands first: path, query, header, body, response. */
export type FieldNames = readonly (readonly string[])[];

/** What search knows of a service's operations besides what is in the outline: the names of their fields. */
export function searchPiece({ name, operations, documented, schemas }: ServiceApi): Piece {
  const types = new Map([...documented, ...schemas].map((named) => [named.name, named.schema]));
  const fields = operations.map((operation) => [operationId(operation.name), fieldNames(operation, types)]);
  return { place: ["fields", name], bytes: new TextEncoder().encode(JSON.stringify(fields)) };
}

/** The same, read again. */
export function fieldsInPiece({ bytes }: Piece): readonly (readonly [id: string, names: FieldNames])[] {
  // `searchPiece` wrote it
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly (readonly [string, FieldNames])[];
}

function fieldNames({ parameters, request, response }: Operation, types: ReadonlyMap<string, Schema>): FieldNames {
  const seen = new Set<string>(["code", "msg", "data"]);
  const fresh = (names: readonly string[]): string[] =>
    names.filter((name) => {
      const isNew = !seen.has(name) && name.length <= 60;
      seen.add(name);
      return isNew;
    });
  const inPlace = (where: string): string[] =>
    fresh(parameters.filter((each) => each.in === where).map(({ name }) => name));
  return [
    inPlace("path"),
    inPlace("query"),
    inPlace("header"),
    request === undefined ? [] : fresh(namesIn(request.schema, types)),
    fresh(namesIn(response.schema, types)),
  ];
}

/** Names of all members, outer ones first, those of named types too. */
function namesIn(schema: Schema, types: ReadonlyMap<string, Schema>): string[] {
  const names = new Set<string>();
  const followed = new Set<string>();
  const below = (each: Schema): readonly Schema[] => {
    if (each.kind !== "reference") return inside(each);
    const target = followed.has(each.name) ? undefined : types.get(each.name);
    followed.add(each.name);
    return target === undefined ? [] : [target];
  };
  for (let level: readonly Schema[] = [schema]; level.length > 0; level = level.flatMap(below)) {
    for (const each of level) if (each.kind === "object") for (const { name } of each.properties) names.add(name);
  }
  return [...names];
}
