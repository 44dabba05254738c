import { sample } from "../answering/sample.js";
import { pathText } from "../checking/problem.js";
import { compileSchema } from "../checking/schema.js";
import type { Ids } from "../engine/behaviour.js";
import type { EventContract } from "../engine/contract.js";
import { isObject, type Json, type JsonObject } from "../engine/json.js";

/**
 * How the body of an event is built: schema 2.0 with a header, schema 1.0 with `event_callback`, or bare as the old
 * callback of cards, whose members stand at the top.
 */
export type EventForm = "2.0" | "1.0" | "bare";

/** Something that happened, before it is known whom it is sent to. */
export interface Occurrence {
  readonly id: string;
  readonly type: string;
  readonly form: EventForm;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `create_time` in microseconds, as the page shows it. */
  readonly isInMicroseconds: boolean;
  /** What is different for each type: `event`, or the whole of a bare body. */
  readonly content: JsonObject;
  /** Only this app's; absent: everybody's. */
  readonly appId?: string;
  readonly tenantKey?: string;
  /** Of a callback: nobody waits for a later answer, so it is sent once. */
  readonly isCallback: boolean;
}

/** Whom a body is for. */
export interface Addressee {
  readonly appId: string;
  readonly tenantKey: string;
  readonly verificationToken: string;
}

/** The whole body as one app gets it. */
export function bodyOf(occurrence: Occurrence, addressee: Addressee): JsonObject {
  const { id, type, form, at, content, isInMicroseconds } = occurrence;
  const { appId, verificationToken: token } = addressee;
  const tenantKey = occurrence.tenantKey ?? addressee.tenantKey;
  switch (form) {
    case "2.0": {
      const created = `${String(at)}${isInMicroseconds ? "000" : ""}`;
      const ids = { token, app_id: appId, tenant_key: tenantKey };
      return {
        schema: "2.0",
        header: { event_id: id, event_type: type, create_time: created, ...ids },
        event: content,
      };
    }
    case "1.0": {
      const event = { app_id: appId, tenant_key: tenantKey, ...content, type };
      return { ts: (at / 1000).toFixed(7), uuid: id, token, type: "event_callback", event };
    }
    case "bare":
      return content;
  }
}

/** By the members of the body; of an event without a page by its name, as only those of schema 2.0 have a dot in it. */
export function formOf(type: string, event: EventContract | undefined): EventForm {
  if (event === undefined) return type.includes(".") ? "2.0" : "1.0";
  const { properties } = resolved(event.schema, event);
  const has = (name: string): boolean => isObject(properties) && Object.hasOwn(properties, name);
  if (has("header") || has("schema")) return "2.0";
  return has("uuid") || has("ts") || has("event") ? "1.0" : "bare";
}

function resolved(schema: JsonObject, { schemas }: EventContract): JsonObject {
  const target = schema["$ref"];
  const name = typeof target === "string" ? target.replace(/^#\/schemas\//, "") : "";
  return Object.hasOwn(schemas, name) ? (schemas[name] ?? schema) : schema;
}

/** A whole body as the page shows it, where that fits its own description; else one that is made of the description. */
export function modelOf(event: EventContract, ids: Ids): Json {
  const { example, schema, schemas } = event;
  if (example !== undefined && compileSchema(schema, schemas)(example) === undefined) return example;
  return sample(schema, { schemas, ids, isVaried: false });
}

/** What the description does not allow in a body, as `event.table_id: expected text`; `undefined`: nothing. */
export function bodyProblem({ schema, schemas }: EventContract, body: Json): string | undefined {
  const problem = compileSchema(schema, schemas)(body);
  return problem === undefined ? undefined : `${pathText(problem.at)}: ${problem.said}`;
}
