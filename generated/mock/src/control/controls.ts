import type { Assembled } from "../assemble.js";
import { createBase, demoWish, type BaseMade, type BaseWish } from "../bitable/system.js";
import type { Demo } from "../demo.js";
import { isObject, type Json, type JsonObject } from "../engine/json.js";
import type { Happening } from "../engine/world.js";
import type { Fault } from "../faults/fault.js";
import type { ActiveFault } from "../faults/faults.js";
import { giveUserToken, type UserTokenMade, type UserTokenWish } from "../identity/user-token.js";
import type { RequestEntry } from "../journal/journal.js";
import type { PushEntry } from "../pushing/deliveries.js";
import type { EmitSetting } from "../pushing/emit.js";
import type { Fields } from "../pushing/merge.js";
import type { Emitted } from "../pushing/pushing.js";
import type { WebhookWish } from "../pushing/webhook-wish.js";
import type { Webhook } from "../pushing/webhooks.js";
import { knownBase, knownUser } from "./wishes.js";

/** What a test can ask of a mock, in its own process and over HTTP. */
export interface Controls {
  readonly demo: Demo;
  /** Makes a base with tables, fields and records, by default another one like the demo base. Throws for one that the platform would refuse. */
  createBase(wish?: BaseWish): BaseMade;
  /** A user's token, as if the user had logged in. Throws a `TypeError` for a wish that cannot be. */
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
  /**
   * An address that gets events from now on; it is checked as the platform does, and the promise rejected where it does
   * not answer with the challenge within a second, or the wish is none.
   */
  subscribe(webhook: WebhookWish): Promise<Webhook>;
  /** `false` where there is none such. */
  unsubscribe(id: number): boolean;
  webhooks(): readonly Webhook[];
  /** Who is connected over a long connection. */
  connections(): readonly { readonly id: number; readonly appId: string }[];
  /**
   * Pushes an event or callback: its documented example with these fields in place of the example's; `undefined` leaves one
   * out. Fulfilled with how the first attempts ended; what was not taken is repeated by itself. Rejected with a `TypeError`
   * for an event that no page describes, or that is not as described.
   */
  emit(type: string, fields?: Fields, setting?: EmitSetting): Promise<Emitted>;
  /** The last attempts to push events, oldest first. */
  pushes(): readonly PushEntry[];
  /** Fulfilled when every event is taken or given up. */
  settled(): Promise<void>;
  /**
   * Back to the start: state, ids, limits, faults, requests, webhooks; events that were not taken are not repeated. Tokens
   * that were given out and long connections still hold.
   */
  reset(): void;
  /** The state and where the ids are, as plain JSON data. */
  snapshot(): JsonObject;
  /** Puts state and ids back; limits start anew. Throws a `TypeError` for what is no snapshot. */
  restore(snapshot: Json): void;
}

/** The controls of a mock. Its state as it is now is what `reset` goes back to. */
export function controlsOf({ parts, keeper, apps, demo, pushing }: Assembled): Controls {
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
    createBase: (wish = demoWish) => createBase(world, knownBase(wish)),
    userToken: (wish = {}) => giveUserToken(knownUser(wish), tokens, { apps, appId: demo.appId, openId: demo.openId }),
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
    subscribe: (webhook) => pushing.webhooks.add(webhook, false),
    unsubscribe: (id) => pushing.webhooks.remove(id),
    webhooks: () => pushing.webhooks.list(),
    connections: () => pushing.connections.list(),
    emit: (type, fields = {}, setting = {}) => pushing.emit(type, fields, setting),
    pushes: () => pushing.pushes(),
    settled: () => pushing.settled(),
    reset() {
      restore(start);
      faults.clear();
      journal.clear();
      keeper.forgetEvents();
      pushing.reset();
    },
    snapshot,
    restore,
  };
}
