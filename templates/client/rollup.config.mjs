// Each file costs time to load and to type-check. So the core, with its declarations, and the facade are one file each; the
// modules of single resources stay as `tsc` has made them, for small bundles. All of them take the core from `dist/core.js`,
// so that each class is there once.
import { fileURLToPath } from "node:url";
import { dts } from "rollup-plugin-dts";

const core = fileURLToPath(new URL("dist/core.js", import.meta.url));
const entries = ["core", "loops", "records", "redis", "events", "long-connection"];

/** The events of a service: `./drive/events.js`. */
const ofService = (id) => /^\.\/[^/]+\/events\.js$/.test(id);

export default [
  ...entries.map((name) => ({ input: `dist/${name}.js`, output: { file: `dist/${name}.js` } })),
  ...entries.map((name) => ({
    input: `dist/${name}.d.ts`,
    external: ofService,
    output: { file: `dist/${name}.d.ts` },
    plugins: [dts({ respectExternal: true })],
  })),
  { input: "dist/index.js", external: [core], output: { file: "dist/index.js" } },
];
