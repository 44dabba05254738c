import type { FieldType } from "../model/field-type.ts";
import type { Span } from "../source/source-file.ts";
import type { Found, Pair, Subject } from "./change.ts";
import type { Direction, Scene } from "./scene.ts";
/** What a comparison of field types takes place in. */
export interface FieldTypeScene {
    readonly finder: (subject: Subject, places: Pair<Span>) => Found;
    readonly sceneOf: (direction: Direction, found: Found) => Scene;
}
/**
 * Finds what differs between the types of Bitable's fields: their values as they are read, which answers hold, and as they
 * are written, which requests do; and the `property` of a field, which is sent and answered.
 */
export declare function compareFieldTypes(types: Pair<readonly FieldType[]>, { finder, sceneOf }: FieldTypeScene): void;
