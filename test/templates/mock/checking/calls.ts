import { checkCall, type Checked } from "../../../../templates/mock/src/checking/check.ts";
import type { OperationContract } from "../../../../templates/mock/src/engine/contract.ts";

/** What is sent, as far as it matters. */
export interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly contentType?: string | undefined;
}

/** A call as it arrives; its body is JSON unless said otherwise. */
export function rawOf({ path = { app_token: "bascn" }, search = "", headers = {}, body = "", ...rest }: Sent) {
  const contentType = "contentType" in rest ? rest.contentType : "application/json; charset=utf-8";
  return { path, query: new URLSearchParams(search), headers, body: new TextEncoder().encode(body), contentType };
}

/** What the check says of a call. */
export function checked(operation: OperationContract, sent: Sent): Checked {
  return checkCall(operation, rawOf(sent));
}

/** Why the check refuses a call. */
export function refusalOf(operation: OperationContract, sent: Sent) {
  const call = checked(operation, sent);
  if (call.ok) throw new Error("it was not refused");
  return call.refusal;
}
