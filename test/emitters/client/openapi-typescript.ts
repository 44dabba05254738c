import { astToString, resolveRef, transformSchema, type GlobalContext, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

import type { JsonObject } from "../../../generator/openapi/json-object.ts";

/**
 * The types of a document as openapi-typescript prints them, the interfaces `components` and `operations`, with the
 * settings that our own types are held to. Files are what our runtime sends.
 */
export function openapiTypes(document: JsonObject): string {
  // The document is our own and well formed; the library's types are stricter than JSON.
  const schema = document as unknown as OpenAPI3;
  const reference = (name: string, ...of: readonly ts.TypeNode[]): ts.TypeNode =>
    ts.factory.createTypeReferenceNode(name, of);
  const file = ts.factory.createUnionTypeNode([
    reference("Blob"),
    reference("Uint8Array"),
    reference("ArrayBuffer"),
    reference("ReadableStream", reference("Uint8Array")),
  ]);
  const context: Omit<GlobalContext, "redoc"> = {
    ...settings,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    postTransform: undefined,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
    transform: (described) => (described.format === "binary" ? file : undefined),
    transformProperty: undefined,
  };
  // `redoc` is the configuration of the steps that are left out.
  const statements = transformSchema(schema, context as GlobalContext);
  return astToString(
    statements.filter(
      (statement) => ts.isInterfaceDeclaration(statement) && ["components", "operations"].includes(statement.name.text),
    ),
  );
}

const settings = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default is what the server takes when nothing is sent: the caller may leave it out.
  defaultNonNullable: false,
  // An object of which nothing is documented may hold anything.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};
