import { createRequire } from "node:module";
import type Handlebars from "handlebars";

export type Instance = typeof Handlebars;

const load = createRequire(import.meta.url);

/** Handlebars as a whole: it compiles. Loading it takes a while, so it is loaded when it is asked for. */
export function compiler(): Instance {
  // the package's types are of this very module
  return load("handlebars") as Instance;
}

/** Only what fills in templates that are compiled already. */
export function runtime(): Instance {
  // the same without what compiles
  return load("handlebars/dist/handlebars.runtime.js") as Instance;
}
