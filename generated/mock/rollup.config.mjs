// Each file costs time to load, and the engine is 150 of them: so each entry is one file when the package is built, with what
// both need in a third. The declarations stay as `tsc` has made them.
export default {
  input: { index: "dist/index.js", msw: "dist/msw.js" },
  external: /^node:/,
  output: { dir: "dist", entryFileNames: "[name].js", chunkFileNames: "shared.js" },
};
