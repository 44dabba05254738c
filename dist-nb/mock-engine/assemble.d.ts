import type { Demo } from "./demo.js";
import { type Engine, type EngineParts } from "./engine/engine.js";
import { type WorldKeeper } from "./engine/world.js";
import { type App } from "./identity/apps.js";
import type { MockOptions } from "./options.js";
import { type Pushing } from "./pushing/pushing.js";
/** All that a mock consists of, but the way to it. */
export interface Assembled {
    readonly engine: Engine;
    readonly parts: EngineParts;
    readonly keeper: WorldKeeper;
    readonly apps: ReadonlyMap<string, App>;
    readonly demo: Demo;
    readonly pushing: Pushing;
}
/** Puts the parts together as the options say. */
export declare function assemble(options: MockOptions & Required<Pick<MockOptions, "contract">>): Assembled;
