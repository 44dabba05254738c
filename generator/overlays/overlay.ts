import type { Json } from "../model/json.ts";
import type { Span } from "../source/source-file.ts";

/** One action of an OpenAPI Overlay: what it selects and what becomes of it. */
export interface Action {
  /** A JSONPath of RFC 9535: `$.paths['/open-apis/x'].get`. */
  readonly target: string;
  /** Where the target is written. */
  readonly span: Span;
  readonly description?: string;
  readonly change: Change;
}

/** `update`: merged into each object that is selected, appended to each list. */
export type Change = { readonly kind: "remove" } | { readonly kind: "update"; readonly value: Json };

/** The way from the root of a document to a value in it. */
export type Location = readonly (string | number)[];

/** An action with what it was applied to. */
export interface Applied {
  readonly action: Action;
  readonly locations: readonly Location[];
  /** What it changed there: of an update high up, the operations, events and schemas that it speaks of. */
  readonly touched: readonly Location[];
}
