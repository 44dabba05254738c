import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import { runPasses } from "../passes/index.ts";
import { byCodeUnit } from "../wording/order.ts";
import { buildService, type Bodies } from "./build-service.ts";
import { outlineApi, uniqueSchemas, type Outlined } from "./outline.ts";
import type { PageAccount } from "./page-account.ts";
import type { PageReading } from "./page-reading.ts";
import { splitPage } from "./split-page.ts";

/** The whole API, and what became of each page. */
export interface Built {
  readonly api: Api;
  readonly accounts: readonly PageAccount[];
}

/** What pages say to model: merges what they say of the same thing, names operations, runs the passes. */
export function buildApi(pages: readonly PageReading[], report: Report): Built {
  const split = pages.map((page, number) => ({ path: page.file.path, ...splitPage(page, number, pages) }));
  const outlined = outlineApi(
    split.map(({ head }) => head),
    report,
  );
  const bodies = split.map((page) => page.bodies);
  return { api: fillOutline(outlined, () => bodies, report), accounts: outlined.accounts };
}

/** The whole API of an outline. */
export function fillOutline(outlined: Outlined, bodies: Bodies, report: Report): Api {
  const { services, schemas, fieldTypes, limits, generalErrors } = outlined;
  const built = services.map((service) => buildService(service, schemas, { bodies, report }));
  const literal: Api = {
    operations: built.flatMap(({ operations }) => operations),
    events: built.flatMap(({ events }) => events).sort((a, b) => byCodeUnit(a.type, b.type)),
    schemas: uniqueSchemas(built.flatMap((service) => service.schemas).concat(schemas)),
    errorCatalog: [],
    fieldTypes,
  };
  return runPasses(literal, { limits, generalErrors, report });
}
