import { fillOutline } from "./build/build-api.ts";
import { outlineApi, type OutlineMerging } from "./build/outline.ts";
import { withScopes } from "./build/scope-texts.ts";
import { noFacts, type PageHead } from "./build/page-reading.ts";
import type { Results } from "./cache/cache.ts";
import type { Change } from "./diff/change.ts";
import { compareApis } from "./diff/compare-apis.ts";
import { valuesShown } from "./diff/printing/sides.ts";
import type { Api } from "./model/api.ts";
import { withAgreedPath } from "./passes/path-names.ts";
import type { FilesRead } from "./services/service.ts";
import type { Span } from "./source/source-file.ts";

/** As many are named; of a page that says something else altogether, these are the worst. */
const most = 5;

/**
 * In what facts two pages of the same operation or event differ, as `diff` finds them: `query.page_size maximum 50 → maximum 100
 * [request/bound-widened]`. Each page is taken as if there were no other; prose is no fact. What `results` keep of the same
 * two pages is not looked for again.
 */
export function differingFacts(
  pages: readonly PageHead[],
  { bodiesOf, keyOf }: Pick<FilesRead, "bodiesOf" | "keyOf">,
  results: Results,
): OutlineMerging["differing"] {
  const drawer = results.drawer("differing");
  return (knownTitles) => {
    const apiOf = pageReader(pages, bodiesOf, knownTitles);
    const titles = [...knownTitles].join("\n");
    return ({ used, lost }) => {
      const places = [used, lost].map(({ file, start }) => `${keyOf(file)} ${String(start)}`);
      const key = results.key("differing", titles, ...places);
      const kept = drawer.get(key);
      if (kept !== undefined) return Buffer.from(kept).toString();
      const facts = said(apiOf(lost), apiOf(used));
      drawer.set(key, Buffer.from(facts));
      return facts;
    };
  };
}

function said(before: Api, after: Api): string {
  const [address] = after.operations;
  const operations = before.operations.map((operation) =>
    address === undefined ? operation : { ...withAgreedPath(operation, address.path, unheard), name: address.name },
  );
  const changes = compareApis({ before: { ...before, operations }, after }).filter(({ grade }) => grade !== "text");
  const more = changes.length - most;
  return changes.slice(0, most).map(factOf).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}

function factOf(change: Change): string {
  return [change.at, valuesShown(change), `[${change.rule}]`].filter((text) => text !== "").join(" ");
}

/** The API of one operation or event alone, by where it stands. */
function pageReader(
  pages: readonly PageHead[],
  bodies: FilesRead["bodiesOf"],
  knownTitles: ReadonlySet<string>,
): (place: Span) => Api {
  let homes: ReadonlyMap<Span, PageHead> | undefined;
  return (place) => {
    homes ??= homesIn(pages);
    const page = homes.get(place);
    if (page === undefined) throw new Error(`“${place.file.path}” is none of the pages`);
    const isHere = ({ span }: { readonly span: Span }): boolean => span === place;
    const facts = {
      ...noFacts,
      schemas: page.facts.schemas,
      operations: page.facts.operations.filter(isHere).map((head) => withScopes(head, knownTitles)),
      events: page.facts.events.filter(isHere).map((head) => withScopes(head, knownTitles)),
    };
    return fillOutline(outlineApi([{ ...page, scopeTitles: [], facts }], unheard), bodies, unheard);
  };
}

function homesIn(pages: readonly PageHead[]): ReadonlyMap<Span, PageHead> {
  const homes = pages.flatMap((page) =>
    [...page.facts.operations, ...page.facts.events].map(({ span }) => [span, page] as const),
  );
  return new Map(homes);
}

/** What is wrong with a page is reported where it is used. */
function unheard(): void {
  return undefined;
}
