import type { RuleId } from "../../../generator/diff/rules.ts";
import type { Said } from "../sample-document.ts";

/** A change, and a caller's code that stood before it. */
export interface Consumer {
  readonly rule: RuleId;
  readonly before: Said;
  readonly after: Said;
  /** Code with `call`, the operation; `client`; `answer`, what it answers; `error`; `events`. */
  readonly code?: string;
  /** What is sent, where the compiler sees no difference and the service does. */
  readonly sent?: Sent;
}

/** One request as it travels. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly mediaType?: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

type Members = NonNullable<Said["data"]>;

export const text = { type: "string" } as const;
export const whole = { type: "integer" } as const;

/** Data as `Said` has it; what is written here is JSON. */
export function members(value: object): Members {
  return JSON.parse(JSON.stringify(value)) as Members;
}

export function object(properties: object, required: readonly string[] = []): Members {
  return members({ type: "object", properties, required });
}

export function inBody(properties: object, required?: readonly string[]): Said {
  return { body: object(properties, required) };
}

/** Fields of an answer stand in its envelope. */
export function inData(properties: object, required?: readonly string[]): Said {
  return { data: object({ data: object(properties, required) }, ["data"]) };
}

export function said(operation: object): Said {
  return { operation: members(operation) };
}

export function query(schema: object, required = false): Said {
  return { page_size: members({ required, schema }) };
}

/** A type of Bitable's fields by the schemas of its parts: `Read`, `Write`, `Property`. */
export function fieldType(parts: Readonly<Record<string, object>>): Said {
  const named = Object.entries(parts).map(([part, schema]) => [`BitableField11${part}`, schema]);
  return { components: members(Object.fromEntries(named) as object) };
}
