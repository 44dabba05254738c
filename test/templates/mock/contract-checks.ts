import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { generate } from "../../../generator/pipeline.ts";
import { plainAnswer } from "../../../templates/mock/src/answering/answer.ts";
import { checkCall } from "../../../templates/mock/src/checking/check.ts";
import { compileSchema } from "../../../templates/mock/src/checking/schema.ts";
import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import { compileRoutes } from "../../../templates/mock/src/contract/routes.ts";
import type { Contract, OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import type { Json, JsonObject } from "../../../templates/mock/src/engine/json.ts";
import { idsOf } from "./ids.ts";

interface Fixture {
  readonly operation: string;
  readonly request: {
    readonly pathParameters?: Readonly<Record<string, Json>>;
    readonly query?: Readonly<Record<string, Json>>;
    readonly headers?: Readonly<Record<string, Json>>;
    readonly contentType?: string;
    readonly body?: Json;
  };
  readonly response: { readonly contentType: string; readonly body: Json };
}

/** Describes what holds for the mock's contract of the documents in each folder: an independent validator agrees. */
export function checkContract(folders: readonly string[]): void {
  describe.each(folders)("the mock's contract made of %s", describeContract);
}

function describeContract(source: string): void {
  let contract: Contract;
  let fixtures: readonly Fixture[];
  let validate: (operation: OperationContract, part: "request" | "response", value: Json) => string | undefined;
  const folder = mkdtempSync(join(tmpdir(), "larkwright-mock-"));

  beforeAll(async () => {
    const { files } = await generate({ sources: [source], only: ["mock"] });
    for (const { path, text } of files.filter((file) => /^mock\/(?:contract|fixtures)\//.test(file.path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    contract = loadContract(join(folder, "mock/contract"));
    // the fixtures' own shape, which the validator then looks at
    fixtures = files
      .filter(({ path }) => /^mock\/fixtures\/.*\/.*\.json$/.test(path))
      .map(({ text }) => JSON.parse(text) as Fixture);
    validate = independentValidator(contract);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("has a fixture of each operation, whose request and answer are valid", () => {
    const invalid = fixtures.flatMap(({ operation: id, request, response }) => {
      const operation = contract.operation(id);
      if (operation === undefined) return [`${id} is not in the contract`];
      const sent = request.body === undefined ? undefined : validate(operation, "request", request.body);
      return [sent, validate(operation, "response", response.body)].filter((problem) => problem !== undefined);
    });
    expect(fixtures.length).toBe(contract.operations.length);
    expect(invalid).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])("has an answer of each operation that is valid with seed %i", (seed) => {
    const ids = idsOf(seed);
    const invalid = contract.operations.flatMap((operation) => {
      const { body, status } = plainAnswer(operation, ids);
      expect(status).toBe(200);
      return body instanceof Uint8Array ? [] : (validate(operation, "response", body) ?? []);
    });
    expect(invalid).toEqual([]);
  });

  it("has samples that are valid where the examples are not used", () => {
    const ids = idsOf(7);
    const invalid = contract.operations.flatMap((operation) => {
      const { example: _example, ...details } = operation.details();
      const { body } = plainAnswer({ ...operation, details: () => details }, ids);
      return body instanceof Uint8Array ? [] : (validate(operation, "response", body) ?? []);
    });
    expect(invalid).toEqual([]);
  });

  it("finds the operation of each fixture and takes its request", () => {
    const routes = compileRoutes(contract);
    const refused = fixtures.flatMap((fixture) => {
      const operation = contract.operation(fixture.operation);
      if (operation === undefined) return [fixture.operation];
      const { pathParameters = {}, query = {}, headers = {}, body, contentType } = fixture.request;
      const pathname = operation.path.replace(/\{([^{}]+)\}/g, (_, key: string) =>
        encodeURIComponent(String(pathParameters[key] ?? "x")),
      );
      const route = routes.find(operation.method, pathname);
      if (route === undefined || !("operation" in route)) return [`${operation.id} has no route: ${pathname}`];
      // a file is no JSON, and of two hosts with one path only one can answer
      if (contentType === "multipart/form-data" || route.operation !== operation) return [];
      const bytes = body === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body));
      const raw = { path: route.path, query: searchOf(query), headers: textsOf(headers), body: bytes, contentType };
      const checked = checkCall(operation, raw);
      return checked.ok ? [] : [`${operation.id}: ${checked.refusal.reason}`];
    });
    expect(refused).toEqual([]);
  });

  it("has schemas that its own validator and an independent one find the same values valid for", () => {
    const ids = idsOf(11);
    let allowed = 0;
    let refused = 0;
    const differing = contract.operations.flatMap((operation) => {
      const { response, schemas } = operation.details();
      const { body } = plainAnswer(operation, ids);
      if (body instanceof Uint8Array) return [];
      const check = compileSchema(response.schema, schemas);
      return [body, ...changed(body, ids.below)].flatMap((value) => {
        const isAllowed = validate(operation, "response", value) === undefined;
        if (isAllowed) allowed += 1;
        else refused += 1;
        return (check(value) === undefined) === isAllowed ? [] : [`${operation.id}: ${JSON.stringify(value)}`];
      });
    });
    expect(differing).toEqual([]);
    expect(Math.min(allowed, refused)).toBeGreaterThan(contract.operations.length / 4);
  });
}

/** Ajv's word on what an operation is sent or answers: its complaint, or `undefined` where it has none. */
export function independentValidator(contract: Contract) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false });
  const services = new Map<
    string,
    { schemas: Readonly<Record<string, JsonObject>>; operations: Record<string, JsonObject> }
  >();
  for (const operation of contract.operations) {
    const { schemas, request, response } = operation.details();
    const service = services.get(operation.service) ?? { schemas, operations: {} };
    service.operations[operation.id] = { response: response.schema, ...(request && { request: request.schema }) };
    services.set(operation.service, service);
  }
  for (const [name, { schemas, operations }] of services) ajv.addSchema({ $id: `mock:${name}`, schemas, operations });
  return ({ id, service }: OperationContract, part: "request" | "response", value: Json): string | undefined => {
    const check = ajv.getSchema(`mock:${service}#/operations/${id}/${part}`);
    if (check === undefined) return `${id} has no ${part}`;
    return check(value) === true ? undefined : `${id} ${part}: ${ajv.errorsText(check.errors)}`;
  };
}

/** The value with something in it taken away or made another, in six ways. */
function changed(value: Json, below: (bound: number) => number): readonly Json[] {
  return Array.from({ length: 6 }, () => changedOnce(value, below));
}

function changedOnce(value: Json, below: (bound: number) => number): Json {
  const others: readonly Json[] = [null, "text", 1.5, -1, [], {}, true];
  if (typeof value !== "object" || value === null || below(8) === 0) return others[below(others.length)] ?? null;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const at = below(Math.max(1, list.length));
    return list.map((item, index) => (index === at ? changedOnce(item, below) : item));
  }
  const entries = Object.entries(value);
  const at = below(Math.max(1, entries.length));
  if (below(4) === 0) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(
    entries.map(([key, member], index) => [key, index === at ? changedOnce(member, below) : member]),
  );
}

function searchOf(query: Readonly<Record<string, Json>>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const list: readonly Json[] = Array.isArray(value) ? value : [value];
    for (const item of list) search.append(name, typeof item === "string" ? item : JSON.stringify(item));
  }
  return search;
}

function textsOf(headers: Readonly<Record<string, Json>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
