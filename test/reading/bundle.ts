import { readFileSync } from "node:fs";
import { join } from "node:path";

const stock = join(import.meta.dirname, "..", "golden", "openapi-page", "specs", "stock.yaml");
const document = readFileSync(stock, "utf8");

/** An OpenAPI document that describes `PATCH /open-apis/<service>/v1/<resource>/{item_id}`. */
export function operationDocument(service: string, resource: string): string {
  return (
    document
      .replace("stock/v1/items", `${service}/v1/${resource}`)
      .replaceAll(/\bItem\b/g, resource)
      // is repaired: its text is no JSON
      .replace("example: { amount: 3, labels: [red] }", `example: '{ "amount": 3, "labels": ["${resource}"], }'`)
  );
}

/** The same as a page of a bundle. */
export function operationPage(service: string, resource: string): readonly string[] {
  const text = operationDocument(service, resource);
  return [`Change one of the ${resource}`, "OpenAPI Specification", ...text.split("\n").map((line) => line.trim())];
}

export const guidePage: readonly string[] = [
  "Limits",
  "All that is said here holds for every item.",
  "| 错误码 | 描述 | 排查建议 |",
  "| --- | --- | --- |",
  "| 3300001 | no such item | Look it up. |",
];

/** A bundle of pages, each with its title in front. */
export function bundleOf(pages: readonly (readonly string[])[], preface: readonly string[] = ["All pages"]): string {
  const titled = pages.flatMap(([title = "", ...lines], index) => [
    `A.${String(index + 1)} ${title}`,
    "来源文件:docs/feishu.apifox.cn_api-1.md",
    ...lines,
  ]);
  return [...preface, ...titled, ""].join("\n");
}
