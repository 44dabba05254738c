import { emitterOf, toJsonSchema, type ApiOutline, type Json, type OutputFile, type ServiceApi } from "larkwright";

/**
 * Writes a JSON Schema for each service, `json-schema/<service>.schema.json`, for whatever checks JSON without knowing
 * OpenAPI: what each operation takes and answers stands under its name in `$defs`, and beside it the types they share.
 */
export const jsonSchemaEmitter = emitterOf({
  name: "json-schema",
  // a part sees its service only; what it must know of all others would be planned here
  plans: () => new Map<string, null>(),
  part: (service) => ({ files: [schemaFile(service)], pieces: [] }),
  whole: (api) => [indexFile(api)],
});

function schemaFile({ name, operations, schemas, documented }: ServiceApi): OutputFile {
  const calls = operations.flatMap((operation): [string, Json][] => {
    const { resource, version, method } = operation.name;
    const id = `${version}.${resource}.${method}`;
    const answer: [string, Json] = [`${id}.response`, toJsonSchema(operation.response.schema, "#/$defs/")];
    return operation.request === undefined
      ? [answer]
      : [[`${id}.request`, toJsonSchema(operation.request.schema, "#/$defs/")], answer];
  });
  const types = [...documented, ...schemas].map((type): [string, Json] => [
    type.name,
    toJsonSchema(type.schema, "#/$defs/"),
  ]);
  return print(`json-schema/${name}.schema.json`, {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${name}.schema.json`,
    $defs: Object.fromEntries([...calls, ...types]),
  });
}

function indexFile({ operations }: ApiOutline): OutputFile {
  const services = [...new Set(operations.map(({ name }) => name.service))];
  return print(
    "json-schema/index.json",
    services.map((service) => `${service}.schema.json`),
  );
}

function print(path: string, value: Json): OutputFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
