import type { Scope } from "../../model/api.ts";
import type { ApiOutline, EventOutline, OperationOutline } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { oneLine } from "../../wording/visible.ts";
import { bytes } from "./bytes.ts";
import type { Markup } from "./markup.ts";
import { start, type Above, type Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import type { AllPages } from "./plan.ts";
import { namelessPage, scopePage } from "./scope-pages.ts";

/** A scope with every operation and event that it is enough for, and those of which it shows a field. */
interface ScopeEntry {
  readonly key: string;
  readonly name?: string;
  readonly title: string;
  readonly page: string;
  readonly allows: readonly Placed[];
  readonly shows: readonly Placed[];
}

/** What needs scopes, and the pages of these. */
interface Scoped {
  readonly operations: readonly Pick<OperationOutline, "name" | "scopes" | "fieldScopes">[];
  readonly events: readonly Pick<EventOutline, "type" | "scopes" | "fieldScopes">[];
}

type PlacedPages = Pick<AllPages, "operations" | "events">;

interface Placed {
  readonly id: string;
  readonly page: string;
}

/** The picker with a list of all pages of scopes, and these. */
export function scopePages(api: Scoped, pages: PlacedPages): readonly Page[] {
  const groups = new Map<string, ScopeEntry[]>();
  for (const entry of scopesOf(api, pages)) groups.set(entry.page, [...(groups.get(entry.page) ?? []), entry]);
  const above: readonly Above[] = [start, { title: "Scopes", page: "scopes", isWord: true }];
  const lists = [...groups].flatMap(([page, entries]) =>
    paginate(entries.flatMap(piecesOf), sizeOfEntry, page).map((chunk): Page => ({
      path: chunk.page,
      template: "scope-list",
      title: `${titleOf(page)} · Scopes`,
      above,
      beside: [],
      view: (markup) => ({
        title: titleMarkup(page, markup),
        scopes: chunk.items.map((entry) => entryView(entry, markup)),
        hasNext: chunk.next !== undefined,
        next: chunk.next === undefined ? "" : markup.link(markup.label("Next page"), { page: chunk.next }),
      }),
    })),
  );
  return [pickerPage(groups), ...lists];
}

function pickerPage(groups: ReadonlyMap<string, readonly ScopeEntry[]>): Page {
  return {
    path: "scopes",
    template: "scopes",
    title: "Scopes",
    above: [start],
    beside: [],
    view: (markup) => ({
      groups: [...groups].map(([page, entries]) => ({
        link: markup.link(titleMarkup(page, markup), { page }),
        count: markup.label(`${String(entries.length)} ${entries.length === 1 ? "scope" : "scopes"}`),
      })),
    }),
  };
}

function titleMarkup(page: string, { codeCell, label }: Markup): string {
  return page === namelessPage ? label(titleOf(page)) : codeCell(titleOf(page));
}

function titleOf(page: string): string {
  return page === namelessPage ? "Without a name" : page.replace("scopes/", "");
}

function scopesOf({ operations, events }: Scoped, pages: PlacedPages): readonly ScopeEntry[] {
  const entries = new Map<string, ScopeEntry & { allows: Placed[]; shows: Placed[] }>();
  const entryOf = (scope: Scope): { allows: Placed[]; shows: Placed[] } => {
    const key = keyOf(scope);
    const { name } = scope;
    const title = oneLine(scope.title);
    const made = { key, title, page: name === undefined ? namelessPage : scopePage(name), allows: [], shows: [] };
    const entry = entries.get(key) ?? { ...made, ...(name !== undefined && { name }) };
    entries.set(key, entry);
    return entry;
  };
  const add = (id: string, page: string, { scopes, fieldScopes }: Pick<OperationOutline, "scopes" | "fieldScopes">) => {
    for (const scope of scopes) entryOf(scope).allows.push({ id, page });
    for (const scope of fieldScopes) entryOf(scope).shows.push({ id, page });
  };
  for (const [index, each] of operations.entries()) add(operationId(each.name), pages.operations[index] ?? "", each);
  for (const [index, each] of events.entries()) add(each.type, pages.events[index] ?? "", each);
  return [...entries.values()].sort((a, b) => byCodeUnit(a.key, b.key));
}

function keyOf({ name, title }: Scope): string {
  return name ?? oneLine(title);
}

const mostPlaced = 150;

/** One that very many operations need is cut, so that each piece fits on a page. */
function piecesOf(entry: ScopeEntry): ScopeEntry[] {
  const longest = Math.max(entry.allows.length, entry.shows.length, 1);
  const starts = Array.from({ length: Math.ceil(longest / mostPlaced) }, (_, at) => at * mostPlaced);
  return starts.map((from) => ({
    ...entry,
    allows: entry.allows.slice(from, from + mostPlaced),
    shows: entry.shows.slice(from, from + mostPlaced),
  }));
}

function sizeOfEntry({ allows, shows, title, key }: ScopeEntry): number {
  const links = [...allows, ...shows].reduce((sum, { id, page }) => sum + 40 + id.length + page.length, 0);
  return 250 + bytes(title + key) + links;
}

function entryView({ name, title, allows, shows }: ScopeEntry, markup: Markup): object {
  const links = (placed: readonly Placed[]): string =>
    placed.map(({ id, page }) => markup.link(markup.code(id), { page })).join(", ");
  return {
    title: name === undefined ? markup.inline(title) : markup.code(name),
    hasWords: name !== undefined && title !== "",
    words: markup.inline(title),
    hasAllows: allows.length > 0,
    allows: links(allows),
    hasShows: shows.length > 0,
    shows: links(shows),
  };
}

/** What the picker knows: scopes as names and titles, operations as id, page, and which of the scopes are enough. */
export function scopeData({ operations }: ApiOutline, pages: AllPages): string {
  const numbers = new Map<string, number>();
  const scopes: [string, string][] = [];
  const numberOf = (scope: Scope): number => {
    const key = keyOf(scope);
    const found = numbers.get(key) ?? scopes.push([key, scope.name === undefined ? "" : oneLine(scope.title)]) - 1;
    numbers.set(key, found);
    return found;
  };
  const rows = operations.map((operation: OperationOutline, index) => [
    operationId(operation.name),
    pages.operations[index] ?? "",
    oneLine(operation.title),
    [...new Set(operation.scopes.map(numberOf))],
    [...new Set(operation.fieldScopes.map(numberOf))],
  ]);
  return `larkwright.scopeData(${JSON.stringify({ scopes, operations: rows })});\n`;
}
