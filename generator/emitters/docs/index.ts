import { saidOfCode, type SaidOfCode } from "../../openapi/extensions.ts";
import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { distinctNames, operationId, operationPaths, segment, serviceOf } from "../../wording/names.ts";
import { emitterOf, type Emitter, type Part } from "../emitter.ts";
import { catalogView } from "./error-rows.ts";
import { indexView } from "./index-view.ts";
import { eventView, operationView } from "./page-view.ts";

/**
 * The docs: a Markdown page for each operation and event, an index, the error catalogue. Pages are printed in their final
 * form; their tables are not padded to columns, which would double the size of pages with long cells.
 */
export function docsEmitter(render: Render): Emitter {
  return emitterOf({
    name: "docs",
    plans: pagesByService,
    part: (service, pages) => ownPages(service, pages, render),
    shared: { input: errorPageInput, part: (input) => errorPage(input, render) },
    whole: (api) => [indexPage(api, render)],
  });
}

/** Where the pages of a service stand, below `docs`, in the order of its operations and events. */
type Pages = { readonly operations: readonly string[]; readonly events: readonly string[] };

function pagesByService(api: ApiOutline): ReadonlyMap<string, Pages> {
  const services = new Map<string, { operations: string[]; events: string[] }>();
  const pagesOf = (name: string) => {
    const pages = services.get(name) ?? { operations: [], events: [] };
    services.set(name, pages);
    return pages;
  };
  const { operations, events } = allPages(api);
  for (const [index, { name }] of api.operations.entries())
    pagesOf(name.service).operations.push(operations[index] ?? "");
  for (const [index, event] of api.events.entries()) pagesOf(serviceOf(event)).events.push(events[index] ?? "");
  return services;
}

function allPages({ operations, events }: ApiOutline): Pages {
  const distinct = distinctNames();
  return {
    operations: operationPaths(operations.map(({ name }) => name)).map((path) => `operations/${path}.md`),
    events: events.map(({ type }) => `events/${distinct(type.split(".").map(segment).join("."))}.md`),
  };
}

function ownPages({ operations, events, schemas, documented }: ServiceApi, pages: Pages, render: Render): Part {
  const known = new Map([...documented, ...schemas].map((schema) => [schema.name, schema]));
  const files = [
    ...operations.map((operation, index) =>
      file(pages.operations[index] ?? "", render("docs/operation.md.hbs", operationView(operation, known))),
    ),
    ...events.map((event, index) =>
      file(pages.events[index] ?? "", render("docs/event.md.hbs", eventView(event, known))),
    ),
  ];
  return { files, pieces: [] };
}

function indexPage(api: ApiOutline, render: Render): OutputFile {
  const { operations, events } = allPages(api);
  return file("README.md", render("docs/README.md.hbs", indexView(api, operations, events)));
}

interface ErrorPageInput {
  readonly entries: readonly SaidOfCode[];
  /** Id and page of each operation. */
  readonly pages: readonly (readonly [id: string, page: string])[];
}

function errorPageInput(api: ApiOutline): ErrorPageInput {
  const { operations } = allPages(api);
  return {
    entries: api.errorCatalog.map(saidOfCode),
    pages: api.operations.map(({ name }, index) => [operationId(name), operations[index] ?? ""]),
  };
}

function errorPage({ entries, pages }: ErrorPageInput, render: Render): Part {
  const byId = new Map(pages);
  const errors = entries.map((entry) => catalogView(entry, byId));
  return { files: [file("errors.md", render("docs/errors.md.hbs", { errors }))], pieces: [] };
}

function file(path: string, text: string): OutputFile {
  return { path: `docs/${path}`, text };
}
