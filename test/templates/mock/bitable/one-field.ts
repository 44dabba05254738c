import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { tableWith, type Place } from "./place.ts";

/** A table with one field of the type, 值, besides its index. */
export function withField(type: number, property?: JsonObject): Place {
  return tableWith([
    { name: "名称", type: 1 },
    { name: "值", type, ...(property === undefined ? {} : { property }) },
  ]);
}

/** What is read of that field after the value was written to it. */
export function readBack(place: Place, value: Json, query: JsonObject = {}): Json | undefined {
  const { desk, path } = place;
  const { record } = desk.data("appTableRecord.create", { path, body: { fields: { 值: value } } });
  const { record_id } = record as { record_id: string };
  const got = desk.data("appTableRecord.get", { path: { ...path, record_id }, query })["record"] as {
    fields: JsonObject;
  };
  return got.fields["值"];
}
