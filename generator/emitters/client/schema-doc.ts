import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import { oneLine } from "../../wording/visible.ts";

/** The longest example that a comment shows. */
const longestExample = 100;

/**
 * What an editor shows of a value, as `docComment` takes it: what it means, what its values mean, rules, and as tags its
 * default and an example.
 */
export function schemaDoc(schema: Schema): [paragraphs: readonly string[], tags: readonly string[]] {
  const words = [schema.description ?? "", ...valueList(schema), ruleLine(schema)].filter((line) => line !== "");
  return [[words.join("\n")], tagsOf(schema)];
}

/** The values of an enumeration, or of a list's items, where the document says what any of them means. */
function valueList(schema: Schema): readonly string[] {
  const values = schema.enum ?? (schema.kind === "array" ? schema.items.enum : undefined) ?? [];
  if (!values.some(({ description }) => description !== undefined)) return [];
  return values.map(({ value, description }) => {
    const meaning = oneLine(description ?? "");
    return `- \`${oneLine(String(value))}\`${meaning === "" ? "" : `: ${meaning}`}`;
  });
}

function ruleLine(schema: Schema): string {
  const own = ruleWords(schema);
  const items = schema.kind === "array" ? ruleWords(schema.items).map((rule) => `each ${rule}`) : [];
  const rules = [...own, ...items].join(", ");
  const format = "format" in schema && schema.format !== undefined ? `Format: ${oneLine(schema.format)}.` : "";
  return [rules === "" ? "" : `Rule: ${rules}.`, format].filter((line) => line !== "").join("\n");
}

function tagsOf(schema: Schema): readonly string[] {
  const example = schema.example === undefined ? "" : valueWords(schema.example);
  return [
    ...(schema.deprecated === true ? ["@deprecated The documentation says so."] : []),
    ...(schema.default === undefined ? [] : [`@default ${oneLine(JSON.stringify(schema.default))}`]),
    ...(example === "" || example.length > longestExample ? [] : [`@example ${example}`]),
  ];
}

function valueWords(value: Json): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
