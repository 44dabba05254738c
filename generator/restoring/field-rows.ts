import type { Property } from "../model/schema.ts";
import { descriptionCell } from "./description-cell.ts";
import { childrenOf, type FieldScopes } from "./field-scopes.ts";
import { code, table } from "./markdown.ts";
import { typeCell } from "./type-cell.ts";

/**
 * `名称 | 类型 | 必填 | 描述`, nested rows marked `└` so that nothing has to be guessed, behind rows that are written already.
 * No row: no table.
 */
export function fieldTable(
  properties: readonly Property[],
  scopes: FieldScopes,
  before: readonly (readonly string[])[] = [],
): string | undefined {
  const all = [...before, ...rows(properties, 0, scopes)];
  return all.length === 0 ? undefined : table(["名称", "类型", "必填", "描述"], all);
}

function rows(properties: readonly Property[], level: number, scopes: FieldScopes): string[][] {
  return properties.flatMap((property) => {
    const { name, required, schema } = property;
    const description = descriptionCell(schema, scopes.of(property));
    const row = [`${mark(level)}${code(name)}`, code(typeCell(schema)), required ? "是" : "否", description];
    return [row, ...rows(childrenOf(schema), level + 1, scopes)];
  });
}

/** `&nbsp;&nbsp;└ ` for each level below the first, as the converted pages have it. */
function mark(level: number): string {
  return level === 0 ? "" : `${"&nbsp;&nbsp;".repeat(level)}└ `;
}
