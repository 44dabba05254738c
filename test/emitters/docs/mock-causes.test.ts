import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { expect, it } from "vitest";

import { made } from "./site-files.ts";

const root = join(import.meta.dirname, "../../..");

it("is the list that the mock's own test makes", async () => {
  const list = readFileSync(join(root, "test/mock/caused-codes.md"), "utf8");
  const entries = list
    .split("\n## ")
    .slice(1)
    .map((part) => {
      const codes = [...part.matchAll(/^\| (\d+) /gm)].map(([, code]) => Number(code));
      return `  ["${part.slice(0, part.indexOf("\n"))}", [${[...new Set(codes)].sort((a, b) => a - b).join(", ")}]],`;
    });
  expect(entries.length).toBeGreaterThan(40);
  const text = [
    "/**",
    " * By operation, the documented codes that the mock gives because of what was sent; others it gives on demand. Kept as",
    " * `test/mock/caused-codes.md` says, by `test/emitters/docs/mock-causes.test.ts`.",
    " */",
    "export const mockCauses: ReadonlyMap<string, readonly number[]> = new Map([",
    ...entries,
    "]);",
    "",
  ].join("\n");
  const path = join(root, "generator/emitters/docs/mock-causes.ts");
  const pretty = await format(text, { parser: "typescript", printWidth: 120 });
  await expect(pretty).toMatchFileSnapshot(path);
});

it("is on the page of each operation that it names", async () => {
  const files = await made(["specs"]);
  const page = files.get("docs/operations/bitable/v1/app.get.md") ?? "";
  const [, said = ""] = /^The mock gives by itself: (.*)$/m.exec(page) ?? [];
  expect(said).toMatch(/^\d+, \d+[.,]/);
  const html = files.get("docs/operations/bitable/v1/app.get.html") ?? "";
  for (const [code] of said.matchAll(/\d{5,}/g)) expect(html).toContain(`<a href="#e${code}">${code}</a>`);
});
