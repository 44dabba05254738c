import type { JsonObject } from "../engine/json.js";
import { queryText, type Act, type Operation } from "./act.js";
import { bounds } from "./bounds.js";
import { refuse, shown } from "./refusal.js";
import type { UsedKey } from "./state.js";

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Does an operation once for each `client_token`: the same request with the same key gets the first answer again, another
 * request with it is a conflict. Without a key each call stands for itself.
 */
export function once(act: Act, operation: Operation): JsonObject {
  const { call, state } = act;
  const token = queryText(call, "client_token");
  if (token === undefined) return operation(act);
  if (!uuid.test(token)) refuse("InvalidClientToken", `client_token: ${shown(token)} is no UUID`);
  const key = `${call.operation.id} ${call.caller.appId} ${token.toLowerCase()}`;
  const request = JSON.stringify([call.path, call.body ?? null]);
  const used = state.usedKeys.find((one) => one.key === key);
  if (used !== undefined && used.request !== request) {
    refuse("ClientTokenConflict", `client_token: ${shown(token)} was used for another request`);
  }
  if (used !== undefined) return used.answer;
  const answer = operation(act);
  state.usedKeys = lasting([...state.usedKeys.slice(1 - bounds.usedKeys), { key, request, answer }]);
  return answer;
}

/** The last keys whose requests, together, are not too much to remember. */
function lasting(keys: UsedKey[]): UsedKey[] {
  let weight = 0;
  // The answers hold what the requests do.
  const start = keys.findLastIndex(({ request }) => (weight += request.length) > bounds.usedKeysWeight);
  return keys.slice(start + 1);
}
