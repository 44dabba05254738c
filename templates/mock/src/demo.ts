import type { BaseMade, BaseWish } from "./bitable/system.js";

/** Ids and secrets that a new mock knows; the same for the same seed. */
export interface Demo {
  /** Of a custom app that has every scope. */
  readonly appId: string;
  readonly appSecret: string;
  readonly tenantKey: string;
  /** Of a user of that organization. */
  readonly openId: string;
  /** A marketplace app, with the ticket that the platform has pushed to it. */
  readonly market: {
    readonly appId: string;
    readonly appSecret: string;
    readonly appTicket: string;
    readonly tenantKey: string;
  };
  readonly base: BaseMade;
}

/** The demo base: one table with some of the usual fields. */
export const demoBase: BaseWish = {
  name: "Demo",
  tables: [
    {
      name: "Tasks",
      fields: [
        { name: "Title", type: 1 },
        { name: "Effort", type: 2 },
        {
          name: "Status",
          type: 3,
          property: { options: [{ name: "Open" }, { name: "Under way" }, { name: "Done" }] },
        },
        { name: "Due", type: 5 },
        { name: "Approved", type: 7 },
      ],
      records: [
        { Title: "Write the plan", Effort: 3, Status: "Done", Approved: true },
        { Title: "Build it", Effort: 8, Status: "Under way" },
        { Title: "Show it", Effort: 2, Status: "Open" },
      ],
    },
  ],
};
