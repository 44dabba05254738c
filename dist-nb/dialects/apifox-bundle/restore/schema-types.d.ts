import type { Json } from "../../../model/json.ts";
/** What may stand behind a schema's `type:`; `file` and `any` are no types, but pages have them. */
export declare const TYPES: ReadonlySet<Json>;
