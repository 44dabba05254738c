import { closestVariant, isObject } from "../../examples/check.ts";
import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import { objectOf } from "../../openapi/json-object.ts";
import type { Schemas } from "./type-words.ts";

/** The value without members that its schema does not have: a compiler takes them for slips of the pen. */
export function documentedOnly(schema: Schema, value: Json, schemas: Schemas): Json {
  switch (schema.kind) {
    case "object": {
      if (!isObject(value) || schema.properties.length === 0) return value;
      const known = new Map(schema.properties.map((property) => [property.name, property.schema]));
      const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
        const own = known.get(name);
        if (own !== undefined) return [[name, documentedOnly(own, member, schemas)]];
        return schema.open === true ? [[name, member]] : [];
      });
      return objectOf(members);
    }
    case "map":
      if (!isObject(value)) return value;
      return objectOf(
        Object.entries(value).map(([name, member]) => [name, documentedOnly(schema.values, member, schemas)]),
      );
    case "array":
      return Array.isArray(value) ? value.map((item: Json) => documentedOnly(schema.items, item, schemas)) : value;
    case "union": {
      const variant = closestVariant(schema.variants, value, schemas);
      return variant === undefined ? value : documentedOnly(variant, value, schemas);
    }
    case "reference": {
      const target = schemas.get(schema.name)?.schema;
      return target === undefined ? value : documentedOnly(target, value, schemas);
    }
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return value;
  }
}
