import { defineConfig } from "larkwright";
import { jsonSchemaEmitter } from "./json-schema-emitter.ts";

export default defineConfig({
  sources: ["specs"],
  only: ["openapi", "json-schema"],
  emitters: [jsonSchemaEmitter],
});
