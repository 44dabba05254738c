import { inError, inField, inText, swapped } from "./applying.ts";
import { otherExample, reworded } from "./edits.ts";
import { answer, body, codes, query, type Mutation } from "./mutation.ts";
import { hasExample, isNested, isOptional } from "./picks.ts";

/** What changes nothing but words, or nothing at all. */
export const wordMutations: readonly Mutation[] = [
  {
    name: "a code's remedy gets other words",
    apply: inError((page, row) => page.withCell(row, 3, (text) => `${text}。另见其他说明。 `)),
    forth: ["text/error"],
    back: ["text/error"],
  },
  {
    name: "a parameter gets other words",
    apply: inField(query, isOptional, reworded),
    forth: ["text/description"],
    back: ["text/description"],
  },
  {
    name: "an answer's field gets other words",
    apply: inField(answer, isNested, reworded),
    forth: ["text/description"],
    back: ["text/description"],
  },
  {
    name: "a field's example changes",
    apply: inField(body, hasExample, otherExample),
    forth: ["text/example"],
    back: ["text/example"],
  },
  {
    name: "the title gets other words",
    apply: inText(/^title: "(.+)"$/m, 'title: "$1（新）"'),
    forth: ["text/title"],
    back: ["text/title"],
  },
  {
    name: "the date changes",
    apply: inText(/^updateTime: "\d+"$/m, 'updateTime: "1790000000000"'),
    forth: ["text/docs"],
    back: ["text/docs"],
  },
  { name: "parameters stand in another order", apply: swapped(query), forth: [], back: [] },
  { name: "codes stand in another order", apply: swapped(codes), forth: [], back: [] },
];
