import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compileRoutes, type Route } from "../../../../templates/mock/src/contract/routes.ts";
import type { OperationContract } from "../../../../templates/mock/src/engine/contract.ts";

const RECORDS = "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records";
const routes = compileRoutes({
  operations: [
    operation("list", "GET", RECORDS),
    operation("create", "POST", RECORDS),
    operation("search", "POST", `${RECORDS}/search`),
    operation("get", "GET", `${RECORDS}/{record_id}`),
    operation("later", "GET", RECORDS),
    operation("other", "GET", "/open-apis/bitable/v1/apps/{token}/views"),
    operation("strange", "GET", "/open-apis/{__proto__}/{constructor}"),
  ],
});
const records = "/open-apis/bitable/v1/apps/bas1/tables/tbl1/records";

/** Of any characters, halves of surrogate pairs among them. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes));

describe("a compiled route", () => {
  it("is found by method and path, with its parameters", () => {
    expect(found("GET", `${records}/rec1`)).toEqual([
      "get",
      { app_token: "bas1", table_id: "tbl1", record_id: "rec1" },
    ]);
    expect(found("POST", records)).toEqual(["create", { app_token: "bas1", table_id: "tbl1" }]);
  });

  it("prefers a literal to a parameter", () => {
    expect(found("POST", `${records}/search`)?.[0]).toBe("search");
  });

  it("takes the parameter where the literal has not the method", () => {
    expect(found("GET", `${records}/search`)).toEqual(["get", expect.objectContaining({ record_id: "search" })]);
  });

  it("calls a parameter what its own operation calls it", () => {
    expect(found("GET", "/open-apis/bitable/v1/apps/x/views")).toEqual(["other", { token: "x" }]);
  });

  it("is the first of two with one method and path", () => {
    expect(found("GET", records)?.[0]).toBe("list");
  });

  it("decodes its parameters", () => {
    expect(found("GET", `${records}/a%20b%E4%B8%AD%3F`)?.[1]["record_id"]).toBe("a b中?");
  });

  it("keeps a parameter of any name as data", () => {
    const path = found("GET", "/open-apis/a/b")?.[1] ?? {};
    expect(Object.keys(path).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(path)).toBe(Object.prototype);
  });

  it("names the other methods of its path", () => {
    expect(routes.find("PATCH", records)).toEqual({ allow: ["GET", "POST"] });
    expect(routes.find("DELETE", `${records}/search`)).toEqual({ allow: ["GET", "POST"] });
  });

  it.each([
    ["nothing has the path", "/open-apis/nothing"],
    ["the path ends early", "/open-apis/bitable/v1/apps"],
    ["a segment goes up", `/x/..${records}`],
    ["a segment goes up, encoded", `${records}/%2e%2E`],
    ["a segment is the same place", `${records}/.`],
    ["a segment is empty", "/open-apis/bitable/v1/apps//tables/tbl1/records"],
    ["it ends with a slash", `${records}/`],
    ["a slash is encoded", `${records}/a%2Fb`],
    ["a backslash is encoded", `${records}/a%5cb`],
    ["it has a NUL", `${records}/a%00`],
    ["it is no percent-encoding", `${records}/a%`],
    ["it is no UTF-8", `${records}/%ff`],
    ["it does not start with a slash", records.slice(1)],
    ["it is very long", `${records}/${"a".repeat(10_000)}`],
  ])("is none where %s", (_, path) => {
    expect(routes.find("GET", path)).toBeUndefined();
  });

  it("is found for whatever its parameters are, and never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const wellFormed = !/\p{Surrogate}/u.test(text);
        const route = found("GET", `${records}/${wellFormed ? encodeURIComponent(text) : text}`);
        // eslint-disable-next-line no-control-regex -- as above
        const isRefused = /^\.{0,2}$|[/\\\u0000-\u001f\u007f]/.test(text);
        if (wellFormed) expect(route?.[1]["record_id"]).toBe(isRefused ? undefined : text);
      }),
    );
  });
});

function operation(id: string, method: string, path: string): OperationContract {
  const details = (): never => {
    throw new Error("routes need no details");
  };
  return { id, method, path, service: "bitable", details };
}

function found(method: string, pathname: string): readonly [string, Readonly<Record<string, string>>] | undefined {
  const route: Route | undefined = routes.find(method, pathname);
  return route !== undefined && "operation" in route ? [route.operation.id, route.path] : undefined;
}
