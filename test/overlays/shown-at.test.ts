import { describe, expect, it } from "vitest";

import type { Json } from "../../generator/model/json.ts";
import { shownAt } from "../../generator/overlays/shown-at.ts";

const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const document = {
  paths: {
    "/a": { get: { operationId: "a.v1.b.get", responses: refer("A") }, put: { operationId: "a.v1.b.put" } },
    "/b": { get: { operationId: "b.v1.b.get", example: refer("A") } },
  },
  webhooks: { e: { post: { requestBody: refer("B") } } },
  components: { schemas: { A: { items: refer("B") }, B: { items: refer("A") }, C: {} } },
  "x-lark-error-catalog": [{ code: 7, mentions: [{ operationId: "a.v1.b.put" }, {}] }],
};

describe("shownAt", () => {
  it.each([
    [["paths", "/a", "get", "tags", 0], ["paths /a get"]],
    [
      ["components", "schemas", "B", "items"],
      ["paths /a get", "webhooks e post"],
    ],
    [
      ["paths", "/a"],
      ["paths /a get", "paths /a put"],
    ],
    [["components", "schemas", "C"], []],
    [["x-lark-error-catalog", 0, "code"], ["paths /a put"]],
    [["x-lark-error-catalog", 9], []],
  ])("finds for %j the pages %j", (location, pages) => {
    expect(shownAt(JSON.parse(JSON.stringify(document)) as Json)(location).map((each) => each.join(" "))).toEqual(
      pages,
    );
  });
});
