import { existsSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/api.ts";
import type { Json } from "../../generator/model/json.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import { generate, inspect, type Generated } from "../../generator/pipeline.ts";

const pages = "../shared/docs/2026-03/tags";

/** An example of an operation with where its schema stands in the emitted document. */
interface Shown {
  readonly operation: Operation;
  readonly id: string;
  readonly what: "request" | "response";
  readonly example: Json;
  readonly place: readonly string[];
}

describe.skipIf(!existsSync(pages))("the examples on the pages of March 2026", () => {
  let generated: Generated;
  let examples: readonly Shown[];
  const invalid: Shown[] = [];

  beforeAll(async () => {
    generated = await generate({ sources: [pages], only: ["mock"] });
    const { api } = await inspect({ sources: [pages] });
    examples = api.operations.flatMap(examplesOf);
    const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false });
    ajv.addSchema({ ...toOpenApi(api), $id: "api" });
    for (const shown of examples) if (!isValid(ajv, shown)) invalid.push(shown);
    for (const what of ["request", "response"] as const) print(what);
  });

  it("are many", () => {
    expect(examples.filter(({ what }) => what === "response").length).toBeGreaterThan(700);
    expect(invalid.length).toBeLessThan(examples.length / 4);
  });

  it("are valid for the emitted document, or a diagnostic says where they contradict the description", () => {
    const silent = invalid.filter((shown) => mismatches(shown) === 0).map(({ id, what }) => `${id} ${what}`);
    expect(silent).toEqual([]);
  });

  it("contradict the description wherever a diagnostic says so", () => {
    const valid = examples.filter((shown) => !invalid.includes(shown));
    expect(valid.filter((shown) => mismatches(shown) > 0).map(({ id, what }) => `${id} ${what}`)).toEqual([]);
  });

  function mismatches({ id, what }: Shown): number {
    const said = `${id}: the example of the ${what} does not fit`;
    return generated.diagnostics.filter(({ code, message }) => code === "example/mismatch" && message.startsWith(said))
      .length;
  }

  function print(what: Shown["what"]): void {
    const all = examples.filter((shown) => shown.what === what).length;
    const bad = invalid.filter((shown) => shown.what === what);
    const places = bad.reduce((sum, shown) => sum + mismatches(shown), 0);
    const unread = generated.diagnostics.filter(({ code }) => code === "example/unreadable").length;
    const counts = [all, all - bad.length, bad.length, places, unread].map(String);
    console.log(
      `${what} examples: ${counts[0] ?? ""}, valid ${counts[1] ?? ""}, contradicting ${counts[2] ?? ""} ` +
        `(at ${counts[3] ?? ""} fields, each a diagnostic); unreadable on all pages: ${counts[4] ?? ""}`,
    );
  }
});

function examplesOf(operation: Operation): readonly Shown[] {
  const { method, path, request, response, name } = operation;
  const id = [name.service, name.version, name.resource, name.method].join(".");
  const place = ["paths", path, method];
  const sent = request === undefined ? [] : [...place, "requestBody", "content", request.mediaType, "schema"];
  const answered = [...place, "responses", "200", "content", response.mediaType, "schema"];
  const shown: Shown[] = [];
  if (request?.example !== undefined) {
    shown.push({ operation, id, what: "request", example: request.example, place: sent });
  }
  if (response.example !== undefined) {
    shown.push({ operation, id, what: "response", example: response.example, place: answered });
  }
  return shown;
}

function isValid(ajv: Ajv2020, { place, example }: Shown): boolean {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`api#/${pointer}`);
  if (validate === undefined) throw new Error(`${pointer} is not in the document`);
  return validate(example) === true;
}
