import { defineConfig } from "vitest/config";

/** The tests of the docs' site in a browser: they need `chromium` on the path and `npm ci` in `test/browser`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
