import type { Operation, Pagination } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import type { Pass } from "./pass.ts";
import { propertyAt } from "./walk-schema.ts";

/**
 * An operation is paginated when it takes a page token and its answer's `data` has a token, a flag that there is more, and
 * exactly one list: then any number of items can be read by calling again.
 */
export const findPagination: Pass = (api) => ({
  ...api,
  operations: api.operations.map((operation) => {
    const pagination = operation.pagination ?? paginationOf(operation);
    return pagination === undefined ? operation : { ...operation, pagination };
  }),
});

const requestTokens = ["page_token", "next_page_token"];
const responseTokens = ["page_token", "next_page_token"];
const moreFlags = ["has_more"];

function paginationOf({ parameters, response }: Operation): Pagination | undefined {
  const query = new Set(parameters.filter((each) => each.in === "query").map(({ name }) => name));
  const data = propertyAt(response.schema, "data");
  const request = requestTokens.find((name) => query.has(name));
  const token = responseTokens.find((name) => propertyAt(data, name) !== undefined);
  const more = moreFlags.find((name) => propertyAt(data, name) !== undefined);
  const items = onlyList(data);
  if (request === undefined || token === undefined || more === undefined || items === undefined) return undefined;
  return { request, response: token, items, more };
}

function onlyList(data: Schema | undefined): string | undefined {
  if (data?.kind !== "object") return undefined;
  const lists = data.properties.filter(({ schema }) => schema.kind === "array");
  return (lists.find(({ name }) => name === "items") ?? (lists.length === 1 ? lists[0] : undefined))?.name;
}
