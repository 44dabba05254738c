import type { GlobalContext, OpenAPI3 } from "openapi-typescript";

/** What one module of wire types holds: the schemas that others refer to, or operations. */
export type WireInterface = "components" | "operations";

/**
 * The wire types of an OpenAPI document, given as JSON, as openapi-typescript prints them: the interface `components` or `operations`.
 * References that lead out of the document are named, not followed.
 * The document is our own and well formed, so the library's transformation is called without its validation and
 * bundling, which take four times as long as all the rest. Files are `Blob`s.
 */
export async function wireTypes(document: string, shown: WireInterface): Promise<string> {
  const [{ astToString, resolveRef, transformSchema }, { default: ts }] = await Promise.all([
    import("openapi-typescript"),
    import("typescript"),
  ]);
  // Written by `toOpenApi`, whose document is what the library takes; its types are stricter than JSON.
  const schema = JSON.parse(document) as OpenAPI3;
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const context: Omit<GlobalContext, "redoc"> = {
    ...settings,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    postTransform: undefined,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
    transform: (described) => (described.format === "binary" ? blob : undefined),
    transformProperty: undefined,
  };
  // `redoc` is the configuration of the steps that are left out.
  const statements = transformSchema(schema, context as GlobalContext);
  const kept = statements.filter((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === shown);
  return astToString(kept);
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
