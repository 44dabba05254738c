import type { ApiOutline } from "../../model/outline.ts";
import type { Piece } from "../emitter.ts";
import type { AllPages } from "./plan.ts";
/**
 * What the site searches, as a call with plain data: names of fields once, and of each operation its id, title, method,
 * path, page, and the numbers of its fields by place; then events, codes with their page, scopes with theirs, services.
 */
export declare function searchIndex(api: ApiOutline, pages: AllPages, pieces: readonly Piece[]): string;
