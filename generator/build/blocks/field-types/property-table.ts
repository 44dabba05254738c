import type { TableBlock, TableRow } from "../../../pages/page.ts";
import { join, spanOf, textFrom, type Text } from "../../../source/text.ts";

/** Values that a table lists for a name, as `网页中数字格式 | formatter` with rows such as `整数 | "0"`. */
export interface Choices {
  readonly name: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

/** `名称 | 类型 | 描述 | 必填 | 是否是枚举值 | 可选枚举值 | 默认值` */
export function isPropertyTable({ header }: TableBlock): boolean {
  return column(header, /枚举值$/u) !== -1 && column(header, /^默认值/u) !== -1;
}

/** A table whose second column is headed by a wire name and holds quoted values. */
export function readChoices({ header, rows }: TableBlock): readonly Choices[] {
  const name = header[1]?.value.trim() ?? "";
  if (!/^[a-z][a-z_]*$/u.test(name) || rows.length === 0) return [];
  const items = rows.map(({ cells }) => ({
    value: /^"(.*)"$/u.exec(cells[1]?.value.trim() ?? "")?.[1],
    label: cells[0]?.value.trim() ?? "",
  }));
  const complete = items.flatMap(({ value, label }) => (value === undefined ? [] : [{ value, label }]));
  return complete.length === items.length ? [{ name, items: complete }] : [];
}

/**
 * The same table in the four columns of every field table: what the extra columns say is written behind the description
 * under the labels that descriptions use (`默认值：`, `可选值有：`, `取值范围：`).
 */
export function canonicalTable(table: TableBlock, choices: readonly Choices[]): TableBlock {
  const columns = {
    name: column(table.header, /^名称/u),
    type: column(table.header, /^类型/u),
    description: column(table.header, /^描述/u),
    required: column(table.header, /^必填/u),
    choices: column(table.header, /^可选枚举值/u),
    default: column(table.header, /^默认值/u),
  };
  const pick = (row: readonly Text[], at: number): Text[] => {
    const cell = row[at];
    return cell === undefined ? [] : [cell];
  };
  const fields = [columns.name, columns.type, columns.required] as const;
  return {
    ...table,
    header: [...fields, columns.description].flatMap((at) => pick(table.header, at)),
    rows: table.rows.map(({ cells, span }): TableRow => {
      const extra = extraFacts(cells[columns.choices], cells[columns.default], choices);
      const description = cells[columns.description];
      const whole = description === undefined ? [] : [join([description, ...extra], "\n") ?? description];
      return { cells: [...fields.flatMap((at) => pick(cells, at)), ...whole], span };
    }),
  };
}

function column(header: readonly Text[], pattern: RegExp): number {
  return header.findIndex(({ value }) => pattern.test(value.trim()));
}

function extraFacts(choiceCell: Text | undefined, defaultCell: Text | undefined, choices: readonly Choices[]): Text[] {
  const facts: Text[] = [];
  const range = /^(\d+)\s*[~～]\s*(\d+)$/u.exec(choiceCell?.value.trim() ?? "");
  if (choiceCell !== undefined && range !== null) {
    facts.push(
      textFrom(`数据校验规则：\n- 取值范围：\`${range[1] ?? ""}\` ～ \`${range[2] ?? ""}\``, spanOf(choiceCell)),
    );
  }
  const name = /^参考[:：].*?([a-z]\w*)$/u.exec(choiceCell?.value.trim() ?? "")?.[1];
  const listed = choices.find((candidate) => candidate.name === name);
  if (choiceCell !== undefined && listed !== undefined) {
    const items = listed.items.map(({ value, label }) => `- "${value}"：${label}`);
    facts.push(textFrom(["可选值有：", ...items].join("\n"), spanOf(choiceCell)));
  }
  const value = defaultCell?.value.trim() ?? "";
  if (defaultCell !== undefined && /^(".*"|true|false|-?\d+(\.\d+)?)$/u.test(value)) {
    facts.push(textFrom(`默认值：${value}`, spanOf(defaultCell)));
  } else if (defaultCell !== undefined && value !== "" && value !== "-") {
    facts.push(textFrom(`（默认：${value}）`, spanOf(defaultCell)));
  }
  return facts;
}
