import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { Json } from "../../../generator/model/json.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { toOpenApi } from "../../../generator/openapi/document.ts";
import { literalApi, literalSchema } from "../../../generator/openapi/repairs/literal.ts";
import { fieldTypeRepairs, namedRepairs } from "../../../generator/openapi/repairs/repair-actions.ts";
import { applyOverlays } from "../../../generator/overlays/apply-overlays.ts";
import { targetFinder } from "../../../generator/overlays/find-targets.ts";
import { readOverlay } from "../../../generator/overlays/read-overlay.ts";
import { generate, inspect } from "../../../generator/pipeline.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

const pages = join(import.meta.dirname, "pages");
const path = "openapi/repairs.overlay.yaml";
const span = { file: sourceFile("guide.md", "one\ntwo"), start: 4, end: 5 };

describe("the overlay of the repairs", () => {
  it("makes of what the pages say what is emitted", async () => {
    const { literal, overlay, emitted } = await documents();
    expect(literal).not.toEqual(emitted);
    const problems: string[] = [];
    const report = (code: string): number => problems.push(code);
    const actions = readOverlay(sourceFile(path, overlay), report);
    const { document } = applyOverlays(literal, actions, { find: await targetFinder(), report });
    expect(document).toEqual(emitted);
    expect(problems).toEqual([]);
  });

  it("names the rule and the place of each repair", async () => {
    const { overlay } = await documents();
    const reasons = new Set([...overlay.matchAll(/description: (\S+ at \S+)$/gmu)].map((match) => match[1]));
    expect([...reasons].sort()).toEqual([
      "default/type-mismatch at copy.md:25:27",
      "description/type-repaired at copy.md:27:27",
      "enum/not-listed at copy.md:26:27",
      "enum/type-mismatch at copy.md:28:27",
      "example/repaired at copy.md:35:3",
      "openapi/example-as-text at rooms.yaml:66:22",
      "openapi/null-type at rooms.yaml:34:44",
      "openapi/property-not-sent at rooms.yaml:33:29",
      "openapi/required-flag at rooms.yaml:64:49",
      "openapi/value-type at rooms.yaml:56:20",
      "openapi/value-type at rooms.yaml:65:50",
      "openapi/wire-type at rooms.yaml:8:11",
      "response/no-envelope at copy.md:12:17",
      "schema/sample-keys at rooms.yaml:36:31",
    ]);
  });

  it("begins with what the pages say, mistakes and all", async () => {
    const { literal } = await documents();
    const at = (...path: readonly string[]): unknown =>
      path.reduce<unknown>((value, key) => memberOf(value, key), literal);
    const body = (path: string): readonly string[] => [
      "paths",
      path,
      "post",
      "requestBody",
      "content",
      "application/json",
    ];
    const added = body("/open-apis/desk/v1/rooms");
    expect(at(...added, "example")).toMatch(/^\{\r\n "name": "North", \/\/ a name/);
    expect(at(...added, "schema", "required")).toBeUndefined();
    expect(at(...added, "schema", "properties", "seats", "default")).toBe("many");
    expect(at(...body("/open-apis/desk/v1/rooms/{room_id}/copy"), "example")).toContain('"floor": 2\n  "wing"');
    const answer = ["paths", "/open-apis/desk/v1/rooms", "post", "responses", "200", "content", "application/json"];
    expect(at(...answer, "example")).toBe('{ "block_id": "r1" }');
  });

  it("says where a repair is as JSONPath has it", async () => {
    const { overlay } = await documents();
    expect(overlay).toContain("  - target: $.paths['/open-apis/desk/v1/rooms'].get.parameters[0].schema\n");
  });

  it("is not there where nothing was repaired", async () => {
    const { files } = await generate({ sources: [join(import.meta.dirname, "../../golden/pipe-table-page/specs")] });
    expect(files.map((file) => file.path)).not.toContain(path);
  });
});

describe("a literal", () => {
  it("has what is said of the value besides its shape", () => {
    const repair = { rule: "openapi/null-type", span, literal: { kind: "null" } } as const;
    const read: Schema = { kind: "array", items: { kind: "any" }, description: "Doors.", example: [1], repair };
    expect(literalSchema(read)).toEqual({ kind: "null", description: "Doors.", example: [1] });
  });

  it("is of a member that was taken for one that need not be sent", () => {
    const repair = { rule: "openapi/property-not-sent", span, literal: true };
    const read: Schema = {
      kind: "object",
      properties: [{ name: "a", required: false, schema: { kind: "any" }, repair }],
    };
    expect(literalSchema(read)).toEqual({
      kind: "object",
      properties: [{ name: "a", required: true, schema: { kind: "any" } }],
    });
    expect(namedRepairs({ name: "A", schema: read })).toEqual([
      {
        target: "$.components.schemas.A.required",
        description: "openapi/property-not-sent at guide.md:2:1",
        remove: true,
      },
    ]);
  });

  it("goes back over every repair of one value", () => {
    const first: Schema = { kind: "integer", repair: { rule: "a/b", span, literal: { kind: "string" } } };
    const second: Schema = { kind: "boolean", repair: { rule: "c/d", span, literal: first } };
    expect(literalSchema(second)).toEqual({ kind: "string" });
    expect(namedRepairs({ name: "A", schema: second })).toMatchObject([
      { description: "c/d at guide.md:2:1; a/b at guide.md:2:1", update: { type: "boolean" } },
    ]);
  });

  it("keeps the title of a field type", () => {
    const items: Schema = { kind: "object", properties: [{ name: "id", required: true, schema: { kind: "string" } }] };
    const read: Schema = { kind: "array", items, repair: { rule: "field-type/list", span, literal: items } };
    const actions = fieldTypeRepairs({ number: 11, name: "人员", read });
    expect(actions.map(({ target }) => target)).toEqual([
      "$.components.schemas.BitableField11Read.properties",
      "$.components.schemas.BitableField11Read.required",
      "$.components.schemas.BitableField11Read",
    ]);
    expect(JSON.stringify(actions)).not.toContain("人员");
  });
});

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

async function documents(): Promise<{
  readonly literal: Json;
  readonly overlay: string;
  readonly emitted: { readonly [key: string]: Json };
}> {
  const { api } = await inspect({ sources: [pages] });
  const { files } = await generate({ sources: [pages], only: ["openapi"] });
  const textOf = (name: string): string => files.find((file) => file.path === name)?.text ?? "";
  return {
    literal: toOpenApi(literalApi(api), "0.1.0"),
    overlay: textOf(path),
    emitted: JSON.parse(textOf("openapi/openapi.json")) as { readonly [key: string]: Json },
  };
}
