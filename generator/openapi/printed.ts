import type { Json } from "../model/json.ts";
import { yamlEntry, yamlKey } from "./yaml.ts";

/** One way to write a document, entry by entry, so that its parts can be written apart and put together. */
export interface Form {
  /** A key with its value, so many maps deep, without the line break behind it. */
  readonly entry: (key: string, value: Json, depth: number) => string;
  /** A key whose value is a map of entries that were written apart; there is one at least. */
  readonly group: (key: string, entries: readonly Written[], depth: number) => Written;
  /** A whole document of entries. */
  readonly document: (entries: readonly Written[]) => Written;
}

/** Text as UTF-8, in pieces; some of them are known by what tells them from any others. */
export type Written = readonly { readonly bytes: Uint8Array; readonly identity?: string | undefined }[];

/** As `JSON.stringify` with two spaces; an entry is one deep at least. */
export const jsonForm: Form = {
  entry: (key, value, depth) => {
    // inside so many others it is indented as it is to be; what opens and closes them is as long as their indentations
    let whole: Json = { [key]: value };
    for (let around = 1; around < depth; around++) whole = [whole];
    const frame = depth * (depth + 1);
    return JSON.stringify(whole, null, 2).slice(frame, -frame);
  },
  group: (key, entries, depth) => {
    const indent = "  ".repeat(depth);
    return [...written(`${indent}${JSON.stringify(key)}: {\n`), ...joined(entries, ",\n"), ...written(`\n${indent}}`)];
  },
  document: (entries) => [...written("{\n"), ...joined(entries, ",\n"), ...written("\n}\n")],
};

/** As `printYaml`. */
export const yamlForm: Form = {
  // a document's own braces are no line of YAML
  entry: (key, value, depth) => yamlEntry(key, value, depth - 1),
  group: (key, entries, depth) => [...written(`${yamlKey(key, depth - 1)}\n`), ...joined(entries, "\n")],
  document: (entries) => [...joined(entries, "\n"), ...written("\n")],
};

/** Text in one piece. */
export function written(text: string): Written {
  return [{ bytes: Buffer.from(text) }];
}

function joined(entries: readonly Written[], separator: string): Written {
  const between = written(separator);
  return entries.flatMap((entry, index) => (index === 0 ? entry : [...between, ...entry]));
}
