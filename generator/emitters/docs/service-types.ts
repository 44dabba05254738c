import type { ServiceApi } from "../../model/outline.ts";
import { distinctNames, segment } from "../../wording/names.ts";
import { countOfAll, sizeOfAll } from "./field-node.ts";
import { typeTree, type Types } from "./field-tree.ts";
import { fieldMaker } from "./measured-field.ts";
import type { Target } from "./target.ts";

/** The types of a service, and which of them pages link to. */
export interface ServiceTypes extends Types {
  /** Name and page of those asked for since the last time. */
  readonly takeAsked: () => readonly (readonly [name: string, page: string])[];
}

/** The same types, and the names of those that pages made with them link to. */
export function overheard(types: ServiceTypes): { readonly types: ServiceTypes; readonly names: () => string[] } {
  const names = new Set<string>();
  const pageOf = (name: string): Target => {
    names.add(name);
    return types.pageOf(name);
  };
  return { types: { ...types, pageOf }, names: () => [...names] };
}

/** Of larger types it is shown where they stand how large they are, no more. */
const measuredLimit = 3000;

export function typesOf({ documented, schemas: own }: ServiceApi, folder: string): ServiceTypes {
  const all = [...documented, ...own];
  const schemas = new Map(all.map((schema) => [schema.name, schema]));
  const fieldOf = fieldMaker(schemas);
  const distinct = distinctNames();
  const pages = new Map(all.map(({ name }) => [name, `${folder}/${distinct(segment(name))}`]));
  const sizes = new Map<string, { readonly size: number; readonly count: number }>();
  const known = new Set<string>();
  let asked: (readonly [string, string])[] = [];
  const pageOf = (name: string): Target => {
    const page = pages.get(name) ?? folder;
    if (!known.has(name)) asked.push([name, page]);
    known.add(name);
    return { page };
  };
  const measured = (name: string): { readonly size: number; readonly count: number } => {
    const found = sizes.get(name);
    if (found !== undefined) return found;
    // one that comes back to itself is larger than any limit
    sizes.set(name, { size: Infinity, count: 0 });
    const target = (inner: string): Target => ({ page: pages.get(inner) ?? folder });
    const types = { schemas, fieldOf, pageOf: target, measured };
    const nodes = typeTree(name, { types, limit: measuredLimit });
    const size = { size: sizeOfAll(nodes), count: countOfAll(nodes) };
    sizes.set(name, size);
    return size;
  };
  return {
    schemas,
    fieldOf,
    pageOf,
    measured,
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}
