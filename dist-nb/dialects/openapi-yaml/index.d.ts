import type { Dialect } from "../dialect.ts";
/** OpenAPI 3 as YAML or JSON: the file is the document, or a Markdown page holds it as a fenced block. */
export declare const openapiYaml: Dialect;
