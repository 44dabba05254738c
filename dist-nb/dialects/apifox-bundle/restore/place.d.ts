import type { FlatDocument } from "./document.ts";
import { type Frame } from "./frame.ts";
import { type Placement } from "./slot.ts";
/** Whether and how a line stands in a frame, as `key: …`, `- key: …` or `- value`; undefined if it cannot. */
export declare function place(frame: Frame, index: number, flat: FlatDocument): Placement | undefined;
