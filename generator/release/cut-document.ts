import type { Json } from "../model/json.ts";

/** A stretch of a document's bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The bytes of an emitted document and where its parts stand in it, so that few of them need to be read. */
export interface CutDocument {
  readonly bytes: Buffer;
  /** The values of a path and a method, in order. */
  readonly calls: ReadonlyMap<string, Call>;
  /** The values of the event types. */
  readonly webhooks: ReadonlyMap<string, Stretch>;
  /** The values of the named schemas. */
  readonly schemas: ReadonlyMap<string, Stretch>;
  /** What components there are besides schemas. */
  readonly others: ReadonlyMap<string, Stretch>;
  /** The document's own version. */
  readonly version: string | undefined;
}

export interface Call extends Stretch {
  readonly path: string;
  readonly method: string;
}

/**
 * Cuts a document that was written as this program writes JSON, each entry on a line of its own that is indented by its
 * depth. Undefined for any other layout, which has to be read as a whole. The same bytes are cut once, however often they
 * are asked for; they must not change.
 */
export function cutDocument(content: Uint8Array): CutDocument | undefined {
  const known = knownCuts.get(content) ?? { cut: cut(content) };
  knownCuts.set(content, known);
  return known.cut;
}

const knownCuts = new WeakMap<Uint8Array, { readonly cut: CutDocument | undefined }>();

function cut(content: Uint8Array): CutDocument | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  try {
    const top = entriesOf(bytes, { start: 0, end: bytes.length }, 1);
    if (!top.has("openapi")) return undefined;
    const components = inside(bytes, top.get("components"), 2);
    const info = top.get("info");
    const version = info === undefined ? undefined : readStretch(bytes, info);
    return {
      bytes,
      calls: callsIn(bytes, top.get("paths")),
      webhooks: inside(bytes, top.get("webhooks"), 2),
      schemas: inside(bytes, components.get("schemas"), 3),
      others: new Map([...components].filter(([name]) => name !== "schemas")),
      version: versionOf(version),
    };
  } catch (error) {
    if (error instanceof OtherLayout || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The JSON value of a stretch. */
export function readStretch(bytes: Buffer, { start, end }: Stretch): Json {
  return JSON.parse(bytes.toString("utf8", start, end)) as Json;
}

class OtherLayout extends Error {}

function versionOf(info: Json | undefined): string | undefined {
  if (typeof info !== "object" || info === null || !("version" in info)) return undefined;
  return typeof info.version === "string" ? info.version : undefined;
}

function callsIn(bytes: Buffer, paths: Stretch | undefined): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>();
  for (const [path, item] of inside(bytes, paths, 2)) {
    for (const [method, value] of entriesOf(bytes, item, 3)) {
      calls.set(JSON.stringify([path, method]), { path, method, ...value });
    }
  }
  return calls;
}

function inside(bytes: Buffer, value: Stretch | undefined, depth: number): ReadonlyMap<string, Stretch> {
  return value === undefined ? new Map() : entriesOf(bytes, value, depth);
}

const brace = 0x7b;
const closing = 0x7d;
const bracket = 0x5b;
const comma = 0x2c;
const lineBreak = 0x0a;

/** The entries of a map that begins where `map` does, by key; the entries are `depth` deep. */
function entriesOf(bytes: Buffer, map: Stretch, depth: number): ReadonlyMap<string, Stretch> {
  const entries = new Map<string, Stretch>();
  if (bytes[map.start] !== brace) throw new OtherLayout();
  if (bytes[map.start + 1] === closing) return entries;
  if (bytes[map.start + 1] !== lineBreak) throw new OtherLayout();
  const indent = "  ".repeat(depth);
  let line = map.start + 2;
  for (;;) {
    const { key, value } = entryAt(bytes, line, indent);
    entries.set(key, value);
    if (bytes[value.end] !== comma) return entries;
    line = value.end + 2;
    if (line >= map.end) throw new OtherLayout();
  }
}

/** The entry whose line begins there: `    "key": value`, the value to its last byte. */
function entryAt(bytes: Buffer, line: number, indent: string): { readonly key: string; readonly value: Stretch } {
  const start = line + indent.length;
  const lineEnd = bytes.indexOf("\n", start);
  const keyEnd = bytes.indexOf('": ', start);
  if (lineEnd === -1 || keyEnd === -1 || keyEnd > lineEnd || bytes[start] !== 0x22) throw new OtherLayout();
  const key: unknown = JSON.parse(bytes.toString("utf8", start, keyEnd + 1));
  if (typeof key !== "string") throw new OtherLayout();
  const from = keyEnd + 3;
  const last = bytes[lineEnd - 1];
  if (lineEnd - from !== 1 || (last !== brace && last !== bracket)) {
    return { key, value: { start: from, end: last === comma ? lineEnd - 1 : lineEnd } };
  }
  const close = bytes.indexOf(`\n${indent}${last === brace ? "}" : "]"}`, lineEnd);
  if (close === -1) throw new OtherLayout();
  return { key, value: { start: from, end: close + indent.length + 2 } };
}
