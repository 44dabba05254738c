import { failureOf } from "./answer-failure.js";
import type { Redact } from "./errors-redact.js";
import type { OperationFacts } from "./facts.js";
import type { Download as DownloadedFile } from "./files/download.js";

/** The service's answer, all of its envelope present, with what HTTP adds. */
export type Answer<Body> = { readonly [Key in keyof Body]-?: Body[Key] } & AnswerHead;

/** What every answer has beside its envelope. */
export interface AnswerHead {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The service's own id of the call, for its support. */
  readonly logId: string | undefined;
}

/** A downloaded file. */
export type Download = Answer<{ readonly code: number; readonly msg: string; readonly data: DownloadedFile }>;

/** A JSON object, whatever its members are. */
export interface Members {
  readonly [name: string]: unknown;
}

/**
 * What the service answered, or the error it is: any code but 0 is one, whatever the HTTP status. An answer without a
 * code passes where HTTP says so, and one without a body where HTTP says that there is none. `data` is a file that was answered.
 */
export function answerOf(
  { facts, redact }: { readonly facts: OperationFacts; readonly redact: Redact },
  response: Response,
  text: string,
  data: unknown,
): AnswerHead & Members {
  const { status, headers, ok } = response;
  const logId = headers.get("x-tt-logid") ?? undefined;
  const body = status === 204 ? {} : parse(text);
  // One spread among members that are named: Node.js takes ten times as long where it is the first, or is not alone.
  if (ok && body && !body["code"]) return { code: 0, msg: "", data, ...body, status, headers, logId };
  // Written anew: JSON can hide a secret, as `\/` does a slash.
  const clean = redact(body ? JSON.stringify(body) : text);
  throw failureOf(facts, { status, headers, logId }, clean, parse(clean));
}

function parse(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Members of an object that is no list have names.
    return typeof value === "object" && value && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
}
