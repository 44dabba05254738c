import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../../generator/model/json.ts";
import { operationId } from "../../generator/wording/names.ts";
import { generate, type Generated } from "../../generator/pipeline.ts";
import { shared } from "./corpus.ts";

const sources = [join(shared, "docs/2026-03/tags")];

/** What is made of half of the vendor's documentation stays usable. */
describe("the output of 800 pages", () => {
  let made: Generated;

  beforeAll(async () => {
    made = await generate({ sources, only: ["openapi", "client"] });
  });

  it("has no module of the client above 1 MB, and a document of less than 20 MB", () => {
    const size = (path: string): number =>
      Math.max(...made.files.filter((file) => file.path.startsWith(path)).map(({ text }) => Buffer.byteLength(text)));
    expect(size("client/src/")).toBeLessThan(1_000_000);
    expect(size("openapi/openapi.json")).toBeLessThan(20_000_000);
  });

  it("has no module of a service that imports another service", () => {
    const modules = made.files.filter(({ path }) => /^client\/src\/[^/]+\//.test(path));
    const services = new Set(modules.map(({ path }) => path.split("/")[2] ?? ""));
    const elsewhere = modules.flatMap(({ path, text }) => {
      const targets = [...text.matchAll(/ from "(\.[^"]+)"/g)].map(
        ([, to = ""]) => new URL(to, `file:///${path}`).pathname,
      );
      const folders = targets.map((target) => target.split("/")[3] ?? "");
      return folders.filter((folder) => folder !== path.split("/")[2] && folder !== "runtime" && services.has(folder));
    });
    expect(services.size).toBeGreaterThan(50);
    expect(elsewhere).toEqual([]);
  });

  it("shares named types, and says all that each use says", () => {
    const { schemas, document } = documentOf(made);
    expect(schemas.length).toBeGreaterThan(500);
    expect(dangling(document)).toEqual([]);
  });

  it("can be cut down to what a team uses, with the schemas that this needs and no others", async () => {
    const include = ["bitable.*", "drive.v1.exportTask.create"];
    const cut = await generate({ sources, only: ["openapi"], include });
    const ids = cut.api.operations.map(({ name }) => operationId(name));
    expect(ids.filter((id) => !id.startsWith("bitable."))).toEqual(["drive.v1.exportTask.create"]);
    expect(ids.length).toBeGreaterThan(40);
    const { schemas, document } = documentOf(cut);
    expect(dangling(document)).toEqual([]);
    const used = new Set(references(document));
    // Bitable's field types belong to its service, whether a field of an operation refers to them or not
    const ofFieldType = /^BitableField\d+(?:Read|Write|Property)$/;
    const unused = schemas.filter((name) => !used.has(`#/components/schemas/${name}`));
    expect(unused.filter((name) => !ofFieldType.test(name))).toEqual([]);
    expect(
      cut.api.errorCatalog
        .flatMap(({ mentions }) => mentions)
        .filter(({ operationId: id = ids[0] ?? "" }) => !ids.includes(id)),
    ).toEqual([]);
  });
});

/** The emitted document and the names of its schemas. */
function documentOf({ files }: Generated): { readonly document: Json; readonly schemas: readonly string[] } {
  const text = files.find(({ path }) => path === "openapi/openapi.json")?.text ?? "";
  const document = JSON.parse(text) as { readonly components: { readonly schemas: Readonly<Record<string, Json>> } };
  return { document, schemas: Object.keys(document.components.schemas) };
}

/** References to nothing. */
function dangling(document: Json): readonly string[] {
  return [...new Set(references(document))].filter(
    (reference) =>
      reference
        .slice(2)
        .split("/")
        .reduce<Json | undefined>((value, key) => memberOf(value, key), document) === undefined,
  );
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  const entries: readonly (readonly [string, Json])[] = Object.entries(value ?? {});
  return entries.find(([name]) => name === key)?.[1];
}

function references(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, Json]) =>
    key === "$ref" && typeof member === "string" ? [member] : references(member),
  );
}
