import type { Code } from "../diagnostics/codes.ts";
import type { Report } from "../diagnostics/report.ts";
import type { MapEntry, Node } from "../pages/node.ts";
import { slice, sourceOffset, spanOf, textFrom, type Text } from "../source/text.ts";
import type { Span } from "../source/source-file.ts";
import type { PlacedNode } from "./example-comments.ts";

/** Makes the nodes of a JSON text; all offsets are those of the text, ends not included. */
export class JsonNodes {
  readonly placed: PlacedNode[] = [];
  readonly #text: Text;
  readonly #said: (readonly [code: Code, span: Span, message: string])[] = [];

  constructor(text: Text) {
    this.#text = text;
  }

  /** Of entries with the same key the first counts. */
  map(entries: Iterable<MapEntry>, start: number, end: number): Node {
    return this.#place({ kind: "map", entries: [...entries], span: spanOf(this.#text, start, end) }, start, end);
  }

  list(items: readonly Node[], start: number, end: number): Node {
    return this.#place({ kind: "list", items, span: spanOf(this.#text, start, end) }, start, end);
  }

  /** Adds an entry to those of its map, unless there is one with its key. */
  addEntry(
    entries: Map<string, MapEntry>,
    key: string,
    place: readonly [start: number, end: number],
    value: Node,
  ): void {
    const keySpan = spanOf(this.#text, ...place);
    if (!entries.has(key)) entries.set(key, { key, keySpan, value });
    else this.#said.push(["example/duplicate-key", keySpan, `“${key}” stands twice in one object`]);
  }

  /** A string, number, boolean or null. */
  scalar(value: unknown, start: number, end: number): Node {
    return this.#place(this.#scalar(value, start, end), start, end);
  }

  /** Reports what was found on the way. */
  report(report: Report): void {
    for (const said of this.#said) report(...said);
  }

  #scalar(value: unknown, start: number, end: number): Node {
    const text = this.#text;
    const span = spanOf(text, start, end);
    if (typeof value === "string") return { kind: "scalar", value, text: this.#stringText(value, start, end), span };
    const whole = slice(text, start, end);
    if (typeof value === "number" && /^-?\d+$/.test(whole.value) && !Number.isSafeInteger(value)) {
      this.#said.push(["example/big-integer", span, `“${whole.value}” cannot be a JSON number exactly`]);
      return { kind: "scalar", value: whole.value, text: whole, span };
    }
    const isScalar = (typeof value === "number" && Number.isFinite(value)) || typeof value === "boolean";
    return { kind: "scalar", value: isScalar ? value : null, text: whole, span };
  }

  /** The string character by character where it has no escapes. */
  #stringText(value: string, start: number, end: number): Text {
    const text = this.#text;
    const inner = slice(text, start + 1, end - 1);
    if (inner.value === value) return inner;
    return textFrom(value, { file: text.file, start: sourceOffset(text, start), end: spanOf(text, start, end).end });
  }

  #place(node: Node, start: number, end: number): Node {
    this.placed.push({ node, start, end });
    return node;
  }
}
