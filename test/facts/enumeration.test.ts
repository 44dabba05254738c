import { describe, expect, it } from "vitest";
import { readEnumeration } from "../../generator/facts/enumeration.ts";

function read(text: string): readonly (readonly [string, string?])[] | undefined {
  return readEnumeration(text)?.values.map(({ value, description }) =>
    description === undefined ? [value] : [value, description],
  );
}

const formats = [
  ["docx", "Microsoft Word 格式"],
  ["pdf", "PDF 格式"],
];
const permissions = [
  ["0", "无权限"],
  ["1", "可阅读"],
];

describe("readEnumeration of bullets", () => {
  it("parts values with equals signs where line breaks were lost", () => {
    expect(read("- docx=Microsoft Word 格式 - pdf=PDF 格式")).toEqual(formats);
  });

  it.each([
    ["\n- docx：Microsoft Word 格式  \n- pdf：PDF 格式", formats],
    ["  \n- docx：Microsoft Word 格式\n\n- pdf：PDF 格式", formats],
    ["\n- `docx`: Microsoft Word 格式\n- `pdf`: PDF 格式\n", formats],
    ["\n- `docx`：Microsoft Word 格式\n- `pdf`：PDF 格式", formats],
    ["\n* docx: Microsoft Word 格式\n* pdf: PDF 格式", formats],
    ['\n- "docx"：Microsoft Word 格式\n- "pdf"：PDF 格式', formats],
    ["\n- **docx**：Microsoft Word 格式\n- **pdf**：PDF 格式", formats],
    ["<br>\n- docx：Microsoft Word 格式<br>\n- pdf：PDF 格式", formats],
    ["\n1. docx：Microsoft Word 格式\n2. pdf：PDF 格式", formats],
    ["\n- `docx` : Microsoft Word 格式\n- ` pdf`：PDF 格式", formats],
    ["- `docx`: Microsoft Word 格式 - `pdf`: PDF 格式", formats],
    [
      '\n- ""：默认\n- "0"：整数',
      [
        ["", "默认"],
        ["0", "整数"],
      ],
    ],
    [' - "docx"：Microsoft Word 格式 - "pdf"：PDF 格式', formats],
    ["* 0：无权限\n* 1：可阅读", permissions],
    ["- 0 : 无权限\n- 1 :  可阅读", permissions],
    ["- 0=无权限\n- 1=可阅读", permissions],
    [
      "- `-2` : 跳过\n- `-1` : 发起",
      [
        ["-2", "跳过"],
        ["-1", "发起"],
      ],
    ],
    ["\n- docx\n- pdf", [["docx"], ["pdf"]]],
    ["\n- `docx`\n- `pdf`", [["docx"], ["pdf"]]],
    [
      "\n- `true` 允许\n- `false` 不允许",
      [
        ["true", "允许"],
        ["false", "不允许"],
      ],
    ],
    [
      "\n- true（默认值）：包含\n- false：不包含",
      [
        ["true", "包含"],
        ["false", "不包含"],
      ],
    ],
    [
      "\n- 0（不计）\n- 1（计）",
      [
        ["0", "不计"],
        ["1", "计"],
      ],
    ],
    ["\n- `1`: 挂载到云空间\n", [["1", "挂载到云空间"]]],
    [
      "\n- `男`: 甲\n- `女`: 乙",
      [
        ["男", "甲"],
        ["女", "乙"],
      ],
    ],
    [
      "\n- `a.b`: x\n- `zh-CN`: y\n- `image/png`: z",
      [
        ["a.b", "x"],
        ["zh-CN", "y"],
        ["image/png", "z"],
      ],
    ],
  ])("reads %j", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it("gives deeper bullets and lines that go on to the bullet above", () => {
    expect(read("\n- `wiki`: 节点。不支持：\n    - `share`: 协作者\n- `doc`: 文档\n旧版")).toEqual([
      ["wiki", "节点。不支持：- `share`: 协作者"],
      ["doc", "文档旧版"],
    ]);
  });

  it("ends at text behind a blank line", () => {
    const text = "\n- a：甲\n- b：乙\n\n如需其他值，另见说明";
    expect(readEnumeration(text)?.end).toBe(text.indexOf("\n\n如需"));
    expect(read(text)).toEqual([
      ["a", "甲"],
      ["b", "乙"],
    ]);
  });

  it.each(["\n- 男\n- 女", "\n- docx：文档\n- 其他类型：见说明", "\n参考列表", "https://x/y", ""])(
    "leaves %j whole rather than lacking a value",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe("readEnumeration of pairs", () => {
  it.each([
    [
      " is:等于 isNot:不等于",
      [
        ["is", "等于"],
        ["isNot", "不等于"],
      ],
    ],
    [
      " is:等于 isNot:不等于\ncontains:包含",
      [
        ["is", "等于"],
        ["isNot", "不等于"],
        ["contains", "包含"],
      ],
    ],
    [
      "\nis:等于\nisNot:不等于\n",
      [
        ["is", "等于"],
        ["isNot", "不等于"],
      ],
    ],
    [" 0:无权限 1:可阅读", permissions],
    ["0：无权限 1：可阅读", permissions],
    ["\n\n0:无权限\n1:可阅读\n", permissions],
    ["0：无权限，1：可阅读", permissions],
    [" dashboard:仪表盘", [["dashboard", "仪表盘"]]],
    [
      "\n-1：文本\n\n-2：布尔",
      [
        ["-1", "文本"],
        ["-2", "布尔"],
      ],
    ],
  ])("reads %j", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it("starts no pair in a link's words between the items", () => {
    const text = " open_id:标识身份。了解更多:如何获取 Open ID\nunion_id:另一个身份 user_id:第三个";
    expect(read(text)).toEqual([
      ["open_id", "标识身份。了解更多:如何获取 Open ID"],
      ["union_id", "另一个身份"],
      ["user_id", "第三个"],
    ]);
  });

  it("joins a meaning that was wrapped, Latin words with a blank", () => {
    expect(read(" open_id:类型为\nopen_id union_id:Union\nID 是相同的")).toEqual([
      ["open_id", "类型为 open_id"],
      ["union_id", "Union ID 是相同的"],
    ]);
  });

  it("takes neither an address nor a time for a pair", () => {
    expect(read("a:见 https://x b:每天 10:30")).toEqual([
      ["a", "见 https://x"],
      ["b", "每天 10:30"],
    ]);
  });

  it("ends at a blank line", () => {
    expect(read("0:禁止 1:允许\n\n注意 x:y")).toEqual([
      ["0", "禁止"],
      ["1", "允许"],
    ]);
  });
});

describe("readEnumeration of a row", () => {
  it.each([
    ["job、position、non_job", [["job"], ["position"], ["non_job"]]],
    [" true / false", [["true"], ["false"]]],
    ["day，week，month。", [["day"], ["week"], ["month"]]],
    ["`a`、`b`", [["a"], ["b"]]],
    [
      "`a`（甲）、`b`（乙）",
      [
        ["a", "甲"],
        ["b", "乙"],
      ],
    ],
    ["a 或 b", [["a"], ["b"]]],
    ["`only`", [["only"]]],
  ])("reads %j", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each(["a、b 等", "text、img、line break", "only", "a、"])("leaves %j", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("readEnumeration", () => {
  it("lists each value once and names the others", () => {
    const list = readEnumeration("isGreater:大于 isGreater:大于等于 isLess:小于");
    expect(list?.values.map(({ value }) => value)).toEqual(["isGreater", "isLess"]);
    expect(list?.duplicates).toEqual(["isGreater"]);
  });

  it("knows the value that is marked as default", () => {
    const values = readEnumeration("- true：是\n- false（默认值）：否")?.values;
    expect(values?.map(({ isDefault }) => isDefault)).toEqual([undefined, true]);
  });

  it.each(["__proto__", "constructor"])("takes %s as a value like any other", (word) => {
    expect(read(`- ${word}：甲\n- b：乙`)).toEqual([
      [word, "甲"],
      ["b", "乙"],
    ]);
  });
});
