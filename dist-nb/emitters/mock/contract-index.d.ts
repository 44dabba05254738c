import type { Operation } from "../../model/api.ts";
import type { CatalogEntry } from "../../model/errors.ts";
import type { Piece } from "../emitter.ts";
/** The line of an operation in the index: what routing, identity and limits need of it. */
export declare function indexPiece(operation: Operation): Piece;
/**
 * `contract/index.json`, which the engine reads at start: the operations by id, the file of each service, the codes that
 * any call can get. One operation is one line.
 */
export declare function contractIndex(pieces: readonly Piece[], files: readonly (readonly [service: string, file: string])[], catalog: readonly CatalogEntry[]): string;
