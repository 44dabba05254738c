import { createHash } from "node:crypto";
import type { Caller } from "../engine/behaviour.js";
import type { OperationContract } from "../engine/contract.js";
import { isObject, type Json } from "../engine/json.js";

/** An answer that is given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
  /** What tells the request from another one with the same key. */
  readonly request: string;
}

/** Answers to calls that carried an idempotency key. */
export interface Replays {
  find(key: string): StoredAnswer | undefined;
  keep(key: string, answer: StoredAnswer): void;
  /** Plain data. */
  snapshot(): Json;
  /** Throws a `TypeError` for what is no such data. */
  restore(snapshot: Json): void;
}

/** The oldest go where there are more, or where they hold more letters. */
const mostAnswers = 10_000;
const mostLetters = 16_000_000;

/** None yet. */
export function makeReplays(): Replays {
  const answers = new Map<string, StoredAnswer>();
  let letters = 0;

  function keep(key: string, answer: StoredAnswer): void {
    if (answer.body.length > mostLetters) return;
    drop(key);
    answers.set(key, answer);
    letters += answer.body.length;
    while (answers.size > mostAnswers || letters > mostLetters) drop(answers.keys().next().value ?? "");
  }

  function drop(key: string): void {
    letters -= answers.get(key)?.body.length ?? 0;
    answers.delete(key);
  }

  return {
    find: (key) => answers.get(key),
    keep,
    snapshot: () => [...answers].map(([key, { status, body, request }]) => [key, status, body, request]),
    restore(snapshot) {
      const rows = Array.isArray(snapshot) ? snapshot.filter(isRow) : undefined;
      if (rows === undefined) throw new TypeError("this is no snapshot of a mock");
      answers.clear();
      letters = 0;
      for (const [key, status, body, request] of rows) keep(key, { status, body, request });
    },
  };
}

function isRow(value: unknown): value is readonly [string, number, string, string] {
  if (!Array.isArray(value) || !Number.isInteger(value[1])) return false;
  return [value[0], value[2], value[3]].every((part) => typeof part === "string");
}

/** What was sent of a call, as its operation wants it. */
export interface Sent {
  readonly query: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

/** Tells requests apart by what was sent, byte for byte: a repeated one is sent as the first was. */
export function requestMark(search: string, body: Uint8Array): string {
  return createHash("sha256").update(search).update("\n").update(body).digest("base64");
}

/**
 * Under what the answer is kept: caller, operation, address and the key itself. `undefined`: no key was sent; an empty one
 * is none.
 */
export function replayKey(
  operation: Pick<OperationContract, "id" | "idempotency">,
  pathname: string,
  sent: Sent,
  { appId, tenantKey, openId }: Caller,
): string | undefined {
  const { idempotency } = operation;
  if (idempotency === undefined) return undefined;
  const key = valueOf(idempotency, sent);
  if (typeof key !== "string" || key === "") return undefined;
  return JSON.stringify([appId, tenantKey, openId, operation.id, pathname, key]);
}

function valueOf({ in: place, name }: NonNullable<OperationContract["idempotency"]>, sent: Sent): Json | undefined {
  switch (place) {
    case "query":
      return sent.query[name];
    case "header":
      return sent.headers[name.toLowerCase()];
    case "body":
      return isObject(sent.body) ? sent.body[name] : undefined;
  }
}
