import { readAnswer } from "./answer.js";
import { encodeBody } from "./body.js";
import type { ErrorCode } from "./errors.js";
import { addressOf } from "./address.js";

export interface CoreOptions {
  /** Access token, or a function that is asked for it before every call. Without one, calls carry none. */
  readonly token?: Token;
  readonly tenantToken?: Token;
  /** Default: `https://open.feishu.cn`. */
  readonly baseUrl?: string;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

export type Token = string | (() => string | Promise<string>);

/** For one call, over what the core was made with. */
export interface CallOptions {
  readonly token?: Token;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What every function of the modules takes first. */
export interface Core {
  /** Sends a call. Throws `LarkError` where it fails, and what `fetch` throws where nothing was answered. */
  readonly call: <Result extends AnswerHead>(
    operation: OperationFacts,
    parts: Parts,
    options?: CallOptions,
  ) => Promise<Result>;
}

/** How an operation is called. */
export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  /** Only where it is not the base URL's. */
  readonly server?: string;
  readonly path: string;
  /** How the body travels; absent where there is none. */
  readonly sends?: "json" | "form-data" | "urlencoded" | "bytes";
  /** Absent: the JSON envelope. */
  readonly answers?: "file";
  readonly errors: readonly ErrorCode[];
}

/** What a caller passes. */
export interface Parts {
  readonly path?: object;
  readonly params?: object;
  readonly headers?: object;
  readonly data?: unknown;
}

/** The parts an operation has; the others cannot be passed. */
export type Args<Given extends Parts> = Given & { readonly [Lacking in Exclude<keyof Parts, keyof Given>]?: never };

/** The service's answer, all of its envelope present, with what HTTP adds. */
export type Answer<Body> = { readonly [Key in keyof Body]-?: Body[Key] } & AnswerHead;

export interface AnswerHead {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The service's own id of the call, for its support. */
  readonly logId: string | undefined;
}

/** A downloaded file. */
export type Download = Answer<{ readonly code: number; readonly msg: string; readonly data: Blob }>;

/** The core of a client: sends calls, tells answers from errors. */
export function createCore(options: CoreOptions): Core {
  const send = options.fetch ?? fetch;
  return {
    async call<Result extends AnswerHead>(operation: OperationFacts, parts: Parts, callOptions: CallOptions = {}) {
      const address = addressOf(operation.server ?? options.baseUrl ?? "https://open.feishu.cn", operation.path, parts);
      const { body, type } = encodeBody(operation.sends, parts.data);
      const headers = new Headers({ ...options.headers, ...callOptions.headers });
      if (type !== undefined) headers.set("content-type", type);
      addHeaders(headers, parts.headers);
      const token = await tokenOf(callOptions.token ?? options.tenantToken ?? options.token);
      if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
      const response = await send(address, {
        method: operation.method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(callOptions.signal === undefined ? {} : { signal: callOptions.signal }),
      });
      // The documented shape; what is missing in it is the service's to answer for.
      return (await readAnswer(operation, response)) as AnswerHead as Result;
    },
  };
}

function addHeaders(headers: Headers, documented: object = {}): void {
  for (const [name, value] of Object.entries(documented)) {
    if (value !== undefined && value !== null) headers.set(name, String(value));
  }
}

async function tokenOf(token: Token | undefined): Promise<string | undefined> {
  return typeof token === "function" ? await token() : token;
}
