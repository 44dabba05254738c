import { problemIn, spanIn, type FileNamed, type Problem } from "../diagnostics/problem.ts";
import type { SampleLists } from "../passes/field-type-lists.ts";
import type { TypeUses } from "../passes/shared-names.ts";

/** What other services or the whole must know of a service; plain data. */
export interface ServiceFacts {
  /** The types that are to be shared and need a name. */
  readonly types: readonly TypeUses[];
  /** Names of schemas of its own that have one already. */
  readonly schemas: readonly string[];
  readonly samples: SampleLists;
  /** What is to be reported of it. */
  readonly problems: readonly Problem[];
}

/** Facts as bytes; files are stored by name. */
export function storeFacts(facts: ServiceFacts): Uint8Array {
  return Buffer.from(JSON.stringify(facts));
}

/** The facts that were stored. The bytes must be what `storeFacts` made. */
export function restoreFacts(bytes: Uint8Array, fileNamed: FileNamed): ServiceFacts {
  const facts = JSON.parse(Buffer.from(bytes).toString()) as ServiceFacts;
  return {
    ...facts,
    samples: facts.samples.map(([names, place]) => [names, spanIn(fileNamed, place)]),
    problems: facts.problems.map((problem) => problemIn(fileNamed, problem)),
  };
}
