import { describe, expect, it } from "vitest";
import { appTickets } from "../../../../../templates/client/src/runtime/events/app-tickets.ts";
import { fakeTimeLimits, made, send } from "./dispatching.ts";
import { oldEvent } from "./platform.ts";

fakeTimeLimits();

describe("the tickets of a marketplace app", () => {
  const ticket = (app_id: string, app_ticket: string): object => oldEvent("app_ticket", { app_id, app_ticket });

  it("go from the event to the core", async () => {
    const tickets = appTickets({ appId: "cli_app" });
    const { events, log } = made({ tickets });
    expect(await tickets.latest()).toBeUndefined();
    await send(events, ticket("cli_app", "ticket-1"));
    expect(await tickets.latest()).toBe("ticket-1");
    expect(log).toMatchObject([{ outcome: "handled", type: "app_ticket" }]);
    expect(JSON.stringify(log)).not.toContain("ticket-1");
  });

  it("of another app are left alone", async () => {
    const tickets = appTickets({ appId: "cli_app" });
    await send(made({ tickets }).events, ticket("cli_other", "ticket-1"));
    expect(await tickets.latest()).toBeUndefined();
  });

  it("are shared through a cache, and kept where it is away", async () => {
    const held = new Map<string, string>();
    const cache = {
      get: (key: string) => held.get(key),
      set: (key: string, value: string) => void held.set(key, value),
    };
    await send(made({ tickets: appTickets({ appId: "cli_app", cache }) }).events, ticket("cli_app", "ticket-1"));
    expect(await appTickets({ appId: "cli_app", cache }).latest()).toBe("ticket-1");
    const broken = appTickets({
      appId: "cli_app",
      cache: {
        get: () => {
          throw new Error("away");
        },
        set: () => Promise.reject(new Error("away")),
      },
    });
    await send(made({ tickets: broken }).events, ticket("cli_app", "ticket-2"));
    expect(await broken.latest()).toBe("ticket-2");
  });
});
