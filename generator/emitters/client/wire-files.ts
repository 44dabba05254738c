import type { NamedSchema } from "../../model/api.ts";
import { toOpenApi } from "../../openapi/document.ts";
import { objectOf, type JsonObject } from "../../openapi/json-object.ts";
import { schemaJson } from "../../openapi/schema-json.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { ServicePlan } from "./plan.ts";
import { wirePart, wireSchemas, type WirePart } from "./service-api.ts";
import type { WireMaker } from "./wire-maker.ts";
import type { WireInterface } from "./wire-types.ts";

/**
 * The wire types of a service: a module for each resource, one for its events, and one for the schemas that these share,
 * so that no module grows with the service.
 */
export async function wireFiles(
  { folder, versions, events }: ServicePlan,
  schemas: ReadonlyMap<string, NamedSchema>,
  printing: Printing,
): Promise<readonly OutputFile[]> {
  const resources = versions.flatMap((version) => version.resources);
  const parts = resources.map(({ wire, functions }) => ({
    path: wire,
    schemas: "../schemas.js",
    part: wirePart({ operations: functions.map(({ operation }) => operation) }),
  }));
  const ofEvents = { path: `${folder}/wire/events`, schemas: "./schemas.js", part: wirePart({ events }) };
  if (events.length > 0) parts.push(ofEvents);
  const own = wireSchemas(
    parts.flatMap(({ part }) => [...part.referred]),
    schemas,
  );
  const files = await Promise.all(parts.map((part) => partFile(part, printing)));
  return own.length === 0 ? files : [await schemasFile(`${folder}/wire/schemas`, own, printing), ...files];
}

/** How a module is printed. */
export interface Printing {
  readonly render: Render;
  readonly maker: WireMaker;
}

interface PlacedPart {
  /** Below `src`, without extension. */
  readonly path: string;
  /** From there to the module of the schemas. */
  readonly schemas: string;
  readonly part: WirePart;
}

function partFile({ path, schemas, part: { api, referred } }: PlacedPart, printing: Printing): Promise<OutputFile> {
  const imports = referred.size === 0 ? [] : [{ file: schemas }];
  return wireFile({ path, document: toOpenApi(api), shown: "operations", imports }, printing);
}

function schemasFile(path: string, schemas: readonly NamedSchema[], printing: Printing): Promise<OutputFile> {
  const written = objectOf(schemas.map(({ name, schema }) => [name, schemaJson(schema)]));
  const document = { ...toOpenApi(wirePart({}).api), components: { schemas: written } };
  return wireFile({ path, document, shown: "components", imports: [] }, printing);
}

interface WireModule {
  /** Below `src`, without extension. */
  readonly path: string;
  readonly document: JsonObject;
  readonly shown: WireInterface;
  /** Where the schemas stand that it refers to. */
  readonly imports: readonly { readonly file: string }[];
}

async function wireFile(
  { path, document, shown, imports }: WireModule,
  { render, maker }: Printing,
): Promise<OutputFile> {
  const types = await maker.types(JSON.stringify(document), shown);
  return { path: `client/src/${path}.ts`, text: render("client/src/service/wire.ts.hbs", { imports, types }) };
}
