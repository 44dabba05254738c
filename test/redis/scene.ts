import { it as base } from "vitest";

import type { RateWindow } from "../../templates/client/src/runtime/facts.ts";
import type { WindowServer } from "../templates/client/runtime/limits/window-server.ts";
import { limitedServer } from "./limited-server.ts";
import { startCaller, type Caller } from "./processes.ts";
import { startRedis, type RedisServer } from "./server.ts";

/** A Redis, a server that enforces windows, and the processes that call it: one test's own, so tests can wait side by side. */
export class Scene {
  readonly redis: RedisServer;
  readonly callers: Caller[] = [];
  #server: Awaited<ReturnType<typeof limitedServer>> | undefined;

  constructor(redis: RedisServer) {
    this.redis = redis;
  }

  /** What the server has seen. */
  get seen(): WindowServer {
    if (this.#server === undefined) throw new Error("there is no server before callers are ready");
    return this.#server.seen;
  }

  /** Starts four with many callers each, and lets them begin when all are ready. */
  async callAll(windows: readonly RateWindow[]): Promise<void> {
    for (const caller of await this.ready(windows)) caller.begin();
  }

  async ready(windows: readonly RateWindow[]): Promise<readonly Caller[]> {
    this.#server = await limitedServer(windows);
    return Promise.all(Array.from({ length: 4 }, () => this.readyOne({ does: "call", callers: 16, windows })));
  }

  async readyOne(job: Readonly<Record<string, unknown>>): Promise<Caller> {
    const caller = startCaller({ redis: this.redis.url, server: this.#server?.url, lease: 3000, ...job });
    this.callers.push(caller);
    await caller.printed("ready");
    return caller;
  }

  async end(): Promise<void> {
    for (const { child } of this.callers) child.kill("SIGKILL");
    this.#server?.close();
    await this.redis.stop();
  }
}

/** A test with a scene of its own. */
// eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern which fixtures are needed
export const it = base.extend("scene", async ({}, { onCleanup }) => {
  const scene = new Scene(await startRedis());
  onCleanup(() => scene.end());
  return scene;
});
