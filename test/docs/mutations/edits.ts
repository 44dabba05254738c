import type { Edit } from "./mutation.ts";
import type { Page } from "./page.ts";
import { bound } from "./picks.ts";

export function required(page: Page, row: number): string | undefined {
  return page.withCell(row, 2, () => " 是 ");
}

export function optional(page: Page, row: number): string | undefined {
  return page.withCell(row, 2, () => " 否 ");
}

export function gone(page: Page, row: number): string {
  return page.with(row, undefined);
}

export function withRow(line: string): Edit {
  return (page, row) => page.after(row, line);
}

export function renamed(page: Page, row: number): string | undefined {
  return page.withCell(row, 0, (text) => text.replace(/`([^`]+)`/, "`$1_brand_new`"));
}

export function retyped(page: Page, row: number): string | undefined {
  return page.withCell(row, 1, () => " `int` ");
}

export function listed(page: Page, row: number): string | undefined {
  return page.withCell(row, 1, () => " `string\\[\\]` ");
}

export function lessValues(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*可选值有\*\*：<br>- `[^`]+`: [^`]*? )- `[^`]+`: [^`]*? - /, "$1- ");
}

export function moreValues(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*可选值有\*\*：<br>)- `([^`]+)`: /, (_all, start: string, value: string) => {
    const fresh = /^\d+$/.test(value) ? "987" : "brand_new";
    return `${start}- \`${fresh}\`: 新 - \`${value}\`: `;
  });
}

export function lowerMaximum(page: Page, row: number): string | undefined {
  return changeText(page, row, bound, (_all, start: string, most: string) => `${start}${String(Number(most) - 1)}\``);
}

export function otherDefault(page: Page, row: number): string | undefined {
  return changeText(
    page,
    row,
    /(\*\*默认值\*\*：`)(\d+)`/,
    (_all, start: string, value: string) => `${start}${String(Number(value) + 1)}\``,
  );
}

export function otherExample(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*示例值\*\*：")([^"]+)"/, '$1$2z"');
}

export function reworded(page: Page, row: number): string | undefined {
  return page.withCell(row, page.cells(row).length - 1, (text) => ` 换一种说法，${text.trimStart()}`);
}

function changeText(
  page: Page,
  row: number,
  from: RegExp,
  to: string | ((...parts: string[]) => string),
): string | undefined {
  const last = page.cells(row).length - 1;
  return page.withCell(row, last, (text) => (typeof to === "string" ? text.replace(from, to) : text.replace(from, to)));
}
