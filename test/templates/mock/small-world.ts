import type { Call, Outcome, System, World } from "../../../templates/mock/src/engine/behaviour.ts";
import type { Json } from "../../../templates/mock/src/engine/json.ts";

/** A world in which a test says what time it is. */
export interface SmallWorld extends World {
  now: number;
}

/** Counting ids, a clock that stands still, and states that start empty. */
export function smallWorld(): SmallWorld {
  const states = new Map<string, Json>();
  let made = 0;
  const world: SmallWorld = {
    now: 1_000_000,
    clock: { now: () => world.now },
    ids: {
      id: (prefix, length) => prefix + String((made += 1)).padStart(length, "0"),
      below: (bound) => (made += 1) % bound,
    },
    stateOf<State>(system: System): State {
      if (!states.has(system.name)) states.set(system.name, system.empty());
      return states.get(system.name) as State;
    },
    happened: () => undefined,
  };
  return world;
}

/** What a test sends; the rest is empty. */
export type Sent = Partial<Pick<Call, "path" | "query" | "body" | "files" | "caller">>;

/** Performs an operation of a system directly. */
export function perform(system: System, world: World, id: string, sent: Sent = {}): Outcome {
  const behaviour = system.behaviours.get(id);
  if (behaviour === undefined) throw new Error(`there is no ${id}`);
  const call = {
    path: {},
    query: {},
    headers: {},
    body: undefined,
    files: new Map(),
    caller: { kind: "tenant", appId: "cli_a", tenantKey: "t", openId: "ou_a" },
    ...sent,
  };
  // Behaviours look at what was sent, not at the operation.
  return behaviour(call as unknown as Call, world);
}

/** What tests read of answers: each operation has some of it. */
export interface Data {
  readonly document: { readonly document_id: string; readonly revision_id: number };
  readonly content: string;
  readonly children: readonly { readonly block_id: string }[];
  readonly items: readonly { readonly block_id: string }[];
  readonly page_token?: string;
  readonly has_more: boolean;
  readonly ticket: string;
  readonly task_id: string;
  readonly file_token: string;
  readonly result: { readonly token: string; readonly file_token: string };
}

/** The data of an answer that has to be one. */
export function dataOf(outcome: Outcome): Data {
  if (outcome.kind !== "data") throw new Error(JSON.stringify(outcome));
  return outcome.data as unknown as Data;
}

/** The first code of a failure, which has to be one. */
export function codeOf(outcome: Outcome): number | undefined {
  return outcome.kind === "failure" ? outcome.codes[0] : undefined;
}
