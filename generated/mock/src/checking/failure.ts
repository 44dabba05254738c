import type { Contract, ErrorKind, ErrorRow, OperationContract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
import type { Refusal } from "./check.js";
import { wordsInCommon } from "./fitting-rows.js";

/**
 * The answer to a call that failed: the first of the refusal's codes that the operation documents, else the first that any
 * call can get, else a documented one of the same kind whose name has most in common with the reason, else the
 * platform's own of the kind. Its status and message are the documented ones; the reason stands in `error.message`.
 */
export function failureAnswer(
  operation: OperationContract,
  { codes, means, reason }: Refusal,
  contract: Pick<Contract, "general">,
  logId?: string,
): { readonly status: number; readonly body: JsonObject } {
  const { errors } = operation.details();
  const row =
    firstOf(codes, errors, reason) ??
    platformRow(codes, contract.general, reason) ??
    closest(
      errors.filter(({ kind }) => kind === means),
      reason,
    ) ??
    ownRow(means, contract.general);
  const error = logId === undefined ? { message: reason } : { message: reason, log_id: logId };
  return { status: statusOf(row), body: { code: row.code, msg: row.message, error } };
}

function firstOf(codes: readonly number[], rows: readonly ErrorRow[], reason: string): ErrorRow | undefined {
  for (const code of codes) {
    const row = closest(
      rows.filter((each) => each.code === code),
      reason,
    );
    if (row !== undefined) return row;
  }
  return undefined;
}

/** What the general pages say of a code, unless they have no message for it: then our own. */
function platformRow(codes: readonly number[], general: readonly ErrorRow[], reason: string): ErrorRow | undefined {
  const documented = firstOf(codes, general, reason);
  const own = firstOf(codes, ownRows, reason);
  return documented !== undefined && (own === undefined || !nameless.test(documented.name)) ? documented : own;
}

/** `Error99992402`, of a message that names nothing. */
const nameless = /^Error(?:Minus)?\d+$/;

/** A code can stand in several rows. */
function closest(rows: readonly ErrorRow[], reason: string): ErrorRow | undefined {
  let best: { readonly row: ErrorRow; readonly common: number } | undefined;
  for (const row of rows) {
    const common = wordsInCommon(row, reason);
    if (best === undefined || common > best.common) best = { row, common };
  }
  return best?.row;
}

function ownRow(means: ErrorKind, general: readonly ErrorRow[]): ErrorRow {
  const own = ownRows.find(({ kind }) => kind === means) ?? unknownRow;
  return platformRow([own.code], general, "") ?? own;
}

/** HTTP takes no status but these for an answer. */
function statusOf({ status, kind }: ErrorRow): number {
  const isOne = status !== undefined && Number.isInteger(status) && status >= 200 && status <= 599;
  return isOne ? status : statuses[kind];
}

const statuses: Readonly<Record<ErrorKind, number>> = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 400,
  limit_exceeded: 400,
  rate_limited: 429,
  conflict: 400,
  not_ready: 400,
  unavailable: 503,
  internal: 500,
  unknown: 400,
};

/** Codes of the platform's gateway that no page needs to document; the first of a kind stands for the kind. */
const ownRows: readonly ErrorRow[] = [
  {
    code: 99992402,
    name: "FieldValidationFailed",
    message: "field validation failed",
    kind: "invalid_argument",
    retry: "never",
  },
  { code: 9499, name: "BadRequest", message: "bad request", kind: "invalid_argument", retry: "never" },
  {
    code: 99991663,
    name: "InvalidAccessToken",
    message: "Invalid access token for authorization.",
    kind: "unauthenticated",
    retry: "refresh_token",
  },
  { code: 99991672, name: "AccessDenied", message: "Access denied.", kind: "permission_denied", retry: "never" },
  {
    code: 99991400,
    name: "RequestTriggerFrequencyLimit",
    message: "request trigger frequency limit",
    kind: "rate_limited",
    retry: "after_reset",
  },
  {
    code: 99991661,
    name: "MissingAccessToken",
    message: "Missing access token for authorization.",
    kind: "unauthenticated",
    retry: "never",
  },
];

const unknownRow: ErrorRow = {
  code: 99992402,
  name: "FieldValidationFailed",
  message: "field validation failed",
  kind: "unknown",
  retry: "never",
};
