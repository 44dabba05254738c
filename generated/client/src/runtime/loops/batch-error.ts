/** Items `from` (inclusive) to `to` (exclusive), counted from 0 in the order they were given. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** A part of a batch that the service took. */
export interface AppliedPart<Answer = unknown> extends ItemRange {
  readonly answer: Answer;
}

/** A part of a batch whose call failed. */
export interface FailedPart extends ItemRange {
  readonly items: readonly unknown[];
  readonly error: unknown;
  /** `not_applied`: refused or never sent. `unknown`: no answer, or one that does not tell; it may have been applied. */
  readonly outcome: "not_applied" | "unknown";
}

/** What was never sent. */
export interface PendingPart {
  readonly from: number;
  /** Absent where the source had not been read to its end. */
  readonly to?: number;
  /** What had been taken from the source, all of it for a list; the source continues behind these. */
  readonly items: readonly unknown[];
}

/** A batch that was not applied as a whole; says of every item what became of it. `cause` is the first failure. */
export class BatchError<Answer = unknown> extends Error {
  override readonly name = "BatchError";

  constructor(
    /** As `bitable.v1.appTableRecord.batchCreate`. */
    readonly operationId: string,
    /** In the order of their items. */
    readonly applied: readonly AppliedPart<Answer>[],
    /** In the order of their items; several only where calls ran at once, none where the source of the items failed. */
    readonly failed: readonly FailedPart[],
    outcome: { readonly pending: PendingPart | undefined; readonly cause: unknown },
  ) {
    super(`${operationId}: ${summary(applied, failed)}: ${textOf(outcome.cause)}`, { cause: outcome.cause });
    this.pending = outcome.pending;
  }

  /** Absent where every item had been sent. */
  readonly pending: PendingPart | undefined;
}

function summary(applied: readonly ItemRange[], failed: readonly ItemRange[]): string {
  const count = applied.reduce((sum, { from, to }) => sum + to - from, 0);
  const ranges = failed.map(({ from, to }) => `${String(from)}–${String(to - 1)}`).join(", ");
  return `${String(count)} items applied, ${ranges === "" ? "the source of items failed" : `items ${ranges} failed`}`;
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
