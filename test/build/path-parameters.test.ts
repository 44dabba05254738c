import { describe, expect, it } from "vitest";
import { completePathParameters } from "../../generator/build/path-parameters.ts";
import { draft, listening } from "./drafts.ts";

describe("completePathParameters", () => {
  it("adds a parameter that only the path has, as a string, and reports it", () => {
    const { report, codes } = listening();
    const { parameters } = completePathParameters(draft(), report);
    expect(parameters).toEqual([{ in: "path", name: "app_token", required: true, schema: { kind: "string" } }]);
    expect(codes()).toEqual(["parameter/undocumented"]);
  });

  it("leaves out a path parameter that the path does not have, and reports it", () => {
    const { report, codes } = listening();
    const stray = { in: "path", name: "table_id", required: true, schema: { kind: "string" } } as const;
    const known = { in: "path", name: "app_token", required: true, schema: { kind: "string" } } as const;
    expect(completePathParameters(draft({ parameters: [stray, known] }), report).parameters).toEqual([known]);
    expect(codes()).toEqual(["parameter/not-in-path"]);
  });
});
