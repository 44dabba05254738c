import type { Operation } from "../model/api.ts";
import type { Pair } from "./change.ts";
import type { SceneOf } from "./scene.ts";
/** Finds everything that differs between an operation and what became of it. */
export declare function compareOperation(pair: Pair<Operation>, sceneOf: SceneOf): void;
/** `GET /open-apis/bitable/v1/apps/{}`: the names of path parameters are parameters, not part of the address. */
export declare function addressOf({ method, server, path }: Pick<Operation, "method" | "server" | "path">): string;
