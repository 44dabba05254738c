import type { RequestBody } from "../model/api.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
/** A request body, or a reply, of which no page says whether it must be there. */
export type Body = Omit<RequestBody, "required"> & Partial<Pick<RequestBody, "required">>;
interface BodyScene {
    readonly place: string;
    readonly scene: Scene;
}
/** Finds what differs between two bodies that a caller sends, or a receiver replies; `place` is where they stand. */
export declare function compareBodies({ before, after }: Pair<Body | undefined>, { place, scene }: BodyScene): void;
export {};
