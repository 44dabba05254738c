import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readDocument, withoutSpans } from "./reading.ts";

const store = `openapi: 3.1.0
info: { title: Pet store, version: 1.0.0, license: { name: MIT } }
servers:
  - url: https://{region}.pets.example.org/v2
    variables: { region: { default: eu, enum: [eu, us] } }
tags: [{ name: pets, description: Everything about pets }]
security: [{ key: [] }]
paths:
  /pets:
    parameters: [{ $ref: '#/components/parameters/Trace' }]
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100, default: 20 } }
        - { name: tags, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }
      responses:
        '200':
          description: A page of pets
          headers: { X-Next: { schema: { type: string } } }
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        default: { $ref: '#/components/responses/Failure' }
    post:
      requestBody: { $ref: '#/components/requestBodies/Pet' }
      responses: { '201': { description: Created }, '422': { description: Invalid } }
      callbacks: { onData: { '{$request.query.url}': { post: { responses: {} } } } }
  /pets/{petId}/photo:
    summary: Photos
    put:
      parameters: [{ name: petId, in: path, required: true, schema: { type: string, format: uuid } }]
      requestBody: { content: { image/png: { schema: { type: string, contentMediaType: image/png } } } }
      responses: { '204': { description: Stored } }
webhooks:
  pet.sold:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '200': { description: ok } }
components:
  parameters: { Trace: { name: X-Trace-Id, in: header, schema: { type: string } } }
  requestBodies:
    Pet: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  responses: { Failure: { description: Failed, content: { application/json: { schema: { type: object } } } } }
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Pet:
      type: object
      discriminator: { propertyName: kind }
      required: [id, kind]
      properties:
        id: { type: integer, format: int64, readOnly: true }
        kind: { const: cat }
        name: { type: [string, 'null'], examples: [Tom] }
        parent: { $ref: '#/components/schemas/Pet' }
        owner: { anyOf: [{ $ref: '#/components/schemas/Page«Owner»' }, { type: 'null' }] }
        labels: { type: object, additionalProperties: { type: string } }
    Page«Owner»: { allOf: [{ properties: { page: { type: integer } } }, { properties: { items: { type: array, items: {} } } }] }
`;

describe("a document that is not the vendor's", () => {
  const { facts, codes } = readDocument(store);
  const operations = withoutSpans(facts.operations);

  it("gives every operation with its own host", () => {
    expect(operations.map(({ method, path, server, title }) => [method, path, server, title])).toEqual([
      ["get", "/v2/pets", "https://eu.pets.example.org", "listPets"],
      ["post", "/v2/pets", "https://eu.pets.example.org", "POST /pets"],
      ["put", "/v2/pets/{petId}/photo", "https://eu.pets.example.org", "PUT /pets/{petId}/photo"],
    ]);
  });

  it("gives parameters of the operation and of its path", () => {
    expect(operations[0]?.parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual([
      "query limit",
      "query tags",
      "header X-Trace-Id",
    ]);
    expect(operations[0]?.parameters[0]?.schema).toEqual({ kind: "integer", maximum: 100, default: 20 });
  });

  it("gives referenced bodies, uploads and answers without a body", () => {
    expect(operations[1]?.request).toEqual({
      mediaType: "application/json",
      required: true,
      schema: { kind: "reference", name: "Pet" },
    });
    expect(operations[2]?.request?.schema).toEqual({ kind: "string", format: "binary" });
    expect(operations[1]?.response).toBeUndefined();
  });

  it("gives the component schemas under names that OpenAPI allows", () => {
    expect(withoutSpans(facts.schemas)).toEqual([
      {
        name: "Pet",
        schema: {
          kind: "object",
          properties: [
            { name: "id", required: true, schema: { kind: "integer", format: "int64" } },
            { name: "kind", required: true, schema: { kind: "string", enum: [{ value: "cat" }] } },
            { name: "name", required: false, schema: { kind: "string", nullable: true, example: "Tom" } },
            { name: "parent", required: false, schema: { kind: "reference", name: "Pet" } },
            { name: "owner", required: false, schema: { kind: "reference", name: "Page_Owner_", nullable: true } },
            { name: "labels", required: false, schema: { kind: "map", values: { kind: "string" } } },
          ],
        },
      },
      {
        name: "Page_Owner_",
        schema: {
          kind: "object",
          properties: [
            { name: "page", required: false, schema: { kind: "integer" } },
            { name: "items", required: false, schema: { kind: "array", items: { kind: "any" } } },
          ],
        },
      },
    ]);
  });

  it("gives webhooks as events", () => {
    expect(withoutSpans(facts.events)).toMatchObject([
      { type: "pet.sold", schema: { kind: "reference", name: "Pet" } },
    ]);
  });

  it("says of each thing once that it has no place in the model", () => {
    expect([...codes].sort()).toEqual([
      "openapi/keyword-unused",
      "openapi/keyword-unused",
      "openapi/keyword-unused",
      "openapi/other-response",
      "openapi/response-headers",
      "security/no-token-kind",
    ]);
  });
});

describe("bad documents", () => {
  it("are no exponential work when references double at each level", () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const next = `{ $ref: '#/x-parts/p${String(level + 1)}' }`;
      return `  p${String(level)}: { type: object, properties: { a: ${next}, b: ${next} } }`;
    });
    const text = `openapi: 3.0.1\npaths: {}\nx-parts:\n${levels.join("\n")}\n  p40: { type: string }\ncomponents:\n  schemas: { A: { $ref: '#/x-parts/p0' } }\n`;
    expect(readDocument(text).codes).toContain("openapi/reference-depth");
  });

  it("report required: true inside a property and count it", () => {
    const text =
      "openapi: 3.0.1\npaths: {}\ncomponents:\n  schemas: { A: { type: object, properties: { a: { type: string, required: true } } } }\n";
    const { facts, codes } = readDocument(text);
    expect(facts.schemas[0]?.schema).toMatchObject({ properties: [{ name: "a", required: true }] });
    expect(codes).toEqual(["openapi/required-flag"]);
  });

  it("report a keyword of another type", () => {
    const text =
      "openapi: 3.0.1\npaths: {}\ncomponents:\n  schemas: { A: { type: array, items: {}, required: [id] } }\n";
    expect(readDocument(text).codes).toEqual(["openapi/keyword-misplaced"]);
  });

  it("never make the reader throw, whatever takes the place of a value", () => {
    const lines = store.split("\n");
    const junk = fc.constantFrom(
      "null",
      "[]",
      "{}",
      "1",
      "text",
      "[{}]",
      "{ $ref: '#/components/schemas/Pet' }",
      "{ $ref: 7 }",
      "true",
    );
    fc.assert(
      fc.property(fc.nat(lines.length - 1), junk, (index, value) => {
        const changed = lines.map((line, at) => (at === index ? line.replace(/:\s.*$/, `: ${value}`) : line));
        readDocument(changed.join("\n"));
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
