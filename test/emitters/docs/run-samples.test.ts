import { createClient, LarkError, type CoreOptions } from "@larkwright/client";
import { beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import type { OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { contractFolder } from "../../mock/contract-folder.ts";
import { documentedBase } from "./documented-base.ts";
import { curlCall } from "./shell-words.ts";
import { made } from "./site-files.ts";

/** What came of a sample: the codes of its two forms, as it stands and where all that it names is there. */
interface Outcome {
  readonly operation: OperationContract;
  readonly asItStands: readonly number[];
  readonly where: readonly number[];
}

let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  const files = await made(["specs"]);
  const contract = loadContract(contractFolder);
  const mock = await createMock({ contract: contractFolder });
  const names = await documentedBase(mock);
  const run: Outcome[] = [];
  for (const { id } of contract.operations) {
    const operation = contract.operation(id);
    if (operation === undefined) throw new Error(`the contract has no ${id}`);
    const texts = samplesOf(operation, files);
    const asItStands = await codesOf(texts, (...call) => mock.fetch(...call), mock);
    run.push({ operation, asItStands, where: await codesOf(texts, naming(mock, names(id)), mock) });
  }
  await mock.close();
  outcomes = run;
});

describe("the samples of the docs, run against the mock", () => {
  it("are two of each operation, and tell no difference", () => {
    expect(outcomes).toHaveLength(44);
    for (const { operation, asItStands, where } of outcomes) {
      expect(new Set(asItStands).size, operation.id).toBe(1);
      expect(new Set(where).size, operation.id).toBe(1);
    }
  });

  it("are all answered where what they name is there", () => {
    const refused = outcomes.filter(({ where }) => where.some((code) => code !== 0));
    expect(refused.map(({ operation, where }) => [operation.id, ...where])).toEqual([]);
  });

  it("get the code for an unknown base as they stand, and are answered where they name none", () => {
    const codes = outcomes.map(({ asItStands }) => asItStands[0]);
    expect(codes.filter((code) => code === 1254040)).toHaveLength(40);
    expect(codes.filter((code) => code === 0)).toHaveLength(4);
  });

  it("get only codes that the page of their operation has", () => {
    for (const { operation, asItStands } of outcomes) {
      const documented = new Set([0, ...operation.details().errors.map(({ code }) => code)]);
      for (const code of asItStands) expect(documented, operation.id).toContain(code);
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

/** A fetch that puts, in the place of what the sample names, what is there. */
function naming(mock: Mock, names: ReadonlyMap<string, string>): typeof fetch {
  const known = new RegExp([...names.keys()].join("|"), "g");
  const named = (text: string): string => text.replace(known, (name) => names.get(name) ?? name);
  return (input, init) => {
    const url = named(input instanceof Request ? input.url : String(input));
    const body = init?.body;
    return mock.fetch(url, { ...init, ...(typeof body === "string" && { body: named(body) }) });
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
