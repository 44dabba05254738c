import type { AnswerHead, OperationFacts } from "./core.js";
import { AnswerError, ApiError, type ErrorCode } from "./errors.js";

/** What the service answered, or the error it is: any code but 0 is one, whatever the HTTP status. */
export async function readAnswer(operation: OperationFacts, response: Response): Promise<Envelope & AnswerHead> {
  const logId = response.headers.get("x-tt-logid") ?? undefined;
  const head: AnswerHead = { status: response.status, headers: response.headers, logId };
  if (operation.answers === "file" && response.ok && !isJson(response)) {
    return { code: 0, msg: "", data: await response.blob(), ...head };
  }
  const text = await response.text();
  const body = parse(text);
  const answer = { operationId: operation.id, status: response.status, logId };
  if (body === undefined || (!response.ok && typeof body.code !== "number")) {
    throw new AnswerError(
      `HTTP ${String(response.status)} “${text.slice(0, 100)}”`,
      operation.id,
      response.status,
      logId,
    );
  }
  if (typeof body.code === "number" && body.code !== 0) {
    throw new ApiError(documented(operation, body.code), typeof body.msg === "string" ? body.msg : "", answer);
  }
  if (operation.answers === "file") return { code: 0, msg: "", data: new Blob([text]), ...head };
  return { ...body, ...head };
}

interface Envelope {
  readonly code?: unknown;
  readonly msg?: unknown;
  readonly data?: unknown;
}

function parse(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function documented(operation: OperationFacts, code: number): ErrorCode {
  const unknown: ErrorCode = { code, name: "Undocumented", kind: "unknown", retry: "never" };
  return operation.errors.find((error) => error.code === code) ?? unknown;
}

function isJson(response: Response): boolean {
  return /^application\/([\w.+-]*\+)?json\b/i.test(response.headers.get("content-type") ?? "");
}
