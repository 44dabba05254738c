/** `app_table-record` → `appTableRecord`; letters and digits only, never empty, never starting with a digit. */
export declare function camelCase(text: string): string;
/** The singular of an English noun as it stands in a URL: `entities` → `entity`, `statuses` → `status`, `tables` → `table`. */
export declare function singular(noun: string): string;
