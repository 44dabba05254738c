import { BatchError, type AppliedPart, type FailedPart, type ItemRange, type PendingPart } from "./batch-error.js";
import type { BatchSource, Part } from "./batch-source.js";

/** A batch under way, shared by those who send its parts. */
export interface BatchRun {
  readonly id: string;
  readonly source: BatchSource;
  readonly send: (items: readonly unknown[]) => Promise<unknown>;
  readonly applied: AppliedPart[];
  /** In the order they happened; one without a part is the source's own. */
  readonly failures: { readonly part?: Part; readonly error: unknown }[];
  /** Read and not sent, because something had failed by then. */
  readonly unsent: Part[];
}

export function newRun(id: string, source: BatchSource, send: BatchRun["send"]): BatchRun {
  return { id, source, send, applied: [], failures: [], unsent: [] };
}

/** Sends part after part until there is none or something failed, here or elsewhere in the run. Never rejects. */
export async function sendParts(run: BatchRun): Promise<void> {
  let part: Part | undefined;
  try {
    while (run.failures.length === 0) {
      part = undefined;
      part = await run.source.next();
      if (part === undefined) return;
      // It may have failed elsewhere while this part was read.
      if (hasFailed(run)) run.unsent.push(part);
      else run.applied.push({ ...rangeOf(part), answer: await run.send(part.items) });
    }
  } catch (error) {
    run.failures.push(part === undefined ? { error } : { part, error });
    run.source.close();
  }
}

/** What was applied, in order, or the error that says what became of every item. */
export function appliedOrThrow(run: BatchRun): readonly AppliedPart[] {
  run.applied.sort(byRange);
  const [first] = run.failures;
  if (first === undefined) return run.applied;
  const failed = run.failures.flatMap(({ part, error }) =>
    part === undefined ? [] : [{ ...rangeOf(part), items: part.items, error, outcome: outcomeOf(error) }],
  );
  throw new BatchError(run.id, run.applied, failed.sort(byRange), { pending: pendingOf(run), cause: first.error });
}

function hasFailed(run: BatchRun): boolean {
  return run.failures.length > 0;
}

function rangeOf({ from, items }: Part): ItemRange {
  return { from, to: from + items.length };
}

function byRange(a: ItemRange, b: ItemRange): number {
  return a.from - b.from;
}

/** As the client's own errors say; of any other nobody knows. */
function outcomeOf(error: unknown): FailedPart["outcome"] {
  const isNone = error instanceof Error && "mayHaveHappened" in error && error.mayHaveHappened === false;
  return isNone ? "not_applied" : "unknown";
}

function pendingOf({ source, unsent, applied, failures }: BatchRun): PendingPart | undefined {
  const { items: left, ended } = source.rest();
  const items = [...unsent.sort((a, b) => a.from - b.from).flatMap((part) => part.items), ...left];
  if (ended && items.length === 0) return undefined;
  // Parts are read in order and none is sent after a failure, so what was not sent lies behind all that was.
  const sent = [...applied, ...failures.flatMap(({ part }) => (part === undefined ? [] : [rangeOf(part)]))];
  const from = Math.max(0, ...sent.map(({ to }) => to));
  return { from, ...(ended ? { to: from + items.length } : {}), items };
}
