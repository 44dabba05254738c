import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../templates/mock/src/contract/load.ts";
import type { ErrorRow, OperationContract } from "../../templates/mock/src/engine/contract.ts";
import { createMock, type Mock } from "../../templates/mock/src/index.ts";
import { cases } from "./caused/cases.ts";
import { send, type Reply, type Wrong } from "./caused/send.ts";
import { mistakes } from "./caused/wrongs.ts";
import { contractFolder } from "./contract-folder.ts";
import { allSteps } from "./steps.ts";

const contract = loadContract(contractFolder);

const tooMany = "more calls than the limit allows";

interface Caused {
  readonly operation: OperationContract;
  readonly what: string;
  readonly reply: Reply;
}

function operationOf(id: string): OperationContract {
  const operation = contract.operation(id);
  if (operation === undefined) throw new Error(`the contract has no ${id}`);
  return operation;
}

/** Every operation once as it should be, and before that with everything wrong that can be. */
async function byMistakes(mock: Mock): Promise<readonly Caused[]> {
  const caused: Caused[] = [];
  const attempt = async (operation: OperationContract, what: string, wrong: Wrong): Promise<void> => {
    const before = mock.snapshot();
    const reply = await send(mock, operation, wrong);
    if (reply.code !== 0) {
      caused.push({ operation, what, reply });
      // A system's state is there from the first look at it.
      expect(mock.snapshot()["systems"], `${operation.id}: ${what}`).toMatchObject(before["systems"] as object);
    } else mock.restore(before);
  };
  for (const { operation: id, payload, learn } of allSteps(mock)) {
    const operation = operationOf(id);
    const good = payload();
    for (const { what, wrong } of mistakes(operation, good)) await attempt(operation, what, wrong);
    if (id.includes("appRole")) await attemptWithoutRoles(operation, good, attempt);
    const reply = await send(mock, operation, good);
    expect(reply, id).toMatchObject({ status: 200, code: 0 });
    learn?.(reply.data as never);
  }
  return caused;

  async function attemptWithoutRoles(operation: OperationContract, good: Wrong, tried: typeof attempt): Promise<void> {
    const update = operationOf("bitable.v1.app.update");
    const before = mock.snapshot();
    await send(mock, update, { ...good, data: { is_advanced: false } });
    await tried(operation, "advanced permissions that are off", good);
    mock.restore(before);
  }
}

/** Each case beside a fresh base. */
async function byCases(mock: Mock): Promise<readonly Caused[]> {
  const caused: Caused[] = [];
  const start = mock.snapshot();
  for (const { operation: id, what, request, earlier } of cases()) {
    const operation = operationOf(id);
    const wrong = request(mock);
    for (const each of earlier?.(wrong) ?? []) await send(mock, operation, each);
    const reply = await send(mock, operation, wrong);
    caused.push({ operation, what, reply });
    mock.restore(start);
  }
  return caused;
}

/** What the time of a call causes: too many of them, and two writes at once. */
async function byTime(): Promise<readonly Caused[]> {
  const caused: Caused[] = [];
  const sleeping: (() => void)[] = [];
  const mock = await createMock({
    ...{ port: false, contract: contractFolder, clock: { now: () => 1_800_000_000_000 } },
    sleep: () => new Promise((resolve) => sleeping.push(resolve)),
  });
  for (const { operation: id, payload } of allSteps(mock)) {
    const operation = operationOf(id);
    // Nothing was made before: any ID will do, as time is looked at first.
    const { path = {}, ...rest } = payload();
    const good = {
      ...rest,
      path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, value || "x"])),
    };
    if (operation.serializeBy !== undefined) {
      const fault = mock.fail({ delayMs: 50, rate: 1 });
      const [, second] = [send(mock, operation, good), send(mock, operation, good)];
      while (sleeping.length < 2) await new Promise(setImmediate);
      for (const wake of sleeping.splice(0)) wake();
      mock.heal(fault);
      caused.push({ operation, what: "a second write while the first is under way", reply: await second });
    }
    const most = operation.windows?.map(({ requests }) => requests).sort((a, b) => a - b)[0];
    let reply: Reply | undefined;
    for (let count = 0; most !== undefined && count <= most; count += 1) reply = await send(mock, operation, good);
    if (reply !== undefined) caused.push({ operation, what: tooMany, reply });
  }
  return caused;
}

describe("a failure that a request causes by itself", () => {
  let caused: readonly Caused[];
  beforeAll(async () => {
    const mock = await createMock({ port: false, contract: contractFolder, limits: false });
    caused = [...(await byMistakes(mock)), ...(await byCases(mock)), ...(await byTime())];
  });

  it("has a documented code of its operation, or a general one, with the documented status and message", () => {
    const wrong = caused.filter(({ operation, reply }) => {
      const row = rowOf(operation, reply.code);
      const isAsDocumented =
        row !== undefined && row.message === reply.msg && (row.status ?? reply.status) === reply.status;
      return !isAsDocumented && !isGeneral(reply);
    });
    expect(wrong.map(({ operation, what, reply }) => [operation.id, what, reply])).toEqual([]);
  });

  it("is the gateway's where calls are too many", () => {
    const limited = caused.filter(({ what }) => what === tooMany).map(({ reply: { code, status } }) => [code, status]);
    expect(limited.length).toBeGreaterThan(30);
    expect(new Set(limited.map(String))).toEqual(new Set(["99991400,429", "99991400,400"]));
  });

  it("is one of those in the list", async () => {
    const list = await format(listOf(caused), { parser: "markdown", printWidth: 120 });
    await expect(list).toMatchFileSnapshot("caused-codes.md");
  });
});

function rowOf(operation: OperationContract, code: number): ErrorRow | undefined {
  return operation.details().errors.find((row) => row.code === code);
}

/** The gateway's, for what the page of the operation has no code for. */
function isGeneral({ code }: Reply): boolean {
  return code === 99991400 || contract.general.some((row) => row.code === code);
}

/** Markdown: for each operation its rows and what causes them, and how many rows nothing causes. */
function listOf(caused: readonly Caused[]): string {
  const parts = contract.operations.map((operation) => {
    const rows = operation.details().errors;
    const lines = rows.flatMap(({ code, status, name }) => {
      const causes = caused.filter((one) => one.operation.id === operation.id && one.reply.code === code);
      const shown = [...new Set(causes.map(({ what }) => what))];
      if (shown.length === 0) return [];
      const some = shown.slice(0, 3).join("; ") + (shown.length > 3 ? `; ${String(shown.length - 3)} more` : "");
      return [`| ${String(code)} | ${String(status ?? "")} | ${name} | ${some} |`];
    });
    const head = `## ${operation.id}\n\n${String(lines.length)} of ${String(rows.length)} rows.\n`;
    const table = ["| code | HTTP | name | caused by |", "| --- | --- | --- | --- |", ...lines].join("\n");
    return lines.length === 0 ? head : `${head}\n${table}\n`;
  });
  return `${intro}\n${parts.join("\n")}`;
}

const intro = `# Failures that a request causes by itself

Made by \`test/mock/caused.test.ts\`: for each operation of the shipped pages, the rows of its error table that the mock
answers because of what was sent, and what that was. All other rows are there on demand: \`Prefer: code=…\`, \`mock.fail\`.
A call beyond a documented limit gets 99991400 everywhere.
`;
