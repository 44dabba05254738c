import type { RequestBody } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import { isSame } from "./compare-facts.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Scene } from "./scene.ts";
import { sidesOf } from "./shown.ts";

/** A request body, or a reply, of which no page says whether it must be there. */
export type Body = Omit<RequestBody, "required"> & Partial<Pick<RequestBody, "required">>;

interface BodyScene {
  readonly place: string;
  readonly scene: Scene;
}

/** Finds what differs between two bodies that a caller sends, or a receiver replies; `place` is where they stand. */
export function compareBodies({ before, after }: Pair<Body | undefined>, { place, scene }: BodyScene): void {
  const { found } = scene;
  if (before === undefined || after === undefined) {
    if (after !== undefined) {
      found(after.required === true ? "request/required-body-added" : "request/body-added", place, {
        after: bodySide(after),
      });
    }
    if (before !== undefined) found("request/body-removed", place, { before: bodySide(before) });
    return;
  }
  if (before.mediaType !== after.mediaType) {
    const sides = { before: { value: before.mediaType }, after: { value: after.mediaType } };
    found("request/media-type-changed", place, sides);
  }
  const schemas = { before: before.schema, after: after.schema };
  if (before.required !== after.required && !saysRequired(after.required ? after.schema : before.schema)) {
    found(`request/body-became-${after.required ? "required" : "optional"}`, place, sidesOf(schemas));
  }
  compareSchemas(schemas, place, scene);
  if (!isSame(before.example, after.example)) found("text/example", place, {});
}

function bodySide({ mediaType, schema }: Body): { readonly value: string; readonly place: Schema["span"] } {
  return { value: mediaType, place: schema.span };
}

/** A field that must be given tells it already. */
function saysRequired(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.some(({ required }) => required);
}
