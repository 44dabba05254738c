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
    const { top, ...parts } = partsOf(bytes);
    if (!top.has("openapi")) return undefined;
    const info = top.get("info");
    return { bytes, ...parts, version: versionOf(info && readStretch(bytes, info)) };
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

/** What is to be done with the entry of a map whose value begins there; gives where the value ends. */
type Take = (key: string, start: number) => number;

/** Maps that are cut end behind their last entry: no byte of a document, which is large, is looked through twice. */
function partsOf(bytes: Buffer) {
  const calls = new Map<string, Call>();
  const [webhooks, schemas, others, top] = [stretches(), stretches(), stretches(), stretches()];
  const into =
    (parts: Map<string, Stretch>, depth: number): Take =>
    (key, start) => {
      const end = valueEnd(bytes, start, depth);
      parts.set(key, { start, end });
      return end;
    };
  const call =
    (path: string): Take =>
    (method, start) => {
      const end = valueEnd(bytes, start, 3);
      calls.set(JSON.stringify([path, method]), { path, method, start, end });
      return end;
    };
  const within: ReadonlyMap<string, Take> = new Map<string, Take>([
    ["paths", (path, start) => mapEnd(bytes, { start, depth: 3 }, call(path))],
    ["webhooks", into(webhooks, 2)],
    [
      "components",
      (name, start) =>
        name === "schemas" ? mapEnd(bytes, { start, depth: 3 }, into(schemas, 3)) : into(others, 2)(name, start),
    ],
  ]);
  mapEnd(bytes, { start: 0, depth: 1 }, (key, start) => {
    const take = within.get(key);
    return take === undefined ? into(top, 1)(key, start) : mapEnd(bytes, { start, depth: 2 }, take);
  });
  return { calls, webhooks, schemas, others, top };
}

function stretches(): Map<string, Stretch> {
  return new Map();
}

const brace = 0x7b;
const closing = 0x7d;
const bracket = 0x5b;
const closingBracket = 0x5d;
const comma = 0x2c;
const quote = 0x22;
/** A byte. */
export const lineBreak = 0x0a;

/** Takes the entries of a map, which are `depth` deep, and gives where it ends. */
function mapEnd(
  bytes: Buffer,
  { start, depth }: { readonly start: number; readonly depth: number },
  take: Take,
): number {
  if (bytes[start] !== brace) throw new OtherLayout();
  if (bytes[start + 1] === closing) return start + 2;
  if (bytes[start + 1] !== lineBreak) throw new OtherLayout();
  let line = start + 2;
  for (;;) {
    const { key, value } = keyAt(bytes, line + 2 * depth);
    const end = take(key, value);
    if (bytes[end] === comma) line = end + 2;
    else return closedAt(bytes, end + 2 * depth);
  }
}

/** Behind the brace that closes a map, which stands there. */
function closedAt(bytes: Buffer, at: number): number {
  if (bytes[at - 1] !== closing) throw new OtherLayout();
  return at;
}

/** The key that begins there, as in `"key": value`, and where its value does. */
function keyAt(bytes: Buffer, start: number): { readonly key: string; readonly value: number } {
  const end = bytes.indexOf('": ', start);
  if (bytes[start] !== quote || end === -1) throw new OtherLayout();
  const key: unknown = JSON.parse(bytes.toString("utf8", start, end + 1));
  if (typeof key !== "string") throw new OtherLayout();
  return { key, value: end + 3 };
}

/** Where a value ends that begins in a line so many maps deep. */
function valueEnd(bytes: Buffer, start: number, depth: number): number {
  const lineEnd = bytes.indexOf(lineBreak, start);
  if (lineEnd === -1) throw new OtherLayout();
  const last = bytes[lineEnd - 1];
  if (lineEnd - start !== 1 || (last !== brace && last !== bracket)) return last === comma ? lineEnd - 1 : lineEnd;
  // within a value every line is indented deeper; looking for one byte takes a fraction of looking for a line
  const close = last === brace ? closing : closingBracket;
  let at = bytes.indexOf(close, lineEnd);
  while (at !== -1 && bytes[at - 2 * depth - 1] !== lineBreak) at = bytes.indexOf(close, at + 1);
  if (at === -1) throw new OtherLayout();
  return at + 1;
}
