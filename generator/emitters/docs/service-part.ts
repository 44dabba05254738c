import { recorder } from "../../diagnostics/problem.ts";
import type { EventDefinition, Operation } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { planService } from "../../wording/client-plan.ts";
import { operationId } from "../../wording/names.ts";
import type { Part } from "../emitter.ts";
import { eventPages } from "./event-view.ts";
import { fragmentPages, moreErrorsPages, typePages } from "./fragment-view.ts";
import { operationPages } from "./operation-page.ts";
import { operationView } from "./operation-view.ts";
import type { BesideLink } from "./beside.ts";
import { pagePrinter, start, type Above, type Page } from "./page-files.ts";
import { noteOf, type ServicePlan } from "./plan.ts";
import { samplesOf } from "./samples.ts";
import { searchPiece } from "./search-piece.ts";
import { resourcePages, servicePage } from "./service-view.ts";
import { typesOf, type ServiceTypes } from "./service-types.ts";

/** The pages of one service, made of it and its plan alone, and what search knows of them. */
export function servicePart(service: ServiceApi, plan: ServicePlan, render: Render): Part {
  const types = typesOf(service, plan.page.replace("services/", "types/"));
  const calls = clientCalls(service, plan);
  const print = pagePrinter(render);
  const files = (pages: readonly Page[]): readonly OutputFile[] => pages.flatMap(print);
  const codes = new Set(service.codes.map(({ code }) => code));
  const besides = besideOperations(service, plan);
  const made = service.operations.flatMap((operation, index) =>
    files(pagesOf(operation, index, { service, plan, types, codes, besides, names: calls.get(operation) ?? [] })),
  );
  const told = service.events.flatMap((event, index) => files(pagesOfEvent(event, index, { service, plan, types })));
  const own = [servicePage(service, plan), ...resourcePages(service, plan)];
  return {
    files: [...files(own), ...made, ...told, ...typeFiles(types, serviceTrail(service, plan), files)],
    pieces: [searchPiece(service)],
  };
}

interface Ground {
  readonly service: ServiceApi;
  readonly plan: ServicePlan;
  readonly types: ServiceTypes;
}

interface OperationGround extends Ground {
  /** What the client calls it. */
  readonly names: readonly string[];
  readonly codes: ReadonlySet<number>;
  readonly besides: ReadonlyMap<string, readonly BesideLink[]>;
}

function pagesOf(operation: Operation, index: number, ground: OperationGround): readonly Page[] {
  const { service, plan, types, names, codes, besides } = ground;
  const path = plan.operations[index] ?? "";
  const { report, problems } = recorder();
  const client = { package: plan.client.package, names };
  const samples = samplesOf(operation, { schemas: types.schemas, client, report });
  const notes = [...(plan.notes[index] ?? []), ...problems.map(noteOf)];
  const { page, fragments, moreErrors } = operationPages(operation, types, { path, samples, notes, codes });
  const above = operationTrail(operation, service, plan);
  const title = operationId(operation.name);
  const main: Page = {
    path,
    template: "operation",
    title: `${operation.title} · ${title}`,
    above,
    beside: besides.get(`${operation.name.version}.${operation.name.resource}`) ?? [],
    view: (markup) => operationView(page, markup),
  };
  const below = [...above, { title, page: path }];
  return [main, ...fragmentPages(fragments, below), ...moreErrorsPages(moreErrors, page, { path, above: below })];
}

function pagesOfEvent(event: EventDefinition, index: number, { service, plan, types }: Ground): readonly Page[] {
  const path = plan.events[index] ?? "";
  const notes = plan.notes[service.operations.length + index] ?? [];
  const client = plan.client.package;
  return eventPages(event, { path, notes, types, client, above: serviceTrail(service, plan) });
}

/** Types that pages link to, and those that these link to. */
function typeFiles(
  types: ServiceTypes,
  above: readonly Above[],
  files: (pages: readonly Page[]) => readonly OutputFile[],
): readonly OutputFile[] {
  const made: OutputFile[] = [];
  for (let asked = types.takeAsked(); asked.length > 0; asked = types.takeAsked()) {
    for (const [name, page] of asked) made.push(...files(typePages({ name, page }, types, above)));
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
