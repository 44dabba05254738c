import { describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/api.ts";
import { agreeOnPaths, withAgreedPath } from "../../generator/passes/path-names.ts";
import { listening, operation, spanIn } from "../build/drafts.ts";

function at(method: Operation["method"], path: string): Operation {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? "");
  const parameters = names.map((name) => ({ in: "path", name, required: true, schema: { kind: "string" } }) as const);
  return operation({ method, path, parameters, span: spanIn(`${method}.md`), serializeBy: names });
}

function unify(...operations: readonly Operation[]): {
  paths: readonly string[];
  names: string;
  codes: readonly string[];
} {
  const { report, codes } = listening();
  const agreed = agreeOnPaths(operations.map(({ path }) => path));
  const after = operations.map((each) => withAgreedPath(each, agreed(each.path), report));
  const names = after.map(({ parameters, serializeBy }) => [...parameters.map(({ name }) => name), serializeBy].join());
  return { paths: after.map(({ path }) => path), names: names.join(" "), codes: codes() };
}

describe("agreeOnPaths", () => {
  it("gives operations on one address the names that most of them use", () => {
    expect(unify(at("get", "/a/{x}/b"), at("patch", "/a/{x_id}/b"), at("delete", "/a/{x_id}/b"))).toEqual({
      paths: ["/a/{x_id}/b", "/a/{x_id}/b", "/a/{x_id}/b"],
      names: "x_id,x_id x_id,x_id x_id,x_id",
      codes: ["operation/path-names"],
    });
  });

  it("takes the first by code unit where as many use either, in whatever order they come", () => {
    const pages = [at("get", "/a/{x}"), at("patch", "/a/{b}")];
    expect(unify(...pages).paths).toEqual(["/a/{b}", "/a/{b}"]);
    expect(unify(...pages.reverse()).paths).toEqual(["/a/{b}", "/a/{b}"]);
  });

  it("leaves other addresses alone", () => {
    expect(unify(at("get", "/a/{x}"), at("get", "/b/{y}"), at("get", "/a/{x}/c"))).toMatchObject({ codes: [] });
  });
});
