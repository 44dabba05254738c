import type { ApiOutline } from "../../model/outline.ts";
import { serviceOf } from "../../wording/names.ts";
import type { EmitContext } from "../emitter.ts";
import type { Page } from "./page-files.ts";
import type { AllPages } from "./plan.ts";

/** The first page: all services, and the ways into the rest. */
export function homePage(api: ApiOutline, pages: AllPages, { clientPackage }: EmitContext): Page {
  const services = [...pages.services].map(([name, page]) => {
    const own = api.operations.filter((operation) => operation.name.service === name);
    const resources = [...new Set(own.map((operation) => operation.name.resource))];
    const events = api.events.filter((event) => serviceOf(event) === name).length;
    return { name, page, operations: own.length, events, resources };
  });
  return {
    path: "index",
    template: "home",
    title: "Feishu / Lark API reference",
    above: [],
    beside: [],
    view: (markup) => ({
      operations: markup.label(count(api.operations.length, "operation")),
      events: markup.label(count(api.events.length, "event")),
      codes: markup.label(count(api.errorCatalog.length, "error code")),
      package: markup.code(clientPackage),
      services: services.map(({ name, page, operations, events, resources }) => ({
        name: markup.link(markup.codeCell(name), { page }),
        operations: operations === 0 ? "" : markup.label(count(operations, "operation")),
        events: events === 0 ? "" : markup.label(count(events, "event")),
        hasBoth: operations > 0 && events > 0,
        resources: resources.slice(0, 6).map(markup.codeCell).join(" ") + (resources.length > 6 ? " …" : ""),
      })),
      hasEvents: api.events.length > 0,
      eventList: api.events.map(({ type, title }, index) => ({
        type: markup.link(markup.codeCell(type), { page: pages.events[index] ?? "" }),
        title: markup.cell(title),
      })),
    }),
  };
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
