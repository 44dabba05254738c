import type { Api } from "../model/api.ts";
import type { Change, Pair } from "./change.ts";
import { type Regrading } from "./rules.ts";
/**
 * All that differs between two models of an API, worst first, then by what it is a change of. Order of files, of rows and
 * of members is no difference. `regrading` are a project's own grades.
 */
export declare function compareApis(models: Pair<Api>, regrading?: Regrading): readonly Change[];
