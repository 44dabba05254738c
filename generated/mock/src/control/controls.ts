import type { Assembled } from "../assemble.js";
import { createBase, demoWish, type BaseMade, type BaseWish } from "../bitable/system.js";
import type { Demo } from "../demo.js";
import { isObject, type Json, type JsonObject } from "../engine/json.js";
import type { Happening } from "../engine/world.js";
import type { Fault } from "../faults/fault.js";
import type { ActiveFault } from "../faults/faults.js";
import { giveUserToken, type UserTokenMade, type UserTokenWish } from "../identity/user-token.js";
import type { RequestEntry } from "../journal/journal.js";

/** What a test can ask of a mock, in its own process and over HTTP. */
export interface Controls {
  readonly demo: Demo;
  /** Makes a base with tables, fields and records, by default another one like the demo base. Throws for one that the platform would refuse. */
  createBase(wish?: BaseWish): BaseMade;
  /** A user's token, as if the user had logged in. */
  userToken(wish?: UserTokenWish): UserTokenMade;
  /** Turns a fault on and gives its id; throws a `TypeError` that says what is wrong with it. */
  fail(fault: Fault): number;
  /** Turns one fault off, or all; `false` where there is none such. */
  heal(id?: number): boolean;
  /** The faults that are on. */
  faults(): readonly ActiveFault[];
  /** The last requests, oldest first, without tokens and secrets. */
  requests(): readonly RequestEntry[];
  /** What happened, as the platform's events say it; oldest first. */
  events(): readonly Happening[];
  /** Back to the start: state, ids, limits, faults, requests. Tokens that were given out still hold. */
  reset(): void;
  /** The state and where the ids are, as plain JSON data. */
  snapshot(): JsonObject;
  /** Puts state and ids back; limits start anew. Throws a `TypeError` for what is no snapshot. */
  restore(snapshot: Json): void;
}

/** The controls of a mock. Its state as it is now is what `reset` goes back to. */
export function controlsOf({ parts, keeper, apps, demo }: Assembled): Controls {
  const { faults, journal, replays, tokens, windows, world } = parts;
  const snapshot = (): JsonObject => ({ ...keeper.snapshot(), replays: replays.snapshot() });
  const restore = (data: Json): void => {
    keeper.restore(data);
    replays.restore((isObject(data) ? data["replays"] : undefined) ?? []);
    windows?.clear();
  };
  const start = snapshot();
  return {
    demo,
    createBase: (wish = demoWish) => createBase(world, wish),
    userToken: (wish = {}) => giveUserToken(wish, tokens, { apps, appId: demo.appId, openId: demo.openId }),
    fail: (fault) => faults.add(fault),
    heal(id) {
      if (id !== undefined) return faults.remove(id);
      const any = faults.list().length > 0;
      faults.clear();
      return any;
    },
    faults: () => faults.list(),
    requests: () => journal.entries(),
    events: () => keeper.events(),
    reset() {
      restore(start);
      faults.clear();
      journal.clear();
      keeper.forgetEvents();
    },
    snapshot,
    restore,
  };
}
