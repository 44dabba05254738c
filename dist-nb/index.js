import { n as render, p as emitterOf, s as defineConfig } from "./render.js";
import { D as literalApi, O as toOpenApi, r as inspect, t as generate } from "./pipeline.js";
import { i as schemaJson } from "./source-file.js";
export { defineConfig, emitterOf, generate, inspect, literalApi, render as renderDiagnostic, schemaJson as toJsonSchema, toOpenApi };
