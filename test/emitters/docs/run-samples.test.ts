import { createClient, LarkError, type CoreOptions } from "@larkwright/client";
import { beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import type { OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { send } from "../../mock/caused/send.ts";
import { contractFolder } from "../../mock/contract-folder.ts";
import { allSteps, type Payload } from "../../mock/steps.ts";
import { curlCall } from "./shell-words.ts";
import { made } from "./site-files.ts";

/** What samples get that name things in their body or query that are not there: all other names are in the path. */
const refused: Readonly<Record<string, number>> = {
  "bitable.v1.appTableField.list": 1254042,
  "bitable.v1.appTableRecord.create": 1254045,
  "bitable.v1.appTableRecord.batchCreate": 1254045,
  "bitable.v1.appTableRecord.update": 1254045,
  "bitable.v1.appTableRecord.batchUpdate": 1254043,
  "bitable.v1.appTableRecord.list": 1254024,
  "bitable.v1.appTableRecord.batchDelete": 1254043,
  "bitable.v1.appTableView.patch": 1254044,
  "bitable.v1.appTableFormField.patch": 1254049,
  "bitable.v1.appRole.create": 1254001,
  "bitable.v1.appRole.update": 1254001,
  "bitable.v1.appRoleMember.batchDelete": 1254048,
  "bitable.v1.appTable.batchDelete": 1254041,
};

/** What came of a sample: the codes of its two forms, as it stands and where what its path names is there. */
interface Outcome {
  readonly operation: OperationContract;
  readonly asItStands: readonly number[];
  readonly withPath: readonly number[];
}

let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  const files = await made(["specs"]);
  const contract = loadContract(contractFolder);
  const mock = await createMock({ contract: contractFolder });
  const run: Outcome[] = [];
  for (const { operation: id, payload, learn } of allSteps(mock)) {
    const operation = contract.operation(id);
    if (operation === undefined) throw new Error(`the contract has no ${id}`);
    const good = payload();
    const texts = samplesOf(operation, files);
    const asItStands = await codesOf(texts, (...call) => mock.fetch(...call), mock);
    run.push({ operation, asItStands, withPath: await codesOf(texts, through(mock, operation, good), mock) });
    const { data } = await send(mock, operation, good);
    learn?.(data as never);
  }
  await mock.close();
  outcomes = run;
});

describe("the samples of the docs, run against the mock", () => {
  it("are two of each operation, and tell no difference", () => {
    expect(outcomes).toHaveLength(44);
    for (const { operation, asItStands, withPath } of outcomes) {
      expect(new Set(asItStands).size, operation.id).toBe(1);
      expect(new Set(withPath).size, operation.id).toBe(1);
    }
  });

  it("are answered where what they name is there, else refused with the code for what is not", () => {
    const codes = outcomes.map(({ operation, withPath }) => [operation.id, withPath[0]] as const);
    expect(Object.fromEntries(codes.filter(([, code]) => code !== 0))).toEqual(refused);
    expect(codes.filter(([, code]) => code === 0)).toHaveLength(31);
  });

  it("get the code for an unknown base as they stand, and are answered where they name none", () => {
    const codes = outcomes.map(({ asItStands }) => asItStands[0]);
    expect(codes.filter((code) => code === 1254040)).toHaveLength(40);
    expect(codes.filter((code) => code === 0)).toHaveLength(4);
  });

  it("get only codes that the page of their operation has", () => {
    for (const { operation, asItStands, withPath } of outcomes) {
      const documented = new Set([0, ...operation.details().errors.map(({ code }) => code)]);
      for (const code of [...asItStands, ...withPath]) expect(documented, operation.id).toContain(code);
    }
  });
});

interface Texts {
  readonly client: string;
  readonly curl: string;
}

function samplesOf({ id }: OperationContract, files: ReadonlyMap<string, string>): Texts {
  const [service = "", version = "", ...name] = id.split(".");
  const text = files.get(`docs/operations/${service}/${version}/${name.join(".")}.md`) ?? "";
  const block = (language: string): string => {
    const [, found] = new RegExp(`^\`{4}${language}\n([^]*?)^\`{4}$`, "m").exec(text) ?? [];
    if (found === undefined) throw new Error(`the page of ${id} has no ${language}`);
    return found;
  };
  return { client: block("ts"), curl: block("sh") };
}

/** A fetch that finds, in the place of what the sample's path names, what is there. */
function through(mock: Mock, { path }: OperationContract, { path: ids = {} }: Payload): typeof fetch {
  const shape = new RegExp(`^${path.replace(/\{\w+\}/g, "[^/?]+")}$`);
  const real = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (shape.test(url.pathname)) url.pathname = real;
    return mock.fetch(url.href, init);
  };
}

async function codesOf(
  { client, curl }: Texts,
  fetch: typeof globalThis.fetch,
  mock: Mock,
): Promise<readonly number[]> {
  const before = mock.snapshot();
  const byClient = await runClient(client, fetch, mock);
  mock.restore(before);
  const byCurl = await runCurl(curl, fetch, mock);
  mock.restore(before);
  return [byClient, byCurl];
}

type Program = (create: (options: CoreOptions) => object) => Promise<void>;

/** Runs the module as it is shown but for its import; the app it calls as is the mock's. */
async function runClient(text: string, fetch: typeof globalThis.fetch, { demo, userToken }: Mock): Promise<number> {
  const body = text.replace(/^import \{ createClient \} from "@larkwright\/client";\n/, "");
  // the constructor of asynchronous functions, which has no name
  const make = (async () => Promise.resolve()).constructor as new (parameter: string, body: string) => Program;
  const own = { appId: demo.appId, appSecret: demo.appSecret, fetch, retry: false } as const;
  try {
    await new make("createClient", body)((options) =>
      createClient("userToken" in options ? { userToken: userToken().token, fetch, retry: false } : own),
    );
    return 0;
  } catch (error) {
    if (error instanceof LarkError && "code" in error) return Number(error.code);
    throw error;
  }
}

async function runCurl(line: string, fetch: typeof globalThis.fetch, mock: Mock): Promise<number> {
  const { token } = mock.userToken();
  const { url, init } = curlCall(line, { TENANT_ACCESS_TOKEN: token, USER_ACCESS_TOKEN: token });
  const response = await fetch(url, init);
  const { code } = (await response.json()) as { code: number };
  if (code === 0) expect(response.status, url).toBe(200);
  return code;
}
