import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import { distinctNames, pascal, serviceOf } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";
import type { Piece } from "../emitter.ts";
import { stringLiteral } from "./literal.ts";
import type { ServiceNames } from "../../wording/client-plan.ts";

/** What `events.ts.hbs` prints: the services that have events, and the types of event that are answered. */
export interface EventTypesView {
  readonly services: readonly { readonly alias: string; readonly file: string }[];
  /** ` extends A, B`, or nothing. */
  readonly bases: string;
  /** In brackets, on one line. */
  readonly callbacks: string;
}

export function eventTypesView(
  { events }: Pick<ApiOutline, "events">,
  names: ReadonlyMap<string, ServiceNames>,
  pieces: readonly Piece[],
): EventTypesView {
  const having = new Set(events.map(serviceOf));
  const distinct = distinctNames([], "");
  const services = [...names]
    .filter(([service]) => having.has(service))
    .map(([service, { folder }]) => ({ alias: distinct(`${pascal(service)}Events`), file: `./${folder}/events.js` }));
  return {
    services,
    bases: services.length === 0 ? "" : ` extends ${services.map(({ alias }) => alias).join(", ")}`,
    callbacks: `[${callbackTypes(pieces).map(stringLiteral).join(", ")}]`,
  };
}

/** Of one service: the types of event that are answered. An outline of all services does not tell. */
export function callbackPieces({ events }: Pick<ServiceApi, "events">): readonly Piece[] {
  return events
    .filter(({ reply }) => reply !== undefined)
    .map(({ type }) => ({ place: ["callbacks", type], bytes: new Uint8Array() }));
}

/** The types of event that are answered, by name. */
export function callbackTypes(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ place: [kind, type = ""] }) => (kind === "callbacks" ? [type] : [])).sort(byCodeUnit);
}
