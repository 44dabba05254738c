import type { Operation } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
/** What says who may use something: an operation or an event. */
export type Access = Pick<Operation, "appTypes" | "tokens" | "scopes" | "fieldScopes">;
/** Finds scopes, kinds of token and of app that differ. */
export declare function compareAccess({ before, after }: Pair<Access>, found: Found): void;
