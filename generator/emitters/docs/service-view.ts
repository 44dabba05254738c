import type { Operation } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import { rateLimitWords } from "../../wording/rate-limit.ts";
import { oneLine } from "../../wording/visible.ts";
import type { BesideLink } from "./beside.ts";
import { bytes } from "./bytes.ts";
import type { Markup } from "./markup.ts";
import { start, type Above, type Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import type { ServicePlan } from "./plan.ts";

interface Placed {
  readonly operation: Operation;
  readonly page: string;
}

interface Group {
  readonly name: string;
  readonly page: string;
  readonly rows: readonly Placed[];
}

/** The page of a service: its operations by resource, and its events. */
export function servicePage(service: ServiceApi, plan: ServicePlan): Page {
  const groups = groupsOf(service, plan);
  const detail = detailOf(groups.flatMap(({ rows }) => rows));
  const events = service.events.map((event, index) => ({ event, page: plan.events[index] ?? "" }));
  return {
    path: plan.page,
    template: "service",
    title: service.name,
    above: [start],
    beside: plan.resources.map(([title, page]) => ({ title, target: { page } })),
    view: (markup) => ({
      title: markup.code(service.name),
      isBrief: detail !== "rows",
      groups: groups.map((group) => groupView(group, markup, detail)),
      hasEvents: events.length > 0,
      events: events.map(({ event, page }) => ({
        type: markup.link(markup.codeCell(event.type), { page }),
        title: markup.cell(event.title),
      })),
    }),
  };
}

/** How much of each operation the page of its service says; of very many, their resources' own pages have the rest. */
type Detail = "rows" | "titles" | "names";

const roomOfOperations = 44_000;

function detailOf(rows: readonly Placed[]): Detail {
  const sizeOfAll = (sizeOf: (row: Placed) => number): number => rows.reduce((sum, row) => sum + sizeOf(row), 0);
  if (sizeOfAll(sizeOfRow) <= roomOfOperations) return "rows";
  return sizeOfAll(sizeOfTitle) <= roomOfOperations ? "titles" : "names";
}

/** More resources than this are left to the page of the service. */
const mostBeside = 25;

/** The page of each resource. */
export function resourcePages(service: ServiceApi, plan: ServicePlan): readonly Page[] {
  const above: readonly Above[] = [start, { title: service.name, page: plan.page }];
  const groups = groupsOf(service, plan);
  const beside = (own: Group): readonly BesideLink[] =>
    (groups.length > mostBeside ? [own] : groups).map(({ name, page, rows }) => ({
      title: name,
      target: { page },
      ...(name === own.name && {
        inner: rows.map((row) => ({ title: row.operation.name.method, target: { page: row.page } })),
      }),
    }));
  return groups.flatMap((group) =>
    paginate(group.rows, sizeOfRow, group.page).map(({ page, items, next }) => ({
      path: page,
      template: "resource",
      title: `${service.name}.${group.name}`,
      above,
      beside: beside(group),
      view: (markup: Markup) => ({
        title: markup.code(`${service.name}.${group.name}`),
        operations: items.map((row) => rowView(row, markup)),
        hasNext: next !== undefined,
        next: next === undefined ? "" : markup.link(markup.label("Next page"), { page: next }),
      }),
    })),
  );
}

function groupsOf({ operations }: ServiceApi, plan: ServicePlan): readonly Group[] {
  return plan.resources.map(([name, page]) => ({
    name,
    page,
    rows: operations.flatMap((operation, index) => {
      const isOwn = `${operation.name.version}.${operation.name.resource}` === name;
      return isOwn ? [{ operation, page: plan.operations[index] ?? "" }] : [];
    }),
  }));
}

function groupView({ name, page, rows }: Group, markup: Markup, detail: Detail): object {
  const brief = rows.map(({ operation, page: own }) => ({
    name: markup.link(markup.code(operation.name.method), { page: own }),
    title: detail === "titles" ? markup.inline(oneLine(operation.title)) : "",
  }));
  return {
    title: markup.link(markup.code(name), { page }),
    isBrief: detail !== "rows",
    brief: detail === "rows" ? [] : brief,
    operations: detail === "rows" ? rows.map((row) => rowView(row, markup)) : [],
  };
}

function rowView({ operation, page }: Placed, markup: Markup): object {
  const { name, title, method, path, rateLimit } = operation;
  return {
    name: markup.link(markup.codeCell(name.method), { page }),
    title: markup.cell(oneLine(title)),
    method: method.toUpperCase(),
    path: markup.codeCell(path),
    call: markup.codeCell(`${method.toUpperCase()} ${path}`),
    limit: markup.label(rateLimitWords(rateLimit)),
  };
}

function sizeOfTitle({ operation, page }: Placed): number {
  return 110 + page.length + bytes(operation.title);
}

function sizeOfRow({ operation, page }: Placed): number {
  return 300 + page.length + operation.path.length + bytes(operation.title);
}
