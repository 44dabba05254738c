import { compileRoutes } from "../../../templates/mock/src/contract/routes.ts";
import type { Behaviour } from "../../../templates/mock/src/engine/behaviour.ts";
import type { Contract } from "../../../templates/mock/src/engine/contract.ts";
import { makeEngine, type Engine, type EngineParts } from "../../../templates/mock/src/engine/engine.ts";
import type { Incoming, Reply } from "../../../templates/mock/src/engine/exchange.ts";
import type { Json } from "../../../templates/mock/src/engine/json.ts";
import { idsFrom, randomFrom } from "../../../templates/mock/src/engine/random.ts";
import { makeWorld } from "../../../templates/mock/src/engine/world.ts";
import { makeFaults } from "../../../templates/mock/src/faults/faults.ts";
import { makeApp, type App, type AppWish } from "../../../templates/mock/src/identity/apps.ts";
import { tokenEndpoints } from "../../../templates/mock/src/identity/token-endpoints.ts";
import { makeTokens } from "../../../templates/mock/src/identity/tokens.ts";
import { makeJournal } from "../../../templates/mock/src/journal/journal.ts";
import { makeReplays } from "../../../templates/mock/src/limits/replays.ts";
import { makeTurns } from "../../../templates/mock/src/limits/turns.ts";
import { makeWindows } from "../../../templates/mock/src/limits/windows.ts";

/** A clock that stands until it is moved. */
export interface HeldClock {
  time: number;
  now(): number;
}

export function heldClock(time = 1_700_000_000_000): HeldClock {
  return {
    time,
    now() {
      return this.time;
    },
  };
}

/** Waiting that ends when the test says so. */
export interface HeldSleep {
  readonly sleep: (ms: number) => Promise<void>;
  /** How long those who wait want to wait. */
  readonly waiting: readonly number[];
  /** Wakes all who wait. */
  wake(): Promise<void>;
}

export function heldSleep(): HeldSleep {
  let wakers: (() => void)[] = [];
  const waiting: number[] = [];
  return {
    waiting,
    sleep(ms) {
      waiting.push(ms);
      return new Promise((resolve) => wakers.push(resolve));
    },
    async wake() {
      for (const waker of wakers) waker();
      wakers = [];
      waiting.length = 0;
      await Promise.resolve();
    },
  };
}

export interface TestEngine extends Omit<EngineParts, "sleep"> {
  readonly engine: Engine;
  readonly clock: HeldClock;
  readonly held: HeldSleep;
  readonly app: App;
  /** A tenant token of the app. */
  readonly token: string;
  call(
    target: string,
    more?: Partial<Incoming> & { readonly json?: Json; readonly token?: string | null },
  ): Reply | Promise<Reply>;
}

export interface TestSetting {
  readonly contract: Contract;
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  readonly app?: AppWish;
  readonly latency?: EngineParts["latency"];
  readonly seed?: number;
}

/** An engine with everything around it, none of it hidden. */
export function makeTestEngine({
  contract,
  behaviours = {},
  app: wish = {},
  latency,
  seed = 1,
}: TestSetting): TestEngine {
  const clock = heldClock();
  const held = heldSleep();
  const { world } = makeWorld(seed, clock);
  const app = makeApp(wish, world.ids);
  const tokens = makeTokens(clock, idsFrom(randomFrom(seed)));
  const random = randomFrom(seed);
  const apps = new Map([[app.appId, app]]);
  const parts: EngineParts = {
    contract,
    routes: compileRoutes(contract),
    behaviours: new Map(Object.entries(behaviours)),
    endpoints: tokenEndpoints({ apps, tokens, clock, pushTicket: () => undefined }),
    world,
    tokens,
    windows: makeWindows(clock),
    turns: makeTurns(),
    replays: makeReplays(),
    faults: makeFaults(clock, random),
    journal: makeJournal(100),
    latency: latency ?? { ms: 0 },
    random,
    sleep: held.sleep,
    log: undefined,
  };
  const engine = makeEngine(parts);
  const { token } = tokens.give({ app, tenantKey: app.tenantKeys[0], openId: app.openId, kinds: ["tenant", "app"] });
  return {
    ...parts,
    engine,
    clock,
    held,
    app,
    token,
    call(target, { json, token: own = token, headers = {}, ...more } = {}) {
      const authorization = own === null ? {} : { authorization: `Bearer ${own}` };
      const type = json === undefined ? {} : { "content-type": "application/json" };
      const body = json === undefined ? new Uint8Array(0) : new TextEncoder().encode(JSON.stringify(json));
      return engine.answer({
        method: "GET",
        target,
        body,
        headers: { ...authorization, ...type, ...headers },
        ...more,
      });
    },
  };
}

/** The reply of a call that takes no time. */
export function atOnce(reply: Reply | Promise<Reply>): Reply {
  if (reply instanceof Promise) throw new Error("this reply takes time");
  return reply;
}

/** Its body, read as JSON. */
export function jsonOf(reply: Reply): unknown {
  return JSON.parse(typeof reply.body === "string" ? reply.body : new TextDecoder().decode(reply.body));
}
