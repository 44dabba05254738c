import type { MapSchema, ObjectSchema, Schema } from "../model/schema.ts";
import { changeEvent } from "../model/inside.ts";
import type { Pass } from "./pass.ts";
import { mapBodies, mapSchema } from "./walk-schema.ts";

/**
 * An object whose documented properties are only sample keys is a map: a record's `fields` shows the columns of one table
 * (`任务执行人`, `对应 OKR`), `field_perm` says itself that it is a `map` from field names. Wire names of this platform are
 * ASCII identifiers, so an object is a map when none of its properties has such a name, or when its description says so.
 */
export const mapSampleKeys: Pass = (api, { report }) => {
  const change = (schema: Schema, name = "the body"): Schema => {
    if (schema.kind !== "object" || schema.properties.length === 0 || !isSampleObject(schema)) return schema;
    const keys = schema.properties.map(({ name }) => `“${name}”`).join(", ");
    const place = schema.span ?? schema.properties[0]?.schema.span;
    if (place === undefined) return toMap(schema);
    report("schema/sample-keys", place, `“${name}” is documented by sample keys (${keys}); read as a map`);
    return { ...toMap(schema), repair: { rule: "schema/sample-keys", span: place, literal: schema } };
  };
  return {
    ...api,
    operations: api.operations.map((operation) => mapBodies(operation, change)),
    events: api.events.map((event) => changeEvent(event, (schema) => mapSchema(schema, change))),
  };
};

/** Whether the properties of an object are keys of a sample, not its members. */
export function isSampleObject(schema: ObjectSchema): boolean {
  // rows of a named type are its members, even of one called a map of days and hours
  return (
    (saysMap(schema) && schema.typeName === undefined) ||
    schema.properties.every(({ name }) => !/^[\w.$@-]+$/u.test(name))
  );
}

/** `类型为 map,key 是字段名,value 是字段权限` */
function saysMap({ description = "" }: ObjectSchema): boolean {
  return /类型为 ?map|\bmap\b[^\n]{0,20}\bkey/iu.test(description);
}

/** The values are what every sample is, where the description says so; else anything. */
function toMap(schema: ObjectSchema): MapSchema {
  const { properties, enum: _enum, default: _default, kind: _kind, open: _open, ...facts } = schema;
  const [sample] = properties;
  const alike = sample !== undefined && properties.every((property) => property.schema.kind === sample.schema.kind);
  return { ...facts, kind: "map", values: saysMap(schema) && alike ? asValue(sample.schema) : { kind: "any" } };
}

/** A scalar sample's type and enumeration, without what is said of that sample alone. */
function asValue(sample: Schema): Schema {
  const { kind, enum: items } = sample;
  if (kind !== "string" && kind !== "integer" && kind !== "number" && kind !== "boolean") return { kind: "any" };
  return { kind, ...(items === undefined ? {} : { enum: items }) };
}
