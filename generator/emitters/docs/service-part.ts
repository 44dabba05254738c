import { recorder } from "../../diagnostics/problem.ts";
import type { EventDefinition, Operation } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import { shownLine } from "../../source/source-file.ts";
import type { Render } from "../../templating/render.ts";
import { planService } from "../../wording/client-plan.ts";
import { operationId } from "../../wording/names.ts";
import type { Made, Part, Reuse } from "../emitter.ts";
import { eventPages } from "./event-view.ts";
import { fragmentPages, moreErrorsPages, typePages } from "./fragment-view.ts";
import { fullPieces } from "./machine-texts.ts";
import { operationPages, type Beside } from "./operation-page.ts";
import { operationView } from "./operation-view.ts";
import type { BesideLink } from "./beside.ts";
import { pagePrinter, start, type Above, type Page } from "./page-files.ts";
import { noteOf, type ServicePlan } from "./plan.ts";
import { samplesOf } from "./samples.ts";
import { searchPiece } from "./search-piece.ts";
import { resourcePages, servicePage } from "./service-view.ts";
import { overheard, typesOf, type ServiceTypes } from "./service-types.ts";

/** The pages of one service, made of it and its plan alone, and what search knows of them. */
export function servicePart(service: ServiceApi, plan: ServicePlan, { render, reuse }: Means): Part {
  const types = typesOf(service, typesFolder(plan));
  const calls = clientCalls(service, plan);
  const print = pagePrinter(render);
  const files = (pages: readonly Page[]): readonly OutputFile[] => pages.flatMap(print);
  const besides = besideOperations(service, plan);
  const own = files([servicePage(service, plan), ...resourcePages(service, plan)]);
  const ground = { service, plan, types, files, reuse };
  const made = service.operations.map((operation, index) => {
    const names = calls.get(operation) ?? [];
    return operationPart(operation, index, { ...ground, besides, names });
  });
  const told = service.events.map((event, index) => eventPart(event, index, ground));
  const all = [{ files: own, pieces: fullPieces(own) }, ...made, ...told, ...typeParts(ground)];
  return {
    files: all.flatMap((each) => each.files),
    pieces: [searchPiece(service), ...all.flatMap((each) => each.pieces)],
  };
}

/** How pages are filled in, and what an earlier run made of the same. */
interface Means {
  readonly render: Render;
  readonly reuse: Reuse;
}

interface Ground {
  readonly service: ServiceApi;
  readonly plan: ServicePlan;
  readonly types: ServiceTypes;
  readonly files: (pages: readonly Page[]) => readonly OutputFile[];
  readonly reuse: Reuse;
}

interface OperationGround extends Ground {
  /** What the client calls it. */
  readonly names: readonly string[];
  readonly besides: ReadonlyMap<string, readonly BesideLink[]>;
}

function typesFolder({ page }: ServicePlan): string {
  return page.replace("services/", "types/");
}

/** Pages that are made of `of` and the types of the service, whose own pages are made later. */
function reusing(
  { service, plan, types, files, reuse }: Ground,
  of: readonly (object | string)[],
  pages: (types: ServiceTypes) => readonly Page[],
): Part {
  const made = reuse([service.documented, service.schemas, typesFolder(plan), ...of], () => {
    const heard = overheard(types);
    const made = files(pages(heard.types));
    return { files: made, pieces: fullPieces(made), said: heard.names() };
  });
  // where they are reused nobody has asked
  for (const name of textsSaid(made)) types.pageOf(name);
  return made;
}

function textsSaid({ said }: Made): readonly string[] {
  return Array.isArray(said) ? said.filter((text) => typeof text === "string") : [];
}

function operationPart(operation: Operation, index: number, ground: OperationGround): Part {
  const { service, plan, types, names, besides, reuse } = ground;
  const path = plan.operations[index] ?? "";
  const client = { package: plan.client.package, names };
  const sampled = reuse(["samples", operation, service.documented, service.schemas, client.package, ...names], () => {
    const { report, problems } = recorder();
    const { client: call, curl } = samplesOf(operation, { schemas: types.schemas, client, report });
    return { files: [], pieces: [], said: [call, curl], problems };
  });
  const [call = "", curl = ""] = textsSaid(sampled);
  const samples = { client: call, curl };
  // the lines of what was found are not in the operation
  const notes = [...(plan.notes[index] ?? []), ...(sampled.problems ?? []).map(noteOf)];
  const above = operationTrail(operation, service, plan);
  const beside = besides.get(`${operation.name.version}.${operation.name.resource}`) ?? [];
  const of = [operation, shownLine(operation), service.codes, path, samples, notes, above, beside];
  return reusing(ground, of, (types) => {
    const codes = new Map(service.codes.map((agreed) => [agreed.code, agreed]));
    return pagesOf(operation, types, { path, samples, notes, codes, above, beside });
  });
}

interface OperationView extends Beside {
  readonly above: readonly Above[];
  readonly beside: readonly BesideLink[];
}

function pagesOf(operation: Operation, types: ServiceTypes, around: OperationView): readonly Page[] {
  const { path, above, beside } = around;
  const { page, fragments, moreErrors } = operationPages(operation, types, around);
  const title = operationId(operation.name);
  const main: Page = {
    path,
    template: "operation",
    title: `${operation.title} · ${title}`,
    above,
    beside,
    view: (markup) => operationView(page, markup),
  };
  const below = [...above, { title, page: path }];
  return [main, ...fragmentPages(fragments, below), ...moreErrorsPages(moreErrors, page, { path, above: below })];
}

function eventPart(event: EventDefinition, index: number, ground: Ground): Part {
  const { service, plan } = ground;
  const path = plan.events[index] ?? "";
  const notes = plan.notes[service.operations.length + index] ?? [];
  const client = plan.client.package;
  const above = serviceTrail(service, plan);
  return reusing(ground, [event, shownLine(event), path, notes, client, above], (types) =>
    eventPages(event, { path, notes, types, client, above }),
  );
}

/** Types that pages link to, and those that these link to. */
function typeParts(ground: Ground): readonly Part[] {
  const { service, plan, types } = ground;
  const above = serviceTrail(service, plan);
  const made: Part[] = [];
  for (let asked = types.takeAsked(); asked.length > 0; asked = types.takeAsked()) {
    for (const [name, page] of asked) {
      made.push(reusing(ground, ["type", name, page, above], (own) => typePages({ name, page }, own, above)));
    }
  }
  return made;
}

/** What the client calls each operation, from the client on. */
function clientCalls(
  { operations, events }: ServiceApi,
  { client }: ServicePlan,
): ReadonlyMap<Operation, readonly string[]> {
  const { name, versions } = planService(operations, events, client);
  const calls = versions.flatMap((version) =>
    version.resources.flatMap((resource) =>
      resource.functions.map((each) => {
        const names = [name, version.name, resource.name, each.alias ?? each.name];
        return [each.operation, names] as const;
      }),
    ),
  );
  return new Map(calls);
}

function serviceTrail({ name }: ServiceApi, { page }: ServicePlan): readonly Above[] {
  return [start, { title: name, page }];
}

function operationTrail({ name }: Operation, service: ServiceApi, plan: ServicePlan): readonly Above[] {
  const resource = `${name.version}.${name.resource}`;
  const [, page] = plan.resources.find(([each]) => each === resource) ?? [];
  return [...serviceTrail(service, plan), ...(page === undefined ? [] : [{ title: resource, page }])];
}

/** More resources than this are left to the page of the service. */
const mostBeside = 25;

/** For each resource by its name: the resources of the service, and the operations of the own one. */
function besideOperations(
  { operations }: ServiceApi,
  { operations: pages, resources }: ServicePlan,
): ReadonlyMap<string, readonly BesideLink[]> {
  const siblings = new Map<string, BesideLink[]>();
  for (const [index, { name }] of operations.entries()) {
    const own = `${name.version}.${name.resource}`;
    const link = { title: name.method, target: { page: pages[index] ?? "" } };
    siblings.set(own, [...(siblings.get(own) ?? []), link]);
  }
  const isShort = resources.length <= mostBeside;
  return new Map(
    [...siblings].map(([own, inner]) => {
      const shown = isShort ? resources : resources.filter(([title]) => title === own);
      return [own, shown.map(([title, page]) => ({ title, target: { page }, ...(title === own && { inner }) }))];
    }),
  );
}
