import type { Api } from "../model/api.ts";
/**
 * The model as its pages show it: in full wherever it is used, what stands once only because it is shared. A type that
 * holds itself ends in its bare name, as documents end it.
 */
export declare function inlineShared(api: Api): Api;
