import type { Api } from "../model/api.ts";
/**
 * Puts what one page shares with itself, a type that holds itself, back in full where it is used, ending in its bare name:
 * so types of several pages can be compared and get names of one kind. Types that hold each other stay.
 */
export declare function unfoldTypes(api: Api): Api;
