import type { Field } from "./field.js";
import { refuse } from "./record-error.js";

type NumberField = Field<number, number, number>;

/** `Number`: comes as a number or as its text, and is written as a number. */
export function number(): NumberField {
  return numberField("Number");
}

/** `Progress`: a number, 0.25 for 25 %. */
export function progress(): NumberField {
  return numberField("Progress");
}

/** `Currency`: an amount. */
export function currency(): NumberField {
  return numberField("Currency");
}

/** `Rating`: a number of stars. */
export function rating(): NumberField {
  return numberField("Rating");
}

/** `Checkbox`. A cell that was never ticked is not sent, and reads as undefined. */
export function checkbox(): Field<boolean, boolean, boolean> {
  const booleanOf = (value: unknown, name: string): boolean =>
    typeof value === "boolean" ? value : refuse(name, "true or false", value);
  return { type: 7, uiType: "Checkbox", comparison: "checkbox", read: booleanOf, write: booleanOf };
}

function numberField(uiType: string): NumberField {
  return {
    type: 2,
    uiType,
    comparison: "number",
    read(cell, name) {
      const value =
        typeof cell === "string" && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
      return typeof value === "number" && Number.isFinite(value) ? value : refuse(name, "a number or its text", cell);
    },
    write: (value, name) =>
      typeof value === "number" && Number.isFinite(value) ? value : refuse(name, "a finite number", value),
  };
}
