import type { TableBlock, TableRow } from "../../pages/page.ts";
import { cellIn, columnsOf, otherColumns } from "../field-columns.ts";
import { readFieldNames } from "../field-names.ts";
import type { Address } from "./address.ts";
import type { Section } from "./sections.ts";

/** Where a parameter stands. */
type Place = "path" | "query" | "header" | "body";

const PLACES: readonly Place[] = ["path", "query", "header", "body"];

/**
 * The sections of a call with tables that list parameters of several places taken apart: each row says its place in a column
 * of its own (`来源`: `请求 URL`), else what the URL names is in the path, and below a heading that names no place
 * (`请求参数`) the others are in the query of a GET and in the body otherwise.
 */
export function withPlacedRows(sections: readonly Section[], address: Address): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.role !== "parameters" && section.role !== "url" && section.role !== "body") return [section];
    const table = section.blocks.find((block) => block.kind === "table");
    const placeOf = table && placesIn(table, section, address);
    if (table === undefined || placeOf === undefined) return [{ ...section, role: otherwise(section, address) }];
    return takenApart(section, table, placeOf);
  });
}

type PlaceOf = (row: TableRow) => Place;

/** Undefined where the heading says it all. */
function placesIn(table: TableBlock, section: Section, address: Address): PlaceOf | undefined {
  const columns = columnsOf(table);
  const named = new Set([...address.path.matchAll(/\{([^}]+)\}/gu)].map((match) => match[1]));
  const inPath = (row: TableRow): boolean =>
    readFieldNames(cellIn(row, columns, "name").value).names.some((name) => named.has(name));
  const column = otherColumns(table, columns).find(({ index }) => saysPlaces(table, index))?.index;
  if (column !== undefined) {
    return (row) => (inPath(row) ? "path" : (statedPlace(row, column) ?? otherwise(section, address)));
  }
  return section.role === "body" ? undefined : (row) => (inPath(row) ? "path" : otherwise(section, address));
}

function saysPlaces(table: TableBlock, index: number): boolean {
  const cells = table.rows.map((row) => row.cells[index]?.value.trim() ?? "").filter((cell) => cell !== "");
  return (
    cells.length > 0 && table.rows.every((row) => row.cells[index]?.value.trim() === "" || statedPlace(row, index))
  );
}

/** `请求 URL`, `URL参数`, `请求 body`, `Header` */
function statedPlace({ cells }: TableRow, index: number): Place | undefined {
  const words = (cells[index]?.value ?? "").replace(/[`*\s]/gu, "");
  return STATED.find(([pattern]) => pattern.test(words))?.[1];
}

const STATED: readonly (readonly [RegExp, Place])[] = [
  [/^(?:请求|HTTP)?(?:头|header)/iu, "header"],
  [/^(?:请求)?(?:体|body)/iu, "body"],
  [/^(?:url)?(?:路径|path)/iu, "path"],
  [/^(?:请求)?(?:url)?(?:查询|query|url)(?:参数|string)?$/iu, "query"],
];

function otherwise({ role }: Section, { method }: Address): "query" | "body" {
  if (role === "body") return "body";
  return role === "url" || method === "get" || method === "head" ? "query" : "body";
}

/** A row goes with the row that it is nested in. */
function takenApart(section: Section, table: TableBlock, placeOf: PlaceOf): readonly Section[] {
  const rows = new Map<Place, TableRow[]>();
  let place: Place = "body";
  for (const row of table.rows) {
    if ((row.level ?? 0) === 0) place = placeOf(row);
    rows.set(place, [...(rows.get(place) ?? []), row]);
  }
  const [first, ...others] = PLACES.flatMap((each) => {
    const found = rows.get(each);
    return found === undefined ? [] : [{ role: each, table: { ...table, rows: found } }];
  });
  if (first === undefined) return [section];
  const blocks = section.blocks.map((block) => (block === table ? first.table : block));
  return [
    { ...section, role: first.role, blocks },
    ...others.map((other) => ({ ...section, role: other.role, blocks: [other.table] })),
  ];
}
