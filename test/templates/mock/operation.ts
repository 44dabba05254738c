import type {
  ErrorRow,
  OperationContract,
  OperationDetails,
  ParameterContract,
} from "../../../templates/mock/src/engine/contract.ts";
import type { JsonObject } from "../../../templates/mock/src/engine/json.ts";

/** An operation of a contract written by hand. */
export function operationOf(
  details: Partial<OperationDetails>,
  facts: Partial<OperationContract> = {},
): OperationContract {
  const all: OperationDetails = {
    parameters: [],
    response: { mediaType: "application/json", schema: {} },
    errors: [],
    schemas: {},
    ...details,
  };
  return {
    id: "bitable.v1.appTableRecord.list",
    method: "GET",
    path: "/open-apis/bitable/v1/records",
    service: "bitable",
    details: () => all,
    ...facts,
  };
}

export function query(name: string, schema: JsonObject, required = false): ParameterContract {
  return { name, in: "query", required, schema };
}

export function error(code: number, name: string, facts: Partial<ErrorRow> = {}): ErrorRow {
  return { code, name, message: name, kind: "invalid_argument", retry: "never", ...facts };
}
