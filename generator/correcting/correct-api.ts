import type { Api } from "../model/api.ts";
import { replaceAll } from "../services/corrected-service.ts";
import { correctOutline, idOf, nameOf, typeOf } from "./correct-outline.ts";
import { findCorrections, type Correcting } from "./find-corrections.ts";

/** An API as overlays correct it. */
export async function correctApi(api: Api, correcting: Correcting): Promise<Api> {
  const corrections = await findCorrections(api, correcting);
  if (corrections === undefined) return api;
  const { operations, events } = corrections;
  const schemas = { gone: corrections.goneSchemas, keyOf: nameOf };
  return {
    ...correctOutline(api, corrections, correcting.generalErrors),
    operations: replaceAll(api.operations, operations, { gone: corrections.gone, keyOf: idOf }),
    events: replaceAll(api.events, events, { gone: corrections.gone, keyOf: typeOf }),
    schemas: replaceAll(api.schemas, corrections.schemas, schemas),
  };
}
