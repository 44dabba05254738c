import type { SourceFile } from "../../source/source-file.ts";

/** Where an OpenAPI document stands in a file. */
export interface FoundDocument {
  readonly form: "yaml" | "json";
  readonly start: number;
  readonly end: number;
  /** It is a fenced block of a Markdown page. */
  readonly isFenced: boolean;
}

/** The documents of a file: the file itself, or its fenced blocks that are one each. None: it is no such file. */
export function findDocuments(file: SourceFile): readonly FoundDocument[] {
  if (!file.text.includes("openapi")) return [];
  const form = formOf(file.text);
  if (form !== undefined) return [{ form, start: 0, end: file.text.length, isFenced: false }];
  return fences(file.text).flatMap(({ start, end }) => {
    const inner = formOf(file.text.slice(start, end));
    return inner === undefined ? [] : [{ form: inner, start, end, isFenced: true }];
  });
}

function formOf(text: string): FoundDocument["form"] | undefined {
  if (/^\uFEFF?\s*\{/.test(text)) return hasTopLevelKey(text) ? "json" : undefined;
  return isYamlDocument(text) ? "yaml" : undefined;
}

/** `"openapi": "3…"` one level deep, whatever stands before it. One pass: strings are skipped, brackets counted. */
function hasTopLevelKey(text: string): boolean {
  const key = /"openapi"\s*:\s*"?\d/y;
  const token = /["[\]{}]/g;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] !== '"') depth += match[0] === "{" || match[0] === "[" ? 1 : -1;
    else {
      key.lastIndex = match.index;
      if (depth === 1 && key.test(text)) return true;
      token.lastIndex = endOfString(text, match.index);
    }
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

const openapiLine = /^\uFEFF?(["']?)openapi\1[ \t]*:[ \t]*["']?\d/m;

/**
 * A top-level `openapi: 3…` with nothing but YAML before it, and indentation behind it: prose before it is a page of
 * another form, and so is a document whose lines all start at column 1.
 */
function isYamlDocument(text: string): boolean {
  const found = openapiLine.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index).split("\n");
  return before.every((line) => yamlLine.test(line)) && isIndented(text);
}

/** Blank, a comment, a directive, `---`, something indented, a list item or a key. */
const yamlLine = /^\uFEFF?(\s|$|#|%|---|- |["']?[\w$./-]+["']?[ \t]*:)/;

function isIndented(text: string): boolean {
  const root = /^["']?(?:info|paths|components|webhooks)["']?[ \t]*:[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([^\n]*)/gm;
  for (const match of text.matchAll(root)) {
    const next = match[1] ?? "";
    if (next !== "" && !/^[\s\]}]/.test(next) && !rootKey.test(next)) return false;
  }
  return true;
}

const rootKey =
  /^(["']?(openapi|info|jsonSchemaDialect|servers|paths|webhooks|components|security|tags|externalDocs)["']?[ \t]*:|x-|---|\.\.\.)/;

/** The insides of the fenced blocks whose fence stands at the start of a line. */
function fences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const line = /^(`{3,}|~{3,})([^\n]*)(?:\n|$)/gm;
  let open: { mark: string; start: number } | undefined;
  for (const match of text.matchAll(line)) {
    const [whole, mark = "", rest = ""] = match;
    if (open === undefined) open = { mark, start: match.index + whole.length };
    else if (rest.trim() === "" && mark.startsWith(open.mark)) {
      found.push({ start: open.start, end: match.index });
      open = undefined;
    }
  }
  return open === undefined ? found : [...found, { start: open.start, end: text.length }];
}
