import type { ApiOutline } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { oneLine } from "../../wording/visible.ts";
import type { Piece } from "../emitter.ts";
import { errorPage } from "./error-words.ts";
import type { AllPages } from "./plan.ts";
import { namelessPage, scopePage } from "./scope-pages.ts";
import { fieldsInPiece, type FieldNames } from "./search-piece.ts";

/**
 * What the site searches, as a call with plain data: names of fields once, and of each operation its id, title, method,
 * path, page, and the numbers of its fields by place; then events, codes with their page, scopes with theirs, services.
 */
export function searchIndex(api: ApiOutline, pages: AllPages, pieces: readonly Piece[]): string {
  const fields = new Map(pieces.filter(({ place }) => place[0] === "fields").flatMap(fieldsInPiece));
  const names = [...new Set([...fields.values()].flatMap((each) => each.flat()))].sort(byCodeUnit);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numbersOf = (own: FieldNames): (readonly number[])[] =>
    own.map((place) => place.flatMap((name) => numbers.get(name) ?? []));
  const index = {
    names: names.map(oneLine),
    operations: api.operations.map(({ name, title, method, path }, at) => {
      const id = operationId(name);
      return [
        id,
        oneLine(title),
        method.toUpperCase(),
        oneLine(path),
        pages.operations[at] ?? "",
        numbersOf(fields.get(id) ?? []),
      ];
    }),
    events: api.events.map(({ type, title }, at) => [type, oneLine(title), pages.events[at] ?? ""]),
    codes: api.errorCatalog.map(({ code, name, mentions }) => {
      const message = oneLine(mentions[0]?.message ?? "").slice(0, 60);
      return [code, name, message === name ? "" : message, errorPage(code)];
    }),
    scopes: scopesOf(api),
    services: [...pages.services],
  };
  return `larkwright.searchData(${JSON.stringify(index)});\n`;
}

function scopesOf({ operations, events }: ApiOutline): (readonly [string, string, string])[] {
  const scopes = new Map<string, readonly [string, string, string]>();
  for (const scope of [...operations, ...events].flatMap((each) => [...each.scopes, ...each.fieldScopes])) {
    const title = oneLine(scope.title);
    const key = scope.name ?? title;
    if (!scopes.has(key))
      scopes.set(key, [key, title, scope.name === undefined ? namelessPage : scopePage(scope.name)]);
  }
  return [...scopes.values()].sort(([a], [b]) => byCodeUnit(a, b));
}
