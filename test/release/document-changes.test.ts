import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/diff/change.ts";
import { compareApis } from "../../generator/diff/compare-apis.ts";
import { readDocument } from "../../generator/document/read-document.ts";
import type { Json } from "../../generator/model/json.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";
import { cutDocument, readStretch } from "../../generator/release/cut-document.ts";
import { documentChanges } from "../../generator/release/document-changes.ts";

/** Which schema each of some calls and schemas refers to, and the type of each schema's own field. */
interface Shape {
  readonly calls: readonly (number | undefined)[];
  readonly schemas: readonly { readonly to: number | undefined; readonly type: string }[];
  /** The types of fields, each part with its type. */
  readonly fields?: Readonly<Record<string, string>>;
}

const target = fc.option(fc.nat({ max: 4 }), { nil: undefined });
const shape: fc.Arbitrary<Shape> = fc.record({
  calls: fc.array(target, { maxLength: 4 }),
  schemas: fc.array(fc.record({ to: target, type: fc.constantFrom("string", "integer") }), { maxLength: 5 }),
  fields: fc.dictionary(
    fc.constantFrom("BitableField1Read", "BitableField1Write", "BitableField2Read", "BitableField2Property"),
    fc.constantFrom("string", "integer"),
  ),
});

describe("documentChanges", () => {
  it("finds what a comparison of the whole documents finds", () => {
    fc.assert(
      fc.property(shape, shape, (before, after) => {
        const documents = { before: documentOf(before), after: documentOf(after) };
        const bytes = { before: printed(documents.before), after: printed(documents.after) };
        const models = { before: readDocument(documents.before, "a"), after: readDocument(documents.after, "a") };
        expect(told(documentChanges(bytes, {}))).toEqual(told(compareApis(models)));
      }),
    );
  });

  it("reads documents of another layout as a whole", () => {
    const [before, after] = [documentOf({ calls: [0], schemas: [] }), documentOf({ calls: [], schemas: [] })];
    const bytes = { before: Buffer.from(JSON.stringify(before)), after: printed(after) };
    expect(told(documentChanges(bytes, {}))).toMatchObject([{ rule: "operation/removed" }]);
  });

  it("knows nothing of a document that is none", () => {
    const after = printed(documentOf({ calls: [], schemas: [] }));
    for (const text of ["", "{}", "<<<<<<<", "{\n  "]) {
      expect(documentChanges({ before: Buffer.from(text), after }, {})).toBeUndefined();
    }
  });
});

describe("cutDocument", () => {
  it("finds each part of an emitted document, whatever its name", () => {
    const document = documentOf({
      calls: [0, undefined],
      schemas: [
        { to: 1, type: "string" },
        { to: 0, type: "integer" },
      ],
    });
    const cut = cutDocument(printed(document));
    expect(cut?.version).toBe("0.0.0");
    expect(cut && [...cut.schemas.values()].map((part) => readStretch(cut.bytes, part))).toEqual(
      Object.values((document["components"] as { schemas: object }).schemas),
    );
    expect([...(cut?.calls.values() ?? [])].map(({ path, method }) => [path, method])).toEqual([
      ["/open-apis/desk/v1/0", "get"],
      ["/open-apis/desk/v1/1", "get"],
    ]);
  });
});

type Document = ReturnType<typeof toOpenApi>;

const names = ["DeskA", "a/b~c", 'with " quote', "__proto__", "DeskE"];

function documentOf({ calls, schemas, fields = {} }: Shape): Document {
  const link = (to: number | undefined): Json => {
    const escaped =
      to === undefined || to >= schemas.length ? undefined : (names[to] ?? "").replace(/~/g, "~0").replace(/\//g, "~1");
    return escaped === undefined ? { type: "string" } : { $ref: `#/components/schemas/${escaped}` };
  };
  const paths = calls.map((to, index): [string, Json] => [
    `/open-apis/desk/v1/${String(index)}`,
    {
      get: {
        operationId: `desk.v1.thing${String(index)}.get`,
        parameters: [],
        responses: { "200": { description: "Success", content: { "application/json": { schema: link(to) } } } },
      },
    },
  ]);
  const named = schemas.map(({ to, type }, index): [string, Json] => [
    names[index] ?? "",
    { type: "object", properties: { own: { type }, other: link(to) } },
  ]);
  const types = Object.entries(fields).map(([name, type]): [string, Json] => [name, { title: "x", type }]);
  return toOpenApi(
    readDocument(
      { openapi: "3.1.0", paths: Object.fromEntries(paths), components: { schemas: entries([...named, ...types]) } },
      "openapi.json",
    ),
  );
}

/** `__proto__` is a name like any other. */
function entries(pairs: readonly (readonly [string, Json])[]): Json {
  return JSON.parse(
    `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
  ) as Json;
}

function printed(document: Document): Buffer {
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

function told(changes: readonly Change[] | undefined): readonly object[] | undefined {
  return changes?.map(({ rule, subject, at, before, after }) => ({
    rule,
    subject,
    at,
    before: before.value,
    after: after.value,
  }));
}
