import { codes, facts, type Apply, type Edit, type Pick } from "./mutation.ts";
import { Page } from "./page.ts";
import { isFree, isOnly, nameOf } from "./picks.ts";

/** Edits a row without rows below it, of a table of fields: one of those that fit, chosen by the page. */
export function inField(heading: string, pick: Pick, edit: Edit): Apply {
  return (page) => {
    const rows = page.leaves(heading).filter((row) => isFree(page, row) && pick(page, row));
    const row = rows[page.text.length % Math.max(1, rows.length)];
    return row === undefined ? undefined : edit(page, row);
  };
}

/** Replaces text in the row of this label in the table of facts. */
export function inFact(label: string, from: RegExp, to: string): Apply {
  return (page) => {
    const row = page.rows(facts).find((each) => page.cells(each)[0]?.trim().startsWith(label));
    return row === undefined ? undefined : page.withCell(row, 1, (text) => text.replace(from, to));
  };
}

/** Edits the row of a code that has but one. */
export function inError(edit: Edit): Apply {
  return (page) => {
    const rows = page.rows(codes).filter((row) => page.cells(row).length === 4 && isOnly(page, row));
    const row = rows[page.text.length % Math.max(1, rows.length)];
    return row === undefined ? undefined : edit(page, row);
  };
}

/** Of pages that tell the operation's name; the others are named by their address, and another one is another operation. */
export function whereNamed(apply: Apply): Apply {
  return (page) => (/^fullPath: .*\/reference\//m.test(page.text) ? apply(page) : undefined);
}

/** Two neighbours change places, which is no change. */
export function swapped(heading: string): Apply {
  return (page) => {
    const [first, second] = page.rows(heading);
    if (first === undefined || second === undefined || page.depth(second) > 0) return undefined;
    if (nameOf(page, first) === nameOf(page, second)) return undefined;
    return new Page(page.with(first, page.lines[second])).with(second, page.lines[first]);
  };
}

/** Replaces text anywhere in the page. */
export function inText(from: RegExp, to: string): Apply {
  return ({ text }) => {
    const result = text.replace(from, to);
    return result === text ? undefined : result;
  };
}
