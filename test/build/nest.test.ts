import { describe, expect, it } from "vitest";
import { shapeOf } from "../../generator/build/example-shape.ts";
import type { FieldRow } from "../../generator/build/field-row.ts";
import { nest, type Nested } from "../../generator/build/nest.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import { readExample } from "../../generator/facts/example.ts";
import { readType } from "../../generator/facts/type.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText, spanOf } from "../../generator/source/text.ts";
import { growth, linear } from "../cpu-time.ts";

/** Rows as `name: type`, with a level as `1 name: type`. */
function nested(rows: readonly string[], example?: unknown) {
  const { report, diagnostics } = collector();
  const read = rows.map((row, index): FieldRow => {
    const [, level, name, type] = /^(?:(\d+) )?(\S+): (.*)$/.exec(row) ?? [];
    const text = fileText(sourceFile(`row-${String(index).padStart(3, "0")}`, type ?? ""));
    const stated = level === undefined ? undefined : Number(level);
    return { name: name ?? "", type: readType(text, report), span: spanOf(text), level: stated, plain: undefined };
  });
  const node =
    example === undefined
      ? undefined
      : readExample(fileText(sourceFile("example", JSON.stringify(example))), report)?.node;
  const { tree, repair } = nest(read, node === undefined ? undefined : shapeOf(node), report);
  return {
    tree: outline(tree),
    ...(repair && { stated: outline(repair.literal) }),
    messages: diagnostics().map(({ code, message }) => `${code}: ${message}`),
  };
}

function outline(tree: readonly Nested<FieldRow>[]): string {
  return tree
    .map(({ row, children }) => (children.length === 0 ? row.name : `${row.name}{${outline(children)}}`))
    .join(" ");
}

describe("levels", () => {
  it("nests rows as their levels say", () => {
    expect(nested(["0 data: -", "1 items: x[]", "2 id: string", "1 more: boolean", "0 msg: string"]).tree).toBe(
      "data{items{id} more} msg",
    );
  });

  it("puts a row that jumps a level below the row before it and reports it", () => {
    const { tree, messages } = nested(["0 a: x", "2 b: string", "1 c: string"]);
    expect(tree).toBe("a{b c}");
    expect(messages).toEqual(["nesting/level-jump: “b” is 2 levels deep, the row before it allows 1"]);
  });

  it("takes the example where rows too deep would stand in a plain value", () => {
    // ∟ ticket_customized_field_id one level too far in, as all rows but dropdown_options
    const { tree, messages } = nested(
      [
        "0 data: x",
        "2 id: string",
        "2 name: string",
        "1 options: y",
        "3 children: z[]",
        "3 tag: string",
        "2 more: boolean",
      ],
      { data: { id: "", name: "", options: { children: [{ tag: "" }] }, more: true } },
    );
    expect(tree).toBe("data{id name options{children{tag}} more}");
    expect(messages.filter((message) => !message.startsWith("nesting/level-jump"))).toEqual([
      "nesting/by-example: the levels around “id” contradict each other; the example decides",
    ]);
  });

  it("takes the example where one object has a name twice", () => {
    const { tree, stated, messages } = nested(["0 a: x", "1 id: string", "1 b: y", "1 id: string"], {
      a: { id: "", b: { id: "" } },
    });
    expect(tree).toBe("a{id b{id}}");
    expect(stated).toBe("a{id b id}");
    expect(messages).toEqual(["nesting/by-example: the levels around “id” contradict each other; the example decides"]);
  });

  it("keeps levels that contradict each other where the example shows something else", () => {
    expect(nested(["0 a: x", "1 id: string", "1 b: y", "1 id: string"], { c: 1 }).tree).toBe("a{id b id}");
  });

  it("stops at a depth that no document has", () => {
    const rows = Array.from({ length: 300 }, (_, level) => `${String(level)} a${String(level)}: x`);
    expect(nested(rows).messages).toHaveLength(300 - 65);
  });
});

describe("the example and the named types", () => {
  const envelope = ["code: int", "msg: string", "data: -"];

  it("puts rows where the example shows their names", () => {
    const { tree, messages } = nested([...envelope, "ticket: string", "log_id: string"], {
      code: 0,
      msg: "",
      data: { ticket: "1" },
      log_id: "",
    });
    expect(tree).toBe("code msg data{ticket} log_id");
    expect(messages).toEqual([]);
  });

  it("takes rows behind an untyped row for its own where there is no example", () => {
    expect(nested([...envelope, "ticket: string"]).tree).toBe("code msg data{ticket}");
  });

  it("gives named types the rows behind them where the example does not show them", () => {
    const { tree, messages } = nested(
      [
        ...envelope,
        "document: document",
        "document_id: string",
        "title: string",
        "display_setting: document_display_setting",
        "show_authors: boolean",
        "show_pv: boolean",
        "show_uv: boolean",
        "cover: document_cover",
        "token: string",
        "offset: number",
      ],
      { code: 0, msg: "", data: { document: { document_id: "", title: "" } } },
    );
    expect(tree).toBe(
      "code msg data{document{document_id title display_setting{show_authors show_pv show_uv} cover{token offset}}}",
    );
    expect(messages).toEqual([
      "nesting/ambiguous: “show_pv” to “show_uv” fit “display_setting”, “document”; taken for “display_setting”",
      "nesting/ambiguous: “offset” fits “cover”, “document”; taken for “cover”",
    ]);
  });

  it("tells objects of the same names apart by the example", () => {
    const serial = { type: "custom", options: [{ type: "a", value: "b" }] };
    const { tree, messages } = nested(
      [
        "before: value",
        "type: int",
        "property: value.property",
        "serial: value.property.serial",
        "type: string",
        "options: value.property.serial.options[]",
        "type: string",
        "value: string",
        "options: value.property.option[]",
        "name: string",
        "id: string",
        "formula: string",
        "after: value",
        "type: int",
        "revision: int",
      ],
      {
        before: { type: 1, property: { serial, options: [{ name: "", id: "" }], formula: "" } },
        after: { type: 1 },
        revision: 1,
      },
    );
    expect(tree).toBe(
      "before{type property{serial{type options{type value}} options{name id} formula}} after{type} revision",
    );
    expect(messages).toEqual([]);
  });

  it("gives the same named type the same rows at its second place", () => {
    const { tree } = nested(
      [
        "operator: user",
        "union_id: string",
        "open_id: string",
        "table: string",
        "list: user[]",
        "union_id: string",
        "open_id: string",
        "time: int",
      ],
      { operator: { union_id: "", open_id: "" }, table: "", time: 1 },
    );
    expect(tree).toBe("operator{union_id open_id} table list{union_id open_id} time");
  });

  it("closes an object where a name repeats", () => {
    expect(nested(["a: x", "id: string", "b: y", "id: string", "id: string"]).tree).toBe("a{id b{id}} id");
  });

  it("lets a named type own nothing where the example shows a plain value", () => {
    expect(nested(["kind: enum", "name: string"], { kind: "a", name: "b" }).tree).toBe("kind name");
  });

  it("lets a named type own nothing where the example shows the next row outside", () => {
    expect(nested(["owner: user", "name: string"], { owner: null, name: "b" }).tree).toBe("owner name");
  });

  it("begins below `data` where the table does", () => {
    expect(
      nested(["items: x[]", "id: string", "more: boolean"], { code: 0, data: { items: [{ id: 1 }], more: true } }).tree,
    ).toBe("items{id} more");
  });

  it("nests a long table of named types in linear time", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `a${String(index)}: type_${String(index)}`);
    expect(growth(nested, rows)).toBeLessThan(linear);
  });

  it("takes names of JavaScript for data", () => {
    expect(nested(["__proto__: x", "constructor: string"], { ["__proto__"]: {}, toString: 1 }).tree).toBe(
      "__proto__{constructor}",
    );
  });
});
