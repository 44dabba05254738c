import type { Report } from "../diagnostics/report.ts";
import type { Operation } from "../model/api.ts";
import { byCodeUnit } from "../wording/order.ts";

/**
 * Gives operations on one address the same names for its parameters: OpenAPI has one entry for `/a/{x}` and `/a/{y}`.
 * The names that most of them use count, then the first by code unit; a path parameter's name never travels.
 */
export function agreeOnPaths(documented: readonly string[]): (path: string) => string {
  const uses = new Map<string, Map<string, number>>();
  for (const path of documented) {
    const paths = uses.get(shapeOf(path)) ?? new Map<string, number>();
    uses.set(shapeOf(path), paths.set(path, (paths.get(path) ?? 0) + 1));
  }
  const best = (paths: ReadonlyMap<string, number>): string =>
    [...paths].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))[0]?.[0] ?? "";
  const agreed = new Map([...uses].map(([shape, paths]) => [shape, best(paths)]));
  return (path) => agreed.get(shapeOf(path)) ?? path;
}

/** Parameters without their names: `/a/{}`. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/gu, "{}");
}

/** An operation with the names that were agreed on. What its own page calls otherwise is reported. */
export function withAgreedPath(operation: Operation, path: string, report: Report): Operation {
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
