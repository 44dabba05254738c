import { beforeEach, describe, expect, it } from "vitest";

import type { BitableState } from "../../../../templates/mock/src/bitable/state.ts";
import { bitable } from "../../../../templates/mock/src/bitable/system.ts";
import { docx } from "../../../../templates/mock/src/docx/system.ts";
import { drive } from "../../../../templates/mock/src/drive/system.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { codeOf, dataOf, perform, smallWorld, type Sent, type SmallWorld } from "../small-world.ts";

let world: SmallWorld;
const run = (operation: string, sent?: Sent) => perform(drive, world, `drive.v1.${operation}`, sent);

beforeEach(() => {
  world = smallWorld();
});

function uploaded(name: string, text: string, extra?: JsonObject): string {
  const bytes = new TextEncoder().encode(text);
  const wish = { file_name: name, parent_type: "ccm_import_open", size: bytes.length };
  const body = extra === undefined ? wish : { ...wish, extra: JSON.stringify(extra) };
  return dataOf(run("media.uploadAll", { body, files: new Map([["file", { name, bytes }]]) })).file_token;
}

function wish(file_token: string, file_extension: string, type: string, mount_key = ""): Sent {
  return { body: { file_extension, file_token, type, point: { mount_type: 1, mount_key } } };
}

describe("an import", () => {
  it("makes of a Markdown file a document that is read with its text", () => {
    const file = uploaded("demo.md", "# 标题\n\n正文\n", { obj_type: "docx", file_extension: "md" });
    const { ticket } = dataOf(run("importTask.create", wish(file, "md", "docx")));
    const result = () => dataOf(run("importTask.get", { path: { ticket } })).result;
    expect(ticket).toMatch(/^\d{19}$/);
    expect(result()).toEqual({ ticket, type: "docx", job_status: 1 });
    world.now += 600;
    expect(result()).toEqual({ ticket, type: "docx", job_status: 2 });
    world.now += 1_400;
    expect(result()).toMatchObject({ job_status: 0, job_error_msg: "success" });
    const path = { document_id: result().token };
    expect(dataOf(perform(docx, world, "docx.v1.document.rawContent", { path })).content).toBe("demo\n标题\n正文\n");
    expect(codeOf(run("importTask.create", wish(file, "md", "docx")))).toBe(1069907);
  });

  it("fails with 105 where the folder is full", () => {
    for (let count = 0; count < 1_500; count += 1) dataOf(perform(docx, world, "docx.v1.document.create"));
    const { ticket } = dataOf(run("importTask.create", wish(uploaded("a.md", "a"), "md", "docx")));
    world.now += 2_000;
    const { result } = dataOf(run("importTask.get", { path: { ticket } }));
    expect(result).toMatchObject({ job_status: 105 });
    expect(result).not.toHaveProperty("token");
  });

  it("takes what the documented example says", () => {
    const sent = wish("boxcnrHpsg1QDqXAAAyachabcef", "xlsx", "sheet", "AbqrfuRTjlJEIJduwDwcnIabcef");
    expect(dataOf(run("importTask.create", sent))).toHaveProperty("ticket");
  });

  it.each(["a,b\n1,2\n", 'a,a,,"x/?"\n"1,1",2,3,"4""4"\n', "", "\u0000\n1", ",,,\n", `${"a".repeat(300)},a`])(
    "makes of the CSV file %j a base that is exported again",
    (csv) => {
      const file = uploaded("表/a.csv", csv, { obj_type: "bitable", file_extension: "csv" });
      const { ticket } = dataOf(run("importTask.create", wish(file, "csv", "bitable")));
      world.now += 2_000;
      const { token } = dataOf(run("importTask.get", { path: { ticket } })).result;
      const body = { file_extension: "xlsx", token, type: "bitable" };
      expect(dataOf(run("exportTask.create", { body }))).toHaveProperty("ticket");
    },
  );

  it("takes over the cells of a CSV file", () => {
    const file = uploaded("a.csv", '名称,"价格,元"\n"笔","1,5"\n');
    const { ticket } = dataOf(run("importTask.create", wish(file, "csv", "bitable")));
    world.now += 2_000;
    const { token } = dataOf(run("importTask.get", { path: { ticket } })).result;
    const made = world.stateOf<BitableState>(bitable).bases[token]?.tables[0];
    expect(made?.fields.map(({ name }) => name)).toEqual(["名称", "价格,元"]);
    expect(Object.values(made?.records ?? {}).map(({ values }) => Object.values(values))).toEqual([["笔", "1,5"]]);
    const body = { file_extension: "csv", token, type: "bitable", sub_id: made?.id ?? "" };
    const exported = dataOf(run("exportTask.create", { body })).ticket;
    world.now += 2_000;
    const asked = { path: { ticket: exported }, query: { token } };
    const path = { file_token: dataOf(run("exportTask.get", asked)).result.file_token };
    const file2 = run("exportTask.download", { path });
    expect(file2.kind === "file" && new TextDecoder().decode(file2.bytes)).toBe('名称,"价格,元"\n笔,"1,5"\n');
    const other = { ...body, sub_id: "tbl404" };
    expect(codeOf(run("exportTask.create", { body: other }))).toBe(1069904);
  });

  it.each([
    ["a token that is none", wish("../x", "md", "docx"), 1069914],
    ["a file that is not there", wish("boxcn404", "md", "docx"), 1069907],
    ["a kind that cannot be imported", wish("boxcnrHpsg1QDqXAAAyachabcef", "exe", "docx"), 1069904],
    ["another kind than the file's", wish("boxcnrHpsg1QDqXAAAyachabcef", "csv", "sheet"), 1069910],
    ["a document that the file cannot become", wish("boxcnrHpsg1QDqXAAAyachabcef", "xlsx", "docx"), 1069911],
    ["a folder that is not there", wish("boxcnrHpsg1QDqXAAAyachabcef", "xlsx", "sheet", "fld404"), 1069908],
  ])("is refused for %s", (_what, sent, code) => {
    expect(codeOf(run("importTask.create", sent))).toBe(code);
  });

  it("is refused five minutes after the upload, and for another document than the upload said", () => {
    const file = uploaded("a.csv", "1,2", { obj_type: "bitable", file_extension: "csv" });
    expect(codeOf(run("importTask.create", wish(file, "csv", "sheet")))).toBe(1069911);
    world.now += 5 * 60_000;
    expect(codeOf(run("importTask.create", wish(file, "csv", "bitable")))).toBe(1069913);
  });

  it("is found by nobody who did not start one", () => {
    expect(codeOf(run("importTask.get", { path: { ticket: "7" } }))).toBe(1069904);
  });
});

describe("an export", () => {
  it("gives a file for ten minutes, to whom started it", () => {
    const made = dataOf(perform(docx, world, "docx.v1.document.create", { body: { title: "标题" } }));
    const token = made.document.document_id;
    const { ticket } = dataOf(run("exportTask.create", { body: { file_extension: "pdf", token, type: "docx" } }));
    const asked: Sent = { path: { ticket }, query: { token } };
    expect(dataOf(run("exportTask.get", asked)).result).toEqual({
      file_extension: "pdf",
      type: "docx",
      job_status: 1,
    });
    world.now += 2_000;
    const result = dataOf(run("exportTask.get", asked)).result;
    expect(result).toMatchObject({ file_name: "标题", file_size: 7, job_status: 0 });
    const download = () => run("exportTask.download", { path: { file_token: result.file_token } });
    expect(download()).toEqual({
      kind: "file",
      bytes: new TextEncoder().encode("标题\n"),
      name: "标题.pdf",
      mediaType: "application/octet-stream",
    });
    const other = { kind: "user", appId: "cli_a", tenantKey: "t", openId: "ou_b" } as const;
    expect(codeOf(run("exportTask.get", { ...asked, caller: other }))).toBe(1069902);
    expect(codeOf(run("exportTask.get", { ...asked, query: { token: "x" } }))).toBe(1069904);
    world.now += 600_001;
    expect(codeOf(download())).toBe(1060001);
  });

  const sheet = "Fm7osyjtMh5o7Ktrv32c73abcef";
  it.each([
    ["a document that is not there", { file_extension: "pdf", token: "doxcn404", type: "docx" }, 1069914],
    ["a document of another kind", { file_extension: "pdf", token: sheet, type: "docx" }, 1069914],
    ["a kind of file that it does not become", { file_extension: "pdf", token: sheet, type: "sheet" }, 1069918],
    ["CSV without a sheet", { file_extension: "csv", token: sheet, type: "sheet" }, 1069904],
    ["__proto__", { file_extension: "csv", token: "__proto__", type: "__proto__" }, 1069904],
  ])("is refused for %s", (_what, body, code) => {
    expect(codeOf(run("exportTask.create", { body }))).toBe(code);
  });

  it("takes what the documented example says", () => {
    const body = { file_extension: "csv", token: sheet, type: "sheet", sub_id: "6e5ed3" };
    expect(dataOf(run("exportTask.create", { body }))).toHaveProperty("ticket");
  });
});

describe("an upload", () => {
  it("gives back what was sent", () => {
    const path = { file_token: uploaded("a.txt", "中文") };
    expect(run("media.download", { path })).toMatchObject({ kind: "file", name: "a.txt" });
    const file = run("file.download", { path });
    expect(file.kind === "file" && new TextDecoder().decode(file.bytes)).toBe("中文");
  });

  it("is refused without a file, with a wrong size, and where the drive is full", () => {
    const send = (size: number, length: number) =>
      codeOf(
        run("file.uploadAll", {
          body: { size },
          files: new Map([["file", { name: "a", bytes: new Uint8Array(length) }]]),
        }),
      );
    expect(codeOf(run("file.uploadAll", { body: { size: 1 } }))).toBe(1061002);
    expect(send(3, 2)).toBe(1062009);
    expect([1, 2, 3].map(() => send(20_000_000, 20_000_000))).toEqual([undefined, undefined, undefined]);
    expect(send(20_000_000, 20_000_000)).toBe(1061043);
  });
});
