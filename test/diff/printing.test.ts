import { describe, expect, it } from "vitest";

import { compareApis } from "../../generator/diff/compare-apis.ts";
import { asAnnotations } from "../../generator/diff/printing/github.ts";
import { changesJson } from "../../generator/diff/printing/as-json.ts";
import { asMarkdown } from "../../generator/diff/printing/markdown.ts";
import { subjectShown } from "../../generator/diff/printing/group.ts";
import { forPeople } from "../../generator/diff/printing/people.ts";
import { sampleApi } from "./sample-document.ts";

const before = sampleApi({ page_size: { required: false, schema: { type: "string" } } });
const after = sampleApi({ page_size: { required: true, schema: { type: "string", description: "Size\u001b[31m" } } });
const changes = compareApis({ before, after });

describe("printing changes", () => {
  it("groups them by operation for people, with both places and the bump", () => {
    expect(forPeople(changes, "major", (_, text) => text)).toMatchInlineSnapshot(`
      "desk.v1.ticket.update
        breaking  query.page_size  [request/parameter-became-required]
                  the parameter must be given now
                  desk/update.md:3:1 → desk/update.md:3:1
        text      query.page_size  nothing → Size␛[31m  [text/description]
                  a description has other words
                  desk/update.md:3:1 → desk/update.md:3:1

      1 breaking, 1 text; version: major
      "
    `);
  });

  it("writes Markdown with what only changed its words folded", () => {
    expect(asMarkdown(changes, "major")).toMatchInlineSnapshot(`
      "## API changes: 1 breaking, 1 text

      Version: **major**

      ### Breaking (1)

      - \`desk.v1.ticket.update\`
        - \`query.page_size\`: the parameter must be given now · \`request/parameter-became-required\`

      <details>
      <summary>Text (1)</summary>

      - \`desk.v1.ticket.update\`
        - \`query.page_size\`: a description has other words (\`nothing → Size␛[31m\`) · \`text/description\`

      </details>
      "
    `);
  });

  it("annotates the new documents for GitHub", () => {
    expect(asAnnotations(changes)).toMatchInlineSnapshot(`
      "::error file=desk/update.md,line=3,col=1,title=breaking%3A request/parameter-became-required::desk.v1.ticket.update · query.page_size · the parameter must be given now
      ::notice file=desk/update.md,line=3,col=1,title=text%3A text/description::desk.v1.ticket.update · query.page_size · a description has other words · nothing → Size␛[31m
      "
    `);
  });

  it("tells rule, class and both places as JSON", () => {
    expect(changesJson(changes)[0]).toMatchInlineSnapshot(`
      {
        "after": {
          "column": 1,
          "file": "desk/update.md",
          "line": 3,
        },
        "at": "query.page_size",
        "before": {
          "column": 1,
          "file": "desk/update.md",
          "line": 3,
        },
        "class": "breaking",
        "means": "the parameter must be given now",
        "operation": "desk.v1.ticket.update",
        "rule": "request/parameter-became-required",
      }
    `);
  });

  it.each([
    [3, "a, b, c"],
    [4, "a, b, c and 1 more"],
  ])("names three of the %i users of a type", (count, shown) => {
    const usedBy = ["a", "b", "c", "d"].slice(0, count);
    expect(subjectShown({ kind: "type", name: "T", usedBy })).toBe(`type T, used by ${shown}`);
  });

  it("says that nothing changed", () => {
    expect(forPeople([], "none", (_, text) => text)).toBe("no change; version: none\n");
    expect(asMarkdown([], "none")).toBe("## API changes: no change\n\nVersion: **none**\n");
    expect(asAnnotations([])).toBe("");
  });

  it("lets nothing of a document become markup or a command", () => {
    const title = "`x` <b>\n::error::y";
    const renamed = compareApis({ before, after: sampleApi({ operation: { summary: title } }) });
    expect(
      asAnnotations(renamed)
        .split("\n")
        .every((line) => line === "" || line.startsWith("::")),
    ).toBe(true);
    expect(asAnnotations(renamed)).not.toContain("\n::error::y");
    expect(asMarkdown(renamed, "major")).toContain("``Update a ticket → `x` <b> ::error::y``");
  });
});
