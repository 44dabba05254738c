import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { Results } from "../../generator/cache/cache.ts";
import { generate, inspect, type Generated, type Means } from "../../generator/pipeline.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import type { LoadedSources } from "../../generator/source/read-sources.ts";

const golden = join(import.meta.dirname, "..", "golden");
const rooms = "$.paths['/open-apis/desk/v1/rooms'].get";

/** Where it is counted what was reported. */
const counts = /^docs\/(?:contradictions|llms-full)\./;

describe("a run with overlays", () => {
  it("changes nothing where nothing is selected", async () => {
    const plain = await run();
    const corrected = await run(action("$.paths['/none']", "remove: true"));
    expect(textsOf(corrected, counts)).toEqual(textsOf(plain, counts));
    expect(codesOf(corrected)).toContain("overlay/no-match");
  });

  it("corrects every output", async () => {
    const corrected = await run(
      action(`${rooms}.parameters[?@.name=='page_size'].schema`, "update: { maximum: 50 }"),
      action(`${rooms}.responses['200']..properties.state`, "update: { enum: [gone] }"),
    );
    expect(codesOf(corrected)).not.toContain("overlay/not-kept");
    const all = textsOf(corrected);
    expect(all["openapi/openapi.yaml"]).toContain("maximum: 50");
    expect(all["client/src/desk/v1/room.ts"]).toContain('"gone"');
    expect(all["docs/operations/desk/v1/room.list.md"]).toContain("50");
    expect(all["mock/contract/desk.json"]).toContain('"maximum":50');
  });

  it("shows a correction on the page of what it corrects", async () => {
    const corrected = await run(action(rooms, "update: { deprecated: true }", "replaced in May"));
    const page = textsOf(corrected)["docs/operations/desk/v1/room.list.md"];
    expect(page).toContain("overlay/applied");
    expect(page).toContain("replaced in May");
    expect(page).toContain("overlays/a.yaml:4");
  });

  it.each([
    ["$['x-lark-error-catalog'][?@.code==2320001]", "update: { kind: conflict }"],
    ["$['x-lark-error-catalog']..mentions[?@.operationId=='desk.v1.room.list'].message", "remove: true"],
    [rooms, "update: { deprecated: true }"],
    [`${rooms}..properties.state`, "update: { description: How it is. }"],
  ])("shows a correction of %s on the page of the operation, in both forms", async (target, change) => {
    const corrected = await run(action(target, change, "replaced in May"));
    for (const ending of ["md", "html"]) {
      expect(textsOf(corrected)[`docs/operations/desk/v1/room.list.${ending}`]).toContain("replaced in May");
    }
  });

  it.each([
    ["$.components.schemas.BitableField1Read", "update: { description: As it is read. }", [1]],
    [
      "$.components.schemas",
      "update: { BitableField1Read: { maxLength: 9 }, BitableField2Write: { maximum: 9 } }",
      [1, 2],
    ],
    ["$.components.schemas.BitableField1Write", "remove: true", [1]],
    ["$.components.schemas", "update: { BitableField77Read: { type: string, title: 新 } }", [77]],
  ])("shows a correction of field types beside them: %s %s", async (target, change, numbers) => {
    const corrected = textsOf(await runWithFieldTypes(action(target, change, "replaced in May")));
    const sections = (page = "", mark: RegExp): readonly number[] =>
      page.split(mark).flatMap((text) => (text.includes("replaced in May") ? [Number.parseInt(text, 10)] : []));
    expect(sections(corrected["docs/field-types.md"], /^## /m)).toEqual(numbers);
    expect(sections(corrected["docs/field-types.html"], /<h2 id="t/)).toEqual(numbers);
  });

  it("takes field types away where all are", async () => {
    const { api } = await runWithFieldTypes(action("$.components.schemas[?@.title]", "remove: true"));
    expect(api.fieldTypes).toEqual([]);
  });

  it("shows what a correction adds as corrected, and nothing else", async () => {
    const calls = ["a", "b"].map(
      (name) =>
        `"/open-apis/lamp/v1/${name}": { get: { operationId: lamp.v1.${name}.get, responses: { "200": { description: fine } } } }`,
    );
    const corrected = await run(action("$.paths", `update: { ${calls.join(", ")} }`, "new in May"));
    const pages = Object.entries(textsOf(corrected)).filter(([path]) => /^docs\/operations\/.*\.md$/.test(path));
    expect(pages.flatMap(([path, text]) => (text.includes("new in May") ? [path] : []))).toEqual([
      "docs/operations/lamp/v1/a.get.md",
      "docs/operations/lamp/v1/b.get.md",
    ]);
    const { span } = corrected.api.operations.find(({ name }) => name.service === "lamp") ?? {};
    expect(span?.file.path).toBe("overlays/a.yaml");
    expect(span?.start).toBeGreaterThan(0);
  });

  it("says of a code where it was corrected", async () => {
    const code = action("$['x-lark-error-catalog'][?@.code==2320001]", "update: { x-other: 1 }");
    const { diagnostics } = await run(action(rooms, "update: { deprecated: true }"), code);
    const lost = diagnostics.find(({ code: each }) => each === "overlay/not-kept");
    expect(lost?.span.start).toBeGreaterThan(
      diagnostics.find(({ code: each }) => each === "overlay/applied")?.span.start ?? 0,
    );
  });

  it("lets the catalogue follow the error table of an operation", async () => {
    const row = "{ code: 7, name: Odd, message: odd, kind: conflict, retry: serialize }";
    const corrected = await run(
      action(`${rooms}['x-lark-errors']`, `update: ${row}`),
      action(`${rooms}['x-lark-errors'][?@.code==2320001]`, "remove: true"),
    );
    const { api } = corrected;
    expect(api.errorCatalog.map(({ code }) => code)).not.toContain(2320001);
    expect(api.errorCatalog.find(({ code }) => code === 7)).toMatchObject({ name: "Odd", retry: "serialize" });
    expect(textsOf(corrected)["client/src/desk/error-codes.ts"]).toContain("odd");
  });

  it("takes an operation away, and a service with its last one", async () => {
    const { api, files } = await run(action("$.paths['/open-apis/desk/v1/rooms']", "remove: true"));
    expect(api.operations.map(({ name }) => name.service)).not.toContain("desk");
    expect(files.some(({ path }) => path.startsWith("client/src/desk/"))).toBe(false);
  });

  it("adds an operation of a service that no page knows", async () => {
    const call = `update: { "/open-apis/lamp/v1/lamps/{lamp_id}": { get: { operationId: lamp.v1.lamp.get, responses: { "200": { description: fine, content: { application/json: { schema: { type: object } } } } } } } }`;
    const { api, files, diagnostics } = await run(action("$.paths", call));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(api.operations.map(({ name }) => name.service)).toContain("lamp");
    expect(files.map(({ path }) => path)).toContain("client/src/lamp/v1/lamp.ts");
  });

  it("gives an operation the name of another service", async () => {
    const corrected = await run(action(rooms, "update: { operationId: house.v1.room.list }"));
    const paths = corrected.files.map(({ path }) => path);
    expect(paths).toContain("client/src/house/v1/room.ts");
    expect(paths.some((path) => path.startsWith("client/src/desk/"))).toBe(false);
  });

  it.each([
    [rooms, "update: { operationId: '../../x' }"],
    [rooms, "update: { operationId: stock.v1.item.patch }"],
    [`${rooms}.operationId`, "remove: true"],
    ["$.paths", "update: { evil: { get: { operationId: a.b.c.d } } }"],
    ["$.components.schemas", "update: { '../x': { type: object } }"],
    [
      `${rooms}.responses['200'].content['application/json'].schema.properties`,
      "update: { x: { $ref: '#/components/schemas/None' } }",
    ],
    [
      `${rooms}.responses['200'].content['application/json'].schema.properties`,
      "update: { x: { $ref: 'http://a/b' } }",
    ],
    ["$.components.schemas", "remove: true"],
    ["$.webhooks", "update: { x: 1 }"],
  ])("refuses what leaves no sound document: %s %s", async (target, change) => {
    const { files, diagnostics } = await run(action(target, change));
    const severe = diagnostics.filter(({ code }) => /^overlay\/(?:result|no-match)$/.test(code));
    expect(severe.length).toBeGreaterThan(0);
    if (severe.some(({ code }) => code === "overlay/result")) expect(files).toEqual([]);
  });

  it.each([
    ["$.info", "update: { title: Other }", "info"],
    [rooms, "update: { x-other: 1 }", "x-other"],
    [`${rooms}.tags`, "remove: true", "tags"],
    [`${rooms}.responses['200']`, "update: { description: Fine }", "description"],
    ["$.components.securitySchemes", "update: { x: { type: http } }", "securitySchemes"],
  ])("says what the contract has no place for: %s %s", async (target, change, shown) => {
    const { diagnostics } = await run(action(target, change));
    const lost = diagnostics.filter(({ code }) => code === "overlay/not-kept");
    expect(lost.map(({ message }) => message)).toEqual([expect.stringContaining(shown)]);
    expect(lost[0]?.span.file.path).toBe("overlays/a.yaml");
  });

  it("selects of what is corrected", async () => {
    const { api } = await generate({ include: ["house.*"] }, undefined, {
      loaded: input([action(rooms, "update: { operationId: house.v1.room.list }")]),
    });
    expect(api.operations.map(({ name }) => name.service)).toEqual(["house"]);
  });

  it("makes the same with and without what an earlier run kept", async () => {
    const results = memory();
    const overlay = action(`${rooms}.parameters[?@.name=='page_size'].schema`, "update: { maximum: 50 }");
    const first = await run(overlay);
    await made([], { services: results });
    const second = await made([overlay], { services: results });
    expect(textsOf(second)).toEqual(textsOf(first));
    expect(textsOf(await made([], { services: results }))).toEqual(textsOf(await run()));
  });

  it("gives inspect the model that generate emits", async () => {
    const overlay = action(`${rooms}.parameters[?@.name=='page_size'].schema`, "update: { maximum: 50 }");
    const { api } = await inspect({}, undefined, { loaded: input([overlay]) });
    const emitted = textsOf(await run(overlay))["openapi/openapi.json"] ?? "";
    expect(JSON.parse(JSON.stringify(toOpenApi(api, "0.1.0")))).toEqual(JSON.parse(emitted));
  });
});

function run(...actions: readonly string[]): Promise<Generated> {
  return made(actions, {});
}

function runWithFieldTypes(...actions: readonly string[]): Promise<Generated> {
  const { files, ...others } = input(actions);
  const guide = readFileSync(join(golden, "../../specs/guides/field-types.md"));
  const loaded = { ...others, files: [...files, { path: "field-types.md", bytes: guide, rank: 0 }] };
  return generate({}, undefined, { loaded });
}

function made(actions: readonly string[], means: Means): Promise<Generated> {
  return generate({}, undefined, { ...means, loaded: input(actions) });
}

function input(actions: readonly string[]): LoadedSources {
  const files = ["openapi-page", "pipe-table-page"].flatMap((name) => {
    const folder = join(golden, name, "specs");
    return readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)), rank: 0 }));
  });
  const head = 'overlay: 1.0.0\ninfo: { title: a, version: "1" }\nactions:\n';
  const overlays =
    actions.length === 0 ? [] : [{ path: "overlays/a.yaml", bytes: Buffer.from(head + actions.join("")), rank: 0 }];
  return { files, overlays, problems: [] };
}

function action(target: string, change: string, description?: string): string {
  return `- target: ${JSON.stringify(target)}\n  ${change}\n${description === undefined ? "" : `  description: ${description}\n`}`;
}

function textsOf({ files }: Generated, except = /^$/): Readonly<Record<string, string>> {
  return Object.fromEntries(files.filter(({ path }) => !except.test(path)).map(({ path, text }) => [path, text]));
}

function codesOf({ diagnostics }: Generated): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

function memory(): Results {
  const kept = new Map<string, Uint8Array>();
  return {
    toolId: "test",
    key: (...parts) => JSON.stringify(parts.map(String)),
    drawer: (name) => ({
      has: (key) => kept.has(name + key),
      get: (key) => kept.get(name + key),
      peek: (key) => kept.get(name + key),
      set: (key, value) => void kept.set(name + key, value),
    }),
  };
}
