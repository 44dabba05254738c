import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { operationKey } from "../../generator/build/merge.ts";
import type { Api } from "../../generator/model/api.ts";
import { inspect, type Inspected } from "../../generator/pipeline.ts";
import { compareModels, type Difference, type Shared } from "./compare-models.ts";
import { losses, type Placed } from "./conversion-losses.ts";

const root = resolve(import.meta.dirname, "../../../shared/docs/2026-03");

interface Form extends Inspected {
  readonly texts: ReadonlyMap<string, string>;
  /** Codes reported, by page. */
  readonly reported: ReadonlyMap<string, ReadonlySet<string>>;
}

describe.skipIf(!existsSync(root))("the two forms of the pages of March 2026", () => {
  let tags: Form;
  let gfm: Form;
  let classes: ReadonlyMap<string, readonly Placed[]>;

  beforeAll(async () => {
    tags = await read("tags");
    gfm = await read("gfm");
    classes = classified([...operations(tags.api, gfm.api), ...events(tags.api, gfm.api), ...rest(tags.api, gfm.api)]);
    print(classes);
  });

  it("have the same pages, each of the same kind", () => {
    const kinds = ({ pages }: Inspected) => pages.map(({ file, kind }) => `${file} ${kind}`).sort();
    expect(kinds(gfm)).toEqual(kinds(tags));
  });

  it("give the same operations and events", () => {
    expect(gfm.api.operations.map(operationKey).sort()).toEqual(tags.api.operations.map(operationKey).sort());
    expect(gfm.api.events.map(({ type }) => type)).toEqual(tags.api.events.map(({ type }) => type));
  });

  it("differ in nothing but what the conversion destroyed", () => {
    const unexplained = (classes.get("unexplained") ?? []).map(
      ({ page, path, first, second }) => `${page} ${path.join(".")}: ${short(first)} | ${short(second)}`,
    );
    expect(unexplained).toEqual([]);
  });

  it.each(losses)("differ at most $most times because $name", ({ name, most }) => {
    expect(classes.get(name)?.length ?? 0).toBeLessThanOrEqual(most);
  });

  function classified(differences: readonly Difference[]): ReadonlyMap<string, readonly Placed[]> {
    const found = new Map<string, Placed[]>(losses.map(({ name }) => [name, []]));
    for (const difference of differences) {
      const { page } = difference;
      const texts = { tags: tags.texts.get(page) ?? "", gfm: gfm.texts.get(page) ?? "" };
      const placed = { ...difference, ...texts, reported: gfm.reported.get(page) ?? new Set<string>() };
      const name = losses.find(({ explains }) => explains(placed))?.name ?? "unexplained";
      found.set(name, [...(found.get(name) ?? []), placed]);
    }
    return found;
  }
});

async function read(folder: string): Promise<Form> {
  const source = join(root, folder);
  const inspected = await inspect({ sources: [source] });
  const texts = new Map(inspected.pages.map(({ file }) => [file, readFileSync(join(source, file), "utf8")]));
  const reported = new Map<string, Set<string>>();
  for (const { code, span } of inspected.diagnostics) {
    reported.set(span.file.path, (reported.get(span.file.path) ?? new Set<string>()).add(code));
  }
  return { ...inspected, texts, reported };
}

function sharedOf(...apis: readonly [Api, Api]): Shared {
  const [first, second] = apis.map(({ schemas }) => new Map(schemas.map(({ name, schema }) => [name, schema])));
  return [first ?? new Map(), second ?? new Map()];
}

function operations(first: Api, second: Api): readonly Difference[] {
  const shared = sharedOf(first, second);
  const others = new Map(second.operations.map((operation) => [operationKey(operation), operation]));
  return first.operations.flatMap((operation) => {
    const other = others.get(operationKey(operation));
    return other === undefined
      ? []
      : compareModels(operation.span.file.path, { first: operation, second: other }, shared);
  });
}

function events(first: Api, second: Api): readonly Difference[] {
  const shared = sharedOf(first, second);
  const others = new Map(second.events.map((event) => [event.type, event]));
  return first.events.flatMap((event) =>
    compareModels(event.span.file.path, { first: event, second: others.get(event.type) }, shared),
  );
}

/** Field types, the catalogue's codes (their mentions repeat what the operations say) and what both models share. */
function rest(first: Api, second: Api): readonly Difference[] {
  const shared = sharedOf(first, second);
  const codes = ({ errorCatalog }: Api) => errorCatalog.map(({ mentions: _mentions, ...entry }) => entry);
  return [
    ...compareModels("field types", { first: first.fieldTypes, second: second.fieldTypes }),
    ...compareModels("catalogue", { first: codes(first), second: codes(second) }),
    ...first.schemas.flatMap(({ name, schema, span }) => {
      const other = shared[1].get(name);
      return other === undefined
        ? []
        : compareModels(span?.file.path ?? name, { first: schema, second: other }, shared);
    }),
  ];
}

function print(classes: ReadonlyMap<string, readonly Placed[]>): void {
  for (const [name, differences] of classes) {
    const pages = new Set(differences.map(({ page }) => page)).size;
    console.log(`${String(differences.length).padStart(4)} on ${String(pages).padStart(2)} pages: ${name}`);
  }
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 120);
}
