import type { Pair } from "../diff/change.ts";
import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import { lineBreak, readStretch, type Call, type CutDocument, type Stretch } from "./cut-document.ts";

/**
 * Of two documents what a comparison must look at: calls and events that were written otherwise or that reach a schema
 * that was, and the schemas that these reach. Nothing else can differ.
 */
export function affected({ before, after }: Pair<CutDocument>): Pair<JsonObject> {
  const schemas = differing(before, after, ({ schemas: all }) => all);
  const reaching = {
    before: schemas.size === 0 ? noUsers : usersOf(schemas, before),
    after: schemas.size === 0 ? noUsers : usersOf(schemas, after),
  };
  const users = (pick: (of: Users) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...pick(reaching.before), ...pick(reaching.after)]);
  const calls = new Set([...differing(before, after, (of) => of.calls), ...users((of) => of.calls)]);
  const webhooks = new Set([...differing(before, after, (of) => of.webhooks), ...users((of) => of.webhooks)]);
  const types = new Set([...schemas].flatMap((name) => fieldTypeOf(name) ?? []));
  return {
    before: excerpt(before, { calls, webhooks, types }),
    after: excerpt(after, { calls, webhooks, types }),
  };
}

/** `BitableField11` of `BitableField11Read`: no call refers to it, and its parts are read together. */
function fieldTypeOf(name: string): string | undefined {
  return /^(BitableField\d+)(?:Read|Write|Property)$/.exec(name)?.[1];
}

type Parts = ReadonlyMap<string, Stretch>;

function differing(before: CutDocument, after: CutDocument, of: (document: CutDocument) => Parts): Set<string> {
  const [old, now] = [of(before), of(after)];
  const names = new Set<string>();
  for (const [name, part] of old) {
    const same = now.get(name);
    const isSame = same !== undefined && saySame(bytesOf(before, part), bytesOf(after, same));
    if (!isSame) names.add(name);
  }
  for (const name of now.keys()) if (!old.has(name)) names.add(name);
  return names;
}

function bytesOf({ bytes }: CutDocument, { start, end }: Stretch): Buffer {
  return bytes.subarray(start, end);
}

/** Whether two parts are the same but for the line of the page in which they begin, which all pages of a bundle share. */
function saySame(before: Buffer, after: Buffer): boolean {
  if (before.equals(after)) return true;
  const [old, now] = [lineIn(before), lineIn(after)];
  return (
    before.subarray(0, old.start).equals(after.subarray(0, now.start)) &&
    before.subarray(old.end).equals(after.subarray(now.end))
  );
}

/** As it stands at the depth of calls, events and schemas, and of nothing within them. */
const sourceKey = `\n${" ".repeat(8)}"x-lark-source": {`;
const lineOfSource = `\n${" ".repeat(10)}"line": `;

/** Where a part says the line in which it begins; at its end where it says none. */
function lineIn(part: Buffer): Stretch {
  const source = part.lastIndexOf(sourceKey);
  const key = source === -1 ? -1 : part.indexOf(lineOfSource, source);
  if (key === -1) return { start: part.length, end: part.length };
  return { start: key, end: part.indexOf(lineBreak, key + 1) };
}

/** The calls and events that reach some schemas. */
interface Users {
  readonly calls: ReadonlySet<string>;
  readonly webhooks: ReadonlySet<string>;
}

const noUsers: Users = { calls: new Set(), webhooks: new Set() };

function usersOf(wanted: ReadonlySet<string>, document: CutDocument): Users {
  const within = new Map<string, string[]>();
  for (const [name, schema] of document.schemas) {
    for (const target of targetsIn(document.bytes, schema)) {
      const known = within.get(target);
      if (known === undefined) within.set(target, [name]);
      else known.push(name);
    }
  }
  const reaching = new Set(wanted);
  // a set is walked to its end also where it grows on the way
  for (const name of reaching) for (const outer of within.get(name) ?? []) reaching.add(outer);
  const users = (parts: Parts): ReadonlySet<string> =>
    new Set(
      [...parts].filter(([, part]) => targetsIn(document.bytes, part).some((name) => reaching.has(name))).map(nameOf),
    );
  return { calls: users(document.calls), webhooks: users(document.webhooks) };
}

function nameOf([name]: readonly [string, Stretch]): string {
  return name;
}

const reference = '"#/components/schemas/';

/** The schemas that a part refers to. */
function targetsIn(bytes: Buffer, { start, end }: Stretch): readonly string[] {
  const part = bytes.subarray(start, end);
  const names = new Set<string>();
  for (let at = part.indexOf(reference); at !== -1; at = part.indexOf(reference, at + 1)) {
    names.add(nameAt(part, at));
  }
  return [...names];
}

/** The name behind a reference that begins there, as `#/components/schemas/a~1b` has it of `a/b`. */
function nameAt(part: Buffer, at: number): string {
  let close = part.indexOf('"', at + 1);
  while (part[close - 1] === backslash) close = part.indexOf('"', close + 1);
  // the text is a JSON string from quote to quote
  const pointer = JSON.parse(part.toString("utf8", at, close + 1)) as string;
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

const backslash = 0x5c;

/** What is chosen of a document. */
interface Chosen extends Users {
  /** Types of Bitable's fields. */
  readonly types: ReadonlySet<string>;
}

/** A document of some calls, events and field types, and all schemas that they reach. */
function excerpt(document: CutDocument, { calls, webhooks, types }: Chosen): JsonObject {
  const { bytes } = document;
  const chosen = [...calls].flatMap((key) => document.calls.get(key) ?? []);
  const events = [...webhooks].flatMap((type) => {
    const part = document.webhooks.get(type);
    return part === undefined ? [] : [[type, part] as const];
  });
  const fieldParts = [...document.schemas].filter(([name]) => types.has(fieldTypeOf(name) ?? ""));
  const ends = [...events, ...fieldParts].map(([, part]) => part);
  const all = [...fieldParts, ...reachedBy([...chosen, ...ends, ...document.others.values()], document)];
  const reached = [...new Map(all)];
  const read = (part: Stretch): Json => readStretch(bytes, part);
  const components = [...document.others].map(([name, part]) => [name, read(part)] as const);
  return objectOf([
    ["openapi", "3.1.0"],
    ["paths", pathsOf(chosen, read)],
    ["webhooks", objectOf(events.map(([type, part]) => [type, read(part)]))],
    ["components", objectOf([["schemas", objectOf(reached.map(([name, part]) => [name, read(part)]))], ...components])],
  ]);
}

function pathsOf(calls: readonly Call[], read: (part: Stretch) => Json): JsonObject {
  const items = new Map<string, [string, Json][]>();
  for (const call of calls) items.set(call.path, [...(items.get(call.path) ?? []), [call.method, read(call)]]);
  return objectOf([...items].map(([path, methods]) => [path, objectOf(methods)]));
}

function reachedBy(
  parts: readonly Stretch[],
  { bytes, schemas }: CutDocument,
): readonly (readonly [string, Stretch])[] {
  const names = new Set(parts.flatMap((part) => targetsIn(bytes, part)));
  for (const name of names) {
    const schema = schemas.get(name);
    if (schema !== undefined) for (const target of targetsIn(bytes, schema)) names.add(target);
  }
  return [...schemas].filter(([name]) => names.has(name));
}
