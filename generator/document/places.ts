import type { JsonObject } from "../openapi/json-object.ts";
import type { SourceFile, Span } from "../source/source-file.ts";
import { numberAt, objectAt, textAt } from "./members.ts";

/** The places that a document tells: file and line, which is all that is known of the files. */
export class Places {
  readonly #files = new Map<string, SourceFile>();
  readonly #document: Span;

  /** `document` is the path of the document itself, the place of what tells none. */
  constructor(document: string) {
    this.#document = this.#line(document, 1);
  }

  /** What `x-lark-source` says. */
  of(json: JsonObject): Span {
    const source = objectAt(json, "x-lark-source");
    const file = source && textAt(source, "file");
    return source === undefined || file === undefined
      ? this.#document
      : this.#line(file, Math.max(1, Math.min(numberAt(source, "line") ?? 1, lastLine)));
  }

  #line(path: string, line: number): Span {
    const file = this.#files.get(path) ?? { path, text: "", lineStarts };
    this.#files.set(path, file);
    return { file, start: line - 1, end: line - 1 };
  }
}

/** As if a file were nothing but line breaks, so that an offset is a line. */
const lastLine = 100_000;
const lineStarts: readonly number[] = Array.from({ length: lastLine }, (_, line) => line);
