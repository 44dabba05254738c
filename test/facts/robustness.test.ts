import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../generator/diagnostics/report.ts";
import { applyDescription } from "../../generator/facts/apply-description.ts";
import { readDescription } from "../../generator/facts/description.ts";
import { classifyError, errorName } from "../../generator/facts/error-kind.ts";
import { isErrorTable, readErrorTable } from "../../generator/facts/error-table.ts";
import { readExample } from "../../generator/facts/example.ts";
import { readAppTypes, readScopes, readTokens, splitTitles } from "../../generator/facts/identity.ts";
import { inferSchema } from "../../generator/facts/infer.ts";
import { readRateCell, readRateProse } from "../../generator/facts/rate-limit.ts";
import { readType } from "../../generator/facts/type.ts";
import type { Text } from "../../generator/source/text.ts";
import { spanOf } from "../../generator/source/text.ts";
import { cell } from "./reading.ts";
import { growth, linear } from "../cpu-time.ts";

const quiet: Report = () => undefined;

const readers: Readonly<Record<string, (text: Text) => unknown>> = {
  readType: (text) => readType(text, quiet),
  readTokens,
  readAppTypes,
  readScopes: (text) => readScopes(text, new Set(["导出多维表格", "获取用户信息"])),
  splitTitles: (text) => splitTitles(text.value, new Set(["导出多维表格", "a", "aa"])),
  readRateCell: (text) => readRateCell(text, quiet),
  readRateProse: (text) => readRateProse(text, quiet),
  readDescription: (text) => readDescription(text, quiet),
  applyDescription: (text) => applyDescription({ kind: "any" }, readDescription(text, quiet), quiet),
  classifyError: (text) => classifyError({ code: 1, message: text.value, remedy: text.value }),
  errorName: (text) => errorName(text.value, 1),
  readErrorTable: (text) => {
    const span = spanOf(text);
    const header = ["HTTP状态码", "错误码", "描述", "排查建议"].map(cell);
    const table = { kind: "table" as const, span, header, rows: [{ cells: [text, text, text, text], span }] };
    return [isErrorTable(table), readErrorTable(table, quiet)];
  },
  readExample: (text) => {
    const example = readExample(text, quiet);
    return example && inferSchema(example);
  },
};

/** Pieces from which a document's cells are made, so that generated text reaches deep into the readers. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'示例值：|**可选值有**：|默认值:|默认为 |数据校验规则：|长度范围：|最大值:|正则校验：|字段权限要求：|固定值：|value 枚举值有:|必填，|注意：|\n|\n\n|- |* |`|"|“|”|[|]|{|}|(|）|1|-1|open_id|：|:|、|,|～|字符|<br>|QPS|次/秒|每秒 3 次|频率上限为|//|/*|*/|\\|__proto__|中文|。'.split(
        "|",
      ),
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 40 },
);

const adversarial = [
  "a",
  " ",
  "\n",
  "-",
  "`",
  '"',
  "[",
  "{",
  "(",
  "（",
  "*",
  "\\",
  "1",
  "1,",
  "、",
  "[]",
  "<br>",
  "//\n",
  "/**/",
  "/*",
  "示例值：",
  '示例值："',
  "示例值：[",
  "可选值有：",
  "可选值有：- `a`：b",
  "- `a`：b\n",
  "a:b ",
  "1:b ",
  "a、",
  "默认值：",
  "默认为 1，",
  "当默认为 ",
  "数据校验规则：最大值：1 ",
  "长度范围：`1` ～ ",
  "取值范围[1,",
  "不超过1个字符，",
  "字段权限要求：`a:b` c\n",
  "当值为 ",
  "1 次/秒、",
  "每秒 ",
  "频率上限为。",
  "HTTP 状态码 400 及",
  "查看文档",
  "a(b:c)",
  "`a:b`",
  "tenant_access_token",
  "](",
  "![](",
  '{"a":',
  "[1,",
  "access token ",
  "invalid ",
  "aA",
];

describe("every reader", () => {
  it.each(Object.entries(readers))("%s never throws", (_, read) => {
    fc.assert(
      fc.property(pieces, (parts) => void read(cell(parts.join("")))),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void read(cell(text))),
      { numRuns: 200 },
    );
  });

  const timed = Object.entries(readers).filter(([name]) => name !== "applyDescription");
  it.each(timed)("%s takes time in proportion to the text", (_, read) => {
    const slow = adversarial.flatMap((piece) => {
      const grew = growth((text) => read(cell(text)), piece.repeat(Math.ceil(200_000 / piece.length)));
      return grew < linear ? [] : [`${JSON.stringify(piece)} takes ${grew.toFixed(1)} times as long four times over`];
    });
    expect(slow).toEqual([]);
  });
});
