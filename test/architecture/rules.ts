/**
 * The table of the project's parts: what each may import of ours. A part is a folder of `generator/`, a file named here,
 * or one dialect or emitter (`dialects/*`). A part may always import itself; `type x` allows types of `x` only.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  source: [],
  model: ["type source"],
  diagnostics: ["source"],
  output: [],
  pages: ["source", "model"],
  markdown: ["source", "pages", "diagnostics"],
  "build/draft": ["type source", "type pages", "type model"],
  facts: ["source", "pages", "model", "diagnostics", "type build/draft"],
  "dialects/dialect": ["type source", "type pages", "type diagnostics"],
  "dialects/*": ["source", "pages", "model", "diagnostics", "markdown", "facts", "type dialects/dialect"],
  "dialects/index": ["dialects/*", "type dialects/dialect"],
  build: ["source", "pages", "model", "diagnostics", "facts", "markdown", "passes", "wording", "build/draft"],
  passes: ["source", "model", "diagnostics", "facts", "wording", "type build/draft"],
  openapi: ["source", "model", "diagnostics", "wording"],
  wording: ["model"],
  examples: ["type source", "model", "diagnostics", "openapi", "wording"],
  templating: ["type output"],
  "emitters/emitter": ["type model", "type output", "type diagnostics", "type templating"],
  "emitters/*": [
    "source",
    "model",
    "diagnostics",
    "openapi",
    "wording",
    "examples",
    "output",
    "templating",
    "emitters/emitter",
  ],
  "emitters/index": ["emitters/*", "type emitters/emitter", "type templating"],
  restoring: ["source", "model", "diagnostics", "facts", "openapi", "wording", "output"],
  writer: ["output"],
  config: ["diff/rules"],
  document: ["source", "model", "openapi", "wording"],
  "diff/rules": [],
  diff: ["source", "model", "diagnostics", "wording", "diff/rules"],
  select: ["type model", "wording"],
  cache: [],
  services: [
    "source",
    "model",
    "diagnostics",
    "output",
    "wording",
    "openapi",
    "passes",
    "cache",
    "build",
    "type emitters/emitter",
  ],
  reading: ["source", "diagnostics", "build", "dialects/index", "cache"],
  pipeline: [
    "reading",
    "cache",
    "source",
    "pages",
    "model",
    "diagnostics",
    "output",
    "templating",
    "config",
    "build",
    "services",
    "select",
    "emitters/emitter",
    "emitters/index",
  ],
  index: ["source", "model", "diagnostics", "output", "config", "pipeline", "type build"],
  cli: [
    "source",
    "model",
    "diagnostics",
    "output",
    "config",
    "cache",
    "services",
    "pipeline",
    "restoring",
    "document",
    "diff",
    "diff/rules",
    "templating",
    "writer",
  ],
};

/** Which part owns which package: nothing else may import it, and a package without an owner is not used. */
export const mayUsePackage: Readonly<Record<string, readonly string[]>> = {
  "node:fs": ["cache", "source/read-sources", "writer", "config", "templating", "cli"],
  "node:fs/promises": ["source/read-sources", "writer", "config", "templating", "cli"],
  "node:path": ["cache", "source/read-sources", "writer", "config", "templating", "cli"],
  "node:buffer": ["source/decode"],
  "node:crypto": ["cache", "output"],
  "node:os": ["cli"],
  "node:v8": ["reading", "cli"],
  "node:url": ["cache", "config", "pipeline", "templating", "cli"],
  // the mock's engine, which is built beside the generator and no part of it
  "(computed)": ["cli"],
  commander: ["cli"],
  handlebars: ["templating"],
  jiti: ["config"],
  "jsonc-parser": ["facts", "dialects/openapi-yaml", "cli/init"],
  picocolors: ["cli"],
  yaml: ["dialects/openapi-yaml", "dialects/apifox-bundle", "restoring", "document"],
};

/** The only part that may know the process, the terminal, the clock and chance. */
export const ambientOwner = "cli";

/** Names that make a result depend on more than its input, with what they bring in. */
export const ambientNames: Readonly<Record<string, string>> = {
  process: "process",
  console: "console",
  performance: "clock",
  setTimeout: "clock",
  setInterval: "clock",
  setImmediate: "clock",
  crypto: "randomness",
  Intl: "locale",
  globalThis: "global object",
  eval: "code from text",
  Function: "code from text",
};

/** The same for members, as `Math.random`; `*` stands for any object. */
export const ambientMembers: Readonly<Record<string, string>> = {
  "Date.now": "clock",
  "Math.random": "randomness",
  "*.localeCompare": "locale",
  "*.toLocaleString": "locale",
  "*.toLocaleLowerCase": "locale",
  "*.toLocaleUpperCase": "locale",
  "*.toLocaleDateString": "locale",
  "*.randomUUID": "randomness",
  "*.randomBytes": "randomness",
};

/** Names that say nothing of what is inside. */
export const emptyNames: readonly string[] = ["utils", "util", "helpers", "helper", "common", "manager", "misc"];
