import type { OperationDetails, ParameterContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";
import { inside, problem, type Problem } from "./problem.js";
import type { RawCall } from "./raw-call.js";
import { compileSchema } from "./schema.js";
import { textReader, type ReadTexts } from "./text-value.js";

/** The query as its schemas type it, or the first parameter that is not as the contract wants it. */
export type Found =
  | { readonly ok: true; readonly query: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly place: ParameterContract["in"]; readonly problem: Problem };

/** Compiles the check of an operation's path, query and headers, in this order. */
export function compileParameters(details: OperationDetails): (raw: RawCall) => Found {
  const compiled = (["path", "query", "header"] as const).flatMap((place) =>
    details.parameters.filter((parameter) => parameter.in === place).map((parameter) => compile(parameter, details)),
  );
  return (raw) => {
    const query: [string, Json][] = [];
    for (const parameter of compiled) {
      const { name, place } = parameter;
      const value = valueOf(parameter, raw);
      const found = value === undefined ? parameter.missing : parameter.check(value);
      if (found !== undefined) return { ok: false, place, problem: inside(name, found) };
      const used = value ?? parameter.default;
      if (place === "query" && used !== undefined) query.push([name, used]);
    }
    return { ok: true, query: Object.fromEntries(query) };
  };
}

interface Parameter {
  readonly name: string;
  readonly place: ParameterContract["in"];
  readonly read: ReadTexts;
  readonly check: (value: Json) => Problem | undefined;
  /** The problem where it is not there. */
  readonly missing: Problem | undefined;
  readonly default: Json | undefined;
}

function compile(parameter: ParameterContract, { schemas }: OperationDetails): Parameter {
  const { name, in: place, required, schema } = parameter;
  const check = compileSchema(schema, schemas);
  const value = schema["default"];
  return {
    name,
    place,
    check,
    read: textReader(schema, schemas),
    missing: required ? problem("required", "it is required and missing") : undefined,
    default: value !== undefined && check(value) === undefined ? value : undefined,
  };
}

function valueOf({ name, place, read }: Parameter, raw: RawCall): Json | undefined {
  switch (place) {
    case "query": {
      const texts = raw.query.getAll(name);
      return texts.length === 0 ? undefined : read(texts);
    }
    case "path":
      return Object.hasOwn(raw.path, name) ? read([raw.path[name] ?? ""]) : undefined;
    case "header": {
      const lower = name.toLowerCase();
      return Object.hasOwn(raw.headers, lower) ? read([raw.headers[lower] ?? ""]) : undefined;
    }
  }
}
