import type { Render } from "../../templating/render.ts";
import { type Emitter } from "../emitter.ts";
/** The mock package: what its engine needs of the API, a fixture for each operation, and an index of each. */
export declare function mockEmitter(render: Render): Emitter;
