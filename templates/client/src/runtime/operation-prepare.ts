import { fileReader } from "./answer-file.js";
import { encoded } from "./body.js";
import type { CallOptions } from "./core-options.js";
import type { OperationFacts, Parts } from "./facts.js";

/** Parts and options as a core takes them: bodies that are no JSON encoded, an idempotency key added, files read. */
export function prepared(facts: OperationFacts, parts: Parts = {}, options: CallOptions = {}): [Parts, CallOptions] {
  const keyed = withKey(facts, parts);
  return [
    { ...keyed, data: encoded(facts.sends, keyed.data) },
    {
      ...options,
      ...(facts.answers && { readFile: fileReader(options.readFile) }),
      // With a key, a call that was carried out already is not carried out again.
      ...(keyed !== parts && { repeatable: options.repeatable ?? true }),
    },
  ];
}

/**
 * The parts with an idempotency key, where the operation has one: the caller's own, else a new one. The parts themselves
 * where there is none.
 */
function withKey({ idempotency }: OperationFacts, parts: Parts): Parts {
  if (!idempotency) return parts;
  const part = ({ query: "params", body: "data", header: "headers" } as const)[idempotency.in];
  const given = parts[part] ?? {};
  // A form or a list has no member to hold the key.
  if (Object.getPrototypeOf(given) !== Object.prototype) return parts;
  const { name } = idempotency;
  const own = Object.entries(given).find(([key, value]) => value && key.toLowerCase() === name.toLowerCase());
  return { ...parts, [part]: { ...given, ...(!own && { [name]: crypto.randomUUID() }) } };
}
