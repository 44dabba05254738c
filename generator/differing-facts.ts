import { fillOutline } from "./build/build-api.ts";
import type { Bodies } from "./build/build-service.ts";
import type { Merging } from "./build/merge.ts";
import { outlineApi } from "./build/outline.ts";
import { withScopes, type Scoped } from "./build/scope-texts.ts";
import { knownScopeTitles } from "./build/scope-titles.ts";
import { noFacts, type PageHead } from "./build/page-reading.ts";
import type { Change } from "./diff/change.ts";
import { compareApis } from "./diff/compare-apis.ts";
import { valuesShown } from "./diff/printing/sides.ts";
import type { Api } from "./model/api.ts";
import { withAgreedPath } from "./passes/path-names.ts";
import type { Span } from "./source/source-file.ts";

/** As many are named; of a page that says something else altogether, these are the worst. */
const most = 5;

/**
 * In what facts two pages of the same operation or event differ, as `diff` finds them: `query.page_size 50 → 100
 * [request/maximum-raised]`. Each page is taken as if there were no other; prose is no fact.
 */
export function differingFacts(pages: readonly PageHead[], bodies: Bodies): Merging["differing"] {
  const apiOf = pageReader(pages, bodies);
  return ({ used, lost }) => {
    const [before, after] = [apiOf(lost), apiOf(used)];
    const [address] = after.operations;
    const operations = before.operations.map((operation) =>
      address === undefined ? operation : { ...withAgreedPath(operation, address.path, unheard), name: address.name },
    );
    const changes = compareApis({ before: { ...before, operations }, after }).filter(({ grade }) => grade !== "text");
    const more = changes.length - most;
    return changes.slice(0, most).map(factOf).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  };
}

function factOf(change: Change): string {
  return [change.at, valuesShown(change), `[${change.rule}]`].filter((text) => text !== "").join(" ");
}

/** The API of one operation or event alone, by where it stands. */
function pageReader(pages: readonly PageHead[], bodies: Bodies): (place: Span) => Api {
  let known: Known | undefined;
  return (place) => {
    known ??= knownOf(pages);
    const page = known.homes.get(place);
    if (page === undefined) throw new Error(`“${place.file.path}” is none of the pages`);
    const facts = {
      ...noFacts,
      schemas: page.facts.schemas,
      operations: known.withScopes(page.facts.operations.filter(({ span }) => span === place)),
      events: known.withScopes(page.facts.events.filter(({ span }) => span === place)),
    };
    return fillOutline(outlineApi([{ ...page, scopeTitles: [], facts }], unheard), bodies, unheard);
  };
}

interface Known {
  readonly homes: ReadonlyMap<Span, PageHead>;
  /** Titles of all pages tell glued ones apart. */
  readonly withScopes: <Head extends Scoped>(heads: readonly Head[]) => readonly Omit<Head, "scopeTexts">[];
}

function knownOf(pages: readonly PageHead[]): Known {
  const homes = pages.flatMap((page) =>
    [...page.facts.operations, ...page.facts.events].map(({ span }) => [span, page] as const),
  );
  const titles = knownScopeTitles(pages);
  return { homes: new Map(homes), withScopes: (heads) => heads.map((head) => withScopes(head, titles)) };
}

/** What is wrong with a page is reported where it is used. */
function unheard(): void {
  return undefined;
}
