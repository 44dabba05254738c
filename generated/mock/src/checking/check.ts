import type { SentFile } from "../engine/behaviour.js";
import type { ErrorKind, ErrorRow, OperationContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";
import { compileBody, type BodyProblem, type BodyRead } from "./body.js";
import { fittingRows, type Fault } from "./fitting-rows.js";
import { compileParameters, type Found } from "./parameters.js";
import { pathText, type Problem } from "./problem.js";
import type { RawCall } from "./raw-call.js";
import { compileSchema } from "./schema.js";

/** Why a request is not as the contract wants it. */
export interface Refusal {
  /** In order of precision. */
  readonly codes: readonly number[];
  readonly means: ErrorKind;
  /** Field, rule and value: `page_size: 501 is above 500`. */
  readonly reason: string;
}

export type Checked =
  | {
      readonly ok: true;
      /** As their schemas type them; defaults are filled in, what is not described is left out. */
      readonly query: Readonly<Record<string, Json>>;
      readonly body: Json | undefined;
      readonly files: ReadonlyMap<string, SentFile>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The code that any call with an invalid parameter can get. */
export const invalidField = 99992402;

/** The gateway's code for what no operation gets to see, as JSON of 10,000 levels: HTTP 400, whatever the page says. */
const badRequest = 9499;

/** Whether a request is as the contract wants it; the first thing that is not. Schemas are compiled on first use. */
export function checkCall(operation: OperationContract, raw: RawCall): Checked {
  const { parameters, body: readBody, errors } = compiledOf(operation);
  const found = parameters(raw);
  const refuse = (place: Fault["place"], problem: BodyProblem): Checked =>
    refused(errors, problem, { place, context: operation.id });
  if (!found.ok) return refuse(found.place, found.problem);
  const read = readBody(raw.body, raw.contentType);
  if (!read.ok) return refuse("body", read.problem);
  return { ok: true, query: found.query, body: read.body, files: read.files };
}

/** What an answer breaks of the contract, in words; none where it is valid. */
export function validateAnswer(operation: OperationContract, body: Json): readonly string[] {
  const found = compiledOf(operation).answer(body);
  return found === undefined ? [] : [sentence("body", found)];
}

interface Compiled {
  readonly parameters: (raw: RawCall) => Found;
  readonly body: (bytes: Uint8Array, contentType: string | undefined) => BodyRead;
  readonly answer: (body: Json) => Problem | undefined;
  readonly errors: readonly ErrorRow[];
}

const compiledOperations = new WeakMap<OperationContract, Compiled>();

function compiledOf(operation: OperationContract): Compiled {
  const known = compiledOperations.get(operation);
  if (known !== undefined) return known;
  const details = operation.details();
  const made = {
    parameters: compileParameters(details),
    body: compileBody(details),
    answer: compileSchema(details.response.schema, details.schemas),
    errors: details.errors,
  };
  compiledOperations.set(operation, made);
  return made;
}

function refused(
  errors: readonly ErrorRow[],
  problem: BodyProblem,
  where: Pick<Fault, "place" | "context">,
): { readonly ok: false; readonly refusal: Refusal } {
  const reason = sentence(where.place, problem);
  if (problem.rule === "depth")
    return { ok: false, refusal: { codes: [badRequest], means: "invalid_argument", reason } };
  const names = problem.at.filter((part) => typeof part === "string");
  const fitting = fittingRows(errors, { ...where, names, rule: problem.rule });
  const codes = [...new Set([...fitting.map(({ code }) => code), invalidField])];
  const means = fitting[0]?.kind ?? "invalid_argument";
  return { ok: false, refusal: { codes, means, reason } };
}

function sentence(place: Fault["place"], { at, said }: Pick<Problem, "at" | "said">): string {
  return `${at.length === 0 ? `the ${place}` : pathText(at)}: ${said}`;
}
