import { describe, expect, it } from "vitest";
import { fieldScopesOf } from "../../generator/restoring/field-scopes.ts";
import { object, property } from "./sample-api.ts";

const text = { kind: "string" } as const;

describe("fieldScopesOf", () => {
  it("gives a scope to the row of its field, however deep", () => {
    const inner = property("user_id", text);
    const scope = { field: "user_id", title: "获取用户 user ID" };
    const scopes = fieldScopesOf([property("items", { kind: "array", items: object(inner) })], [scope]);
    expect(scopes.of(inner)).toEqual([scope]);
    expect(scopes.rest).toEqual([]);
  });

  it("gives a scope that comes again to the next row of that name", () => {
    const [first, second] = [property("user_id", text), property("user_id", text)];
    const scope = { field: "user_id", title: "获取用户 user ID" };
    const rows = [property("a", object(first)), property("b", object(second))];
    const scopes = fieldScopesOf(rows, [scope, scope]);
    expect([scopes.of(first), scopes.of(second)]).toEqual([[scope], [scope]]);
  });

  it("keeps the order in which a page is read", () => {
    const [name, mobile, again] = [property("name", text), property("mobile", text), property("name", text)];
    const given = [
      { field: "mobile", title: "手机号" },
      { field: "name", title: "姓名" },
    ];
    const scopes = fieldScopesOf([name, mobile, property("b", object(again))], given);
    expect([scopes.of(name), scopes.of(mobile), scopes.of(again)].map((list) => list.length)).toEqual([0, 1, 1]);
  });

  it("leaves what names no field, or one without a row, to the page", () => {
    const given = [{ title: "邮箱" }, { field: "email", title: "邮箱" }];
    expect(fieldScopesOf([property("name", text)], given).rest).toEqual(given);
  });
});
