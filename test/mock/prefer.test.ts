import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../templates/mock/src/contract/load.ts";
import type { ErrorRow, OperationContract } from "../../templates/mock/src/engine/contract.ts";
import { createMock, type Mock } from "../../templates/mock/src/index.ts";
import { contractFolder } from "./contract-folder.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ port: false, contract: contractFolder });
});
afterAll(() => mock.close());

const { operations } = loadContract(contractFolder);
/** The first row of each code: what a code means more than once is one answer. */
const rowsOf = (operation: OperationContract): readonly ErrorRow[] => [
  ...new Map(
    operation
      .details()
      .errors.toReversed()
      .map((row) => [row.code, row]),
  ).values(),
];

async function preferred({ method, path }: OperationContract, code: number): Promise<Response> {
  const address = path.replaceAll(/\{\w+\}/gu, "x");
  return mock.fetch(`https://open.feishu.cn${address}`, { method, headers: { prefer: `code=${String(code)}` } });
}

describe("Prefer: code", () => {
  it("has the rows of 44 operations before it", () => {
    expect(operations).toHaveLength(44);
    expect(operations.flatMap(rowsOf).length).toBeGreaterThan(1_500);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "makes %s fail in every documented way, without a token and whatever is sent",
    async (_id, operation) => {
      for (const { code, status, message } of rowsOf(operation)) {
        const response = await preferred(operation, code);
        const body: unknown = await response.json();
        const wanted = { code, msg: message, status: status ?? response.status };
        expect({ ...(body as object), status: response.status }).toMatchObject(wanted);
      }
    },
  );

  it("changes nothing", async () => {
    const before = JSON.stringify(mock.snapshot());
    for (const operation of operations) await preferred(operation, operation.details().errors[0]?.code ?? 0);
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  });

  it("is heard by the token endpoints, which exist without a page", async () => {
    const address = "https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal";
    const ask = (code: number) => mock.fetch(address, { method: "POST", headers: { prefer: `code=${String(code)}` } });
    expect(await (await ask(10014)).json()).toMatchObject({ code: 10014, msg: "app unauthorized" });
    expect((await ask(503)).status).toBe(503);
    expect(await (await ask(123456789)).text()).toContain("auth.v3.tenantAccessToken.internal does not document");
  });

  it("says so where a page does not document the code", async () => {
    for (const operation of operations) {
      const response = await preferred(operation, 123456789);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("does not document 123456789");
    }
  });
});
