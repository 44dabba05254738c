import { createRequire } from "node:module";
import type { Mock } from "../../../templates/mock/src/index.ts";
import type { Payload } from "../steps.ts";

/** An answer as the SDK hands it over: the envelope. */
export interface Envelope {
  readonly code: number;
  readonly msg: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The official SDK's client, as far as it is used here. */
export interface SdkClient {
  /** Calls the SDK's own method for an operation: `bitable.v1.appTableRecord.list`. */
  call(operation: string, payload: Payload): Promise<Envelope>;
  /** Runs the SDK's own iterator over all pages. */
  pages(operation: string, payload: Payload): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

type Method = (payload: Payload) => unknown;

/** The SDK as it was installed in `test/client`, told nothing but the mock's address, an app and its secret. */
export function sdkClient(mock: Mock, credentials: { readonly appId: string; readonly appSecret: string }): SdkClient {
  const sdk = createRequire(new URL("../../client/", import.meta.url))("@larksuiteoapi/node-sdk") as {
    readonly Client: new (options: object) => object;
  };
  const client = new sdk.Client({ ...credentials, domain: mock.url, logger: quiet });
  const methodOf = (operation: string, suffix = ""): Method => {
    const names = operation.split(".");
    const resource = names.slice(0, -1).reduce((at, name) => at[name] as Members, client as Members);
    const method = resource[`${names.at(-1) ?? ""}${suffix}`];
    if (typeof method !== "function") throw new Error(`the SDK has no ${operation}${suffix}`);
    return (payload) => (method as Method).call(resource, payload);
  };
  return {
    call: async (operation, payload) => (await methodOf(operation)(payload)) as Envelope,
    async pages(operation, payload) {
      const found: Readonly<Record<string, unknown>>[] = [];
      const pages = (await methodOf(operation, "WithIterator")(payload)) as AsyncIterable<(typeof found)[number]>;
      for await (const page of pages) found.push(page);
      return found;
    },
  };
}

/** What fails, the answers show. */
const silence = (): void => undefined;
const quiet = { fatal: silence, error: silence, warn: silence, info: silence, debug: silence, trace: silence };

type Members = Readonly<Record<string, unknown>>;
