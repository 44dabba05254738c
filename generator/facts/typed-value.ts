import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { toJson } from "../pages/node.ts";
import { sourceFile } from "../source/source-file.ts";
import { fileText } from "../source/text.ts";
import { readExample } from "./example.ts";

/**
 * A value as a description writes it, as the JSON value a schema takes; undefined if it does not fit. Numbers
 * that no JSON number carries exactly do not fit, as integers beyond 2^53.
 */
export function toTyped(schema: Schema, written: string): Json | undefined {
  switch (schema.kind) {
    case "string":
      return written;
    case "integer":
      return /^-?\d{1,16}$/.test(written) && Number.isSafeInteger(Number(written)) ? Number(written) : undefined;
    case "number":
      return decimal(written);
    case "boolean":
      return written === "true" ? true : written === "false" ? false : undefined;
    case "null":
      return written === "null" ? null : undefined;
    case "array":
    case "object":
    case "map":
      return fitting(schema, parsed(written));
    case "any":
      return parsed(written) ?? written;
    case "reference":
      return parsed(written);
    case "union":
      return parsed(written) ?? firstTyped(schema.variants, written);
  }
}

/** Text is what everything can be, so it comes last. */
function firstTyped(variants: readonly Schema[], written: string): Json | undefined {
  const texts = variants.filter(({ kind }) => kind === "string");
  for (const variant of [...variants.filter((each) => !texts.includes(each)), ...texts]) {
    const value = toTyped(variant, written);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The number, unless it has digits that the nearest JSON number loses. */
function decimal(written: string): number | undefined {
  const match = /^-?\d{1,16}(?:\.(\d{1,16}))?$/.exec(written);
  if (match === null) return undefined;
  const isExact = Number(written).toFixed(match[1]?.length ?? 0) === written.replace(/^(-?)0+(?=\d)/, "$1");
  return isExact ? Number(written) : undefined;
}

/** The written value as JSON, if it is: arrays and objects only, so that `1` of an unknown type stays text. */
function parsed(written: string): Json | undefined {
  if (!/^\s*[[{]/.test(written)) return undefined;
  let isSound = true;
  const example = readExample(fileText(sourceFile("", written)), (code) => {
    if (code !== "example/big-integer") isSound = false;
  });
  return example === undefined || !isSound ? undefined : toJson(example.node);
}

/** The value if its shape is the schema's, as far as types go. */
function fitting(schema: Schema, value: Json | undefined): Json | undefined {
  return value !== undefined && fits(schema, value) ? value : undefined;
}

function fits(schema: Schema, value: Json): boolean {
  switch (schema.kind) {
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value) && value.every((item: Json) => fits(schema.items, item));
    case "map":
      return isObject(value) && Object.values(value).every((item) => fits(schema.values, item));
    case "object":
      return (
        isObject(value) &&
        schema.properties.every(({ name, schema: inner }) =>
          fitsProperty(inner, Object.hasOwn(value, name) ? value[name] : undefined),
        )
      );
    case "any":
    case "reference":
    case "union":
      return true;
  }
}

function fitsProperty(schema: Schema, value: Json | undefined): boolean {
  return value === undefined || fits(schema, value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
