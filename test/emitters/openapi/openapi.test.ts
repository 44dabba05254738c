import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openapiEmitter } from "../../../generator/emitters/openapi/index.ts";
import type { Api } from "../../../generator/model/api.ts";
import { emitApi } from "../emit-api.ts";
import { sampleApi } from "../../openapi/sample-api.ts";

async function emit(api: Api): Promise<{ json: string; yaml: string }> {
  const context = { report: () => undefined, clientPackage: "", mockPackage: "", version: "1.2.3" };
  const files = new Map((await emitApi(openapiEmitter, api, context)).map(({ path, text }) => [path, text]));
  return { json: files.get("openapi/openapi.json") ?? "", yaml: files.get("openapi/openapi.yaml") ?? "" };
}

function withDescription(description: string): Api {
  return { ...sampleApi, schemas: [{ name: "Record", schema: { kind: "string", description } }] };
}

describe("the OpenAPI emitter", () => {
  it("writes the same document as JSON and as YAML", async () => {
    const { json, yaml } = await emit(sampleApi);
    expect(parse(yaml)).toEqual(JSON.parse(json));
  });

  it("gives the document the version of the emitted packages", async () => {
    expect(JSON.parse((await emit(sampleApi)).json)).toMatchObject({ openapi: "3.1.0", info: { version: "1.2.3" } });
  });

  it("writes no anchors, though values repeat", async () => {
    expect((await emit(sampleApi)).yaml).not.toMatch(/[&*][a-z]\d+\b/);
  });

  it("writes several lines as a literal block", async () => {
    expect((await emit(withDescription("one\n\n| a | b |"))).yaml).toContain(
      "description: |-\n        one\n\n        | a | b |\n",
    );
  });

  it("quotes what readers of YAML 1.1 take for a flag or a day", async () => {
    expect((await emit(withDescription("off"))).yaml).toContain('description: "off"');
    expect((await emit(withDescription("2025-06-20"))).yaml).toContain('description: "2025-06-20"');
  });

  it("keeps markup, templates and code in descriptions as mere text", async () => {
    const nasty = "*/ ${x} `y` <script>z</script> {{w}} # no: comment\u2028\u0007";
    const { json, yaml } = await emit(withDescription(nasty));
    expect(parse(yaml)).toEqual(JSON.parse(json));
  });

  it("ends each file with one line break", async () => {
    const { json, yaml } = await emit(sampleApi);
    expect([json.endsWith("}\n"), /[^\n]\n$/.test(yaml)]).toEqual([true, true]);
  });
});
