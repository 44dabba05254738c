import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";
import type { Config } from "../../generator/config.ts";
import { made } from "./made.ts";

const root = join(import.meta.dirname, "../..");
const golden = join(root, "test/golden");
const ticket = readFileSync(join(golden, "tags-page/specs/create-ticket.md"), "utf8");
const document = readFileSync(join(golden, "openapi-page/specs/stock.yaml"), "utf8");

/** What may be different on a page. */
interface Said {
  readonly service: string;
  readonly resource: string;
  readonly parameter: string;
  readonly typeName: string;
  readonly message: string;
  readonly scope: string;
  readonly note: string;
  readonly isTwice: boolean;
  /** What stands before everything: some are as long and have other lines. */
  readonly lead: string;
}

/** Pages that meet in everything that several pages decide: addresses, names, types, codes, scope titles. */
const said: fc.Arbitrary<Said> = fc.record({
  service: fc.constantFrom("desk", "chair", "desk_chair", "deskChair"),
  resource: fc.constantFrom("ticket", "note"),
  parameter: fc.constantFrom("queue_id", "line_id"),
  typeName: fc.constantFrom("ticket.caller", "chair.caller", "chair_caller", "caller"),
  message: fc.constantFrom("queue not found", "no such queue", "限制", "too many requests"),
  scope: fc.constantFrom("查看工单", "编辑工单", "查看工单编辑工单"),
  note: fc.constantFrom("Full name.", "Whole name", "Their name", "Its name.\n\nIn full."),
  isTwice: fc.boolean(),
  lead: fc.constantFrom("", "\n", "\n\n", " \n"),
});

function pageOf({ service, resource, parameter, typeName, message, scope, note, isTwice, lead }: Said): string {
  const row = (field: string): number => ticket.indexOf(rowOf(field));
  const rows = ticket.slice(row("caller"), row("urgency"));
  const behind = ticket.slice(row("urgency"));
  const page = isTwice ? ticket.slice(0, row("urgency")) + rows.replace(">caller<", ">second<") + behind : ticket;
  return `${lead}${page}`
    .replaceAll("desk-v1/ticket", `${service}-v1/${resource}`)
    .replaceAll("project=desk", `project=${service}`)
    .replaceAll("resource=ticket", `resource=${resource}`)
    .replace("desk/v1/queues/:queue_id", `desk/v1/queues/:${parameter}`)
    .replace("<md-td>queue_id<", `<md-td>${parameter}<`)
    .replaceAll("ticket.caller", typeName)
    .replace("queue not found", message)
    .replace(/<md-perm.*<\/md-perm>/u, scope)
    .replaceAll("Full name.", note)
    .replace('"urgency": 2', '"urgency": 2, "__proto__": { "constructor": 1 }, "constructor": "x"');
}

type Page = Said | { readonly text: string };

function rowOf(field: string): string {
  return `    <md-dt-tr level="0">\n      <md-dt-td><md-text type="field-name">${field}<`;
}

/** One thing that happens between two runs. */
type Edit = (state: State) => State;

interface State {
  readonly pages: Readonly<Record<string, Page>>;
  readonly config: Config;
}

const name = fc.constantFrom("a.md", "b.md", "sub/c.md", "sub/d.md", "other/e.md");
const fact = fc.constantFrom<keyof Said>(
  "note",
  "note",
  "message",
  "typeName",
  "scope",
  "parameter",
  "isTwice",
  "lead",
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(name, said).map(([at, facts]): Edit => put(at, facts)) },
  { weight: 6, arbitrary: fc.tuple(name, said, fact).map(([at, facts, key]): Edit => alter(at, key, facts)) },
  fc
    .boolean()
    .map((isOther): Edit => put("stock.yaml", { text: document.replaceAll("Item", isOther ? "Thing" : "Item") })),
  name.map((at): Edit => (state) => ({ ...state, pages: without(state.pages, at) })),
  fc.tuple(name, name).map(([from, to]): Edit => (state) => {
    const page = state.pages[from];
    return page === undefined ? state : put(to, page)({ ...state, pages: without(state.pages, from) });
  }),
  fc
    .constantFrom<Config>(
      {},
      { version: "2.0.0" },
      { only: ["docs", "openapi"] },
      { include: ["*.v1.*"] },
      { only: ["client"] },
    )
    .map((config): Edit => (state) => ({ ...state, config })),
);

function put(at: string, page: Page): Edit {
  return (state) => ({ ...state, pages: { ...state.pages, [at]: page } });
}

/** Says one thing otherwise on a page that is there. */
function alter(at: string, key: keyof Said, facts: Said): Edit {
  return (state) => {
    const page = state.pages[at];
    return page === undefined || "text" in page
      ? put(at, facts)(state)
      : put(at, { ...page, [key]: facts[key] })(state);
  };
}

function without(pages: State["pages"], at: string): State["pages"] {
  return Object.fromEntries(Object.entries(pages).filter(([path]) => path !== at));
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "larkwright-runs-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function textsOf({ pages }: State): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pages).map(([path, page]) => [path, "text" in page ? page.text : pageOf(page)]),
  );
}

function open(place: string): { readonly readings: Cache; readonly services: Cache } {
  const options = { toolId: "1", isKept: true };
  return {
    readings: new Cache(join(place, "readings"), options),
    services: new Cache(join(place, "services"), options),
  };
}

/** Runs after each edit, with what the runs before left and anew. */
async function expectSame(edits: readonly Edit[], place: string): Promise<void> {
  let state: State = { pages: { "stock.yaml": { text: document } }, config: { only: ["openapi", "mock"] } };
  for (const change of edits) {
    state = change(state);
    const caches = open(place);
    const cached = await made(textsOf(state), state.config, caches);
    caches.readings.save();
    caches.services.save();
    expect(cached).toEqual(await made(textsOf(state), state.config, {}));
  }
}

it("makes and says the same with what earlier runs left, whatever happened between them", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 16 }), async (edits) => {
      count += 1;
      await expectSame(edits, join(folder, String(count)));
    }),
    { numRuns: 5 },
  );
});

const page: Said = {
  service: "desk",
  resource: "ticket",
  parameter: "queue_id",
  typeName: "caller",
  message: "queue not found",
  scope: "查看工单",
  note: "Full name.",
  isTwice: true,
  lead: "",
};

it("sees a letter of a body that became another", async () => {
  await expectSame([put("a.md", page), put("a.md", { ...page, note: "Fuller nam" })], join(folder, "letter"));
});

it("sees a line that became another where nothing else did", async () => {
  const event = readFileSync(join(root, "specs/events/drive.file.bitable_field_changed_v1.md"), "utf8");
  const on = (lead: string): Edit[] => [
    put("a.md", { ...page, lead }),
    put("event.md", { text: lead + event }),
    (state) => ({ ...state, config: {} }),
  ];
  // as many characters, and other lines
  await expectSame([...on(" \n"), ...on("\n\n")], join(folder, "line"));
});

it("makes anew all that one of a service's operations is shown in, and what it was shown with", async () => {
  const other = { ...page, resource: "note", parameter: "line_id", isTwice: false };
  const apart = (facts: Said): Page => ({ text: pageOf(facts).replaceAll("desk/v1/queues", "desk/v1/lines") });
  const all: Edit = (state) => ({ ...state, config: {} });
  await expectSame(
    [
      (state) => all(put("b.md", apart({ ...other, lead: "\n\n" }))(put("a.md", page)(state))),
      put("a.md", { ...page, note: "Fuller nam" }),
      put("b.md", apart({ ...other, lead: " \n" })),
      put("b.md", apart({ ...other, lead: " \n", typeName: "chair.caller" })),
      put("b.md", apart({ ...other, lead: " \n", message: "too many requests" })),
    ],
    join(folder, "units"),
  );
}, 60_000);

it("sees that what other services say of a code changed what it is called", async () => {
  const client: Edit = (state) => ({ ...state, config: { only: ["client"] } });
  const chair = { ...page, service: "chair", resource: "note", parameter: "line_id" };
  const third = pageOf({ ...page, service: "third" }).replaceAll("desk/v1/queues", "third/v1/queues");
  const other = third.replace("queue not found", "no such queue");
  const elsewhere = pageOf({ ...chair, message: "no such queue" }).replaceAll("desk/v1/queues", "chair/v1/queues");
  const edits = [client, put("a.md", page), put("b.md", { text: elsewhere }), put("c.md", { text: third })];
  await expectSame([...edits, put("c.md", { text: other })], join(folder, "code"));
});
