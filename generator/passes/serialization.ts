import type { ErrorRow } from "../model/errors.ts";
import type { Operation } from "../model/api.ts";
import type { Pass } from "./pass.ts";

/**
 * Where an error says that one resource takes no concurrent writes (1254291: `同一个数据表(table) 不支持并发调用写接口`), calls
 * that write to it wait for each other. The resource is the one the error names among the path's parameters: `table` →
 * `table_id`; it is told apart by all parameters up to it (`app_token`, `table_id`).
 */
export const findSerialization: Pass = (api) => ({
  ...api,
  operations: api.operations.map((operation) => {
    const serializeBy = operation.serializeBy ?? keysOf(operation);
    return serializeBy === undefined ? operation : { ...operation, serializeBy };
  }),
});

function keysOf({ method, parameters, errors }: Operation): readonly string[] | undefined {
  if (method === "get" || method === "head") return undefined;
  const inPath = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  for (const error of errors) {
    if (error.retry !== "serialize") continue;
    const last = inPath.findLastIndex((name) => names(error, name));
    if (last !== -1) return inPath.slice(0, last + 1);
  }
  return undefined;
}

/** Whether the error's text names what a path parameter stands for: `(table)`, `one table` for `table_id`. */
function names({ message, remedy = "" }: ErrorRow, parameter: string): boolean {
  const noun = parameter.replace(/_(id|token|key)$/u, "");
  return new RegExp(`(?<![A-Za-z_])${noun.replace(/\W/gu, "")}s?(?![A-Za-z_])`, "iu").test(`${message} ${remedy}`);
}
