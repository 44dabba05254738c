import type { Contract, OperationContract } from "../engine/contract.js";
/** The operation of a request with its path parameters, decoded; or the methods that there are for its path. */
export type Route = {
    readonly operation: OperationContract;
    readonly path: Readonly<Record<string, string>>;
} | {
    readonly allow: readonly string[];
};
export interface Routes {
    /** `undefined` where nothing has the path, or where it is not one that the real platform could be sent. */
    find(method: string, pathname: string): Route | undefined;
}
/**
 * The operations by path, in a tree of segments. A literal segment goes before a parameter, a parameter before nothing;
 * of two operations with one method and path the first counts.
 */
export declare function compileRoutes({ operations }: Pick<Contract, "operations">): Routes;
