import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";
import * as yaml from "yaml";

import manifest from "./package.json" with { type: "json" };

const lazyYaml = "\0yaml, when it is needed";

/** The program in a few files at the top of `dist`, which load in half the time that hundreds take; its packages stay apart. */
export default {
  input: {
    cli: "generator/cli.ts",
    index: "generator/index.ts",
    "second-thread": "generator/second-thread/program.ts",
  },
  platform: "node",
  external: Object.keys(manifest.dependencies).filter((name) => name !== "yaml"),
  logLevel: "silent",
  output: { dir: "dist", chunkFileNames: "[name].js", cleanDir: true, comments: { jsdoc: false } },
  plugins: [
    {
      name: "precompiled templates",
      load: (id) => (id.endsWith("/generator/templating/precompiled.ts") ? precompiledModule() : undefined),
    },
    {
      name: "a package that is loaded when it is needed",
      resolveId: (id) => (id === "yaml" ? lazyYaml : undefined),
      load: (id) => (id === lazyYaml ? { code: lazyYamlModule(), moduleType: "js" } : undefined),
    },
  ],
};

/** The templates as `templating/precompiled.ts` has them, with the options of `templating/render.ts`. */
function precompiledModule() {
  const names = readdirSync("templates", { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  const entries = names
    .filter((name) => name.endsWith(".hbs"))
    .sort()
    .map((name) => {
      const text = readFileSync(`templates/${name}`, "utf8");
      const template = Handlebars.precompile(text, { strict: true, noEscape: true });
      return `[${JSON.stringify(name)}, { text: ${JSON.stringify(text)}, template: ${template} }]`;
    });
  return { code: `export const precompiled = new Map([\n${entries.join(",\n")},\n]);\n`, moduleType: "js" };
}

/** Most runs read no YAML, and its 70 files take as long to load as all of the program. */
function lazyYamlModule() {
  const names = Object.entries(yaml).flatMap(([name, value]) =>
    typeof value === "function" && /^[a-z]/.test(name) ? [name] : [],
  );
  return [
    `import { createRequire } from "node:module";`,
    `const load = createRequire(import.meta.url);`,
    `let known;`,
    ...names.map((name) => `export const ${name} = (...given) => (known ??= load("yaml")).${name}(...given);`),
  ].join("\n");
}
