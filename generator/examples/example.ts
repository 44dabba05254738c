import type { Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { Report } from "../diagnostics/report.ts";
import { operationId } from "../wording/names.ts";
import { problemsOf, type Problem, type Schemas } from "./check.ts";
import { repair } from "./repair.ts";
import { sample, sampling, type Sampling } from "./sample.ts";

/** Where an example comes from: the document, the document with repairs, or its schema alone. */
export type Basis = "documented" | "repaired" | "sampled";

export interface Example {
  readonly basis: Basis;
  readonly value: Json;
}

/** Makes examples of one operation and reports what the documents' own do not fit. */
export interface ExampleMaker {
  readonly operation: Operation;
  readonly schemas: Schemas;
  readonly report: Report;
}

/** `what` names the value in a diagnostic: `response`, `query parameter “page_size”`. */
export interface Wanted {
  readonly what: string;
  readonly schema: Schema;
  readonly documented: Json | undefined;
  readonly members: Sampling["members"];
}

/** An example that is valid against its schema, or one that a diagnostic says cannot be. */
export function exampleOf(wanted: Wanted, maker: ExampleMaker): Example {
  const context = sampling(maker.schemas, wanted.members);
  const example = firstForm(wanted, maker, context);
  say("example/mismatch", context.problems, "the field's own example does not fit", maker);
  const left = problemsOf(wanted.schema, example.value, maker.schemas);
  say("example/impossible", left, `no valid example of the ${wanted.what} can be made`, maker);
  return example;
}

function firstForm({ what, schema, documented }: Wanted, maker: ExampleMaker, context: Sampling): Example {
  if (documented === undefined) return { basis: "sampled", value: sample(schema, context) ?? null };
  const problems = problemsOf(schema, documented, maker.schemas);
  if (problems.length === 0) return { basis: "documented", value: documented };
  say("example/mismatch", problems, `the example of the ${what} does not fit its description`, maker);
  return { basis: "repaired", value: repair(schema, documented, context) };
}

/** One diagnostic for each field, however many items of a list show it. */
function say(
  code: "example/mismatch" | "example/impossible",
  problems: readonly Problem[],
  summary: string,
  { operation, report }: ExampleMaker,
): void {
  const seen = new Set<string>();
  for (const { path, message, span } of problems) {
    if (seen.has(path)) continue;
    seen.add(path);
    const place = path === "" ? "" : `“${path}”: `;
    report(code, span ?? operation.span, `${operationId(operation.name)}: ${summary}: ${place}${message}`);
  }
}
