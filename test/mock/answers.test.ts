import { describe, expect, it } from "vitest";

import { loadContract } from "../../templates/mock/src/contract/load.ts";
import type { Json } from "../../templates/mock/src/engine/json.ts";
import { createMock } from "../../templates/mock/src/index.ts";
import { send } from "./caused/send.ts";
import { contractFolder } from "./contract-folder.ts";
import { independentValidator } from "../templates/mock/contract-checks.ts";
import { allSteps } from "./steps.ts";

const contract = loadContract(contractFolder);

const validate = independentValidator(contract);

describe("what the mock answers from its state", () => {
  it.each([1, 2])("is valid for every operation, with seed %i", async (seed) => {
    const mock = await createMock({ port: false, contract: contractFolder, limits: false, seed });
    const answered = new Set<string>();
    for (const { operation: id, payload, learn } of allSteps(mock)) {
      const operation = contract.operation(id);
      if (operation === undefined) throw new Error(`the contract has no ${id}`);
      const { code, msg, data } = await send(mock, operation, payload());
      expect(code, `${id}: ${msg}`).toBe(0);
      expect(validate(operation, "response", { code, msg, ...(isJson(data) ? { data } : {}) })).toBeUndefined();
      learn?.(data as never);
      answered.add(id);
    }
    expect([...answered].sort()).toEqual(contract.operations.map(({ id }) => id).sort());
  });
});

/** What came as JSON is, where it is there. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}
