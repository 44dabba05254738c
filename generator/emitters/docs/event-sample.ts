import { problemsOf } from "../../examples/check.ts";
import { sample, sampling } from "../../examples/sample.ts";
import type { EventDefinition } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import { objectOf } from "../../openapi/json-object.ts";
import { literal, member, quoted } from "./client-sample.ts";
import { documentedOnly } from "./documented-only.ts";
import type { Schemas } from "./type-words.ts";

/** How an event is received, as one can paste it. */
export interface EventSample {
  /** A TypeScript module with a handler; compiles under `strict`. */
  readonly handler: string;
  /** What is pushed, as JSON. */
  readonly example: string;
  /** Whether a document has the example. */
  readonly isDocumented: boolean;
}

export function eventSample(event: EventDefinition, clientPackage: string, schemas: Schemas): EventSample {
  const isDocumented = event.example !== undefined && problemsOf(event.schema, event.example, schemas).length === 0;
  const value = isDocumented ? (event.example ?? null) : sampled(event, schemas);
  return {
    handler: handlerOf(event, clientPackage, schemas),
    example: JSON.stringify(value, undefined, 2),
    isDocumented,
  };
}

/** With the type where a receiver looks for it. */
function sampled({ schema, type }: EventDefinition, schemas: Schemas): Json {
  const value = sample(schema, sampling(schemas, "all")) ?? null;
  if (!isMembers(value)) return value;
  const place = isMembers(value["header"]) ? "header" : "event";
  const name = place === "header" ? "event_type" : "type";
  const around = value[place];
  if (!isMembers(around) || !Object.hasOwn(around, name)) return value;
  const named = objectOf(Object.entries(around).map(([key, each]) => [key, key === name ? type : each]));
  return objectOf(Object.entries(value).map(([key, each]) => [key, key === place ? named : each]));
}

function handlerOf(event: EventDefinition, clientPackage: string, schemas: Schemas): string {
  const seen = shownMembers(event.schema, schemas).map((name) => `event${member(name)}`);
  const reply = replyOf(event, schemas);
  return [
    `import { createDispatcher } from ${quoted(`${clientPackage}/events`)};`,
    "",
    `export const events = createDispatcher({ verificationToken: "…", encryptKey: "…" });`,
    `events.on(${quoted(event.type)}, async (event) => {`,
    `  console.log(${seen.length === 0 ? "event" : seen.join(", ")});`,
    ...(reply === undefined ? [] : [`  return ${literal(reply, "  ")};`]),
    "});",
    "",
  ].join("\n");
}

function replyOf({ reply }: EventDefinition, schemas: Schemas): Json | undefined {
  if (reply === undefined) return undefined;
  const { schema, example } = reply;
  const isFitting = example !== undefined && problemsOf(schema, example, schemas).length === 0;
  const value = isFitting ? example : (sample(schema, sampling(schemas, "needed")) ?? null);
  return documentedOnly(schema, value, schemas);
}

const mostShown = 3;

/** What a handler is sure to be given, of what is different for each type. */
function shownMembers(schema: Schema, schemas: Schemas): readonly string[] {
  const whole = membersOf(schema, schemas);
  const content = whole.find(({ name }) => name === "event");
  const own = content === undefined ? whole : membersOf(content.schema, schemas);
  return own.flatMap(({ name, required }) => (required ? [name] : [])).slice(0, mostShown);
}

function membersOf(schema: Schema, schemas: Schemas): Extract<Schema, { kind: "object" }>["properties"] {
  const target = schema.kind === "reference" ? schemas.get(schema.name)?.schema : schema;
  return target?.kind === "object" ? target.properties : [];
}

function isMembers(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
