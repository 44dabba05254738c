import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import type { OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { contractFolder } from "../contract-folder.ts";
import { sdkClient, type SdkClient } from "./sdk.ts";
import { allSteps, type Answered } from "../steps.ts";

const contract = loadContract(contractFolder);

let mock: Mock;
let sdk: SdkClient;
beforeAll(async () => {
  mock = await createMock({ port: 0, contract: contractFolder });
  sdk = sdkClient(mock, mock.demo);
});
afterAll(() => mock.close());

/** What an independent validator has against an answer. */
function problems(operation: OperationContract, answer: unknown): readonly string[] {
  const { response, schemas } = operation.details();
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile({ ...response.schema, schemas });
  validate(answer);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ""}`);
}

describe("the official SDK, unmodified", () => {
  it("performs every operation by its own methods, and each answer is as the contract has it", async () => {
    const performed = new Set<string>();
    const failures: string[] = [];
    for (const { operation: id, payload, learn } of allSteps(mock)) {
      const operation = contract.operation(id);
      if (operation === undefined) throw new Error(`the contract has no ${id}`);
      const answer = await sdk.call(id, payload()).catch((error: unknown) => error);
      const wrong = problems(operation, answer);
      const code = (answer as { readonly code?: unknown }).code;
      if (code !== 0 || wrong.length > 0) failures.push(`${id}: ${String(code)} ${wrong.join("; ")}`);
      else learn?.((answer as { readonly data: Answered }).data);
      performed.add(id);
    }
    expect(failures).toEqual([]);
    expect([...performed].sort()).toEqual(contract.operations.map(({ id }) => id).sort());
  });

  it("fetches one token and uses it until it expires", async () => {
    await expect(
      sdk.call("bitable.v1.app.get", { path: { app_token: mock.demo.base.app_token } }),
    ).resolves.toMatchObject({ code: 0 });
    const tokens = mock.requests().filter(({ path }) => path.includes("/auth/v3/tenant_access_token"));
    expect(tokens).toHaveLength(1);
  });

  it("is refused with a wrong secret", async () => {
    const stranger = sdkClient(mock, { appId: "cli_0000000000000000", appSecret: "wrong" });
    const call = stranger.call("bitable.v1.app.get", { path: { app_token: mock.demo.base.app_token } });
    const answer = await call.catch((error: unknown) => error);
    expect((answer as { readonly code?: unknown }).code).not.toBe(0);
  });

  it("reads all pages by its iterators, each record once", async () => {
    const records = Array.from({ length: 250 }, (_, index) => ({ 名: `第${String(index)}` }));
    const base = mock.createBase({ tables: [{ name: "长", fields: [{ name: "名", type: 1 }], records }] });
    const path = { app_token: base.app_token, table_id: base.tables[0]?.table_id ?? "" };
    const pages = await sdk.pages("bitable.v1.appTableRecord.list", { path, params: { page_size: 100 } });
    const ids = pages.flatMap((page) =>
      (page["items"] as readonly { record_id: string }[]).map(({ record_id }) => record_id),
    );
    expect(ids).toEqual(base.tables[0]?.record_ids);
    expect(pages.map((page) => (page["items"] as readonly unknown[]).length)).toEqual([100, 100, 50]);
  });

  it("gets the documented code for what is not there, as an error with that code or an answer with it", async () => {
    const missing = { app_token: mock.demo.base.app_token, table_id: "tblAAAAAAAAAAAAA" };
    const answer: unknown = await sdk
      .call("bitable.v1.appTableRecord.list", { path: missing })
      .catch((error: unknown) => {
        return (error as { readonly response?: { readonly data?: unknown } }).response?.data;
      });
    expect(answer).toMatchObject({ code: 1254041 });
  });
});
