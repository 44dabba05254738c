import type { FlatDocument } from "./document.ts";
import type { Frame } from "./frame.ts";
import { type Placement } from "./slot.ts";
/**
 * Whether and how a line is a keyword of that schema. What tells a keyword from a property of the same name is what
 * stands behind it: `required:` and a list, `type: string`, `description: text`; a property has a schema there.
 */
export declare function placeKeyword(frame: Frame, index: number, flat: FlatDocument): Placement | undefined;
