import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apifoxBundle } from "../../generator/dialects/apifox-bundle/index.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import { entriesOf, entry, stringOf, type Node } from "../../generator/pages/node.ts";
import type { Page } from "../../generator/pages/page.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

const SEEDS = "../shared/docs/seeds";
const FACTS = "../shared/fidelity/seeds.json";

interface DocumentedField {
  readonly path: readonly string[];
}

interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly request: readonly DocumentedField[];
  readonly response: readonly DocumentedField[];
}

const files = readdirSync(SEEDS)
  .sort()
  .map((name) => sourceFile(name, readFileSync(`${SEEDS}/${name}`, "utf8")));
const bundle = files.find((file) => apifoxBundle.recognises(file));
const { report, diagnostics } = collector();
const pages = bundle === undefined ? [] : apifoxBundle.read(bundle, report);

function documents(): readonly Node[] {
  return pages.flatMap((page) => (page.content.kind === "openapi" ? [page.content.document] : []));
}

/** Every property path below a schema, as `data.items.[].name`. */
function paths(schema: Node | undefined, above = ""): readonly string[] {
  const own = entriesOf(entry(schema, "properties")).flatMap(({ key, value }) => {
    const path = above === "" ? key : `${above}.${key}`;
    return [path, ...paths(value, path)];
  });
  const items = entry(schema, "items");
  return items === undefined ? own : [...own, ...paths(items, above === "" ? "[]" : `${above}.[]`)];
}

/** The schema of the JSON below a request body or a response. */
function json(holder: Node | undefined): Node | undefined {
  return entry(entry(entry(holder, "content"), "application/json"), "schema");
}

function operationOf({ method, path }: DocumentedOperation): Node | undefined {
  const wire = path.replace("/open-apis", "");
  const found = documents().map((document) => entry(entry(entry(document, "paths"), wire), method.toLowerCase()));
  return found.find((operation) => operation !== undefined);
}

function page(title: string): Page | undefined {
  return pages.find((candidate) => candidate.header.title?.value === title);
}

describe.skipIf(!existsSync(SEEDS))("the bundle among the seeds", () => {
  it("is the only seed of that form", () => {
    expect(files.filter((file) => apifoxBundle.recognises(file))).toHaveLength(1);
  });

  it("has 40 OpenAPI pages, 16 others and what stands before them", () => {
    expect([documents().length, pages.length]).toEqual([40, 57]);
  });

  it("restores without a line that fits nowhere and without a nesting that stays open", () => {
    expect(diagnostics().filter(({ code }) => code.startsWith("restore/"))).toEqual([]);
  });

  const facts = JSON.parse(readFileSync(FACTS, "utf8")) as { readonly operations: readonly DocumentedOperation[] };
  const documented = facts.operations.filter(({ id }) => id.startsWith("A."));

  it.each(documented.map((operation) => [operation.id, operation] as const))(
    "has the properties of %s",
    (_, documentedOne) => {
      const operation = operationOf(documentedOne);
      const sorted = (fields: readonly DocumentedField[]) => fields.map((field) => field.path.join(".")).sort();
      const request = paths(json(entry(operation, "requestBody")));
      const response = paths(json(entry(entry(operation, "responses"), "200")));
      expect([...request].sort()).toEqual(sorted(documentedOne.request));
      expect([...response].sort()).toEqual(sorted(documentedOne.response));
    },
  );

  it("keeps every line of an operation's description", () => {
    const operation = documents().map((document) =>
      entry(entry(entry(document, "paths"), "/bitable/v1/apps/{app_token}"), "get"),
    );
    const description =
      stringOf(
        entry(
          operation.find((found) => found !== undefined),
          "description",
        ),
      ) ?? "";
    expect(description.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(43);
  });

  it("reads the events' tables and examples", () => {
    for (const title of ["多维表格字段变更", "多维表格记录变更"]) {
      const content = page(title)?.content;
      const kinds = content?.kind === "blocks" ? content.blocks.map((block) => block.kind) : [];
      expect(kinds).toContain("table");
      expect(kinds.at(-1)).toBe("code");
    }
  });
});
