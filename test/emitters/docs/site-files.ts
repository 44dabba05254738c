import { join } from "node:path";
import vm from "node:vm";

import type { OutputFile } from "../../../generator/output/output-file.ts";
import { generate } from "../../../generator/pipeline.ts";

const root = join(import.meta.dirname, "../../..");

/** What is made of some sources, by path. */
export async function made(
  sources: readonly string[],
  only: readonly string[] = ["docs"],
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generate({ sources: sources.map((source) => join(root, source)), only });
  return byPath(files);
}

export function byPath(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** A tag as it stands in HTML: `p`, `/p`, `!doctype`; its attributes by name. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every tag of a page; none is left out where attributes hold anything. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<(!?\/?[a-z][a-z0-9]*|!--)((?:[^<>"]|"[^"]*")*)>/gi)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
        key.toLowerCase(),
        unescape(value),
      ]),
    ),
  }));
}

/** What escaped text says. */
export function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** The site's scripts that need no page, with what they share. */
export function scripts(
  files: ReadonlyMap<string, string>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const larkwright: Record<string, unknown> = {};
  const context = vm.createContext({ larkwright });
  for (const name of names) vm.runInContext(files.get(`docs/assets/${name}`) ?? "", context, { filename: name });
  return larkwright;
}

/** What search finds, best first. */
export interface Found {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

export type Find = (query: string) => readonly Found[];

/** The site's search over an index, as the page's script begins it. */
export function finder(files: ReadonlyMap<string, string>, index: string): Find {
  const taking = "larkwright.searchData = (data) => { larkwright.find = larkwright.makeSearch(data); };";
  const given = new Map([...files, ["docs/assets/index-given.js", index], ["docs/assets/taking.js", taking]]);
  return scripts(given, ["search.js", "taking.js", "index-given.js"])["find"] as Find;
}
