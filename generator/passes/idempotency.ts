import type { Idempotency, Operation } from "../model/api.ts";
import type { Pass } from "./pass.ts";

/** A parameter or body member whose name or description says that a repeated call with the same value is done once. */
export const findIdempotencyKeys: Pass = (api) => ({
  ...api,
  operations: api.operations.map((operation) => {
    const idempotency = operation.idempotency ?? keyOf(operation);
    return idempotency === undefined ? operation : { ...operation, idempotency };
  }),
});

function keyOf({ method, parameters, request }: Operation): Idempotency | undefined {
  if (method === "get" || method === "head") return undefined;
  const parameter = parameters.find((each) => each.in !== "path" && isKey(each.name, each.schema.description));
  if (parameter !== undefined && parameter.in !== "path") return { in: parameter.in, name: parameter.name };
  const properties = request?.schema.kind === "object" ? request.schema.properties : [];
  const property = properties.find(({ name, schema }) => schema.kind === "string" && isKey(name, schema.description));
  return property === undefined ? undefined : { in: "body", name: property.name };
}

/** `client_token`: `操作的唯一标识,用于幂等的进行更新操作`; `uuid`: `用于幂等…去重`. */
function isKey(name: string, description = ""): boolean {
  return (
    name === "client_token" || (/(^|_)(uuid|token|key|id)$/iu.test(name) && /幂等|去重|idempoten/iu.test(description))
  );
}
