import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, type Generated } from "../../generator/pipeline.ts";

const shared = resolve(import.meta.dirname, "../../../shared");
const seeds = join(shared, "docs/seeds");

describe("the five seed documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-seeds-"));
  let made: Generated;

  beforeAll(async () => {
    made = await generate({ sources: [seeds] });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("are read without an error", () => {
    expect(made.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("give a document that states every fact they state", () => {
    const document = join(folder, "openapi.json");
    writeFileSync(document, made.files.find(({ path }) => path === "openapi/openapi.json")?.text ?? "");
    const said = execFileSync(process.execPath, [join(shared, "fidelity/seeds.mjs"), document], { encoding: "utf8" });
    expect(said.trim().split("\n").at(-1)).toMatch(/^facts (\d+)\/\1 \(100\.00%\)$/u);
  });

  it("give 44 operations, 2 events, 20 field types and 1,739 error rows", () => {
    const { operations, events, fieldTypes } = made.api;
    const rows = operations.reduce((sum, { errors }) => sum + errors.length, 0);
    expect([operations.length, events.length, fieldTypes.length, rows]).toEqual([44, 2, 20, 1739]);
  });

  it("give the same bytes in any order", async () => {
    const files = readdirSync(seeds).map((name) => join(seeds, name));
    const reversed = await generate({ sources: files.reverse() });
    expect(reversed.files).toEqual(made.files);
  });

  it("account for every page", () => {
    const kinds = made.pages.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "operation")).toHaveLength(44);
    expect(kinds.filter((kind) => kind === "event")).toHaveLength(2);
    expect(made.pages.filter(({ kind, reason }) => kind === "neither" && reason === undefined)).toEqual([]);
  });

  it("contradict each other, and both places are named", () => {
    const found = made.diagnostics.filter(({ code }) => code.startsWith("contradiction/"));
    expect(found.length).toBeGreaterThanOrEqual(30);
    expect(found.every(({ related }) => related.length > 0)).toBe(true);
    const messages = found.map(({ message }) => message).join("\n");
    expect(messages).toContain("the limit of “数据表” is given as 100 and 300");
    expect(messages).toContain("error 1254302 has 3 versions of its message");
    expect(messages).toContain("the prose says 500 items in one page, “page_size” says 100");
  });
});
