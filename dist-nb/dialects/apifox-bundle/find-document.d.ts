import { type Text } from "../../source/text.ts";
/** The part of a page from the line `openapi: 3.x` on; undefined if the page has no such line. */
export declare function findDocument(body: Text): Text | undefined;
