import type { ServiceApi } from "../../model/outline.ts";
import type { Piece } from "../emitter.ts";
/** Names of the fields of an operation, each where it stands first: path, query, header, body, response. */
export type FieldNames = readonly (readonly string[])[];
/** What search knows of a service's operations besides what is in the outline: the names of their fields. */
export declare function searchPiece({ name, operations, documented, schemas }: ServiceApi): Piece;
/** The same, read again. */
export declare function fieldsInPiece({ bytes }: Piece): readonly (readonly [id: string, names: FieldNames])[];
