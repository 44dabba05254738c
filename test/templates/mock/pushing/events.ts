import type { EventCatalog } from "../../../../templates/mock/src/engine/contract.ts";
import { eventsOf, smallContract } from "../small-contract.ts";
import type { Contract } from "../../../../templates/mock/src/engine/contract.ts";

const text = { type: "string" };
const header = {
  type: "object",
  properties: { event_id: text, event_type: text, create_time: text, token: text, app_id: text, tenant_key: text },
};

/** An event of schema 2.0, one of 1.0, a callback, and the old one of cards. */
export const events: EventCatalog = eventsOf([
  {
    type: "im.message.receive_v1",
    schema: {
      type: "object",
      properties: {
        schema: text,
        header,
        event: {
          type: "object",
          properties: { text, sender: { type: "object", properties: { open_id: text, user_id: text } } },
          required: ["text"],
        },
      },
      required: ["schema", "header", "event"],
    },
    example: {
      schema: "2.0",
      header: { event_id: "e", event_type: "im.message.receive_v1", create_time: "1608725989000" },
      event: { text: "hello", sender: { open_id: "ou_1", user_id: "u1" } },
    },
  },
  {
    type: "order_paid",
    schema: { type: "object", properties: { uuid: text, ts: text, event: { type: "object" } } },
    example: { uuid: "u", ts: "1502199207.7171419", event: { type: "order_paid", app_id: "cli_x", order_id: "1" } },
  },
  {
    type: "card.action.trigger",
    schema: { type: "object", properties: { schema: text, header, event: { type: "object" } } },
    example: { schema: "2.0", header: { create_time: "1603977298000000" }, event: { action: { tag: "button" } } },
    reply: { type: "object" },
  },
  {
    type: "card.action.trigger_v1",
    schema: { type: "object", properties: { open_id: text, action: { type: "object" } } },
    example: { open_id: "ou_1", tenant_key: "t", open_message_id: "om_1", token: "c-1", action: { tag: "button" } },
    reply: { type: "object" },
  },
]);

/** A contract of these events alone. */
export const contract: Contract = { ...smallContract([]), events };
