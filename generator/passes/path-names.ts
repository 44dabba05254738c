import type { Api, Operation } from "../model/api.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { Pass, PassContext } from "./pass.ts";

/**
 * Gives operations on one address the same names for its parameters: OpenAPI has one entry for `/a/{x}` and `/a/{y}`.
 * The names that most of them use count, then the first by code unit; a path parameter's name never travels.
 */
export const unifyPathNames: Pass = (api, context) => {
  const paths = agreedPaths(api);
  return { ...api, operations: api.operations.map((operation) => withPath(operation, paths, context)) };
};

/** Parameters without their names: `/a/{}`. */
function shapeOf({ path }: Operation): string {
  return path.replace(/\{[^{}]*\}/gu, "{}");
}

function agreedPaths({ operations }: Api): ReadonlyMap<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const operation of operations) {
    const paths = uses.get(shapeOf(operation)) ?? new Map<string, number>();
    uses.set(shapeOf(operation), paths.set(operation.path, (paths.get(operation.path) ?? 0) + 1));
  }
  const best = (paths: ReadonlyMap<string, number>): string =>
    [...paths].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))[0]?.[0] ?? "";
  return new Map([...uses].map(([shape, paths]) => [shape, best(paths)]));
}

function withPath(operation: Operation, paths: ReadonlyMap<string, string>, { report }: PassContext): Operation {
  const path = paths.get(shapeOf(operation)) ?? operation.path;
  if (path === operation.path) return operation;
  report("operation/path-names", operation.span, `“${operation.path}” is “${path}” on another page`);
  const renamed = new Map(namesIn(operation.path).map((name, index) => [name, namesIn(path)[index] ?? name]));
  const rename = (name: string): string => renamed.get(name) ?? name;
  return {
    ...operation,
    path,
    parameters: operation.parameters.map((parameter) =>
      parameter.in === "path" ? { ...parameter, name: rename(parameter.name) } : parameter,
    ),
    ...(operation.serializeBy && { serializeBy: operation.serializeBy.map(rename) }),
  };
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? "");
}
