import { slice, type Text } from "../../source/text.ts";

/** `openapi: 3.0.1` */
const OPENAPI = /^[ \t]*openapi:[ \t]*["']?3\.\d/m;

/** The part of a page from the line `openapi: 3.x` on; undefined if the page has no such line. */
export function findDocument(body: Text): Text | undefined {
  const match = OPENAPI.exec(body.value);
  return match === null ? undefined : slice(body, match.index);
}
