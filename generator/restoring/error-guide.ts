import type { CatalogEntry, ErrorMention } from "../model/errors.ts";
import { errorTable } from "./error-table.ts";
import { frontMatter, heading, page } from "./page-parts.ts";

const title = "通用错误码";

/** The error codes that any call can get, as the guide that lists them; `undefined` where no document names any. */
export function errorGuide(catalog: readonly CatalogEntry[]): string | undefined {
  const rows = catalog.flatMap(({ code, mentions }) =>
    mentions.filter(isGeneral).map((mention) => ({ ...mention, code })),
  );
  const table = errorTable(rows);
  return table === undefined ? undefined : page([frontMatter({ title }), heading(1, title), table]);
}

/** A general page says it, not an operation's. */
function isGeneral({ operationId }: ErrorMention): boolean {
  return operationId === undefined;
}
