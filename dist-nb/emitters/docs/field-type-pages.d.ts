import type { ApiOutline } from "../../model/outline.ts";
import { type Page } from "./page-files.ts";
/** The types of Bitable's fields: what is read, what is written, what a field of the type has of its own. */
export declare function fieldTypePages({ fieldTypes, schemas }: ApiOutline): readonly Page[];
