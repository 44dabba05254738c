import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Json } from "../../generator/model/json.ts";
import type { Api } from "../../generator/model/api.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import { generate, inspect, type Generated } from "../../generator/pipeline.ts";

const SEEDS = "../shared/docs/seeds";

interface Fixture {
  readonly operation: string;
  readonly request: { readonly body?: Json; readonly contentType?: string };
  readonly response: { readonly body: Json; readonly contentType: string };
}

describe.skipIf(!existsSync(SEEDS))("what is made of the seeds", () => {
  let generated: Generated;
  let api: Api;
  const folder = mkdtempSync(join(tmpdir(), "larkwright-seeds-"));

  beforeAll(async () => {
    generated = await generate({ sources: [SEEDS] });
    ({ api } = await inspect({ sources: [SEEDS] }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("has fixtures whose every example an independent validator finds valid", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false });
    ajv.addSchema({ ...toOpenApi(api), $id: "api" });
    const fixtures = new Map(parsed().map((fixture) => [fixture.operation, fixture]));
    const invalid = api.operations.flatMap(({ name, method, path, request, response }) => {
      const { service, version, resource, method: verb } = name;
      const fixture = fixtures.get([service, version, resource, verb].join("."));
      const place = ["paths", path, method];
      const sent = request && [...place, "requestBody", "content", request.mediaType, "schema"];
      const answered = [...place, "responses", "200", "content", response.mediaType, "schema"];
      return [...problems(ajv, sent, fixture?.request.body), ...problems(ajv, answered, fixture?.response.body)];
    });
    expect(fixtures.size).toBe(api.operations.length);
    expect(invalid).toEqual([]);
  });

  it("has a client that compiles under the strictest flags", () => {
    for (const { path, text } of generated.files.filter((file) => file.path.startsWith("client/"))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const config = ts.getParsedCommandLineOfConfigFile(join(folder, "client/tsconfig.json"), { noEmit: true }, host);
    const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
    expect(program.getRootFileNames().length).toBeGreaterThan(20);
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    expect(found).toEqual([]);
  });

  it("has docs whose links lead somewhere", () => {
    const paths = new Set(generated.files.map(({ path }) => path));
    const pages = generated.files.filter(({ path }) => path.startsWith("docs/"));
    const dead = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !/^https?:/.test(link) && !paths.has(new URL(link, `file:///${path}`).pathname.slice(1)))
        .map((link) => `${path} -> ${link}`),
    );
    expect(dead).toEqual([]);
  });

  function parsed(): Fixture[] {
    const texts = generated.files.filter(({ path }) => /^mock\/fixtures\/.*\/.*\.json$/.test(path));
    // The fixtures' own shape, which the validator then looks at.
    return texts.map(({ text }) => JSON.parse(text) as Fixture);
  }
});

function problems(ajv: Ajv2020, place: readonly string[] | undefined, value: Json | undefined): string[] {
  if (place === undefined) return [];
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`api#/${pointer}`);
  if (validate === undefined) return [`${pointer} is not there`];
  return validate(value) === true ? [] : [`${pointer}: ${ajv.errorsText(validate.errors)}`];
}
