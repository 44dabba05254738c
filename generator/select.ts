import type { CatalogEntry } from "./model/errors.ts";
import type { ApiOutline, OperationOutline } from "./model/outline.ts";
import { hasBitable } from "./wording/has-bitable.ts";
import { operationId } from "./wording/names.ts";

/** Part of an API, and what was asked for that is not in it. */
export interface Selection<Whole> {
  readonly api: Whole;
  readonly unmatched: readonly Unmatched[];
}

export interface Unmatched {
  /** As asked for: `bitabel.*`. */
  readonly pattern: string;
  /** What may have been meant: `bitable`. */
  readonly like?: string;
}

/**
 * The operations and events whose name one of the patterns gives, and of the error catalogue what is said of them or of
 * any call; schemas stay. `*` stands for any part of a name, dots included, `?` for one character: `bitable.*`,
 * `drive.v1.exportTask.create`, `im.message.*`. Bitable's field types belong to its service.
 */
export function selectApi<Whole extends ApiOutline>(api: Whole, patterns: readonly string[]): Selection<Whole> {
  const tests = patterns.map((pattern) => ({ pattern, test: patternTest(pattern) }));
  const isChosen = (name: string): boolean => tests.some(({ test }) => test(name));
  const operations = api.operations.filter(({ name }) => isChosen(operationId(name)));
  const events = api.events.filter(({ type }) => isChosen(type));
  const names = [...api.operations.map(({ name }) => operationId(name)), ...api.events.map(({ type }) => type)];
  return {
    api: {
      ...api,
      operations,
      events,
      errorCatalog: selectErrors(api.errorCatalog, operations),
      fieldTypes: hasBitable({ operations, events }) ? api.fieldTypes : [],
    },
    unmatched: tests
      .filter(({ test }) => !names.some(test))
      .map(({ pattern }) => ({ pattern, ...nearest(pattern, names) })),
  };
}

/** Linear in the name: what stands between two stars is looked for from left to right, and never again. */
function patternTest(pattern: string): (name: string) => boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  return (name) => {
    if (last === undefined) return name.length === first.length && matchesAt(first, name, 0);
    const end = name.length - last.length;
    let at = first.length;
    if (!matchesAt(first, name, 0)) return false;
    for (const part of rest) {
      while (at + part.length <= end && !matchesAt(part, name, at)) at += 1;
      at += part.length;
    }
    return at <= end && matchesAt(last, name, end);
  };
}

function matchesAt(part: string, name: string, start: number): boolean {
  return [...part].every((character, index) => {
    const found = name[start + index];
    return found !== undefined && (character === "?" || character === found);
  });
}

function selectErrors(
  catalog: readonly CatalogEntry[],
  operations: readonly OperationOutline[],
): readonly CatalogEntry[] {
  const ids = new Set(operations.map(({ name }) => operationId(name)));
  return catalog.flatMap((entry) => {
    const mentions = entry.mentions.filter(({ operationId: id }) => id === undefined || ids.has(id));
    return mentions.length === 0 ? [] : [{ ...entry, mentions }];
  });
}

/** The name that is written most like the pattern, as far as that has no star; none where all are quite different. */
function nearest(pattern: string, names: readonly string[]): Pick<Unmatched, "like"> {
  const [literal = ""] = pattern.split("*");
  const wanted = literal.replace(/\.$/u, "");
  const parts = wanted.split(".").length;
  const starts = new Set(names.map((name) => name.split(".").slice(0, parts).join(".")));
  const ranked = [...starts].map((name) => ({ name, steps: distance(wanted.toLowerCase(), name.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
  return best === undefined || best.steps > Math.max(2, wanted.length / 3) ? {} : { like: best.name };
}

/** Letters to put in, take out or change to make one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
