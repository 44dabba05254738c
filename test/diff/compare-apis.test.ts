import { describe, expect, it } from "vitest";

import { compareApis } from "../../generator/diff/compare-apis.ts";
import { rules, type RuleId } from "../../generator/diff/rules.ts";
import { fieldType, inBody, object, query, text } from "./consumers/consumer.ts";
import { cases, inData, list, quota, scopes } from "./rule-cases.ts";
import { sampleApi, type Said } from "./sample-document.ts";

describe("comparing models", () => {
  it.each(cases)("%j → %j is %s and back %s", (before, after, forth, back) => {
    expect(found(before, after)).toEqual([forth]);
    expect(found(after, before)).toEqual([back]);
  });

  it("has a case for each rule", () => {
    const shown = new Set([
      ...cases.flatMap(([, , forth, back]) => [forth, back]),
      ...["operation/added", "operation/removed"],
    ]);
    expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it.each<[string, Said, Said, readonly RuleId[]]>([
    ["values that are read", fieldType({ Read: text }), fieldType({ Read: list }), ["response/type-changed"]],
    [
      "values that are written",
      fieldType({ Read: text, Write: text }),
      fieldType({ Read: text, Write: list }),
      ["request/type-changed"],
    ],
    [
      "members of the property, which is sent and answered",
      fieldType({ Read: text, Property: object({}) }),
      fieldType({ Read: text, Property: object({ multiple: { type: "boolean" } }) }),
      ["request/field-added", "response/field-added"],
    ],
    [
      "the name",
      fieldType({ Read: { ...text, title: "a" } }),
      fieldType({ Read: { ...text, title: "b" } }),
      ["text/title"],
    ],
  ])("finds what changes in a type of field: %s", (_what, before, after, rulesFound) => {
    expect(found(before, after)).toEqual(rulesFound);
    const [change] = compareApis({ before: sampleApi(before), after: sampleApi(after) });
    expect(change?.subject).toEqual({ kind: "type", name: "BitableField11", usedBy: [] });
  });

  it("finds operations that came and went", () => {
    const none = { operations: [], events: [], schemas: [], errorCatalog: [], fieldTypes: [] };
    const changes = [
      compareApis({ before: none, after: sampleApi() }),
      compareApis({ before: sampleApi(), after: none }),
    ];
    expect(changes.map(([change]) => [change?.rule, change?.subject.name])).toEqual([
      ["operation/added", "desk.v1.ticket.update"],
      ["operation/removed", "desk.v1.ticket.update"],
    ]);
  });

  it("finds no change in what is told in another order", () => {
    const a = { ...inBody({ a: text, b: { ...text, enum: ["x", "y"] } }, ["a", "b"]), ...scopes("m", "n") };
    const b = { ...inBody({ b: { ...text, enum: ["y", "x"] }, a: text }, ["b", "a"]), ...scopes("n", "m") };
    expect(found(a, b)).toEqual([]);
  });

  it("reads what an event sends as an answer is read", () => {
    expect(found({ event: object({}) }, { event: object({ id: text }) })).toEqual(["response/field-added"]);
  });

  it("reads what is replied to a callback as a request is read", () => {
    const event = object({});
    expect(found({ event }, { event, reply: object({}) })).toEqual(["request/body-added"]);
    const [before, after] = [object({}), object({ toast: text }, ["toast"])];
    expect(found({ event, reply: before }, { event, reply: after })).toEqual(["request/required-field-added"]);
  });

  it("tells a change of a type once, with the names of all who use it", () => {
    const reference = { $ref: "#/components/schemas/Ticket" };
    const using = { ...inBody({ a: reference }), event: object({ list: { type: "array", items: reference } }) };
    const before = sampleApi({ ...using, components: { Ticket: object({ id: text }) } });
    const after = sampleApi({ ...using, components: { Ticket: object({}) } });
    const changes = compareApis({ before, after });
    expect(changes.map(({ rule, subject, at }) => [rule, subject, at])).toEqual([
      ["request/field-removed", { kind: "type", name: "Ticket", usedBy: ["desk.v1.ticket.update"] }, "id"],
      ["response/field-removed", { kind: "type", name: "Ticket", usedBy: ["desk.ticket.changed_v1"] }, "id"],
    ]);
  });

  it("sees through a type that is told in place now", () => {
    const named = {
      ...inData({ a: { $ref: "#/components/schemas/A" } }),
      components: { A: object({ b: text }) },
    };
    expect(found(named, inData({ a: object({ b: text }) }))).toEqual([]);
    expect(found(named, inData({ a: object({ b: { type: "integer" } }) }))).toEqual(["response/type-changed"]);
  });

  it("ends where types refer to themselves", () => {
    const loop = { $ref: "#/components/schemas/Loop" };
    const self = { ...inData({ a: loop }), components: { Loop: loop } };
    const tree = { ...inData({ a: loop }), components: { Loop: object({ child: loop }) } };
    expect(found(self, tree)).toEqual(["response/type-narrowed"]);
    expect(found(tree, tree)).toEqual([]);
  });

  it("grades as a project wants it, and leaves out what is off", () => {
    const models = { before: sampleApi(quota([100, 60])), after: sampleApi(quota([10, 60])) };
    expect(compareApis(models, { "limit/lowered": "breaking" })[0]?.grade).toBe("breaking");
    expect(compareApis(models, { "limit/lowered": "off" })).toEqual([]);
  });

  it("puts what breaks first", () => {
    const before = { ...inData({ old: text }), ...query(text) };
    const after = { ...inData({ fresh: text }), ...query({ ...text, description: "Size" }) };
    const changes = compareApis({ before: sampleApi(before), after: sampleApi(after) });
    expect(changes.map(({ grade }) => grade)).toEqual(["breaking", "additive", "text"]);
  });
});

function found(before: Said, after: Said): readonly RuleId[] {
  return compareApis({ before: sampleApi(before), after: sampleApi(after) }).map(({ rule }) => rule);
}
