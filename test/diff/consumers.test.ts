import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";

import { compareApis } from "../../generator/diff/compare-apis.ts";
import { rules } from "../../generator/diff/rules.ts";
import type { Api, Operation } from "../../generator/model/api.ts";
import { schemaJson } from "../../generator/openapi/schema-json.ts";
import { additive } from "./consumers/additive.ts";
import { breaking } from "./consumers/breaking.ts";
import { complaints } from "./consumers/compile.ts";
import type { Consumer, Sent } from "./consumers/consumer.ts";
import { sampleApi } from "./sample-document.ts";

interface Compiled {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const all = [...breaking, ...additive];
const compiled = new Map<Consumer, Compiled>();

beforeAll(async () => {
  const callers = all.flatMap(({ before, after, code = "void client" }) =>
    [before, after].map((said) => ({ api: sampleApi(said), code })),
  );
  const found = await complaints(callers);
  for (const [index, consumer] of all.entries()) {
    compiled.set(consumer, { before: found[2 * index] ?? ["none"], after: found[2 * index + 1] ?? ["none"] });
  }
});

describe("code that calls the client", () => {
  it.each(breaking.filter(({ sent }) => sent === undefined))("compiled before $rule and does not after", (consumer) => {
    expect(rulesOf(consumer)).toContain(consumer.rule);
    expect(compiled.get(consumer)?.before).toEqual([]);
    expect(compiled.get(consumer)?.after).not.toEqual([]);
  });

  it.each(breaking.filter(({ sent }) => sent !== undefined))("sends what $rule has refused", (consumer) => {
    expect(rulesOf(consumer)).toContain(consumer.rule);
    expect(isTaken(consumer.sent ?? {}, sampleApi(consumer.before))).toBe(true);
    expect(isTaken(consumer.sent ?? {}, sampleApi(consumer.after))).toBe(false);
  });

  it.each(additive)("compiles before and after $rule", (consumer) => {
    expect(rulesOf(consumer)).toContain(consumer.rule);
    expect(compiled.get(consumer)).toEqual({ before: [], after: [] });
  });

  it("is there for every rule that breaks or adds", () => {
    const told = new Set<string>(all.map(({ rule }) => rule));
    const rulesToTell = Object.entries(rules).filter(([, { grade }]) => grade === "breaking" || grade === "additive");
    expect(rulesToTell.map(([rule]) => rule).filter((rule) => !told.has(rule))).toEqual([]);
  });
});

function rulesOf({ before, after }: Consumer): readonly string[] {
  return compareApis({ before: sampleApi(before), after: sampleApi(after) }).map(({ rule }) => rule);
}

/** Whether a service that keeps to its documents takes a request. */
function isTaken({ method = "put", path, mediaType, query = {}, body }: Sent, { operations }: Api): boolean {
  return operations.some(
    (operation) =>
      operation.method === method &&
      (path === undefined || operation.path === path) &&
      operation.parameters.every(({ name, schema, required }) => fits(query[name], schema, required)) &&
      isBodyTaken(operation, mediaType, body),
  );
}

function isBodyTaken({ request, batch }: Operation, mediaType: string | undefined, body: Sent["body"]): boolean {
  if (request === undefined) return body === undefined;
  if (mediaType !== undefined) return request.mediaType === mediaType;
  const items = batch === undefined ? undefined : body?.[batch.items];
  if (batch !== undefined && Array.isArray(items) && items.length > batch.max) return false;
  return fits(body, request.schema, request.required);
}

const ajv = new Ajv2020({ strict: false });

function fits(value: unknown, schema: Parameters<typeof schemaJson>[0], required: boolean): boolean {
  return value === undefined ? !required : ajv.validate(schemaJson(schema), value);
}
