import type { OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import type { Mock } from "../../../templates/mock/src/index.ts";
import type { Payload } from "../steps.ts";

/** A request as a test changes it; `raw` is sent instead of `data`. */
export interface Wrong extends Payload {
  readonly raw?: string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly code: number;
  readonly msg: string;
  readonly data?: unknown;
}

/** Sends a request for an operation in a user's name. */
export async function send(
  mock: Mock,
  operation: OperationContract,
  { path = {}, params = {}, data, raw }: Wrong,
): Promise<Reply> {
  const address = operation.path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const query = new URLSearchParams(
    Object.entries(params).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const body = raw ?? (data === undefined ? undefined : JSON.stringify(data));
  const response = await mock.fetch(`https://open.feishu.cn${address}?${query.toString()}`, {
    method: operation.method,
    headers: { authorization: `Bearer ${mock.userToken().token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
  });
  const { code, msg, data: given } = (await response.json()) as Reply;
  return { status: response.status, code, msg, data: given };
}
