import { fileReader } from "./answer-file.js";
import { encoded, withType } from "./body.js";
import type { CallOptions, CoreOptions, PreparedOptions } from "./core-options.js";
import { joined } from "./core-signal.js";
import type { OperationFacts, Parts } from "./facts.js";
import { learning } from "./limits/learning.js";
import { memoryTurns } from "./limits/turns.js";

/**
 * Parts and options as a core takes them: bodies that are no JSON encoded, an idempotency key added, files read, writes
 * that must not run at once in turn, limits that no page states learned, the helpdesk's credential shown to it.
 */
export function prepared(
  facts: OperationFacts,
  parts: Parts = {},
  options: CallOptions = {},
): [Parts, PreparedOptions] {
  const keyed = withKey(facts, parts);
  const body = encoded(facts.sends, keyed.data);
  return [
    { ...keyed, data: body.data, headers: withType(body, keyed.headers) },
    {
      ...options,
      ...sending(facts, body.data, options),
      ...(facts.serializeBy && { inTurn: turnsBy(facts, facts.serializeBy, parts) }),
      // A signal of its own, since a file is read on when the attempt and its time limit are over.
      ...(facts.answers && {
        signal: options.signal ?? new AbortController().signal,
        readFile: fileReader(options.readFile),
      }),
      ...(!facts.windows && { learning }),
      // Nobody else needs to see that secret.
      ...(facts.path.includes("/helpdesk/") && { deskHeaders }),
      // With a key, a call that was carried out already is not carried out again.
      ...(keyed !== parts && { repeatable: options.repeatable ?? true }),
    },
  ];
}

/** How a body that is no text is sent, and what a caller's signal ends where a file is read later. */
export function sending(
  { sends, answers }: Pick<OperationFacts, "sends" | "answers">,
  body: unknown,
  { signal }: CallOptions,
): Pick<PreparedOptions, "init" | "once"> {
  return {
    once: body instanceof ReadableStream,
    init: (init) => ({
      ...init,
      // A file may lie elsewhere.
      ...(answers && !sends && { redirect: "follow" }),
      ...(sends !== "json" && typeof body === "object" && { duplex: "half", redirect: noRedirect() }),
      // The attempt, and its time limit, are over then; the caller's signal still holds.
      ...(answers && signal && init.signal && { signal: eitherOf(init.signal, signal) }),
    }),
  };
}

/** Node.js has `any` since 20.3; it follows a caller's signal without being held by it. */
function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  return "any" in AbortSignal ? AbortSignal.any([one, other]) : joined(one, other).signal;
}

/**
 * What could have to be sent again, after a redirect, would be held in memory whole; only `error` keeps `fetch` from it.
 * Cloudflare's does not take that.
 */
function noRedirect(): "error" | "manual" {
  try {
    return new Request("https://open.feishu.cn", { redirect: "error" }).redirect === "error" ? "error" : "manual";
  } catch {
    return "manual";
  }
}

function deskHeaders(helpdesk: CoreOptions["helpdesk"]): Readonly<Record<string, string>> {
  return helpdesk ? { "x-lark-helpdesk-authorization": btoa(`${helpdesk.id}:${helpdesk.token}`) } : {};
}

/** The key is the same for all operations, apps and users that write to one thing. */
function turnsBy(
  { server }: OperationFacts,
  names: readonly string[],
  { path }: Parts,
): NonNullable<PreparedOptions["inTurn"]> {
  const own: Readonly<Record<string, unknown>> = { ...path };
  return (place, task, signal) => {
    const key = JSON.stringify([server ?? place.baseUrl, ...names.map((name) => [name, own[name]])]);
    place.turns ??= memoryTurns();
    return place.turns.run(key, task, signal);
  };
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
