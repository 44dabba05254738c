import type { SaidOfCode } from "../../openapi/extensions.ts";
import type { Render } from "../../templating/render.ts";
import type { Part } from "../emitter.ts";
import { errorPage, retryWords } from "./error-words.ts";
import { bytes } from "./bytes.ts";
import { fullPieces } from "./machine-texts.ts";
import type { Markup } from "./markup.ts";
import { pagePrinter, start, type Above, type Page } from "./page-files.ts";
import { paginate, type Chunk } from "./paginate.ts";

/** What the error catalogue is made of. */
export interface ErrorInput {
  readonly entries: readonly SaidOfCode[];
  /** Id and page of each operation. */
  readonly pages: readonly (readonly [id: string, page: string])[];
}

const errorsAbove: readonly Above[] = [start, { title: "Error codes", page: "errors", isWord: true }];

/** Every code with all that is said of it, a hundred codes on a page or on as many as they need, and a list of these. */
export function errorPart({ entries, pages }: ErrorInput, render: Render): Part {
  const byId = new Map(pages);
  const groups = new Map<string, SaidOfCode[]>();
  for (const entry of [...entries].sort((a, b) => a.code - b.code)) {
    const page = errorPage(entry.code);
    groups.set(page, [...(groups.get(page) ?? []), entry]);
  }
  const all = [...groups];
  const made = [...listPages(all), ...all.flatMap(([page, own]) => groupPages(page, own, byId))];
  const files = made.flatMap(pagePrinter(render));
  return { files, pieces: fullPieces(files) };
}

/** All that pages say of a code in the same words, and which they are. */
interface Said {
  readonly status: string;
  readonly message: string;
  readonly remedy: string;
  readonly ids: readonly string[];
}

/** A code as far as it stands on one page. */
interface Entry {
  readonly entry: SaidOfCode;
  readonly said: readonly Said[];
  /** It began on an earlier page. */
  readonly isContinued: boolean;
}

function groupPages(page: string, entries: readonly SaidOfCode[], pages: ReadonlyMap<string, string>): Page[] {
  const items = entries.flatMap(piecesOf);
  const chunks = paginate(items, sizeOfEntry, page);
  const beside = besideCodes(chunks);
  return chunks.map((chunk, index) => ({
    path: chunk.page,
    template: "error-codes",
    title: `${titleOf(entries)} · Error codes`,
    above: errorsAbove,
    beside,
    view: (markup) => ({
      title: titleOf(entries),
      errors: chunk.items.map((item) => entryView(item, pages, markup)),
      hasElsewhere: index === 0 && chunks.length > 1,
      elsewhere: index > 0 ? [] : chunks.slice(1).flatMap((other) => elsewhere(other, markup)),
      hasNext: chunk.next !== undefined,
      next: chunk.next === undefined ? "" : markup.link(markup.label("Next page"), { page: chunk.next }),
    }),
  }));
}

function titleOf(entries: readonly SaidOfCode[]): string {
  const first = String(entries[0]?.code ?? "");
  const last = String(entries.at(-1)?.code ?? "");
  return first === last ? first : `${first} – ${last}`;
}

function besideCodes(chunks: readonly Chunk<Entry>[]): Page["beside"] {
  return chunks.flatMap(({ page, items }) =>
    items
      .filter(({ isContinued }) => !isContinued)
      .map(({ entry }) => ({ title: String(entry.code), target: { page, anchor: String(entry.code) } })),
  );
}

/** Links from elsewhere lead to the first page, so codes of the others stand there too, each with where it is. */
function elsewhere({ page, items }: Chunk<Entry>, { link }: Markup): { code: string; link: string }[] {
  const begun = items.filter(({ isContinued }) => !isContinued);
  return begun.map(({ entry: { code, name } }) => ({
    code: String(code),
    link: link(`${String(code)} ${name.replace(/[^A-Za-z0-9]/g, "")}`, { page, anchor: String(code) }),
  }));
}

const mostIds = 150;

/** One that many operations have is cut, so that each piece fits on a page. */
function piecesOf(entry: SaidOfCode): Entry[] {
  const groups = new Map<string, Said & { ids: string[] }>();
  for (const { operationId: id, status, message, remedy = "" } of entry.mentions) {
    const key = JSON.stringify([status, message, remedy]);
    const group = groups.get(key) ?? { status: status === undefined ? "" : String(status), message, remedy, ids: [] };
    groups.set(key, group);
    group.ids.push(id ?? "");
  }
  const said = [...groups.values()].flatMap(({ ids, ...words }) => {
    const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, at) => at * mostIds);
    return parts.map((from): Said => ({ ...words, ids: ids.slice(from, from + mostIds) }));
  });
  const chunks = paginate(said, sizeOfSaid, "");
  return chunks.map(({ items }, index) => ({ entry, said: items, isContinued: index > 0 }));
}

function sizeOfSaid({ message, remedy, ids }: Said): number {
  return 200 + bytes(message) + bytes(remedy) + ids.reduce((sum, id) => sum + 90 + 2 * id.length, 0);
}

function sizeOfEntry({ said }: Entry): number {
  return 450 + said.reduce((sum, each) => sum + sizeOfSaid(each), 0);
}

function entryView({ entry, said, isContinued }: Entry, pages: ReadonlyMap<string, string>, markup: Markup): object {
  const { code, name, kind, retry, general } = entry;
  return {
    code: String(code),
    id: isContinued ? "" : String(code),
    isFirst: !isContinued,
    name: markup.code(name),
    kind: markup.code(kind),
    retry: markup.label(retryWords[retry]),
    isGeneral: general === true,
    mentions: said.map(({ status, message, remedy, ids }) => ({
      status,
      answered: status === "" ? "" : `HTTP ${status}`,
      message: markup.cell(message),
      remedy: markup.cell(remedy),
      where: ids.map((id) => whereView(id, pages, markup)).join(", "),
    })),
  };
}

function whereView(id: string, pages: ReadonlyMap<string, string>, { codeCell, label, link }: Markup): string {
  if (id === "") return label("general");
  const page = pages.get(id);
  return page === undefined ? codeCell(id) : link(codeCell(id), { page });
}

type Group = readonly [page: string, entries: readonly SaidOfCode[]];

const mostGeneral = 100;

function listPages(groups: readonly Group[]): readonly Page[] {
  const entries = groups.flatMap(([, own]) => own);
  const general = entries.filter((entry) => entry.general === true).slice(0, mostGeneral);
  return paginate(groups, sizeOfGroup, "errors").map(({ page, items, next }, index) => ({
    path: page,
    template: "errors",
    title: "Error codes",
    above: index === 0 ? [start] : errorsAbove,
    beside: [],
    view: (markup) => ({
      count: markup.label(`${String(entries.length)} error codes`),
      hasGeneral: index === 0 && general.length > 0,
      general: general.map((entry) => generalView(entry, markup)),
      groups: items.map((group) => groupView(group, markup)),
      hasNext: next !== undefined,
      next: next === undefined ? "" : markup.link(markup.label("Next page"), { page: next }),
    }),
  }));
}

function sizeOfGroup([, own]: Group): number {
  return 110 + namesOf(own).reduce((sum, name) => sum + 14 + bytes(name), 0);
}

function namesOf(entries: readonly SaidOfCode[]): readonly string[] {
  return [...new Set(entries.map(({ name }) => name))].filter((name) => name.length < 40).slice(0, 3);
}

function generalView({ code, name, kind }: SaidOfCode, { codeCell, link }: Markup): object {
  return {
    code: link(String(code), { page: errorPage(code), anchor: String(code) }),
    name: codeCell(name),
    kind: codeCell(kind),
  };
}

function groupView([page, own]: Group, { codeCell, link }: Markup): object {
  const names = namesOf(own).map(codeCell).join(" ");
  return { link: link(titleOf(own), { page }), count: String(own.length), names };
}
