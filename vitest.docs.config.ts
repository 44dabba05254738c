import { defineConfig } from "vitest/config";

/** The tests over real documents, which stand beside the project in `../shared`. */
export default defineConfig({
  test: {
    include: ["test/docs/**/*.test.ts"],
    // on two processors the default is one worker
    maxWorkers: "100%",
    globalSetup: ["test/docs/corpus-setup.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
