import type Handlebars from "handlebars";

import type { Instance } from "./handlebars.ts";

/**
 * Replaces the block helpers: Handlebars' own take anything, even what is not there, and strict mode does not look at
 * their operands. What has no use in a template (sections by name, `log`, `lookup`) is taken away.
 */
export function registerHelpers(handlebars: Instance): void {
  handlebars.registerHelper("if", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return expectBoolean("if", value) ? options.fn(this) : options.inverse(this);
  });
  handlebars.registerHelper("unless", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return expectBoolean("unless", value) ? options.inverse(this) : options.fn(this);
  });
  handlebars.registerHelper("each", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    const list = expectArray(value);
    if (list.length === 0) return options.inverse(this);
    return list.map((item, index) => options.fn(item, iteration(handlebars, list, index, options))).join("");
  });
  handlebars.registerHelper("with", (value: unknown, options: Handlebars.HelperOptions) => {
    if (typeof value === "object" && value !== null) return options.fn(value);
    throw new Error(`{{#with}} takes an object, not ${typeName(value)}`);
  });
  handlebars.registerHelper("blockHelperMissing", (_: unknown, options: Handlebars.HelperOptions) => {
    throw new Error(`there is no block {{#${nameOf(options)}}}`);
  });
  handlebars.unregisterHelper("log");
  handlebars.unregisterHelper("lookup");
}

/** What `@index`, `@first`, `@last` and `as |item index|` are within one turn. */
function iteration(
  handlebars: Instance,
  list: readonly unknown[],
  index: number,
  options: Handlebars.HelperOptions,
): Handlebars.RuntimeOptions {
  const place = { index, key: index, first: index === 0, last: index === list.length - 1 };
  const data: unknown = Object.assign(handlebars.createFrame(options.data), place);
  return { data, blockParams: [list[index], index] };
}

function expectBoolean(helper: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new Error(`{{#${helper}}} takes a boolean, not ${typeName(value)}`);
}

function expectArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`{{#each}} takes an array, not ${typeName(value)}`);
}

function typeName(value: unknown): string {
  if (value === undefined) return "something that is not there";
  return value === null ? "null" : `a value of type ${typeof value}`;
}

function nameOf(options: Handlebars.HelperOptions): string {
  return "name" in options && typeof options.name === "string" ? options.name : "…";
}
