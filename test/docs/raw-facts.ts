/** A fact that stands on a page, found by crude patterns that know nothing of the readers. */
export interface RawFact {
  readonly kind: "error row" | "rate limit" | "enumeration item" | "validation rule";
  /** Offset in the page. */
  readonly at: number;
  /** The code of an error row, the value of an item. */
  readonly value?: string;
}

/** Everything countable on a page in either form. */
export function rawFacts(text: string): readonly RawFact[] {
  const page = withoutCode(text);
  return [...errorRows(page), ...rateLimits(page), ...enumerationItems(page), ...rules(page)];
}

/** Code as blanks, so that offsets stay. */
function withoutCode(text: string): string {
  return text.replace(/^[ \t]*```[^\n]*\n[\s\S]*?\n[ \t]*```|<md-code-json>[\s\S]*?<\/md-code-json>/gmu, (code) =>
    code.replace(/\S/gu, " "),
  );
}

const errorHeader = /错误码|返回码|\bcode\b/iu;
const noFields = /名称|参数|字段|类型/u;

const tagTable = /<(?:md-(?:dt-)?)?table[\s>][\s\S]*?<\/(?:md-(?:dt-)?)?table>/gu;

function errorRows(page: string): readonly RawFact[] {
  const tables = [...page.matchAll(tagTable)];
  const inTags = tables.flatMap(({ 0: table, index }) => {
    const rows = [...table.matchAll(/<(?:md-(?:dt-)?)?tr[\s>][\s\S]*?<\/(?:md-(?:dt-)?)?tr>/gu)];
    const [head, ...others] = rows;
    if (head === undefined || !isErrorHead(head[0])) return [];
    return others.flatMap((row) => rowOf(row[0], />\s*(-?\d{3,})\s*</u, index + row.index));
  });
  const pipes = [
    ...page.matchAll(/^[ \t]*\|?([^\n]*\|[^\n]*)\n[ \t]*\|?[ \t:|-]*-[ \t:|-]*\n((?:[^\n]*\|[^\n]*(?:\n|$))*)/gmu),
  ];
  const inPipes = pipes.flatMap(({ 0: table, 1: head = "", 2: body = "", index }) => {
    if (!isErrorHead(head)) return [];
    let at = index + table.length - body.length;
    return body.split("\n").flatMap((line) => {
      const row = rowOf(line, /(?:^|\|)[\s`*]*(-?\d{3,})[\s`*]*(?:\||$)/u, at);
      at += line.length + 1;
      return row;
    });
  });
  return [...inTags, ...inPipes];
}

function isErrorHead(head: string): boolean {
  return errorHeader.test(head) && !noFields.test(head);
}

function rowOf(row: string, code: RegExp, at: number): readonly RawFact[] {
  const found = code.exec(row);
  return found === null ? [] : [{ kind: "error row", at: at + found.index + found[0].indexOf(found[1] ?? "") }];
}

/** `接口频率限制` with something behind it. */
function rateLimits(page: string): readonly RawFact[] {
  const cells = page.matchAll(/接口频率限制(?:\s*<\/md-t[hd]>\s*<md-td>|[ \t]*\|)([^|<\n]*)/gu);
  return [...cells].flatMap(({ 0: whole, 1: cell = "", index }) =>
    cell.trim() === "" ? [] : [{ kind: "rate limit" as const, at: index + whole.length - 1 }],
  );
}

function enumerationItems(page: string): readonly RawFact[] {
  const inTags = [...page.matchAll(tagTable)].flatMap(({ 0: table, index }) =>
    [...table.matchAll(/<md-enum-item key="([^"]*)"/gu)].map((item) => ({ item, at: index + item.index })),
  );
  const inLines = [...page.matchAll(/可选值有\*\*：<br>([^\n]*?)(?=<br>\*\*|\||\n)/gu)].flatMap(
    ({ 0: whole, 1: list = "", index }) =>
      [...list.matchAll(/(?<=^|[^ ] )- `([^`]+)`:/gu)].map((item) => ({
        item,
        at: index + whole.length - list.length + item.index,
      })),
  );
  return [...inTags, ...inLines].map(({ item, at }) => ({ kind: "enumeration item", at, value: item[1] ?? "" }));
}

/** Each bullet behind `数据校验规则`, up to the cell's end. */
function rules(page: string): readonly RawFact[] {
  const lists = page.matchAll(/数据校验规则\*\*：((?:\s|<br>)*(?:[-*] [^\n<|]*(?:\s|<br>)*)*)/gu);
  return [...lists].flatMap(({ 0: whole, 1: list = "", index }) =>
    [...list.matchAll(/[-*] (?=[^\s`\d])/gu)].map((rule) => ({
      kind: "validation rule" as const,
      at: index + whole.length - list.length + rule.index,
    })),
  );
}
