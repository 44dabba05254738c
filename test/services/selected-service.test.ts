import { expect, it } from "vitest";

import type { NamedSchema } from "../../generator/model/api.ts";
import type { ServiceApi } from "../../generator/model/outline.ts";
import { selectInService } from "../../generator/services/selected-service.ts";
import { operation } from "../build/drafts.ts";

function answering(method: string, refersTo: string): ServiceApi["operations"][number] {
  return operation({
    name: { service: "bitable", version: "v1", resource: "app", method },
    response: { mediaType: "application/json", schema: { kind: "reference", name: refersTo } },
  });
}

const schemas: readonly NamedSchema[] = [
  { name: "A", schema: { kind: "array", items: { kind: "reference", name: "Documented" } } },
  { name: "B", schema: { kind: "any" } },
];

it("keeps of a service what is chosen and the schemas that this needs", () => {
  const service: ServiceApi = {
    name: "bitable",
    operations: [answering("get", "A"), answering("list", "B")],
    events: [],
    schemas,
    documented: [{ name: "Documented", schema: { kind: "any" } }],
    codes: [],
  };
  const namesOf = (...chosen: readonly string[]): unknown => {
    const { operations, schemas: own, documented } = selectInService(service, new Set(chosen));
    return [operations.map(({ name }) => name.method), [...own, ...documented].map(({ name }) => name)];
  };
  expect(namesOf("bitable.v1.app.get")).toEqual([["get"], ["A", "Documented"]]);
  expect(namesOf("bitable.v1.app.list")).toEqual([["list"], ["B"]]);
});
