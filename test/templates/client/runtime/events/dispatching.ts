import { afterEach, beforeEach, vi } from "vitest";
import {
  dispatcher,
  type Dispatcher,
  type DispatcherOptions,
} from "../../../../../templates/client/src/runtime/events/dispatcher.ts";
import type { EventLogEntry } from "../../../../../templates/client/src/runtime/events/types.ts";
import { plain, requestOf, verificationToken } from "./platform.ts";

interface Types {
  readonly "a.b": { readonly body: { readonly event?: { readonly n?: number } } };
  readonly ask: { readonly body: { readonly event?: object }; readonly reply: { readonly toast?: object } };
}

/** A dispatcher of two types, and what it logged. */
export function made(options: DispatcherOptions = {}): { events: Dispatcher<Types>; log: EventLogEntry[] } {
  const log: EventLogEntry[] = [];
  const events = dispatcher<Types>({ verificationToken, log: (entry) => log.push(entry), ...options }, ["ask"]);
  return { events, log };
}

/** The status and the body that answer a plain request. */
export async function send(events: Dispatcher<Types>, body: object): Promise<readonly [number, unknown]> {
  const response = await events.handle(requestOf(plain(body)));
  return [response.status, await response.json()];
}

/** Has the time limits of each test of a file run on `vi`'s clock. */
export function fakeTimeLimits(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
