import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import { findBatches } from "./batches.ts";
import { reportContradictions, reportPageSizes } from "./contradictions.ts";
import { completeEnvelopes } from "./envelopes.ts";
import { buildErrorCatalog } from "./error-catalog.ts";
import { findSampleLists, listFieldValues, type SampleLists } from "./field-type-lists.ts";
import { findIdempotencyKeys } from "./idempotency.ts";
import { findPagination } from "./pagination.ts";
import type { Pass, PassContext } from "./pass.ts";
import { mapSampleKeys } from "./sample-keys.ts";
import { findSerialization } from "./serialization.ts";
import { findTypes, nameAllTypes, shareTypes } from "./shared-types.ts";

/**
 * In this order: repairs first, then what is derived from the repaired facts, then what compares them. Types are shared
 * last, so that every other pass sees schemas in full.
 */
const passes: readonly Pass[] = [
  mapSampleKeys,
  findPagination,
  findBatches,
  findIdempotencyKeys,
  findSerialization,
  reportPageSizes,
];

/** Operations and events after the passes, and what their samples say of Bitable's field types. */
export interface Passed {
  readonly api: Api;
  readonly samples: SampleLists;
}

/** Runs the passes that look at one operation or event at a time. */
export function passOperations(literal: Api, report: Report): Passed {
  const repaired = completeEnvelopes(literal, { report });
  const api = passes.reduce((current, pass) => pass(current, { report }), repaired);
  return { api, samples: findSampleLists(repaired.operations) };
}

/** What only all operations together say. */
export function passAll(
  {
    operations,
    fieldTypes,
    samples,
  }: Pick<Api, "fieldTypes"> & {
    readonly operations: Parameters<typeof buildErrorCatalog>[0];
    readonly samples: SampleLists;
  },
  { generalErrors, limits, report }: PassContext,
): Pick<Api, "errorCatalog" | "fieldTypes"> {
  const errorCatalog = buildErrorCatalog(operations, generalErrors);
  reportContradictions(errorCatalog, limits, report);
  return { errorCatalog, fieldTypes: listFieldValues(fieldTypes, samples, report) };
}

/** Runs all passes over a whole API. */
export function runPasses(literal: Api, context: PassContext): Api {
  const { api, samples } = passOperations(literal, context.report);
  const { fieldTypes } = literal;
  const all = passAll({ operations: api.operations, fieldTypes, samples }, context);
  const found = findTypes(api);
  const names = nameAllTypes(found.types, { schemas: found.api.schemas, fieldTypes });
  return { ...shareTypes(found, names), ...all };
}
