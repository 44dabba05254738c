import type { ApiOutline, EventOutline, OperationOutline } from "../../model/outline.ts";
import { saidOfCodes, type SaidOfCode } from "../../openapi/extensions.ts";
import type { Render } from "../../templating/render.ts";
import { operationId } from "../../wording/names.ts";
import type { Made, Part, Reuse } from "../emitter.ts";
import { errorPart, type ErrorInput } from "./error-pages.ts";
import { limitPages } from "./limit-pages.ts";
import { fullPieces } from "./machine-texts.ts";
import { pagePrinter, type Page } from "./page-files.ts";
import { allPages, type AllPages } from "./plan.ts";
import { scopePages } from "./scope-view.ts";

/** What the pages are made of that compare all operations; plain data. */
export type SharedInput = readonly [
  codes: readonly SaidOfCode[],
  ids: ErrorInput["pages"],
  limits: { readonly operations: readonly Pick<OperationOutline, "name" | "title" | "rateLimit">[] },
  scopes: {
    readonly operations: readonly Pick<OperationOutline, "name" | "scopes" | "fieldScopes">[];
    readonly events: readonly Pick<EventOutline, "type" | "scopes" | "fieldScopes">[];
  },
  pages: Pick<AllPages, "operations" | "events">,
];

export function sharedInput(api: ApiOutline): SharedInput {
  const { operations, events } = api;
  const pages = allPages(api);
  return [
    saidOfCodes(api.errorCatalog),
    operations.map(({ name }, index) => [operationId(name), pages.operations[index] ?? ""]),
    { operations: operations.map(({ name, title, rateLimit }) => ({ name, title, rateLimit })) },
    {
      operations: operations.map(({ name, scopes, fieldScopes }) => ({ name, scopes, fieldScopes })),
      events: events.map(({ type, scopes, fieldScopes }) => ({ type, scopes, fieldScopes })),
    },
    { operations: pages.operations, events: pages.events },
  ];
}

/** The error catalogue, the rate limits side by side, the scopes. */
export function sharedPages(
  [codes, ids, limits, scopes, pages]: SharedInput,
  { render, reuse }: { readonly render: Render; readonly reuse: Reuse },
): Part {
  const made = (own: readonly Page[]): Made => {
    const files = own.flatMap(pagePrinter(render));
    return { files, pieces: fullPieces(files) };
  };
  const parts = [
    reuse(["errors", codes, ids], () => errorPart({ entries: codes, pages: ids }, render)),
    reuse(["limits", limits, pages], () => made(limitPages(limits, pages))),
    reuse(["scopes", scopes, pages], () => made(scopePages(scopes, pages))),
  ];
  return { files: parts.flatMap(({ files }) => files), pieces: parts.flatMap((part) => part.pieces) };
}
