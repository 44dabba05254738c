import type { Report } from "../../diagnostics/report.ts";
import { TextBuilder } from "../../markdown/text-builder.ts";
import { spanOf, type Text } from "../../source/text.ts";
import { attributeOf, tagsOf, type Tag } from "./tag-scan.ts";

/**
 * Writes the tags inside a text as the pipe tables write them: `<md-perm name="n">t</md-perm>` as `` `n` t `` on a line
 * of its own, `<md-enum-item key="1">x</md-enum-item>` as the bullet `` - `1`: x ``, `<md-app-support types="custom,isv">`
 * as its types, `<md-tag>t</md-tag>` as `` `t` ``. A tooltip only explains what stands beside it and is left out, unless it
 * may say that all scopes are needed.
 */
export function inlineTags(text: Text, report: Report): Text {
  if (!text.value.includes("<")) return text;
  return writeTags(onOneLine(text), report);
}

/** Joins the lines of each listed value, so that a list inside one (`open_id⏎    - 获取方式…`) is not taken for further values. */
function onOneLine(text: Text): Text {
  if (!/<md-enum-item/i.test(text.value)) return text;
  const builder = new TextBuilder(text);
  let open: number | undefined;
  for (const tag of tagsOf(text.value, isEnumItem)) {
    if (open !== undefined) joinLines(text.value.slice(open, tag.start), open, builder);
    open = tag.closing ? undefined : tag.end;
  }
  return builder.build();
}

function joinLines(content: string, start: number, builder: TextBuilder): void {
  const last = content.trimEnd().length;
  for (const { index } of content.matchAll(/\n/g)) {
    if (index < last) builder.replace(start + index, start + index + 1, " ");
  }
}

function writeTags(text: Text, report: Report): Text {
  const builder = new TextBuilder(text);
  let dropped = 0;
  for (const tag of tagsOf(text.value, isInline)) {
    if (tag.start < dropped) continue;
    const end = tag.name === "md-tooltip" ? endOfTooltip(text, tag, report) : tag.end;
    builder.replace(tag.start, end, standsFor(tag, text, report));
    dropped = end;
  }
  return builder.build();
}

const isEnumItem = (name: string): boolean => name === "md-enum-item";
const isInline = (name: string): boolean => name.startsWith("md-") || name === "div";

function standsFor(tag: Tag, text: Text, report: Report): string {
  switch (tag.name) {
    case "md-perm":
      return tag.closing ? "\n" : `\n${named(tag, "name", " ")}${titleOf(tag, text)}`;
    case "md-app-support":
      return tag.closing ? "" : attribute(tag, "types");
    case "md-tag":
      return isSelfClosed(tag) ? "" : "`";
    case "md-enum-item":
      return tag.closing ? "" : `\n- ${named(tag, "key", ": ")}`;
    case "md-text":
    case "md-tooltip":
      return "";
    case "md-enum":
    case "md-alert":
    case "md-code-json":
    case "div":
      return "\n";
    default:
      return wrapper(tag, text, report);
  }
}

/** A tag that holds others or says nothing of its own; one that is not known is reported, what it holds is kept. */
function wrapper(tag: Tag, text: Text, report: Report): string {
  const known = /^md-(?:code-tabs|code-tab-group|code-tab-panel|(?:dt-)?(?:table|thead|tbody|tr|td|th))$/;
  if (!tag.closing && !known.test(tag.name)) {
    report("tags/unknown", spanOf(text, tag.start, tag.end), `the tag “${tag.name}” is not known; its content is kept`);
  }
  return "\n";
}

function named(tag: Tag, key: string, separator: string): string {
  const value = attribute(tag, key).replaceAll("`", "");
  return value === "" ? "" : `\`${value}\`${separator}`;
}

function attribute(tag: Tag, key: string): string {
  // `desc=导出/>`: the slash is no part of the value
  const { attributes } = tag;
  const kept = isSelfClosed(tag) ? { ...tag, attributes: attributes.slice(0, -1) } : tag;
  return attributeOf(kept, key)?.trim() ?? "";
}

/** Where nothing stands in the tag: `<md-perm name="a" desc="t"></md-perm>`, `<md-perm name="a" desc="t" />`. */
function titleOf(tag: Tag, text: Text): string {
  if (!isSelfClosed(tag)) return emptyContent(tag, text) ? attribute(tag, "desc") : "";
  const title = attribute(tag, "desc");
  return title === "" ? "" : `${title}\n`;
}

function isSelfClosed({ attributes }: Tag): boolean {
  return attributes.endsWith("/");
}

function emptyContent(tag: Tag, text: Text): boolean {
  return /^\s{0,80}<\//.test(text.value.slice(tag.end, tag.end + 82));
}

function endOfTooltip(text: Text, tag: Tag, report: Report): number {
  if (tag.closing || isSelfClosed(tag)) return tag.end;
  const closing = "</md-tooltip>";
  const at = text.value.indexOf(closing, tag.end);
  if (at !== -1) return SAYS_ALL.test(text.value.slice(tag.end, at)) ? tag.end : at + closing.length;
  report(
    "tags/unclosed",
    spanOf(text, tag.start, tag.end),
    "the tag “md-tooltip” is never closed; what follows is kept",
  );
  return tag.end;
}

/** `调用该 API 所需的权限。需同时开启以下权限`, where all others say that any one will do. */
const SAYS_ALL =
  /^(?=.*(?:权限|scope|permission))(?!.*(?:任意|任一|\bany\b)).*(?:同时|全部|所有|[均都]|缺一|\ball\b|\bboth\b)/isu;
