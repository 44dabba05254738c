import type { Api, Operation } from "../model/api.ts";
import type { OutputFile } from "../output/output-file.ts";
import { dropProse } from "./drop-prose.ts";
import { errorGuide } from "./error-guide.ts";
import { eventPage } from "./event-page.ts";
import { fieldTypeGuide } from "./field-type-guide.ts";
import { inlineShared } from "./inline-shared.ts";
import { openApiPage } from "./openapi-page.ts";
import { eventPath, operationPath, withOwnPaths } from "./page-path.ts";
import { tablesPage } from "./tables-page.ts";

/**
 * Writes a model back as clean pages in the documented forms: an operation in the form it was found in, events as tables,
 * Bitable's field types and the general error codes as guides. Reading the pages gives the same model again, spans aside; what passes derive is
 * not written. `drop` leaves out every description and remedy.
 */
export function restorePages(api: Api, options: { readonly prose: "keep" | "drop" }): readonly OutputFile[] {
  const whole = inlineShared(api);
  const restored = options.prose === "keep" ? whole : dropProse(whole);
  const general = errorGuide(restored.errorCatalog);
  return withOwnPaths([
    ...restored.operations.map((operation) => operationFile(operation, restored)),
    ...restored.events.map((event) => ({ path: eventPath(event.type), text: eventPage(event) })),
    ...(restored.fieldTypes.length === 0
      ? []
      : [{ path: "guides/field-types.md", text: fieldTypeGuide(restored.fieldTypes) }]),
    ...(general === undefined ? [] : [{ path: "guides/error-codes.md", text: general }]),
  ]);
}

function operationFile(operation: Operation, api: Api): OutputFile {
  return {
    path: operationPath(operation.name),
    text: operation.form === "openapi" ? openApiPage(operation, api.schemas) : tablesPage(operation),
  };
}
