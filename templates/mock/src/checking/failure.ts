import type { Contract, OperationContract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
import type { Refusal } from "./check.js";

/** The first code that is documented; stands here until the choice of codes is there. */
export function failureAnswer(
  operation: OperationContract,
  refusal: Refusal,
  contract: Contract,
): { readonly status: number; readonly body: JsonObject } {
  const rows = [...operation.details().errors, ...contract.general];
  const row = rows.find(({ code }) => refusal.codes.includes(code)) ??
    rows.find(({ kind }) => kind === refusal.means) ?? { code: 9499, message: "bad request", status: 400 };
  return { status: row.status ?? 400, body: { code: row.code, msg: row.message, error: { message: refusal.reason } } };
}
