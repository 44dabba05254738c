import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../corpus.ts";

export type Place = "path" | "query" | "body" | "response" | "event";

/** A row of a table, read without any code of the generator: tags and their `level` alone. */
export interface PageRow {
  readonly type: string;
  readonly required?: boolean;
}

/** What a page in the tag dialect says, crudely. */
export interface CrudePage {
  readonly text: string;
  /** By place and full name: `response items[].id`. */
  readonly rows: ReadonlyMap<string, PageRow>;
}

const sections: readonly (readonly [RegExp, Place])[] = [
  [/路径参数/u, "path"],
  [/查询参数/u, "query"],
  [/请求体/u, "body"],
  [/响应/u, "response"],
  [/事件体/u, "event"],
];

/** Headings and rows with their cells; a row's level stands in its tag or as blanks before `∟`. */
const parts =
  /^#+ *(?<heading>[^\n]*)$|<md-(?:dt-)?tr(?: +level="(?<level>\d+)")? *>(?<row>.*?)(?=<\/?md-(?:dt-)?tr|^#)/gmsu;

export function readCrudely(file: string): CrudePage {
  const text = readFileSync(join(shared, "docs/2026-03/tags", file), "utf8").replaceAll("\\", "");
  const rows = new Map<string, PageRow>();
  let place: Place | undefined;
  let open: string[] = [];
  for (const { groups = {} } of text.matchAll(parts)) {
    const { heading, level, row } = groups;
    if (heading !== undefined) {
      if (!heading.includes("示例")) place = sections.find(([pattern]) => pattern.test(heading))?.[1];
      open = [];
    } else if (row !== undefined && place !== undefined) {
      open = addRow(rows, place, { row, level, open });
    }
  }
  return { text, rows };
}

interface Found {
  readonly row: string;
  readonly level: string | undefined;
  /** Names of the rows that it may stand in, with `[]` or `{}` behind lists and maps. */
  readonly open: readonly string[];
}

function addRow(rows: Map<string, PageRow>, place: Place, { row, level, open }: Found): string[] {
  const cells = row.split(/<\/md-(?:dt-)?td>/u);
  const depth =
    level === undefined ? (/(?:&emsp;)+(?=[^&]*∟)/u.exec(cells[0] ?? "")?.[0].length ?? 0) / 6 : Number(level);
  const [name = "", type = "", necessity = ""] = cells.map(plain);
  const around = open.slice(0, depth);
  const required = /^是/u.test(necessity) ? true : /^否/u.test(necessity) ? false : undefined;
  const path = [...around, name].join(".");
  if (!rows.has(`${place} ${path}`))
    rows.set(`${place} ${path}`, { type, ...(required !== undefined && { required }) });
  const suffix =
    /(?:\[\])+$/u.exec(type)?.[0] ?? (/^(?:list|array)/iu.test(type) ? "[]" : /^map ?</u.test(type) ? "{}" : "");
  return [...around, name + suffix];
}

/** The first line of a cell, without tags. */
function plain(cell: string): string {
  const bare = cell
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  return (
    bare
      .replace(/&\w+;|∟/gu, "")
      .trim()
      .split("\n")[0] ?? ""
  ).trim();
}
