import { FilterError, fieldText, textText, valueText } from "./filter-text.js";
import type { Comparison, Compares } from "./field.js";
import type { Fields, Table } from "./table.js";

/** A condition on records. `String(filter)` is what the parameter `filter` takes. */
export interface Filter {
  toString(): string;
  readonly [made]: true;
}

/** Only the functions here make filters, so that no text gets into one unchecked. */
declare const made: unique symbol;

/** What any field can be asked. */
export interface Equality<Value> {
  eq(value: Value): Filter;
  ne(value: Value): Filter;
  isEmpty(): Filter;
  isNotEmpty(): Filter;
}

/** What numbers, dates and texts can be asked. */
export interface Ordering<Value> extends Equality<Value> {
  gt(value: Value): Filter;
  gte(value: Value): Filter;
  lt(value: Value): Filter;
  lte(value: Value): Filter;
}

/** What texts can be asked, and what is compared by its text: options, people, links, files. */
export interface TextOrdering<Value> extends Ordering<Value> {
  contains(text: string): Filter;
}

/** How a filter is printed. */
export interface FilterOptions {
  /** The base's time zone, in which a `Date` falls on a day. Default: `Asia/Shanghai`. */
  readonly timeZone?: string;
}

/** Asks about a field of a table by its name. */
export type FilterFields<Given extends Fields> = <Name extends Comparable<Given>>(
  name: Name,
) => Conditions<Compares<Given[Name]>>;

type Comparable<Given extends Fields> = {
  [Name in keyof Given & string]: [Compares<Given[Name]>] extends [never] ? never : Name;
}[keyof Given & string];

type Conditions<Value> = [Date] extends [Value]
  ? Ordering<Value>
  : [Value] extends [boolean]
    ? Equality<Value>
    : [Value] extends [number]
      ? Ordering<Value>
      : TextOrdering<Value>;

/**
 * Conditions on a table's fields, in the language of the parameter `filter`: `const f = filterOf(orders)`, then
 * `String(and(f("身高").gt(180), f("姓名").contains("王")))` is `AND(CurrentValue.[身高]>180, …)`.
 *
 * Dates are compared by day, which is all the language has: `f("日期").gte(today(-7))`, or with a `Date` or `"2021-06-01"`.
 *
 * @throws {FilterError} where the language has no way to write a name or a value, or the filter grows too long
 */
export function filterOf<Given extends Fields>(table: Table<Given>, options: FilterOptions = {}): FilterFields<Given> {
  const { timeZone = "Asia/Shanghai" } = options;
  return (name) => {
    const comparison = Object.hasOwn(table.fields, name) ? table.fields[name]?.comparison : undefined;
    if (comparison === undefined) throw new FilterError(`no filter is documented for the field “${name}”`);
    // Those that the type does not show, as `contains` of a number, the comparison refuses.
    return conditions(fieldText(name), comparison, timeZone) as Conditions<never> as never;
  };
}

/** True where all are. */
export function and(...filters: readonly Filter[]): Filter {
  return joined("AND", filters);
}

/** True where one is. */
export function or(...filters: readonly Filter[]): Filter {
  return joined("OR", filters);
}

/** True where the other is not. */
export function not(filter: Filter): Filter {
  return joined("NOT", [filter]);
}

/** As the service counts. */
const longest = 2000;

class MadeFilter {
  declare readonly [made]: true;
  readonly #text: string;

  constructor(text: string) {
    if (text.length > longest) {
      throw new FilterError(`the filter has ${String(text.length)} characters; at most ${String(longest)} are taken`);
    }
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

function joined(operator: string, filters: readonly Filter[]): Filter {
  if (filters.length === 0) throw new FilterError(`${operator} takes at least one filter`);
  if (!filters.every((filter) => filter instanceof MadeFilter)) {
    throw new FilterError(`${operator} takes filters that filterOf, and, or and not have made`);
  }
  return new MadeFilter(`${operator}(${filters.join(", ")})`);
}

function conditions(field: string, comparison: Comparison, timeZone: string): TextOrdering<unknown> {
  const compare = (operator: string) => (value: unknown) =>
    new MadeFilter(`${field}${operator}${valueText(comparison, value, timeZone)}`);
  const isEmpty = (): Filter => new MadeFilter(`${field}=""`);
  return {
    eq: compare("="),
    ne: compare("!="),
    gt: compare(">"),
    gte: compare(">="),
    lt: compare("<"),
    lte: compare("<="),
    isEmpty,
    isNotEmpty: () => not(isEmpty()),
    contains(text) {
      if (comparison !== "text") throw new FilterError("only texts contain");
      return new MadeFilter(`${field}.contains(${textText(text)})`);
    },
  };
}
