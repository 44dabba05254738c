import type { OperationName } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
import { operationId } from "../wording/names.ts";
import { operationKey } from "./merge.ts";
import type { PageHead } from "./page-reading.ts";

/** What a page turned out to be. */
export interface PageAccount {
  readonly file: string;
  readonly dialect: string;
  readonly kind: "operation" | "event" | "neither";
  readonly title?: string;
  /** Of the operations it describes; several where one document holds several. */
  readonly operationIds: readonly string[];
  readonly reason?: string;
  /** Neither operation nor event, but it tells what several have in common. */
  readonly isGuide?: true;
}

interface Named {
  readonly draft: { readonly method: string; readonly path: string; readonly span: Span };
  readonly name: OperationName;
}

/** What became of each page, of which `named` and `events` are used. */
export function accountsOf(
  pages: readonly PageHead[],
  named: readonly Named[],
  events: readonly { readonly span: Span }[],
): readonly PageAccount[] {
  const ids = idsByKey(named);
  const used = new Set([...named.map(({ draft }) => draft.span), ...events.map(({ span }) => span)]);
  return pages.map((page) => accountOf(page, ids, used));
}

/** Ids of the operations, by what makes two operations the same. */
function idsByKey(named: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { draft, name } of named) {
    const key = operationKey(draft);
    ids.set(key, [...(ids.get(key) ?? []), operationId(name)]);
  }
  return ids;
}

function accountOf(
  { file, dialect, title: stated, kind, facts, reason }: PageHead,
  ids: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<Span>,
): PageAccount {
  const described = [...facts.operations, ...facts.events];
  const isUsed = described.length === 0 || described.some(({ span }) => used.has(span));
  const title = stated === "" ? (facts.operations[0]?.title ?? facts.events[0]?.title ?? "") : stated;
  return {
    file: file.path,
    dialect,
    kind,
    ...(title === "" ? {} : { title }),
    operationIds: facts.operations.flatMap((head) => ids.get(operationKey(head)) ?? []),
    ...unlessUndefined(reason ?? (isUsed ? undefined : "another page of the same operation or event is used")),
    ...(kind === "neither" && Object.values(facts).some((told: readonly unknown[]) => told.length > 0)
      ? { isGuide: true }
      : {}),
  };
}

function unlessUndefined(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}
