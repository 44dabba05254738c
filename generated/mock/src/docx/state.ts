import type { Json, JsonObject } from "../engine/json.js";

/** All documents; plain data. */
export interface DocxState {
  readonly documents: Record<string, Document>;
  /** Characters in all of them. */
  weight: number;
}

export interface Document {
  readonly id: string;
  /** Empty for the root. */
  readonly folder: string;
  title: string;
  /** Counts its changes, from 1. */
  revision: number;
  /** In the order in which they were made; the first is the page. */
  readonly blocks: Record<string, Block>;
}

export interface Block {
  readonly id: string;
  /** Empty for the page. */
  readonly parent: string;
  readonly type: number;
  children: string[];
  /** What it holds, under its documented name: `{ text: { elements: […] } }`. */
  readonly content: JsonObject;
}

/** Where blocks of these types keep their text. */
const textNames: ReadonlyMap<number, string> = new Map([
  [1, "page"],
  [2, "text"],
  ...Array.from({ length: 9 }, (_, level): [number, string] => [level + 3, `heading${String(level + 1)}`]),
  [12, "bullet"],
  [13, "ordered"],
  [14, "code"],
  [15, "quote"],
  [17, "todo"],
]);

/** What a block of a type holds that says so much. */
export function textContent(type: number, text: string): JsonObject {
  const elements = text === "" ? [] : [{ text_run: { content: text, text_element_style: {} } }];
  return { [textNames.get(type) ?? "text"]: { elements, style: {} } };
}

/** The plain text of a block; `undefined` where its type has none. */
export function textOf({ type, content }: Block): string | undefined {
  const name = textNames.get(type);
  const held = name === undefined ? undefined : member(content, name);
  if (held === undefined) return undefined;
  const elements = member(held, "elements");
  return Array.isArray(elements) ? elements.map(elementText).join("") : "";
}

function elementText(element: Json): string {
  const run = member(element, "text_run") ?? member(element, "equation");
  const content = run === undefined ? undefined : member(run, "content");
  return typeof content === "string" ? content : "";
}

function member(value: Json, name: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) {
    return undefined;
  }
  return (value as JsonObject)[name];
}
