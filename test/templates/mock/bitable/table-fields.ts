import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { tableWith, type Place } from "./place.ts";

/** A table of a text and a number, with two records. */
export function twoFields(): Place {
  return tableWith(
    [
      { name: "名称", type: 1 },
      { name: "数", type: 2 },
    ],
    [{ 名称: "a", 数: 1 }, { 名称: "b" }],
  );
}

/** The fields of a table as their list says them. */
export function fieldsOf({ desk, path }: Place, query: JsonObject = {}): JsonObject[] {
  return desk.data("appTableField.list", { path, query: { page_size: 100, ...query } })["items"] as JsonObject[];
}
