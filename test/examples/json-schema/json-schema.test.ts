import { Ajv2020 } from "ajv/dist/2020.js";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun } from "../../cli/captured-run.ts";

const golden = join(import.meta.dirname, "../../golden");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-example-"));
  await cp(import.meta.dirname, folder, { recursive: true });
  for (const name of ["openapi-page", "pipe-table-page"]) {
    await cp(join(golden, name, "specs"), join(folder, "specs"), { recursive: true });
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("an emitter of one's own", () => {
  it("writes below its folder, beside the outputs that are asked for", async () => {
    expect(await capturedRun(["generate"], { folder })).toMatchObject({ exitCode: 0 });
    expect(await readdir(join(folder, "generated"))).toEqual([
      ".manifest.json",
      ".origin.json",
      "json-schema",
      "openapi",
    ]);
    expect(JSON.parse(await made("index.json"))).toEqual(["desk.schema.json", "stock.schema.json"]);
  });

  it("makes schemas that check answers", async () => {
    await capturedRun(["generate"], { folder });
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(JSON.parse(await made("desk.schema.json")) as object);
    const check = ajv.getSchema("desk.schema.json#/$defs/v1.room.list.response");
    expect(check?.({ code: 0, msg: "", data: { items: [{ room_id: "r", state: "free" }] } })).toBe(true);
    expect(check?.({ code: 0, msg: "", data: { items: [{ room_id: "r", state: "lost" }] } })).toBe(false);
  });

  it("is run again when only its code has changed", async () => {
    await capturedRun(["generate"], { folder });
    const file = join(folder, "json-schema-emitter.ts");
    await writeFile(file, (await readFile(file, "utf8")).replace("draft/2020-12", "draft/other"));
    await capturedRun(["generate"], { folder });
    expect(await made("desk.schema.json")).toContain("draft/other");
  });

  it("is known to check, and to nothing once it is gone from the configuration", async () => {
    await capturedRun(["generate"], { folder });
    expect((await capturedRun(["check"], { folder })).exitCode).toBe(0);
    await writeFile(join(folder, "larkwright.config.ts"), 'export default { only: ["openapi", "json-schema"] };');
    const { exitCode, err } = await capturedRun(["check"], { folder });
    expect([exitCode, err]).toEqual([2, expect.stringContaining("“json-schema” is no output")]);
  });

  it.each([
    ["../out", "“emitters” is"],
    ["openapi", "“emitters” is"],
    ["", "“emitters” is"],
    ["other", "expected a path that begins with “other/”"],
  ])("is refused under the name %j", async (name, message) => {
    const file = join(folder, "json-schema-emitter.ts");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace('name: "json-schema"', `name: ${JSON.stringify(name)}`),
    );
    const config = join(folder, "larkwright.config.ts");
    await writeFile(config, (await readFile(config, "utf8")).replace(/ {2}only.*\n/, ""));
    const { exitCode, err } = await capturedRun(["generate"], { folder });
    expect([exitCode, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("templates of one's own", () => {
  it("take the place of those of the same name, filled in and copied ones, and are noticed when they change", async () => {
    await cp(
      join(import.meta.dirname, "../../../templates/mock/tsconfig.json"),
      join(folder, "mine/mock/tsconfig.json"),
    );
    await writeFile(join(folder, "mine/mock/tsconfig.json"), "{}\n");
    await writeFile(join(folder, "mine/mock/README.md.hbs"), "# Ours: {{package}}\n");
    await writeFile(join(folder, "larkwright.config.ts"), 'export default { templates: "mine", only: ["mock"] };');
    expect(await capturedRun(["generate"], { folder })).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, "generated/mock/README.md"), "utf8")).toBe("# Ours: @larkwright/mock\n");
    expect(await readFile(join(folder, "generated/mock/tsconfig.json"), "utf8")).toBe("{}\n");
    await writeFile(join(folder, "mine/mock/README.md.hbs"), "# Yours\n");
    await capturedRun(["generate"], { folder });
    expect(await readFile(join(folder, "generated/mock/README.md"), "utf8")).toBe("# Yours\n");
  });

  it.each([
    ["{ templates: 'specs' }", "has the path of no template"],
    ["{ templates: 'none' }", "there is no folder"],
    ["{ templates: 'mine' }", 'template “mock/README.md.hbs” cannot be filled in: "nothing" not defined'],
  ])("are refused as %s", async (config, message) => {
    await mkdir(join(folder, "mine/mock"), { recursive: true });
    await writeFile(join(folder, "mine/.DS_Store"), "");
    await writeFile(join(folder, "mine/mock/README.md.hbs"), "{{nothing}}");
    await writeFile(join(folder, "larkwright.config.ts"), `export default ${config};`);
    const { exitCode, err } = await capturedRun(["generate"], { folder });
    expect([exitCode, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

function made(path: string): Promise<string> {
  return readFile(join(folder, "generated/json-schema", path), "utf8");
}
