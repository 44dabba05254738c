import { inField } from "./applying.ts";
import { gone, listed, moreValues, renamed, retyped } from "./edits.ts";
import { answer, type Mutation } from "./mutation.ts";
import { both, hasNeighbour, hasValues, isNested, isPlainText } from "./picks.ts";

/** What changes in the table of the answer's fields. */
export const answerMutations: readonly Mutation[] = [
  {
    name: "one more value may come",
    apply: inField(answer, hasValues, moreValues),
    forth: ["response/enum-value-added"],
    back: ["response/enum-value-removed"],
  },
  {
    name: "an answer's field goes",
    apply: inField(answer, both(isNested, hasNeighbour), gone),
    forth: ["response/field-removed"],
    back: ["response/field-added"],
  },
  {
    name: "an answer's field gets another name",
    apply: inField(answer, isNested, renamed),
    forth: ["response/field-added", "response/field-removed"],
    back: ["response/field-added", "response/field-removed"],
  },
  {
    name: "an answer's field gets another type",
    apply: inField(answer, both(isNested, isPlainText), retyped),
    forth: ["response/type-changed"],
    back: ["response/type-changed"],
  },
  {
    name: "an answer's field becomes a list",
    apply: inField(answer, both(isNested, isPlainText), listed),
    forth: ["response/type-changed"],
    back: ["response/type-changed"],
  },
];
