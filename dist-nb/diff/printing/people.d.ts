import { type Paint } from "../../diagnostics/render.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
/** Changes for a person at a terminal: by operation, the worst first, then the sum and the bump that follows. */
export declare function forPeople(changes: readonly Change[], bump: Bump, paint: Paint): string;
