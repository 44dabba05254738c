import type { Api } from "../model/api.ts";
/**
 * The model without its prose: descriptions and remedies go, facts stay. Titles and the short labels of enumeration
 * items (`可阅读`) name things and stay as well. Facts that only prose states are said in a few words of our own.
 */
export declare function dropProse(api: Api): Api;
