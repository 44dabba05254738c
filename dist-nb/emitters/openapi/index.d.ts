/**
 * Writes the whole API as one OpenAPI 3.1 document, `openapi/openapi.json` and the same as `openapi/openapi.yaml`. Each
 * operation, event and schema is a piece of it. Where the documents were repaired, `openapi/repairs.overlay.yaml` has each
 * repair as an action that makes of what they say what is emitted.
 */
export declare const openapiEmitter: import("../emitter.ts").Emitter;
