import type { EnumItem, Schema } from "../../model/schema.ts";
import type { TableBlock } from "../../pages/page.ts";

/**
 * Tables beside an event's body that list the values of one of its fields: a column is headed by the wire name, as in
 * `变更类型 | action` with rows such as `新增行记录 | record_added`. They become the field's enumeration.
 */
export function withValueTables(schema: Schema, tables: readonly TableBlock[]): Schema {
  return tables.reduce((current, table) => {
    const values = readValueTable(table);
    return values === undefined ? current : enumerate(current, values);
  }, schema);
}

interface ValueTable {
  readonly field: string;
  readonly items: readonly EnumItem[];
}

function readValueTable({ header, rows }: TableBlock): ValueTable | undefined {
  const column = header.findIndex(({ value }) => /^[a-z][a-z0-9_]*$/u.test(value.trim()));
  const field = header[column]?.value.trim();
  if (field === undefined || header.length !== 2 || rows.length === 0) return undefined;
  const items = rows.map(({ cells }) => ({
    value: cells[column]?.value.replaceAll("`", "").trim() ?? "",
    description: cells[1 - column]?.value.trim() ?? "",
  }));
  if (!items.every(({ value }) => /^[a-z0-9][\w.-]*$/iu.test(value))) return undefined;
  return {
    field,
    items: items.map(({ value, description }) => (description === "" ? { value } : { value, description })),
  };
}

/** Puts the values on every text field of that name that states none itself. */
function enumerate(schema: Schema, values: ValueTable): Schema {
  switch (schema.kind) {
    case "object":
      return {
        ...schema,
        properties: schema.properties.map((property) => {
          const inner = enumerate(property.schema, values);
          const applies = property.name === values.field && inner.kind === "string" && inner.enum === undefined;
          return { ...property, schema: applies ? { ...inner, enum: values.items } : inner };
        }),
      };
    case "array":
      return { ...schema, items: enumerate(schema.items, values) };
    default:
      return schema;
  }
}
