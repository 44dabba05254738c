import type { Change, Pair } from "../diff/change.ts";
import { compareApis } from "../diff/compare-apis.ts";
import type { Regrading } from "../diff/rules.ts";
import { parseDocument } from "../document/parse-document.ts";
import { readDocument } from "../document/read-document.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { affected } from "./affected.ts";
import { cutDocument } from "./cut-document.ts";

/**
 * What differs between two emitted documents, as `diff` finds it. Only what was written otherwise is read, so that one
 * page that changed costs little. Undefined where the older one is no OpenAPI document.
 */
export function documentChanges(
  documents: Pair<Uint8Array>,
  regrading: Regrading | undefined,
): readonly Change[] | undefined {
  const parts = excerpts(documents);
  if (parts === undefined) return undefined;
  const models = { before: readDocument(parts.before, documentPath), after: readDocument(parts.after, documentPath) };
  return compareApis(models, regrading);
}

/** Where the document stands below the output folder. */
export const documentPath = "openapi/openapi.json";

function excerpts({ before, after }: Pair<Uint8Array>): Pair<JsonObject> | undefined {
  const cut = { before: cutDocument(before), after: cutDocument(after) };
  if (cut.before !== undefined && cut.after !== undefined) return affected({ before: cut.before, after: cut.after });
  const whole = { before: parsed(before), after: parsed(after) };
  if (whole.before === undefined || whole.after === undefined) return undefined;
  return { before: whole.before, after: whole.after };
}

function parsed(bytes: Uint8Array): JsonObject | undefined {
  return parseDocument(new TextDecoder().decode(bytes));
}
