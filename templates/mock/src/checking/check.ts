import type { SentFile } from "../engine/behaviour.js";
import type { ErrorKind, OperationContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";

export interface Refusal {
  readonly codes: readonly number[];
  readonly means: ErrorKind;
  readonly reason: string;
}

export interface RawCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
}

export type Checked =
  | {
      readonly ok: true;
      readonly query: Readonly<Record<string, Json>>;
      readonly body: Json | undefined;
      readonly files: ReadonlyMap<string, SentFile>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Checks that the body is JSON and nothing else; stands here until the checks are there. */
export function checkCall(operation: OperationContract, raw: RawCall): Checked {
  void operation;
  try {
    const text = new TextDecoder().decode(raw.body);
    const query = Object.fromEntries(raw.query);
    return { ok: true, query, body: text === "" ? undefined : (JSON.parse(text) as Json), files: new Map() };
  } catch {
    return { ok: false, refusal: { codes: [], means: "invalid_argument", reason: "the body is no JSON" } };
  }
}
