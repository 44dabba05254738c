import type { Batch, Operation } from "../model/api.ts";
import type { ArraySchema } from "../model/schema.ts";
import type { Pass } from "./pass.ts";

/**
 * A batch is a call whose last path segment is `batch_…` and whose body has exactly one list that must be sent. Its maximum
 * is the list's own bound, else what the prose says of one call (`单次调用最多新增 500 条记录`). Without a documented maximum
 * nothing is said.
 */
export const findBatches: Pass = (api) => ({
  ...api,
  operations: api.operations.map((operation) => {
    const batch = operation.batch ?? batchOf(operation);
    return batch === undefined ? operation : { ...operation, batch };
  }),
});

function batchOf(operation: Operation): Batch | undefined {
  const { path, request, description = "" } = operation;
  if (!/\/batch_[a-z_]+$/u.test(path) || request?.schema.kind !== "object") return undefined;
  const lists = request.schema.properties.filter(({ schema, required }) => schema.kind === "array" && required);
  const [list] = lists;
  if (lists.length !== 1 || list?.schema.kind !== "array") return undefined;
  const max = list.schema.maxItems ?? maxInProse(description) ?? maxInDescription(list.schema);
  return max === undefined ? undefined : { items: list.name, max };
}

function maxInDescription({ description = "" }: ArraySchema): number | undefined {
  return maxInProse(description);
}

/** `单次调用最多新增 500 条记录`, `一次最多 1,000 条`, `at most 500 records per call`. */
export function maxInProse(prose: string): number | undefined {
  const found =
    /(?:单次|每次|一次)[^。；;\n]{0,12}?最多[^\d。；;\n]{0,12}([\d,]+)\s*[条个行项]/u.exec(prose) ??
    /\b(?:at most|up to)\s+([\d,]+)\s+[a-z ]{1,24}?\b(?:per|in one|in a single|each)\s*(?:call|request)/iu.exec(prose);
  return found?.[1] === undefined ? undefined : Number(found[1].replaceAll(",", ""));
}
