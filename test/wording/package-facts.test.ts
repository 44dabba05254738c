import { describe, expect, it } from "vitest";

import { licenceView, packageFacts } from "../../generator/wording/package-facts.ts";

describe("packageFacts", () => {
  it("gives every value as a literal of JSON", () => {
    expect(packageFacts("@acme/lark", { version: "1.2.3" })).toEqual({
      name: '"@acme/lark"',
      version: '"1.2.3"',
      license: '"MIT"',
      hasRepository: false,
      repository: '""',
    });
  });

  it.each([
    "https://github.com/acme/lark",
    "https://github.com/acme/lark/",
    "git+https://github.com/acme/lark.git",
    "https://github.com/acme/lark.git",
  ])("writes %s as npm does", (repository) => {
    expect(packageFacts("a", { version: "1.2.3", repository, license: "ISC" })).toMatchObject({
      license: '"ISC"',
      hasRepository: true,
      repository: '"git+https://github.com/acme/lark.git"',
    });
  });
});

describe("licenceView", () => {
  it("tells a licence that is not the templates' own", () => {
    expect(licenceView()).toEqual({ hasOther: false, name: "MIT" });
    expect(licenceView("Apache-2.0")).toEqual({ hasOther: true, name: "Apache-2.0" });
  });
});
