import type { SourceFile } from "../source/source-file.ts";
import type { PageFacts } from "./draft.ts";

/** What one page was found to say, without the page: plain data that refers to its file only. */
export interface PageReading {
  readonly file: SourceFile;
  readonly dialect: string;
  /** As the page states it; empty where it does not. */
  readonly title: string;
  /** Titles of scopes that stand alone in a cell or line of the page. */
  readonly scopeTitles: readonly string[];
  readonly kind: "operation" | "event" | "neither";
  readonly facts: PageFacts;
  /** Why it is neither operation nor event. */
  readonly reason?: string;
}

/** What a page says, as a reader of pages gives it. */
export type PageContentReading = Pick<PageReading, "kind" | "facts" | "reason">;

export const noFacts: PageFacts = {
  operations: [],
  events: [],
  schemas: [],
  methodRows: [],
  generalErrors: [],
  fieldTypes: [],
  fieldTypeParts: [],
  limits: [],
};
