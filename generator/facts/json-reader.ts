import type { ParseError } from "jsonc-parser";
import type { MapEntry, Node } from "../pages/node.ts";
import type { Text } from "../source/text.ts";
import { JsonNodes } from "./json-nodes.ts";
import { commentAt, endOfString, type JsonComment } from "./json-scan.ts";

/** The first document of a text. */
export interface JsonDocument {
  readonly root: Node;
  readonly nodes: JsonNodes;
  /** Those before it, within it, and behind it on its last line. */
  readonly comments: readonly JsonComment[];
  /** Where it ends, comments behind it included. */
  readonly end: number;
  /** Something else follows it. */
  readonly hasMore: boolean;
  /** What kept it from being JSON. */
  readonly errors?: readonly ParseError[];
}

/**
 * Reads the first document of a JSON text that may have comments and trailing commas, in one pass, as nearly all examples
 * are. Undefined where it is anything else or has more brackets open at once: such a text is to be repaired.
 */
export function readJson(text: Text, deepest: number): JsonDocument | undefined {
  return new JsonReader(text, deepest).document();
}

/** Each method reads what stands at the place it has come to; undefined or false where that is something else. */
class JsonReader {
  readonly #nodes: JsonNodes;
  readonly #value: string;
  readonly #deepest: number;
  readonly #comments: JsonComment[] = [];
  #at = 0;

  constructor(text: Text, deepest: number) {
    this.#nodes = new JsonNodes(text);
    this.#value = text.value;
    this.#deepest = deepest;
  }

  document(): JsonDocument | undefined {
    const root = this.#skip() ? this.#node(1) : undefined;
    if (root === undefined) return undefined;
    const document = { root, nodes: this.#nodes, comments: this.#comments };
    let end = this.#at;
    for (;;) {
      BLANKS.lastIndex = this.#at;
      BLANKS.test(this.#value);
      this.#at = BLANKS.lastIndex;
      if (this.#at === this.#value.length) return { ...document, end, hasMore: false };
      if (!COMMENT.test(this.#value.slice(this.#at, this.#at + 2))) return { ...document, end, hasMore: true };
      const comment = commentAt(this.#value, this.#at);
      if (comment === undefined) return undefined;
      this.#at = comment.end;
      const between = this.#value.slice(end, comment.start);
      if (between.includes("\n")) continue;
      if (!JSON_BLANKS.test(between)) return undefined;
      this.#comments.push(comment);
      end = comment.end;
    }
  }

  #node(depth: number): Node | undefined {
    const start = this.#at;
    switch (this.#value[start]) {
      case "{":
        return depth > this.#deepest ? undefined : this.#map(start, depth);
      case "[":
        return depth > this.#deepest ? undefined : this.#list(start, depth);
      default: {
        const value = this.#value[start] === '"' ? this.#string() : this.#word();
        return value === undefined ? undefined : this.#nodes.scalar(value, start, this.#at);
      }
    }
  }

  #map(start: number, depth: number): Node | undefined {
    const entries = new Map<string, MapEntry>();
    const isRead = this.#inBrackets("}", () => {
      const keyStart = this.#at;
      const key = this.#string();
      const place = [keyStart, this.#at] as const;
      if (key === undefined || !this.#skip() || !this.#take(":") || !this.#skip()) return false;
      const value = this.#node(depth + 1);
      if (value !== undefined) this.#nodes.addEntry(entries, key, place, value);
      return value !== undefined;
    });
    return isRead ? this.#nodes.map(entries.values(), start, this.#at) : undefined;
  }

  #list(start: number, depth: number): Node | undefined {
    const items: Node[] = [];
    const isRead = this.#inBrackets("]", () => {
      const item = this.#node(depth + 1);
      if (item !== undefined) items.push(item);
      return item !== undefined;
    });
    return isRead ? this.#nodes.list(items, start, this.#at) : undefined;
  }

  /** Reads what stands between an opening bracket and the closing one, with a comma behind each but the last. */
  #inBrackets(close: string, readOne: () => boolean): boolean {
    this.#at += 1;
    for (let mayFollow = true; this.#skip();) {
      if (this.#take(close)) return true;
      if (!mayFollow || !readOne() || !this.#skip()) return false;
      mayFollow = this.#take(",");
    }
    return false;
  }

  #take(character: string): boolean {
    if (this.#value[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #string(): string | undefined {
    const start = this.#at;
    PLAIN_STRING.lastIndex = start;
    if (PLAIN_STRING.test(this.#value)) {
      this.#at = PLAIN_STRING.lastIndex;
      return this.#value.slice(start + 1, this.#at - 1);
    }
    if (this.#value[start] !== '"') return undefined;
    this.#at = endOfString(this.#value, start);
    return parsed(this.#value.slice(start, this.#at)) as string | undefined;
  }

  /** A number, `true`, `false` or `null`. */
  #word(): unknown {
    const start = this.#at;
    WORD.lastIndex = start;
    if (!WORD.test(this.#value)) return undefined;
    this.#at = WORD.lastIndex;
    return JSON.parse(this.#value.slice(start, this.#at));
  }

  /** Skips white space and comments; false at a comment that is none. */
  #skip(): boolean {
    for (;;) {
      switch (this.#value.charCodeAt(this.#at)) {
        case 0x20:
        case 0x0a:
        case 0x0d:
        case 0x09:
          this.#at += 1;
          break;
        case 0x2f: {
          const comment = commentAt(this.#value, this.#at);
          if (comment === undefined) return false;
          this.#comments.push(comment);
          this.#at = comment.end;
          break;
        }
        default:
          return true;
      }
    }
  }
}

const JSON_BLANKS = /^[ \t\r]*$/u;
/** Sticky, each linear; in a string all characters but control characters, quotes and backslashes. */
const BLANKS = /\s*/uy;
const PLAIN_STRING = /"[ !#-[\]-\uffff]*"/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}/]|$)/y;

const COMMENT = /^\/[/*]/u;

/** Undefined where it is never closed, or has a character or an escape that JSON does not know. */
function parsed(string: string): unknown {
  try {
    return JSON.parse(string);
  } catch {
    return undefined;
  }
}
