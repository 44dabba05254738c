import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const client = fileURLToPath(new URL("generated/client/src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^larkwright$/, replacement: fileURLToPath(new URL("generator/index.ts", import.meta.url)) },
      { find: /^@larkwright\/client$/, replacement: `${client}/index.ts` },
      { find: /^@larkwright\/client\/(.+)$/, replacement: `${client}/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    exclude: [
      "test/docs/**",
      "test/compare/**",
      "test/scale/**",
      "test/redis/**",
      "test/mock/sdk/**",
      "test/browser/**",
      "**/node_modules/**",
    ],
    // on two processors the default is one worker
    maxWorkers: "100%",
    // modules hold no state that a test could leave behind; loading them for each file anew takes a third of the time
    isolate: false,
    // bounds a test that hangs; on a loaded machine each may take many times as long as alone
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
