import type { Page } from "../pages/page.ts";
import type { PageFacts } from "./draft.ts";

/** A page with what it was found to say. */
export interface PageReading {
  readonly page: Page;
  readonly kind: "operation" | "event" | "neither";
  readonly facts: PageFacts;
  /** Why it is neither operation nor event. */
  readonly reason?: string;
}

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
