import { describe, expect, it } from "vitest";

import { renderDiagnostic } from "../../generator/index.ts";
import { collector } from "../../generator/diagnostics/report.ts";
import type { Json } from "../../generator/model/json.ts";
import { applyOverlays } from "../../generator/overlays/apply-overlays.ts";
import { targetFinder } from "../../generator/overlays/find-targets.ts";
import { readOverlay } from "../../generator/overlays/read-overlay.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

const find = await targetFinder();
const brief = await targetFinder({ mostSteps: 100_000, mostStepsOfAll: 1_000_000 });

const document = {
  paths: {
    "/a": { get: { tags: ["x"], parameters: [{ name: "p" }, { name: "q" }, { name: "r" }] } },
    "/b": { get: { tags: [] } },
  },
};

describe("applying an overlay", () => {
  it("merges into every object that is selected", () => {
    const { now } = apply(`- target: $.paths.*.get\n  update: { deprecated: true, tags: [y] }`);
    expect(now).toMatchObject({
      paths: {
        "/a": { get: { deprecated: true, tags: ["x", "y"] } },
        "/b": { get: { deprecated: true, tags: ["y"] } },
      },
    });
  });

  it("adds to a list that is selected", () => {
    const { now } = apply(`- target: $.paths['/a'].get.parameters\n  update: { name: s }`);
    expect(now).toHaveProperty(["paths", "/a", "get", "parameters", 3], { name: "s" });
  });

  it("takes away every item that is selected, of one list too", () => {
    const { now } = apply(`- target: $..parameters[?@.name != 'q']\n  remove: true`);
    expect(now).toHaveProperty(["paths", "/a", "get", "parameters"], [{ name: "q" }]);
  });

  it("applies each action to what the ones before it left", () => {
    const { now, said } = apply(
      `- target: $.paths['/b']\n  remove: true\n- target: $.paths.*.get\n  update: { deprecated: true }\n- target: $.paths['/b']\n  update: {}`,
    );
    expect(Object.keys((now as typeof document).paths)).toEqual(["/a"]);
    expect(said).toEqual([expect.stringContaining("overlay/no-match")]);
  });

  it("takes remove for the stronger of the two", () => {
    expect(apply(`- target: $.paths['/b']\n  update: { x: 1 }\n  remove: true`).now).not.toHaveProperty([
      "paths",
      "/b",
    ]);
  });

  it("says with file, line and column what selects nothing", () => {
    const { now, said } = apply(`- target: $.paths['/c']\n  remove: true`);
    expect(now).toBe(document);
    expect(said).toMatchInlineSnapshot(`
      [
        "overlays/a.yaml:4:11 warning[overlay/no-match] “$.paths['/c']” selects nothing in the document
        - target: $.paths['/c']
                  ^^^^^^^^^^^^^
        help: Correct the target, or remove the action if the page has been corrected.",
      ]
    `);
  });

  it.each([
    ["$.paths[", "overlay/target"],
    ["paths", "overlay/target"],
    ["$[?match(@.a, '(a+)+b')]", "overlay/target"],
    ["$[?search(@.a, 'b')]", "overlay/target"],
    ["''", "overlay/target"],
    ["$..tags[0]", "overlay/mismatch"],
  ])("reports the target %s as %s and changes nothing", (target, code) => {
    const { now, said } = apply(`- target: ${target.startsWith("'") ? target : JSON.stringify(target)}\n  update: {}`);
    expect(now).toBe(document);
    expect(said).toEqual([expect.stringContaining(`error[${code}]`)]);
  });

  it("takes away what is selected twice once", () => {
    const { now } = apply(`- target: $.paths['/a'].get.parameters[0,0]\n  remove: true`);
    expect(now).toHaveProperty(["paths", "/a", "get", "parameters"], [{ name: "q" }, { name: "r" }]);
  });

  it.each([
    [`$${"..*".repeat(12)}`, "it goes through too many values"],
    [`$[${Array.from({ length: 1500 }, () => "*").join()}]${"..*".repeat(3)}`, "it goes through too many values"],
    [`$..[?@..*[?@..*[?@..*]]]${"..*".repeat(9)}`, "it goes through too many values"],
    ["$.a[?$.a[?$.a[?$.a == 1]]]", "once"],
    [`$${".a".repeat(2000)}`, "4000 characters"],
    [`$${"[?(".repeat(1000)}`, "unexpected"],
  ])("ends where a target would take forever: %#", (target, why) => {
    expect(brief(deep(10), target)).toContain(why);
  });

  it("ends with many targets that each take long", async () => {
    const few = await targetFinder({ mostSteps: 1000, mostStepsOfAll: 3000 });
    const said = Array.from({ length: 400 }, () => few(document, "$..*"));
    expect(said[0]).toHaveLength(15);
    expect(said.at(-1)).toBe("with the ones before it, it goes through too many values");
  });

  it("takes a dollar sign in a name for a name", () => {
    const { said } = apply(`- target: $.paths[?@['$ref'] == '$a' && $.x]\n  remove: true`);
    expect(said).toEqual([expect.stringContaining("selects nothing")]);
  });

  it("does not take the whole document away", () => {
    expect(apply(`- target: $\n  remove: true`).said).toEqual([expect.stringContaining("overlay/mismatch")]);
  });
});

describe("reading an overlay", () => {
  it.each([
    ["a: [", "unreadable"],
    ["[]", "unreadable"],
    ["", "unreadable"],
    ["openapi: 3.1.0", "unreadable"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }", "action"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: []", "action"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: [1]", "action"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: [{ update: 1 }]", "action"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: [{ target: $ }]", "action"],
    ["overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: [{ target: 3, remove: true }]", "action"],
    ["overlay: 2.0.0\ninfo: { title: a, version: b }\nactions: [{ target: $.a, remove: true }]", "version"],
    ["overlay: 1.0.0\nactions: [{ target: $.a, remove: true }]", "info"],
    [
      `a: &a [1,1,1,1,1,1,1,1,1,1]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
overlay: 1.0.0
info: { title: a, version: b }
actions: [{ target: $, update: { x: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c] } }]`,
      "action",
    ],
  ])("reports what is wrong with %j", (text, problem) => {
    const { report, diagnostics } = collector();
    readOverlay(sourceFile("a.yaml", text), report);
    expect(diagnostics().map(({ code }) => code)).toEqual([`overlay/${problem}`]);
  });

  it.each([
    ["[", "]", 20_000],
    ['{"a":', "}", 900],
  ])("ends where %s is open thousands of times", (open, close, times) => {
    const value = `${open.repeat(times)}1${close.repeat(times)}`;
    const actions = [value, value].map((update) => `{ target: $.a, update: ${update} }`);
    const text = `overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: [${actions.join(", ")}]`;
    const { report, diagnostics } = collector();
    expect(readOverlay(sourceFile("a.yaml", text), report)).toEqual([]);
    expect(diagnostics()).toMatchObject([{ message: "the overlay is nested more than 200 levels deep" }]);
  });

  it("ends where blocks stand in blocks, thousands of them", () => {
    const blocks = Array.from({ length: 2500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    const { report, diagnostics } = collector();
    expect(readOverlay(sourceFile("a.yaml", blocks), report)).toEqual([]);
    expect(new Set(diagnostics().map(({ code }) => code))).toEqual(new Set(["overlay/unreadable"]));
  });

  it("takes JSON as well, and members called __proto__ for data", () => {
    const text =
      '{"overlay":"1.0.0","info":{"title":"a","version":"1"},"actions":[{"target":"$","update":{"__proto__":{"x":1}}}]}';
    const { report, diagnostics } = collector();
    const [action] = readOverlay(sourceFile("a.json", text), report);
    expect(diagnostics()).toEqual([]);
    expect(JSON.stringify(action?.change)).toBe('{"kind":"update","value":{"__proto__":{"x":1}}}');
  });
});

/** Lists and objects within each other. */
function deep(levels: number): Json {
  return levels === 0 ? 1 : { a: deep(levels - 1), b: [deep(levels - 1)] };
}

function apply(actions: string, given: Json = document): { readonly now: Json; readonly said: readonly string[] } {
  const { report, diagnostics } = collector();
  const text = `overlay: 1.0.0\ninfo: { title: a, version: "1" }\nactions:\n${actions}\n`;
  const read = readOverlay(sourceFile("overlays/a.yaml", text), report);
  const { document: now } = applyOverlays(given, read, { find, report });
  return { now, said: diagnostics().map((each) => renderDiagnostic(each)) };
}
