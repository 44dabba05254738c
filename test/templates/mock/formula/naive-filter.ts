import fc from "fast-check";

/** A record of a table with one field of each kind, as a person would write it down. */
export interface Row {
  readonly 数: number | null;
  readonly 文: string;
  readonly 日: Date | null;
  readonly 选: readonly string[];
  readonly 勾: boolean;
}

/** A condition with the text that says it and what it means. */
export interface Naive {
  readonly text: string;
  readonly takes: (row: Row, now: Date) => boolean;
}

/** A day in Shanghai as `2026-11-18`: such texts are in the order of their days. */
function dayOf(date: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(date);
}

type Order = (left: string | number, right: string | number) => boolean;

const orders: Readonly<Record<string, Order>> = {
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
};
const mirrored: Readonly<Record<string, string>> = { "=": "=", "!=": "!=", ">": "<", ">=": "<=", "<": ">", "<=": ">=" };

interface Side {
  readonly text: string;
  readonly of: (row: Row, now: Date) => string | number | undefined;
}

const field = (name: keyof Row, of: Side["of"]): Side => ({ text: `CurrentValue.[${name}]`, of });
const numberField = field("数", (row) => row.数 ?? undefined);
const textField = field("文", (row) => (row.文 === "" ? undefined : row.文));
const dateField = field("日", (row) => (row.日 === null ? undefined : dayOf(row.日)));
const optionsField = field("选", (row) => (row.选.length === 0 ? undefined : row.选.join(",")));

/** Short, so that values meet. */
const words = fc.constantFrom("a", "ab", "b", "选项", "003", "A b", "é");
const numbers = fc.constantFrom(-2, 0, 1, 1.5, 10, 180);
const days = fc.constantFrom(-8, -7, -1, 0, 1, 2, 7, 31);

const numberSides = numbers.map((value): Side => ({ text: String(value), of: () => value }));
const textSides = words.map((value): Side => ({ text: `"${value}"`, of: () => value }));
const daySides = days.map((count): Side => {
  const text = count === 0 ? "TODAY()" : count < 0 ? `TODAY() - ${String(-count)}` : `today()+${String(count)}`;
  return { text, of: (_row, now) => dayOf(new Date(now.getTime() + count * 86_400_000)) };
});
const dateSides = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date): Side => {
    const day = dayOf(date);
    return { text: `TODATE("${day}")`, of: () => day };
  });

function compared(left: Side, operator: string, right: Side, turned: boolean): Naive {
  const text = turned
    ? `${right.text} ${mirrored[operator] ?? ""} ${left.text}`
    : `${left.text}${operator}${right.text}`;
  return {
    text,
    takes(row, now) {
      const [one, other] = [left.of(row, now), right.of(row, now)];
      // An empty cell differs from all values and is in no order with them.
      if (one === undefined || other === undefined) return operator === "!=";
      return orders[operator]?.(one, other) ?? false;
    },
  };
}

const comparisons = fc.oneof(
  ...[
    [numberField, numberSides] as const,
    [textField, textSides] as const,
    [dateField, fc.oneof(daySides, dateSides)] as const,
    [optionsField, textSides] as const,
  ].map(([left, rights]) =>
    fc
      .tuple(fc.constantFrom(...Object.keys(orders)), rights, fc.boolean())
      .map(([operator, right, turned]) => compared(left, operator, right, turned)),
  ),
);

const containing = fc.tuple(fc.constantFrom(textField, optionsField), words).map(([left, word]): Naive => ({
  text: `${left.text}.contains("${word}")`,
  takes: (row, now) => String(left.of(row, now) ?? "").split(word).length > 1,
}));

const emptiness = fc.constantFrom(numberField, textField, dateField, optionsField).map((left): Naive => ({
  text: `${left.text} =""`,
  takes: (row, now) => left.of(row, now) === undefined,
}));

const ticked = fc
  .boolean()
  .map((wanted): Naive => ({ text: `CurrentValue.[勾]=${wanted ? "1" : "0"}`, takes: (row) => row.勾 === wanted }));

/** Conditions of the filter guide, put together at random, in every way to write them. */
export const conditions: fc.Arbitrary<Naive> = fc.letrec<{ any: Naive; joined: Naive }>((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, comparisons, containing, emptiness, ticked, tie("joined")),
  joined: fc
    .tuple(fc.array(tie("any"), { minLength: 1, maxLength: 3 }), fc.constantFrom("AND", "OR", "NOT", "&&", "||"))
    .map(([parts, how]) => joined(parts, how)),
})).any;

function joined(parts: readonly Naive[], how: string): Naive {
  if (how === "NOT")
    return { text: `NOT(${parts[0]?.text ?? ""})`, takes: (row, now) => parts[0]?.takes(row, now) === false };
  const all = how === "AND" || how === "&&";
  const text =
    how === "AND" || how === "OR"
      ? `${how}(${parts.map((part) => part.text).join(", ")})`
      : parts.map((part) => `(${part.text})`).join(how);
  return {
    text,
    takes: (row, now) => parts.filter((part) => part.takes(row, now)).length >= (all ? parts.length : 1),
  };
}

export const rows: fc.Arbitrary<Row> = fc.record({
  数: fc.option(numbers),
  文: fc.oneof(words, fc.constant("")),
  日: fc.option(fc.date({ min: new Date("2026-10-01"), max: new Date("2026-12-31"), noInvalidDate: true })),
  选: fc.uniqueArray(words, { maxLength: 3 }),
  勾: fc.boolean(),
});
