import type { Report } from "../../diagnostics/report.ts";
import type { MapEntry, Node } from "../../pages/node.ts";
import type { Span } from "../../source/source-file.ts";
import { maxDepth, type DocumentSource } from "./limits.ts";
import { scalarText } from "./scalar-text.ts";

/** A map or list that is still open. */
interface Open {
  readonly start: number;
  /** Undefined for a list. */
  readonly entries: Map<string, MapEntry> | undefined;
  readonly items: Node[];
  key: { readonly name: string; readonly span: Span } | undefined;
}

/** Builds a located tree from a parser's events. Offsets are those of the document, which may be a part of its file. */
export class JsonTree {
  readonly #source: DocumentSource;
  readonly #report: Report;
  readonly #open: Open[] = [];
  #root: Node | undefined;
  #isBroken = false;

  constructor(source: DocumentSource, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  /** The document's root; undefined where it could not be read. */
  root(): Node | undefined {
    return this.#isBroken ? undefined : this.#root;
  }

  /** The first failure is reported; what follows from it is not. */
  fail(code: "openapi/syntax" | "openapi/too-deep", offset: number, message: string): void {
    if (!this.#isBroken) this.#report(code, this.#span(offset, 1), message);
    this.#isBroken = true;
  }

  open(offset: number, kind: "map" | "list"): void {
    const isTooDeep = this.#open.length >= maxDepth;
    if (isTooDeep) this.fail("openapi/too-deep", offset, `more than ${String(maxDepth)} levels are open here`);
    const entries = kind === "map" ? new Map<string, MapEntry>() : undefined;
    this.#open.push({ start: offset, entries, items: [], key: undefined });
  }

  close(offset: number, length: number): void {
    const top = this.#open.pop();
    if (top === undefined) return;
    const span = this.#span(top.start, offset + length - top.start);
    this.#add(
      top.entries === undefined
        ? { kind: "list", items: top.items, span }
        : { kind: "map", entries: [...top.entries.values()], span },
    );
  }

  key(name: string, offset: number, length: number): void {
    const top = this.#open.at(-1);
    if (top !== undefined) top.key = { name, span: this.#span(offset, length) };
  }

  literal(value: unknown, offset: number, length: number): void {
    const span = this.#span(offset, length);
    const raw = span.file.text.slice(span.start, span.end);
    const text = scalarText(typeof value === "string" ? value : raw, span);
    this.#add({ kind: "scalar", value: isScalar(value) ? value : raw, text, span });
  }

  #add(node: Node): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root ??= node;
    else if (parent.entries === undefined) parent.items.push(node);
    else if (parent.key !== undefined) this.#addEntry(parent.entries, parent.key, node);
  }

  #addEntry(entries: Map<string, MapEntry>, { name, span }: NonNullable<Open["key"]>, value: Node): void {
    const first = entries.get(name);
    if (first === undefined) entries.set(name, { key: name, keySpan: span, value });
    else this.#report("openapi/duplicate-key", span, `“${name}” stands twice, the first is read`, [first.keySpan]);
  }

  #span(offset: number, length: number): Span {
    const start = this.#source.start + offset;
    return { file: this.#source.file, start, end: start + length };
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
