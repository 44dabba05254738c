import { inField } from "./applying.ts";
import {
  gone,
  lessValues,
  listed,
  lowerMaximum,
  optional,
  otherDefault,
  renamed,
  required,
  retyped,
  withRow,
} from "./edits.ts";
import { body, query, type Mutation } from "./mutation.ts";
import {
  any,
  both,
  hasDefault,
  hasMaximum,
  hasValues,
  isNested,
  isOptional,
  isPlainText,
  isRequired,
  isTop,
} from "./picks.ts";

/** What changes in the tables of parameters and of the request's fields. */
export const requestMutations: readonly Mutation[] = [
  {
    name: "an optional parameter becomes required",
    apply: inField(query, isOptional, required),
    forth: ["request/parameter-became-required"],
    back: ["request/parameter-became-optional"],
  },
  {
    name: "a required parameter becomes optional",
    apply: inField(query, isRequired, optional),
    forth: ["request/parameter-became-optional"],
    back: ["request/parameter-became-required"],
  },
  {
    name: "a parameter goes",
    apply: inField(query, isOptional, gone),
    forth: ["request/parameter-removed"],
    back: ["request/parameter-added"],
  },
  {
    name: "a required parameter goes",
    apply: inField(query, isRequired, gone),
    forth: ["request/parameter-removed"],
    back: ["request/required-parameter-added"],
  },
  {
    name: "an optional parameter comes",
    apply: inField(query, any, withRow("| `brand_new` | `string` | 否 | New |")),
    forth: ["request/parameter-added"],
    back: ["request/parameter-removed"],
  },
  {
    name: "a required parameter comes",
    apply: inField(query, any, withRow("| `brand_new` | `string` | 是 | New |")),
    forth: ["request/required-parameter-added"],
    back: ["request/parameter-removed"],
  },
  {
    name: "a parameter gets another name",
    apply: inField(query, isOptional, renamed),
    forth: ["request/parameter-added", "request/parameter-removed"],
    back: ["request/parameter-added", "request/parameter-removed"],
  },
  {
    name: "a parameter gets another type",
    apply: inField(query, isPlainText, retyped),
    forth: ["request/type-changed"],
    back: ["request/type-changed"],
  },
  {
    name: "an optional field becomes required",
    apply: inField(body, both(isOptional, isTop), required),
    forth: ["request/field-became-required"],
    back: ["request/field-became-optional"],
  },
  {
    name: "a nested field becomes required",
    apply: inField(body, both(isOptional, isNested), required),
    forth: ["request/field-became-required"],
    back: ["request/field-became-optional"],
  },
  {
    name: "a field goes",
    apply: inField(body, isOptional, gone),
    forth: ["request/field-removed"],
    back: ["request/field-added"],
  },
  {
    name: "a field comes",
    apply: inField(body, isTop, withRow("| `brand_new` | `string` | 否 | New |")),
    forth: ["request/field-added"],
    back: ["request/field-removed"],
  },
  {
    name: "a required field comes",
    apply: inField(body, isTop, withRow("| `brand_new` | `string` | 是 | New |")),
    forth: ["request/required-field-added"],
    back: ["request/field-removed"],
  },
  {
    name: "a field gets another name",
    apply: inField(body, isOptional, renamed),
    forth: ["request/field-added", "request/field-removed"],
    back: ["request/field-added", "request/field-removed"],
  },
  {
    name: "a field gets another type",
    apply: inField(body, isPlainText, retyped),
    forth: ["request/type-changed"],
    back: ["request/type-changed"],
  },
  {
    name: "a field becomes a list",
    apply: inField(body, isPlainText, listed),
    forth: ["request/type-changed"],
    back: ["request/type-changed"],
  },
  {
    name: "a value is taken no more",
    apply: inField(body, hasValues, lessValues),
    forth: ["request/enum-value-removed"],
    back: ["request/enum-value-added"],
  },
  {
    name: "a parameter's value is taken no more",
    apply: inField(query, hasValues, lessValues),
    forth: ["request/enum-value-removed"],
    back: ["request/enum-value-added"],
  },
  {
    name: "a parameter's bound gets tighter",
    apply: inField(query, hasMaximum, lowerMaximum),
    forth: ["request/bound-narrowed"],
    back: ["request/bound-widened"],
  },
  {
    name: "a field's bound gets tighter",
    apply: inField(body, hasMaximum, lowerMaximum),
    forth: ["request/bound-narrowed"],
    back: ["request/bound-widened"],
    also: ["limit/batch-lowered", "limit/batch-raised"],
  },
  {
    name: "a parameter's default changes",
    apply: inField(query, hasDefault, otherDefault),
    forth: ["request/default-changed"],
    back: ["request/default-changed"],
  },
];
