import type { Diagnostic } from "../../diagnostics/report.ts";
import type { EventOutline, OperationOutline, ApiOutline } from "../../model/outline.ts";
import { positionAt } from "../../source/source-file.ts";
import { nameServices, type ServiceNames } from "../../wording/client-plan.ts";
import { distinctNames, operationPaths, segment, serviceOf } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import type { EmitContext } from "../emitter.ts";
import { compareStarts } from "../../source/document-part.ts";

/** Where the pages of a service stand, and what else of the whole they show. */
export type ServicePlan = {
  /** Of the service itself. */
  readonly page: string;
  /** In the order of its operations. */
  readonly operations: readonly string[];
  /** In the order of its events. */
  readonly events: readonly string[];
  /** By `version.resource`. */
  readonly resources: readonly (readonly [name: string, page: string])[];
  /** Names of the service in the client package, and the package's own. */
  readonly client: ServiceNames & { readonly package: string };
  /** What was found in the documents, in the order of operations, then events. */
  readonly notes: readonly (readonly Note[])[];
};

/** Something that was repaired, left out, or contradicts, as a diagnostic says it. */
export type Note = {
  /** `bitable/v1/app/get.md:36`. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
};

/** The pages of everything in an API. */
export interface AllPages {
  readonly services: ReadonlyMap<string, string>;
  /** In the order of its operations. */
  readonly operations: readonly string[];
  readonly events: readonly string[];
  /** By `service.version.resource`. */
  readonly resources: ReadonlyMap<string, string>;
}

/** Of the same API they are placed once. */
export function allPages(api: ApiOutline): AllPages {
  const pages = knownPages.get(api) ?? placePages(api);
  knownPages.set(api, pages);
  return pages;
}

const knownPages = new WeakMap<ApiOutline, AllPages>();

function placePages({ operations, events }: ApiOutline): AllPages {
  const serviceNames = distinctNames();
  const eventNames = distinctNames();
  const resourceNames = distinctNames();
  const names = new Set([...operations.map(({ name }) => name.service), ...events.map(serviceOf)]);
  const resources = new Map<string, string>();
  for (const { name } of operations) {
    const { service, version, resource } = name;
    const key = `${service}.${version}.${resource}`;
    const page = `operations/${segment(service)}/${segment(version)}/${segment(resource)}`;
    if (!resources.has(key)) resources.set(key, resourceNames(page));
  }
  return {
    services: new Map([...names].sort().map((name) => [name, `services/${serviceNames(segment(name))}`])),
    operations: operationPaths(operations.map(({ name }) => name)).map((path) => `operations/${path}`),
    events: events.map(({ type }) => `events/${eventNames(type.split(".").map(segment).join("."))}`),
    resources,
  };
}

export function planServices(api: ApiOutline, context: EmitContext): ReadonlyMap<string, ServicePlan> {
  const pages = allPages(api);
  const client = nameServices(api);
  const notesOf = notesByPage(api, context.diagnostics ?? []);
  const operations = groupBy(api.operations, ({ name }) => name.service);
  const events = groupBy(api.events, serviceOf);
  return new Map(
    [...pages.services].map(([service, page]) => {
      const own = operations.get(service) ?? [];
      const told = events.get(service) ?? [];
      const names = client.get(service) ?? { name: service, folder: service, bind: service };
      const prefix = `${service}.`;
      return [
        service,
        {
          page,
          operations: own.map(([index]) => pages.operations[index] ?? ""),
          events: told.map(([index]) => pages.events[index] ?? ""),
          resources: [...pages.resources].flatMap(([name, place]) =>
            name.startsWith(prefix) ? [[name.slice(prefix.length), place] as const] : [],
          ),
          client: { ...names, package: context.clientPackage },
          notes: [...own, ...told].map(([, item]) => notesOf(item)),
        },
      ];
    }),
  );
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, [number, Item][]> {
  const groups = new Map<string, [number, Item][]>();
  for (const [index, item] of items.entries()) {
    const group = groups.get(key(item)) ?? [];
    group.push([index, item]);
    groups.set(key(item), group);
  }
  return groups;
}

type Documented = OperationOutline | EventOutline;

/** Of a file with several pages, what stands behind the start of one and before the next belongs to it. */
function notesByPage(
  { operations, events }: ApiOutline,
  diagnostics: readonly Diagnostic[],
): (item: Documented) => readonly Note[] {
  const items = new Map<string, Documented[]>();
  for (const item of [...operations, ...events]) {
    const { path } = item.span.file;
    items.set(path, [...(items.get(path) ?? []), item]);
  }
  for (const list of items.values()) list.sort((a, b) => compareStarts(a.span, b.span));
  const notes = new Map<Documented, Note[]>();
  for (const diagnostic of diagnostics) {
    // a correction stands in a file of its own; what it corrects are the other places
    const places = diagnostic.code === "overlay/applied" ? diagnostic.related : [diagnostic.span];
    for (const place of places) {
      const list = items.get(place.file.path) ?? [];
      // what one correction adds stands at one place
      const same = list.filter(({ span }) => compareStarts(span, place) === 0);
      const before = list.findLast(({ span }) => compareStarts(span, place) <= 0) ?? list[0];
      for (const item of same.length > 0 || before === undefined ? same : [before]) {
        notes.set(item, [...(notes.get(item) ?? []), noteOf(diagnostic)]);
      }
    }
  }
  return (item) => notes.get(item) ?? [];
}

export function noteOf({ code, message, span }: Pick<Diagnostic, "code" | "message" | "span">): Note {
  const place = `${span.file.path}:${String(positionAt(span.file, span.start).line)}`;
  return { place: oneLine(place), code, message };
}
