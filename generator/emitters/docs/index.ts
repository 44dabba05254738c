import type { Api } from "../../model/api.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { distinctNames, operationPaths, segment } from "../../wording/names.ts";
import type { Emitter } from "../emitter.ts";
import { catalogView, pagesById } from "./error-rows.ts";
import { indexView } from "./index-view.ts";
import { eventView, operationView } from "./page-view.ts";

/**
 * The docs: a Markdown page for each operation and event, an index, the error catalogue. Pages are printed in their final
 * form; their tables are not padded to columns, which would double the size of pages with long cells.
 */
export function docsEmitter(render: Render): Emitter {
  return { name: "docs", emit: (api) => Promise.resolve(docsFiles(api, render)) };
}

function docsFiles(api: Api, render: Render): readonly OutputFile[] {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const paths = operationPaths(api.operations.map(({ name }) => name));
  const operationPages = paths.map((path) => `operations/${path}.md`);
  const distinct = distinctNames();
  const eventPages = api.events.map(({ type }) => `events/${distinct(type.split(".").map(segment).join("."))}.md`);
  const pages = pagesById(api.operations, paths);
  const errors = api.errorCatalog.map((entry) => catalogView(entry, pages));
  return [
    file("README.md", render("docs/README.md.hbs", indexView(api, operationPages, eventPages))),
    file("errors.md", render("docs/errors.md.hbs", { errors })),
    ...api.operations.map((operation, index) =>
      file(operationPages[index] ?? "", render("docs/operation.md.hbs", operationView(operation, schemas))),
    ),
    ...api.events.map((event, index) =>
      file(eventPages[index] ?? "", render("docs/event.md.hbs", eventView(event, schemas))),
    ),
  ];
}

function file(path: string, text: string): OutputFile {
  return { path: `docs/${path}`, text };
}
