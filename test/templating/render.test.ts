import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { compiler, runtime } from "../../generator/templating/handlebars.ts";
import type { Precompiled } from "../../generator/templating/precompiled.ts";
import { compileOptions, createRender } from "../../generator/templating/render.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "larkwright-templates-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a template that was compiled before", () => {
  it.each([
    ["{{#each a}}{{@index}}{{name}}{{/each}}", "0x1y"],
    ["{{#if is}}{{> p.hbs a=a}}{{/if}}", "<0x1y>"],
  ])("fills in %s as one that is compiled now", (text, expected) => {
    write("t.hbs", text);
    write("p.hbs", "<{{#each a}}{{@index}}{{name}}{{/each}}>");
    const view = { is: true, a: [{ name: "x" }, { name: "y" }] };
    const compiled = precompiledOf("t.hbs", "p.hbs");
    expect(createRender(folder, undefined, compiled)("t.hbs", view)).toBe(expected);
    expect(createRender(folder)("t.hbs", view)).toBe(expected);
  });

  it("is as strict", () => {
    write("t.hbs", "{{missing}}");
    const render = createRender(folder, undefined, precompiledOf("t.hbs"));
    expect(() => render("t.hbs", {})).toThrow("template “t.hbs” cannot be filled in");
  });

  it("is not taken where it says something else now", () => {
    write("t.hbs", "old {{name}}");
    const compiled = precompiledOf("t.hbs");
    write("t.hbs", "new {{name}}");
    expect(createRender(folder, undefined, compiled)("t.hbs", { name: "x" })).toBe("new x");
  });

  it("needs no compiler", () => {
    expect("compile" in runtime()).toBe(false);
  });
});

function precompiledOf(...names: readonly string[]): ReadonlyMap<string, Precompiled> {
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const code = String(compiler().precompile(text, compileOptions));
      return [name, { text, template: runInNewContext(`(${code})`) as object }];
    }),
  );
}

describe("createRender", () => {
  it("fills in a template named by its path", () => {
    expect(fill("Hello {{name}}!", { name: "Ann" })).toBe("Hello Ann!");
  });

  it("escapes nothing", () => {
    expect(fill("{{a}}", { a: "<b>&\"'`${x}{{y}}" })).toBe("<b>&\"'`${x}{{y}}");
  });

  it.each([
    ["{{missing}}"],
    ["{{a.missing}}"],
    ["{{#each missing}}x{{/each}}"],
    ["{{#if missing}}x{{/if}}"],
    ["{{#unless missing}}x{{/unless}}"],
    ["{{#with missing}}x{{/with}}"],
    ["{{#each a}}{{missing}}{{/each}}"],
    ["{{> missing.hbs}}"],
    ["{{#a}}x{{/a}}"],
    ["{{log a}}"],
    ["{{helper a}}"],
  ])("refuses %s where the view has no such thing", (template) => {
    expect(() => fill(template, { a: [{}] })).toThrow(/template “t.hbs” cannot be filled in/);
  });

  it.each([
    ["{{#if a}}x{{/if}}", { a: "yes" }, "{{#if}} takes a boolean, not a value of type string"],
    ["{{#if a}}x{{/if}}", { a: [] }, "{{#if}} takes a boolean, not a value of type object"],
    ["{{#unless a}}x{{/unless}}", { a: 0 }, "{{#unless}} takes a boolean, not a value of type number"],
    ["{{#each a}}x{{/each}}", { a: { b: 1 } }, "{{#each}} takes an array, not a value of type object"],
    ["{{#each a}}x{{/each}}", { a: null }, "{{#each}} takes an array, not null"],
  ])("refuses %s with %o", (template, view, message) => {
    expect(() => fill(template, view)).toThrow(message);
  });

  it("chooses by a boolean", () => {
    const template = "{{#if a}}yes{{else}}no{{/if}} {{#unless a}}no{{else}}yes{{/unless}}";
    expect(fill(template, { a: true })).toBe("yes yes");
    expect(fill(template, { a: false })).toBe("no no");
  });

  it("goes through a list with its index, first and last", () => {
    const template = "{{#each a}}{{@index}}{{this}}{{#unless @last}}, {{/unless}}{{else}}none{{/each}}";
    expect(fill(template, { a: ["x", "y"] })).toBe("0x, 1y");
    expect(fill(template, { a: [] })).toBe("none");
  });

  it("names items of nested lists", () => {
    const template = "{{#each a as |row i|}}{{#each row as |cell|}}{{i}}{{cell}}{{@root.b}} {{/each}}{{/each}}";
    expect(fill(template, { a: [["x"], ["y", "z"]], b: "!" })).toBe("0x! 1y! 1z! ");
  });

  it("takes a partial by its path, as strict as the rest", () => {
    write("parts/name.ts.hbs", "<{{name}}>");
    expect(
      fill("{{> parts/name.ts.hbs}}{{#each a}}{{> parts/name.ts.hbs}}{{/each}}", { name: "n", a: [{ name: "m" }] }),
    ).toBe("<n><m>");
    expect(() => fill("{{> parts/name.ts.hbs}}", {})).toThrow("name");
  });

  it("indents a partial as it is called", () => {
    write("part.hbs", "a\nb\n");
    expect(fill("x\n  {{> part.hbs}}\ny", {})).toBe("x\n  a\n  b\ny");
  });

  it.each(["constructor", "__proto__", "toString", "a.constructor", "a.__proto__"])(
    "gives no prototype's %s away",
    (name) => {
      expect(fillOrNothing(`{{${name}}}`, { a: {} })).toBe("");
    },
  );

  it("prints what a view itself holds under such a name", () => {
    const view = Object.assign(Object.create(null) as object, { constructor: "c" });
    Object.defineProperty(view, "__proto__", { value: "p", enumerable: true });
    expect(fill("{{constructor}} {{__proto__}}", view)).toBe("c p");
  });

  it("refuses a template that is not there", () => {
    expect(() => createRender(folder)("no.hbs", {})).toThrow("there is no template “no.hbs”");
  });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function fill(template: string, view: object): string {
  write("t.hbs", template);
  return createRender(folder)("t.hbs", view);
}

function fillOrNothing(template: string, view: object): string {
  try {
    return fill(template, view);
  } catch {
    return "";
  }
}
