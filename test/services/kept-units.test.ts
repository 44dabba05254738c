import { describe, expect, it } from "vitest";

import type { Results } from "../../generator/cache/cache.ts";
import { recorder } from "../../generator/diagnostics/problem.ts";
import type { Made, Part } from "../../generator/emitters/emitter.ts";
import { contentsBy, KeptUnits } from "../../generator/services/kept-units.ts";
import { storePart, partIn } from "../../generator/services/stored-part.ts";
import { shownLine, sourceFile, type Span } from "../../generator/source/source-file.ts";

function memory(): { readonly results: Results; readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  const find = (key: string): Uint8Array | undefined => kept.get(key);
  const set = (key: string, value: Uint8Array): void => void kept.set(key, value);
  const drawer = { has: (key: string) => kept.has(key), get: find, peek: find, set };
  const key: Results["key"] = (...parts) => JSON.stringify(parts.map(String));
  return { kept, results: { toolId: "test", key, drawer: () => drawer } };
}

const fileNamed = ({ path }: { readonly path: string }) => sourceFile(path, "a\nb");

/** One run: makes a part of these units, and says which of them were made anew. */
function run({ results }: ReturnType<typeof memory>, units: readonly (readonly [object, string])[], key = "part") {
  const drawer = results.drawer("service");
  const made: string[] = [];
  const kept = new KeptUnits("docs", { drawer, results, contentOf: contentsBy(results), fileNamed });
  const reuse = kept.reuse(partIn(drawer));
  const all = units.map(([of, name]) =>
    reuse([of, "same"], () => {
      made.push(name);
      return unitOf(name);
    }),
  );
  const part: Part = { files: all.flatMap(({ files }) => files), pieces: all.flatMap(({ pieces }) => pieces) };
  kept.keep(part, key);
  const stored = storePart({ part, problems: recorder().problems }, { key, drawer, before: kept.before() });
  return { made, said: all.map(({ said }) => said), shown: shown(stored.part) };
}

function unitOf(name: string): Made {
  const files = [{ path: `docs/${name}.md`, text: `text of ${name} 文` }];
  return { files, pieces: [{ place: ["piece", name], bytes: Buffer.from(`piece of ${name}`) }], said: [name] };
}

function shown({ files, pieces }: Part): readonly string[] {
  return [...files.map(({ path, text }) => path + text), ...pieces.map(({ bytes }) => Buffer.from(bytes).toString())];
}

const a = { says: "a" };
const b = { says: "b" };

describe("units of a part", () => {
  it("are made anew only where they are made of something else", () => {
    const cache = memory();
    run(cache, [
      [a, "a"],
      [b, "b"],
    ]);
    const second = run(
      cache,
      [
        [{ says: "c" }, "c"],
        [{ ...b }, "b"],
      ],
      "other part",
    );
    expect(second.made).toEqual(["c"]);
    expect(second.said).toEqual([["c"], ["b"]]);
    expect(second.shown).toEqual([...shown({ files: [], pieces: [] }), ...shown(partOf("c", "b"))]);
  });

  it("are taken from the part that was made last, however many there were", () => {
    const cache = memory();
    run(cache, [[a, "a"]], "first");
    run(cache, [[a, "a"]], "second");
    cache.kept.delete("first");
    expect(run(cache, [[a, "a"]], "third").made).toEqual([]);
  });

  it("are the same where an operation begins in another line, unless they show it", () => {
    const cache = memory();
    const at = (text: string): { readonly span: Span } => ({
      span: { file: sourceFile("page.md", text), start: 2, end: 3 },
    });
    run(cache, [[at("a b"), "a"]]);
    expect(run(cache, [[at("a\nb"), "a"]]).made).toEqual([]);
    expect([at("a b"), at("a\nb")].map(shownLine)).toEqual(["1", "2"]);
  });

  it.each([" text", " pieces piece", ""])("are made anew where “part%s” is damaged", (name) => {
    const cache = memory();
    run(cache, [[a, "a"]]);
    cache.kept.delete(`part${name}`);
    expect(run(cache, [[a, "a"]]).made).toEqual(["a"]);
  });

  it("come back with what there is to report of them, in the files of the new run", () => {
    const { results } = memory();
    const drawer = results.drawer("service");
    const span = { file: sourceFile("page.md", "a\nb"), start: 2, end: 3 };
    const problem = { code: "example/mismatch", span, message: "does not fit", related: [] } as const;
    const first = new KeptUnits("docs", { drawer, results, contentOf: contentsBy(results), fileNamed });
    const made = first.reuse(partIn(drawer))([a], () => ({ ...unitOf("a"), problems: [problem] }));
    first.keep(made, "part");
    storePart({ part: made, problems: [] }, { key: "part", drawer });
    const now = sourceFile("page.md", "a\nb");
    const second = new KeptUnits("docs", { drawer, results, contentOf: contentsBy(results), fileNamed: () => now });
    const again = second.reuse(partIn(drawer))([a], () => unitOf("made anew"));
    expect(again.problems).toEqual([problem]);
    expect(again.problems?.[0]?.span.file).toBe(now);
  });

  it("are not kept where the part has something else in their place", () => {
    const cache = memory();
    const { results } = cache;
    const drawer = results.drawer("service");
    const kept = new KeptUnits("docs", { drawer, results, contentOf: contentsBy(results), fileNamed });
    kept.reuse(partIn(drawer))([a, "same"], () => unitOf("a"));
    kept.keep(partOf("a"), "part");
    storePart({ part: partOf("a"), problems: [] }, { key: "part", drawer });
    expect(run(cache, [[a, "a"]]).made).toEqual(["a"]);
  });
});

function partOf(...names: readonly string[]): Part {
  const units = names.map(unitOf);
  return { files: units.flatMap(({ files }) => files), pieces: units.flatMap(({ pieces }) => pieces) };
}
