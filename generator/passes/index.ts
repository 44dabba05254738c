import type { Api } from "../model/api.ts";
import { findBatches } from "./batches.ts";
import { reportContradictions } from "./contradictions.ts";
import { completeEnvelopes } from "./envelopes.ts";
import { buildErrorCatalog } from "./error-catalog.ts";
import { listFieldValues } from "./field-type-lists.ts";
import { findIdempotencyKeys } from "./idempotency.ts";
import { findPagination } from "./pagination.ts";
import type { Pass, PassContext } from "./pass.ts";
import { unifyPathNames } from "./path-names.ts";
import { mapSampleKeys } from "./sample-keys.ts";
import { findSerialization } from "./serialization.ts";
import { shareNamedTypes } from "./shared-types.ts";

/**
 * In this order: repairs first, then what is derived from the repaired facts, then what compares them. Types are shared
 * last, so that every other pass sees schemas in full.
 */
const passes: readonly Pass[] = [
  unifyPathNames,
  completeEnvelopes,
  listFieldValues,
  mapSampleKeys,
  findPagination,
  findBatches,
  findIdempotencyKeys,
  findSerialization,
  buildErrorCatalog,
  reportContradictions,
  shareNamedTypes,
];

export function runPasses(api: Api, context: PassContext): Api {
  return passes.reduce((current, pass) => pass(current, context), api);
}
