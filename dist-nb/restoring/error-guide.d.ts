import type { CatalogEntry } from "../model/errors.ts";
/** The error codes that any call can get, as the guide that lists them; `undefined` where no document names any. */
export declare function errorGuide(catalog: readonly CatalogEntry[]): string | undefined;
