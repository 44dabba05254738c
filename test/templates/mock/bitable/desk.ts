import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { bitable, createBase, type BaseMade, type BaseWish } from "../../../../templates/mock/src/bitable/system.ts";
import type { BitableState } from "../../../../templates/mock/src/bitable/state.ts";
import type { Call, Caller, Outcome, World } from "../../../../templates/mock/src/engine/behaviour.ts";
import type { ErrorRow, OperationContract } from "../../../../templates/mock/src/engine/contract.ts";
import { isObject, type Json, type JsonObject } from "../../../../templates/mock/src/engine/json.ts";

/** A world made by hand, with Bitable in it and the operations of the contract. */
export interface Desk {
  readonly world: World;
  readonly state: BitableState;
  /** Events that were told, the oldest first. */
  readonly events: { readonly type: string; readonly event: JsonObject }[];
  base(wish?: BaseWish): BaseMade;
  /** Sets the clock, in milliseconds. */
  at(now: number): void;
  /** Does an operation, named without `bitable.v1.`; the answer was checked against the schema of the contract. */
  call(operation: string, request?: Request): Outcome;
  /** The same without that check. */
  unchecked(operation: string, request?: Request): Outcome;
  /** The data of a success. */
  data(operation: string, request?: Request): Record<string, Json>;
  /** The code of a failure, as the contract answers it: the first of the candidates that the operation documents. */
  code(operation: string, request?: Request): number;
}

export interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Json;
  readonly caller?: Partial<Caller>;
}

/** 2026-03-02, 10:00 in Shanghai: a Monday. */
export const monday = 1_772_416_800_000;

export function deskOf(seed = 1, contract = seeds): Desk {
  const events: Desk["events"] = [];
  let now = monday;
  const state: BitableState = JSON.parse(JSON.stringify(bitable.empty()));
  const world: World = {
    clock: { now: () => now },
    ids: idsFrom(seed),
    // the only system here is Bitable, whose state that is
    stateOf: <State>() => state as State,
    happened: (type, event) => void events.push({ type, event }),
  };
  const unchecked = (name: string, request: Request = {}): Outcome => {
    const operation = contract.get(`bitable.v1.${name}`);
    const behaviour = bitable.behaviours.get(`bitable.v1.${name}`);
    if (operation === undefined || behaviour === undefined) throw new Error(`no operation ${name}`);
    return behaviour(callOf(operation, request), world);
  };
  const call = (name: string, request: Request = {}): Outcome => {
    const outcome = unchecked(name, request);
    if (outcome.kind === "data") checkAnswer(contract.get(`bitable.v1.${name}`), outcome.data);
    return outcome;
  };
  return {
    ...{ world, state, events, call, unchecked },
    base: (wish) => createBase(world, wish),
    at: (time) => void (now = time),
    data(name, request) {
      const outcome = call(name, request);
      if (outcome.kind !== "data") throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      return outcome.data;
    },
    code(name, request) {
      const before = JSON.stringify(state);
      const outcome = call(name, request);
      if (outcome.kind !== "failure") throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      if (JSON.stringify(state) !== before) throw new Error(`${name}: a failure changed something`);
      const rows = contract.get(`bitable.v1.${name}`)?.details().errors ?? [];
      return outcome.codes.find((code) => rows.some((row) => row.code === code)) ?? 0;
    },
  };
}

function callOf(operation: OperationContract, { path = {}, query = {}, body, caller = {} }: Request): Call {
  return {
    ...{ operation, path, query, body },
    headers: {},
    files: new Map(),
    caller: { kind: "tenant", appId: "cli_a1", tenantKey: "t1", openId: "ou_bot", ...caller },
  };
}

/** Letters that follow from a seed. */
function idsFrom(seed: number): World["ids"] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let last = seed;
  const below = (bound: number): number => {
    last = (last * 48_271) % 2_147_483_647;
    return last % bound;
  };
  const id = (prefix: string, length: number): string =>
    prefix + Array.from({ length }, () => letters[below(letters.length)]).join("");
  return { id, below };
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });

function checkAnswer(operation: OperationContract | undefined, data: JsonObject): void {
  if (operation === undefined) return;
  const validate = ajv.compile(operation.details().response.schema);
  // as it travels
  const body = JSON.parse(JSON.stringify({ code: 0, msg: "success", data }));
  if (!validate(body)) throw new Error(`${operation.id}: ${ajv.errorsText(validate.errors)}: ${JSON.stringify(body)}`);
}

/** The operations of the shipped contract, by ID. */
export const seeds: ReadonlyMap<string, OperationContract> = operationsIn(
  JSON.parse(readFileSync(new URL("../../../../generated/openapi/openapi.json", import.meta.url), "utf8")),
);

function operationsIn(document: Json): ReadonlyMap<string, OperationContract> {
  const paths = isObject(document) && isObject(document["paths"]) ? document["paths"] : {};
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    isObject(methods) ? Object.entries(methods).map(([method, facts]) => operationOf(path, method, facts)) : [],
  );
  return new Map(found.map((operation) => [operation.id, operation]));
}

function operationOf(path: string, method: string, given: Json): OperationContract {
  const facts = isObject(given) ? given : {};
  const batch = facts["x-lark-batch"];
  const errors = facts["x-lark-errors"];
  const details = {
    parameters: [],
    response: { mediaType: "application/json", schema: schemaIn(facts) },
    // the rows of the contract are made of these members
    errors: (Array.isArray(errors) ? errors : []) as unknown as readonly ErrorRow[],
    schemas: {},
  };
  return {
    ...{ id: String(facts["operationId"]), method, path, service: "bitable" },
    ...(isObject(batch) ? { batch: { items: String(batch["items"]), max: Number(batch["max"]) } } : {}),
    details: () => details,
  };
}

function schemaIn(facts: JsonObject): JsonObject {
  let at: Json | undefined = facts;
  for (const name of ["responses", "200", "content", "application/json", "schema"])
    at = isObject(at) ? at[name] : undefined;
  return isObject(at) ? at : {};
}
