import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { generate } from "../../generator/pipeline.ts";
import { loadContract } from "../../templates/mock/src/contract/load.ts";
import type { Contract, OperationContract } from "../../templates/mock/src/engine/contract.ts";
import type { Json } from "../../templates/mock/src/engine/json.ts";
import { isGeneralCode } from "../../templates/mock/src/identity/general-codes.ts";
import { createMock, type Mock } from "../../templates/mock/src/index.ts";
import { send } from "../mock/caused/send.ts";
import { allSteps } from "../mock/steps.ts";
import { independentValidator } from "../templates/mock/contract-checks.ts";
import { shared } from "./corpus.ts";

const source = join(shared, "docs/2026-03/tags");

interface Fixture {
  readonly operation: string;
  readonly request: {
    readonly pathParameters?: Readonly<Record<string, Json>>;
    readonly query?: Readonly<Record<string, Json>>;
    readonly headers?: Readonly<Record<string, Json>>;
    readonly contentType?: string;
    readonly body?: Json;
  };
}

interface Answered {
  readonly status: number;
  readonly body: Json | undefined;
}

describe.runIf(existsSync(source))("the mock of 800 operations", () => {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-calls-"));
  let contract: Contract;
  let fixtures: readonly Fixture[];
  let mock: Mock;
  let appToken: string;

  beforeAll(async () => {
    const { files } = await generate({ sources: [source], only: ["mock"] });
    for (const { path, text } of files.filter((file) => /^mock\/(?:contract|fixtures)\//.test(file.path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    contract = loadContract(join(folder, "mock/contract"));
    // the fixtures' own shape
    fixtures = files
      .filter(({ path }) => /^mock\/fixtures\/.*\/.*\.json$/.test(path))
      .map(({ text }) => JSON.parse(text) as Fixture);
    mock = await createMock({ port: false, contract: join(folder, "mock/contract"), limits: false });
    appToken = await tokenOf(mock);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Sends the request of a fixture, with a token of a kind that the operation takes. */
  async function called(operation: OperationContract, { request }: Fixture): Promise<Answered> {
    const { pathParameters = {}, query = {}, headers = {}, contentType, body } = request;
    const address = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(String(pathParameters[name] ?? "x")),
    );
    const isUser = operation.tokens?.includes("tenant") === false && operation.tokens.includes("user");
    const token = isUser ? mock.userToken().token : appToken;
    const response = await mock.fetch(`https://open.feishu.cn${address}?${searchOf(query)}`, {
      method: operation.method,
      headers: {
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        ...(operation.tokens?.length === 0 ? {} : { authorization: `Bearer ${token}` }),
        ...(contentType === undefined ? {} : { "content-type": contentType }),
      },
      ...(body === undefined || operation.method === "GET" ? {} : { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    // JSON, as the header says
    const text = await response.text();
    return { status: response.status, body: isJson ? (JSON.parse(text) as Json) : undefined };
  }

  it("answers every call that a fixture shows: validly, or with a code that is documented", async () => {
    const validate = independentValidator(contract);
    const wrong: string[] = [];
    let succeeded = 0;
    for (const fixture of fixtures) {
      const operation = contract.operation(fixture.operation);
      if (operation === undefined || fixture.request.contentType === "multipart/form-data") continue;
      const { status, body } = await called(operation, fixture);
      const code = codeIn(body);
      if (status >= 500) wrong.push(`${operation.id}: HTTP ${String(status)}`);
      else if (code === 0 || code === undefined) {
        succeeded += 1;
        const problem = body === undefined ? undefined : validate(operation, "response", body);
        if (problem !== undefined) wrong.push(problem);
      } else if (!isDocumented(operation, code)) wrong.push(`${operation.id}: ${String(code)}`);
    }
    expect(wrong).toEqual([]);
    expect(succeeded).toBeGreaterThan(650);
  });

  it("does from its state what the shipped pages have, validly by these documents as well", async () => {
    const validate = independentValidator(contract);
    const wrong: string[] = [];
    for (const { operation: id, payload, learn } of allSteps(mock)) {
      const operation = contract.operation(id);
      if (operation === undefined) continue;
      const { code, msg, data } = await send(mock, operation, payload());
      // what came as JSON is JSON
      const body = { code, msg, ...(data === undefined ? {} : { data: data as Json }) };
      const problem = code === 0 ? validate(operation, "response", body) : `${id}: ${String(code)} ${msg}`;
      if (problem === undefined) learn?.(data as never);
      else wrong.push(problem);
    }
    expect(wrong).toEqual([]);
  });

  function isDocumented(operation: OperationContract, code: number): boolean {
    return operation.details().errors.some((row) => row.code === code) || isGeneralCode(code, contract);
  }
});

async function tokenOf({ demo, fetch }: Mock): Promise<string> {
  const response = await fetch("https://open.feishu.cn/open-apis/auth/v3/app_access_token/internal", {
    method: "POST",
    body: JSON.stringify({ app_id: demo.appId, app_secret: demo.appSecret }),
  });
  return String(((await response.json()) as { readonly app_access_token?: unknown }).app_access_token);
}

function codeIn(body: Json | undefined): number | undefined {
  const code =
    typeof body === "object" && body !== null && !Array.isArray(body) && "code" in body ? body.code : undefined;
  return typeof code === "number" ? code : undefined;
}

function searchOf(query: Readonly<Record<string, Json>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const list: readonly Json[] = Array.isArray(value) ? value : [value];
    for (const item of list) search.append(name, typeof item === "string" ? item : JSON.stringify(item));
  }
  return search.toString();
}
