import type { AppType, DocsLink, FieldScope, Scope } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { cell, fence, quoted } from "./markdown.ts";
import { scopeLine } from "./scope-line.ts";

/** The parts of a page, blank lines between them. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A heading; its text cannot become anything else. */
export function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${cell(text).replaceAll("<br>", " ")}`;
}

/** The block between `---` lines that names the page, its address and its last change. */
export function frontMatter({ title, url, updated }: DocsLink): string {
  return [
    "---",
    `title: ${quoted(title)}`,
    ...(url === undefined ? [] : [`source_url: ${quoted(url)}`]),
    ...(updated === undefined ? [] : [`last_remote_update: ${updated}`]),
    "---",
  ].join("\n");
}

/** A heading of the third level with what belongs to it; without content nothing. */
export function section(title: string, content: string | undefined): string[] {
  return content === undefined ? [] : [heading(3, title), content];
}

/** An example as fenced JSON below its heading; without an example nothing. */
export function exampleSection(title: string, example: Json | undefined): string[] {
  return section(title, example === undefined ? undefined : fence("json", JSON.stringify(example, undefined, 2)));
}

/** What an operation's and an event's first table share. */
export interface Access {
  readonly appTypes?: readonly AppType[];
  readonly scopes: readonly Scope[];
}

/** The rows on app types and scopes; what the document does not say has no row. */
export function accessRows({ appTypes, scopes }: Access, fieldScopes: readonly FieldScope[]): string[][] {
  return [
    ...(appTypes === undefined ? [] : [["支持的应用类型", appTypes.map((type) => appTypeNames[type]).join("、")]]),
    ...(scopes.length === 0 ? [] : [["权限要求", scopes.map((scope) => cell(scopeLine(scope))).join("<br>")]]),
    ...(fieldScopes.length === 0
      ? []
      : [["字段权限要求", fieldScopes.map((scope) => cell(scopeLine(scope))).join("<br>")]]),
  ];
}

export const appTypeNames = { custom: "自建应用", isv: "商店应用" } as const satisfies Record<AppType, string>;
