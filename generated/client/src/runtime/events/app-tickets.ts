import type { TokenCache } from "../tokens.js";
import { membersOf, textOr, type Push } from "./push.js";

/** The latest ticket of a marketplace app: a dispatcher puts it there, a core takes it from there. */
export interface AppTickets {
  /** For a core: `createCore({ appType: "isv", appTicket: tickets.latest, … })`. */
  readonly latest: () => Promise<string | undefined>;
  /** Keeps the ticket of an `app_ticket` event and says so; anything else is left alone. */
  take(push: Push): Promise<boolean>;
}

/** What `appTickets` is made with. */
export interface AppTicketsOptions {
  /** Whose tickets; others' are left alone. */
  readonly appId: string;
  /** Where processes share the ticket, as tokens. Default: this process's memory. */
  readonly cache?: TokenCache;
}

/** Keeps what the platform pushes to marketplace apps every hour. */
export function appTickets({ appId, cache }: AppTicketsOptions): AppTickets {
  const key = `app_ticket ${appId}`;
  let own: string | undefined;
  return {
    async latest() {
      // Another process may have been sent a later one.
      try {
        return (await cache?.get(key)) ?? own;
      } catch {
        return own;
      }
    },
    async take({ type, content }) {
      const event = type === "app_ticket" ? membersOf(content) : undefined;
      const ticket = textOr(event?.["app_ticket"]);
      if (ticket === undefined || event?.["app_id"] !== appId) return false;
      own = ticket;
      try {
        await cache?.set(key, ticket, LASTING_MS);
      } catch {
        // The other processes are pushed the next one, or ask for it.
      }
      return true;
    },
  };
}

/** A day: a core that is refused with the ticket asks for another one. */
const LASTING_MS = 86_400_000;
