import type { Block, ExplorerKey, PageHeader } from "../pages/page.ts";
import { replace } from "../source/edit.ts";
import { spanOf, textFrom, type Text } from "../source/text.ts";
import { readFrontMatter } from "./front-matter.ts";

/** A page without what stands around its content. */
export interface PageParts {
  readonly header: PageHeader;
  readonly body: Text;
}

// {尝试一下}(url=/api/tools/api_explore/api_explore_config?project=drive&version=v1&resource=import_task&method=create)
const explorerLink = /\{[^{}\n]{1,40}\}\(url=([^()\s]*)\)/g;
// 最后更新于 2025-06-20
const updatedLine =
  /^[ \t]*(?:最后更新于|最近更新于|更新时间|last updated(?: on)?)[ \t]*[:：]?[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*$/gim;

/**
 * Takes front matter, the API explorer's links and the line with the day of the last change out of a page. The title is
 * the front matter's; without one, `withTitle` takes it from the first heading.
 */
export function readPageParts(text: Text): PageParts {
  const { fields, body } = readFrontMatter(text);
  const url = fields.get("source_url") ?? fields.get("source") ?? fields.get("url");
  const docPath = fields.get("fullPath") ?? pathOf(url);
  const title = fields.get("title");
  const explorer = explorerKey(body);
  const dated = takeDay(hasExplorerLink(body) ? replace(body, explorerLink, () => "") : body);
  const updated = dayOf(fields) ?? dated.day;
  const header: PageHeader = {
    ...(title === undefined || title.value === "" ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(docPath === undefined ? {} : { docPath }),
    ...(updated === undefined ? {} : { updated }),
    ...(explorer === undefined ? {} : { explorer }),
  };
  return { header, body: dated.body };
}

/** The header with the first heading as its title, where it has none. */
export function withTitle(header: PageHeader, blocks: readonly Block[]): PageHeader {
  const heading = blocks.find((block) => block.kind === "heading");
  return header.title !== undefined || heading === undefined ? header : { ...header, title: heading.text };
}

/** The text without the lines that say a day, and the first of the days. */
function takeDay(text: Text): { readonly body: Text; readonly day: string | undefined } {
  let day: string | undefined;
  const body = replace(text, updatedLine, (match) => {
    day ??= match[1];
    return "";
  });
  return { body, day };
}

function hasExplorerLink(body: Text): boolean {
  return body.value.includes("}(url=");
}

function explorerKey(body: Text): ExplorerKey | undefined {
  if (!hasExplorerLink(body)) return undefined;
  for (const match of body.value.matchAll(explorerLink)) {
    const query = new URLSearchParams((match[1] ?? "").split("?")[1] ?? "");
    const [project, version, resource, method] = ["project", "version", "resource", "method"].map((key) =>
      query.get(key),
    );
    if (project && version && resource && method) return { project, version, resource, method };
  }
  return undefined;
}

/** `/document/server-docs/…` of a page's address; undefined where it is no address. */
function pathOf(url: Text | undefined): Text | undefined {
  const path = url === undefined ? undefined : /^https?:\/\/[^/]+(\/[^?#]+)/.exec(url.value)?.[1];
  return url === undefined || path === undefined ? undefined : textFrom(path, spanOf(url));
}

/** `last_remote_update: 2025-02-25`, or `updateTime: "1764644244000"` in milliseconds, as a day in UTC. */
function dayOf(fields: ReadonlyMap<string, Text>): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(fields.get("last_remote_update")?.value ?? "")?.[0];
  if (day !== undefined) return day;
  const time = fields.get("updateTime") ?? fields.get("updatedAt") ?? fields.get("last_remote_update_timestamp");
  if (time === undefined || !/^\d{12,14}$/.test(time.value)) return undefined;
  return new Date(Number(time.value)).toISOString().slice(0, 10);
}
