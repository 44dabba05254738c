import { createHash } from "node:crypto";
import type { Clock } from "../engine/behaviour.js";
import type { Contract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
import { idsFrom, randomFrom, type Random } from "../engine/random.js";
import type { Happening } from "../engine/world.js";
import type { Faults } from "../faults/faults.js";
import { hexadecimal, type App } from "../identity/apps.js";
import type { ClientConfig } from "./connection.js";
import { makeConnections, type Connections } from "./connections.js";
import { makeDeliveries, type Deliveries, type PushEntry } from "./deliveries.js";
import { occurrenceOf, type EmitSetting } from "./emit.js";
import type { Fields } from "./merge.js";
import { formOf, type Occurrence } from "./occurrence.js";
import { makePoster } from "./post.js";
import { makeTimers, type Timers } from "./timers.js";
import { makeWebhooks, type Webhooks } from "./webhooks.js";

/** How events are pushed. */
export interface PushingOptions {
  /** Milliseconds before each repetition of what was not taken. Default: 15 s, 5 min, 1 h, 6 h, as documented. */
  readonly repeatMs?: readonly number[];
  /** Milliseconds for an answer. Default: 3000, as documented. */
  readonly answerMs?: number;
  /** What clients of long connections are told of timing, in seconds. Default: a ping every 120 s. */
  readonly clientConfig?: Partial<ClientConfig>;
}

/** What `emit` gives: the event's id, and how the first attempt ended at each subscriber. */
export interface Emitted {
  readonly eventId: string;
  readonly pushes: readonly PushEntry[];
  /** What the first of them answered that answered anything: to a callback its reply. */
  readonly reply?: PushEntry["reply"];
}

/** Pushes events to webhooks and over long connections. */
export interface Pushing {
  readonly webhooks: Webhooks;
  readonly connections: Connections;
  /** Pushes what a test wants pushed. Rejected with a `TypeError` that says what is wrong with it. */
  emit(type: string, fields: Fields, setting: EmitSetting): Promise<Emitted>;
  /** Pushes what has happened in the mock's own state. */
  happened(happening: Happening): void;
  /** The last attempts, oldest first. */
  pushes(): readonly PushEntry[];
  settled(): Promise<void>;
  /** Ends what is pending, and forgets. */
  reset(): void;
  close(): void;
}

export interface PushingParts {
  readonly contract: Contract;
  readonly apps: ReadonlyMap<string, App>;
  /** Of the demo app. */
  readonly appId: string;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly seed: number;
  readonly sleep: ((ms: number) => Promise<void>) | undefined;
  /** How many attempts are remembered. */
  readonly remember: number;
  readonly options: PushingOptions;
  /** Keeps what a test has emitted with what happened by itself. */
  readonly record: (type: string, event: JsonObject) => void;
}

/** The documented pauses between attempts, and the documented time for an answer. */
const documentedRepeats = [15_000, 300_000, 3_600_000, 21_600_000];
const documentedAnswer = 3000;
const usualConfig: ClientConfig = { PingInterval: 120, ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30 };

/** Who emits more than is taken has no memory left in the end. */
const mostPending = 20_000;

export function makePushing(parts: PushingParts): Pushing {
  const { apps, appId, clock, contract, options, seed } = parts;
  const { answerMs = documentedAnswer, clientConfig } = options;
  // Streams of their own: pushing changes no id of the state.
  const ids = idsFrom(randomFrom(seed ^ 0x165667b1));
  const poster = makePoster();
  const sealing = idsFrom(randomFrom(seed ^ 0x2545f491));
  const shared = { apps, tokenOf, ids: sealing, answerMs };
  const webhooks = makeWebhooks({ ...shared, appId, clock, poster });
  const connections = makeConnections({ ...shared, config: { ...usualConfig, ...clientConfig } });
  let entries: PushEntry[] = [];
  let { timers, deliveries } = begun(parts, note);

  function note(entry: PushEntry): void {
    entries.push(entry);
    if (entries.length > parts.remember * 2) entries = entries.slice(-parts.remember);
  }

  function push(occurrence: Occurrence): readonly Promise<PushEntry | undefined>[] {
    const all = [...webhooks.subscribers(), ...connections.subscribers()];
    const fitting = all.filter((one) => (occurrence.appId ?? one.appId) === one.appId && one.takes(occurrence));
    return fitting.map((subscriber) => deliveries.begin(occurrence, subscriber));
  }

  return {
    webhooks,
    connections,
    async emit(type, fields, setting) {
      const made = occurrenceOf({ type, fields, setting }, { contract, ids, now: clock.now() });
      if (deliveries.pending() >= mostPending)
        throw new TypeError(`more than ${String(mostPending)} events are pending`);
      parts.record(type, made.content);
      const pushes = (await Promise.all(push(made))).filter((entry) => entry !== undefined);
      const reply = pushes.find((entry) => entry.reply !== undefined)?.reply;
      return { eventId: made.id, pushes, ...(reply === undefined ? {} : { reply }) };
    },
    happened({ type, event, at }) {
      if (webhooks.list().length === 0 && connections.subscribers().length === 0) return;
      if (deliveries.pending() >= mostPending) return;
      const appOf = event["app_id"];
      const form = formOf(type, contract.events.find(type));
      push({
        id: hexadecimal(32, ids),
        type,
        form,
        at,
        isInMicroseconds: false,
        content: event,
        ...(form === "1.0" && typeof appOf === "string" ? { appId: appOf } : {}),
        isCallback: false,
      });
    },
    pushes: () => entries.slice(-parts.remember),
    settled: () => deliveries.settled(),
    reset() {
      timers.stop();
      entries = [];
      webhooks.forget();
      ({ timers, deliveries } = begun(parts, note));
    },
    close() {
      timers.stop();
      connections.close();
      poster.close();
    },
  };
}

function begun(
  { faults, options, seed, sleep, clock }: PushingParts,
  note: (entry: PushEntry) => void,
): { readonly timers: Timers; readonly deliveries: Deliveries } {
  const timers = makeTimers(sleep);
  const deliveries = makeDeliveries({
    timers,
    repeatMs: options.repeatMs ?? documentedRepeats,
    now: () => clock.now(),
    harm: ({ type, id }, attempt) => faults.drawPush(type, chanceOf(seed, id, attempt)),
    note,
  });
  return { timers, deliveries };
}

/** Of each attempt its own, so that what happens does not depend on who comes first. */
function chanceOf(seed: number, eventId: string, attempt: number): Random {
  const digest = createHash("sha256")
    .update(`${String(seed)} ${eventId} ${String(attempt)}`)
    .digest();
  return randomFrom(digest.readUInt32BE(0));
}

/** A verification token that follows from the app. */
function tokenOf({ appId, appSecret }: App): string {
  return createHash("sha256").update(`${appId} ${appSecret}`).digest("base64url").slice(0, 32);
}
