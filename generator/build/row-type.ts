import type { TypeExpression } from "../facts/type.ts";

/** Whether rows behind a row can belong to it: a named type must own some, `object`, `list` and `-` may. */
export type Ownership = "none" | "may" | "must";

export function ownership(type: TypeExpression): Ownership {
  switch (type.kind) {
    case "named":
      return "must";
    case "unstated":
      return "may";
    case "array":
      return ownership(type.items);
    case "map":
      return ownership(type.values);
    case "schema":
      return mayHoldRows(type.schema.kind) ? "may" : "none";
  }
}

function mayHoldRows(kind: string): boolean {
  return kind === "object" || kind === "array" || kind === "map" || kind === "any";
}

/** The name in `user_id`, `user_id[]`, `map<string, user_id>`. */
export function typeNameOf(type: TypeExpression): string | undefined {
  switch (type.kind) {
    case "named":
      return type.name;
    case "array":
      return typeNameOf(type.items);
    case "map":
      return typeNameOf(type.values);
    case "schema":
    case "unstated":
      return undefined;
  }
}
