import { defineConfig } from "vitest/config";

/** The tests against a real Redis: they need `redis-server` on the path and `npm ci` in `test/redis`. */
export default defineConfig({
  test: {
    include: ["test/redis/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    fileParallelism: false,
  },
});
