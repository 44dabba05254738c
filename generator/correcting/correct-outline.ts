import type { CatalogEntry } from "../model/errors.ts";
import type { ApiOutline, OperationOutline } from "../model/outline.ts";
import type { Corrections } from "../overlays/corrections.ts";
import { buildErrorCatalog } from "../passes/error-catalog.ts";
import type { GeneralError } from "../passes/pass.ts";
import { replaceAll } from "../services/corrected-service.ts";
import { operationId } from "../wording/names.ts";

/** By what an operation, an event and a schema are told from all others. */
export const idOf = ({ name }: Pick<OperationOutline, "name">): string => operationId(name);
export const typeOf = ({ type }: { readonly type: string }): string => type;
export const nameOf = ({ name }: { readonly name: string }): string => name;

/** An outline with its corrections. */
export function correctOutline(
  api: ApiOutline,
  { gone, operations, events, goneSchemas, schemas, ...others }: Corrections,
  generalErrors: readonly GeneralError[],
): ApiOutline {
  const calls = replaceAll<OperationOutline>(api.operations, operations, { gone, keyOf: idOf });
  return {
    operations: calls,
    events: replaceAll<ApiOutline["events"][number]>(api.events, events, { gone, keyOf: typeOf }),
    schemas: replaceAll(api.schemas, schemas, { gone: goneSchemas, keyOf: nameOf }),
    errorCatalog: correctCatalog(
      calls === api.operations ? api.errorCatalog : buildErrorCatalog(calls, generalErrors),
      others,
    ),
    fieldTypes: others.fieldTypes ?? api.fieldTypes,
  };
}

/** The catalogue follows the error tables of the operations; what is said of it itself counts more. */
function correctCatalog(
  catalog: readonly CatalogEntry[],
  { goneCodes, codes }: Pick<Corrections, "goneCodes" | "codes">,
): readonly CatalogEntry[] {
  if (goneCodes.size === 0 && codes.length === 0) return catalog;
  return [...catalog.filter(({ code }) => !goneCodes.has(code)), ...codes].sort((a, b) => a.code - b.code);
}
