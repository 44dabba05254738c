import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { listOf } from "./shape.js";

/** What a select field is known to offer. Without it any name is taken. */
export interface SelectOptions<Option extends string> {
  readonly options: readonly Option[];
}

/** `SingleSelect`: the name of an option; of `options`, where they are given. */
export function singleSelect<const Option extends string = string>(
  options?: SelectOptions<Option>,
): Field<Option, Option, Option> {
  const optionOf = optionReader(options);
  return { type: 3, uiType: "SingleSelect", comparison: "text", read: optionOf, write: optionOf };
}

/** `MultiSelect`: names of options; of `options`, where they are given. */
export function multiSelect<const Option extends string = string>(
  options?: SelectOptions<Option>,
): Field<readonly Option[], readonly Option[], Option> {
  const optionOf = optionReader(options);
  const optionsOf = (value: unknown, name: string): readonly Option[] =>
    listOf(value, name, "names of options").map((each) => optionOf(each, name));
  return { type: 4, uiType: "MultiSelect", list: true, comparison: "text", read: optionsOf, write: optionsOf };
}

function optionReader<Option extends string>(
  options: SelectOptions<Option> | undefined,
): (value: unknown, name: string) => Option {
  const known = options && new Set<unknown>(options.options);
  return (value, name) => {
    if (typeof value !== "string") return refuse(name, "the name of an option", value);
    if (known !== undefined && !known.has(value)) return refuse(name, `one of ${[...known].join(", ")}`, value);
    // One of the options, or any string is.
    return value as Option;
  };
}
