import { defineConfig } from "vitest/config";

/** The mock against the official SDK: it needs `npm ci` in `test/client`, and `generated/mock` as the generator wrote it. */
export default defineConfig({
  test: {
    include: ["test/mock/sdk/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
