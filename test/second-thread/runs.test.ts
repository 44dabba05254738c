import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Cache } from "../../generator/cache/cache.ts";
import type { Config } from "../../generator/config.ts";
import type { Emitter } from "../../generator/emitters/emitter.ts";
import type { Means } from "../../generator/pipeline.ts";
import { bundleOf, guidePage, operationDocument, operationPage } from "../reading/bundle.ts";
import { made, type Texts } from "../services/made.ts";
import { ExactSecond } from "./exact-second.ts";
import { Programs } from "./programs.ts";

const programs = new Programs();
const golden = join(import.meta.dirname, "..", "golden");
const specs = ["pipe-table-page", "tags-page"].flatMap((name) => {
  const place = join(golden, name, "specs");
  return readdirSync(place).map((file): [string, string] => [
    `${name}/${file}`,
    readFileSync(join(place, file), "utf8"),
  ]);
});
/** Of several dialects; the second thread, which reads from the end, reads all of some services. */
const pages: Texts = {
  ...Object.fromEntries(specs),
  ...Object.fromEntries(
    ["desk", "shop", "stock"].flatMap((service) =>
      ["chairs", "items", "racks"].map((name) => [`${service}/${name}.yaml`, operationDocument(service, name)]),
    ),
  ),
};

const lines: Emitter = {
  name: "lines",
  begin: () => ({ plan: () => "", shared: () => undefined, whole: (_, parts) => parts.flatMap(({ files }) => files) }),
  part: ({ name }) => Promise.resolve({ files: [{ path: `lines/${name}`, text: name }], pieces: [] }),
};

beforeAll(() => programs.build());
afterAll(() => {
  programs.remove();
});

/** Runs with a second thread that reads so many files, and without one; gives what was made in the thread. */
async function expectSame(second: ExactSecond, texts: Texts, config: Config, means: Means = {}): Promise<Made> {
  const run = await made(texts, config, { ...means, second });
  expect(run).not.toEqual(expect.any(String));
  expect(run).toEqual(await made(texts, config, {}));
  return second.made;
}

type Made = ExactSecond["made"];

const reading = (most: number, place = programs.real): ExactSecond => new ExactSecond(place, most);

/** All that there is to be made of a service. */
function allOf(...services: readonly string[]): Made {
  return (["facts", "extent", "parts"] as const).flatMap((what) => services.map((name) => [name, what] as const));
}

describe("a run with a second thread", () => {
  it.each<[string, Config]>([
    ["the document", { only: ["openapi"] }],
    ["the client", { only: ["client"] }],
    ["the mock", { only: ["mock"] }],
    ["the docs", { only: ["docs"] }],
    ["some operations", { only: ["openapi"], include: ["stock.*", "desk.*"] }],
  ])("makes and says the same of %s", async (_, config) => {
    expect(await expectSame(reading(7), pages, config)).toEqual(allOf("desk"));
  });

  it("makes all here where the thread read little of each service", async () => {
    expect(await expectSame(reading(1), pages, { only: ["openapi"] })).toEqual([]);
  });

  it("makes up to half of all in the thread where that read everything", async () => {
    const there = await expectSame(reading(100), pages, { only: ["openapi"] });
    expect(new Set(there.map(([service]) => service)).size).toBe(1);
  });

  it("makes and says the same of documents that are read in parts", async () => {
    const bundles = {
      "a.txt": bundleOf([operationPage("desk", "chairs"), guidePage, operationPage("stock", "racks")]),
      "b.txt": bundleOf([operationPage("desk", "tables"), operationPage("shop", "doors")], ["More", "pages"]),
      "c.txt": bundleOf([guidePage, operationPage("stock", "items"), operationPage("stock", "boxes")]),
    };
    expect(await expectSame(reading(1), bundles, { only: ["docs"] })).toEqual(allOf("stock"));
  });

  it("makes all here of several outputs, which two threads would hold at once", async () => {
    expect(await expectSame(reading(7), pages, {})).toEqual([]);
  });

  it("makes all here where overlays correct what the pages say", async () => {
    const action = "actions: [{ target: '$.paths.*.*', update: { deprecated: true } }]";
    const overlay = `overlay: 1.0.0\ninfo: { title: All, version: 1.0.0 }\n${action}\n`;
    const corrected = { ...pages, "overlays/all.yaml": overlay };
    expect(await expectSame(reading(7), corrected, { only: ["openapi"] })).toEqual([]);
    expect(await made(corrected, {}, {})).not.toEqual(await made(pages, {}, {}));
  });

  it("makes all here where an emitter is one’s own", async () => {
    const emitters = [lines];
    expect(await expectSame(reading(7), pages, { only: ["lines"], emitters })).toEqual([]);
  });
});

describe("a cached run with a second thread", () => {
  const config: Config = { only: ["mock"] };
  const changed = Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [
      path,
      /^stock.(?:chairs|racks)/.test(path) ? text.replace("Changes some", "Alters some") : text,
    ]),
  );

  it("leaves what any later run takes, and takes what an earlier one left", async () => {
    const place = join(programs.folder, "cache");
    const run = async (texts: Texts, most: number): Promise<Made> => {
      const open = (kind: string): Cache => new Cache(join(place, kind), { toolId: "1", isKept: true });
      const [readings, services] = [open("readings"), open("services")];
      const there = await expectSame(reading(most), texts, config, { readings, services });
      readings.save();
      services.save();
      return there;
    };
    expect(await run(pages, 7)).toEqual(allOf("desk"));
    expect(await run(pages, 7)).toEqual([]);
    // one page of the service was read before, so the thread is given its bodies
    expect(await run(changed, 2)).toEqual(allOf("stock"));
    expect(await run(changed, 7)).toEqual([]);
    expect(await run(pages, 0)).toEqual([]);
  });
});

describe("a second thread that fails", () => {
  const config: Config = { only: ["client"] };
  const onMake = (count: number, act: string): string =>
    programs.written(`
      await import(${JSON.stringify(programs.real)});
      let left = ${String(count)};
      parentPort.on("message", ({ kind }) => { if (kind === "make" && (left -= 1) === 0) ${act} });
    `);

  it.each([
    ["throws", "throw new Error('it is broken');"],
    ["ends", "process.exit(1);"],
  ])("leaves all services to this one where it %s when it is asked", async (_, act) => {
    expect(await expectSame(reading(7, onMake(1, act)), pages, config)).toEqual([]);
  });

  it("leaves the rest to this one where it has made something", async () => {
    const second = reading(7, onMake(3, "throw new Error('it is broken');"));
    const there = await expectSame(second, pages, config);
    expect(there.length).toBeGreaterThan(0);
    expect(there.map(([, what]) => what)).not.toContain("parts");
  });

  it("leaves all services to this one where it does not know the orders of them", async () => {
    const place = programs.written(`
      await import(${JSON.stringify(programs.real)});
      parentPort.on("message", ({ kind }) => { if (kind !== "read") throw new Error("it knows none"); });
    `);
    expect(await expectSame(reading(7, place), pages, config)).toEqual([]);
  });
});
