import type { Outlined } from "../build/outline.ts";
import { reportAll } from "../diagnostics/problem.ts";
import type { Report } from "../diagnostics/report.ts";
import type { AgreedCode, ApiOutline, OperationOutline } from "../model/outline.ts";
import { passAll } from "../passes/index.ts";
import { nameAllTypes } from "../passes/shared-types.ts";
import { unfoldTypes } from "../passes/unfold-types.ts";
import { operationId } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";
import { replaceAll } from "./corrected-service.ts";
import { fieldCount } from "./field-count.ts";
import type { ServiceFacts } from "./stored-facts.ts";
import { askEach, type Given, type Service } from "./service.ts";

/** What all services together are, and what each is given of it. */
export interface Whole {
  readonly api: ApiOutline;
  readonly given: ReadonlyMap<Service, Given>;
}

/** Puts services together by their facts: names their types, compares what they say, reports all of it. */
export async function putTogether(services: readonly Service[], outlined: Outlined, report: Report): Promise<Whole> {
  const facts = await askEach(services, (service) => service.facts());
  for (const { problems } of facts) reportAll(problems, report);
  const operations = services.flatMap(({ outline }) => outline.operations);
  const samples = facts.flatMap((each) => each.samples);
  const all = passAll({ operations, fieldTypes: outlined.fieldTypes, samples }, { ...outlined, report });
  const nothing = { operations: [], events: [], errorCatalog: [], fieldTypes: [] };
  const { schemas } = unfoldTypes({ ...nothing, schemas: outlined.schemas });
  const taken = [...schemas, ...facts.flatMap((each) => each.schemas.map((name) => ({ name })))];
  const names = nameAllTypes(
    facts.flatMap(({ types }) => types),
    { schemas: taken, fieldTypes: all.fieldTypes },
  );
  const events = services.flatMap(({ outline }) => outline.events).sort((a, b) => byCodeUnit(a.type, b.type));
  return { api: { operations, events, schemas, ...all }, given: givenEach(services, facts, { names, ...all }) };
}

/** What a service of a whole is given. */
export function givenTo(service: Service, given: Whole["given"]): Given {
  const own = given.get(service);
  if (own === undefined) throw new Error(`“${service.outline.name}” is no service of this whole`);
  return own;
}

/** Of a whole, what `api` still has: services without any operation or event are left out. */
export function wholeOf(api: ApiOutline, given: Whole["given"]): Whole {
  const ids = new Set(namesIn(api));
  const chosen = [...given].flatMap(([service, own]) => {
    const left = namesOf(service, own).filter((name) => ids.has(name));
    return left.length === 0 ? [] : [[service, { ...own, chosen: left }] as const];
  });
  return { api, given: new Map(chosen) };
}

/** The operations and events of a service as it is shown, by name. */
function namesOf({ outline }: Service, { corrections }: Given): readonly string[] {
  const { gone = [], operations = [], events = [] } = corrections ?? {};
  return replaceAll(namesIn(outline), namesIn({ operations, events }), {
    gone: new Set(gone),
    keyOf: (name) => name,
  });
}

function namesIn({ operations, events }: Pick<ApiOutline, "operations" | "events">): readonly string[] {
  return [...operations.map(({ name }) => operationId(name)), ...events.map(({ type }) => type)];
}

/** How much there is in all, and of the schemas of no service those that are referred to, where not all is shown. */
export async function withExtent({
  api,
  given,
}: Whole): Promise<{ readonly api: ApiOutline; readonly fields: number }> {
  const extents = await askEach([...given.keys()], (service) => service.extent(givenTo(service, given)));
  const isAll = [...given.values()].every(({ chosen }) => chosen === undefined);
  const reached = new Set(extents.flatMap((extent) => extent.reached));
  const schemas = isAll ? api.schemas : api.schemas.filter(({ name }) => reached.has(name));
  const shared = fieldCount({ operations: [], events: [], schemas });
  return { api: { ...api, schemas }, fields: extents.reduce((sum, extent) => sum + extent.fields, shared) };
}

function givenEach(
  services: readonly Service[],
  facts: readonly ServiceFacts[],
  { names, errorCatalog }: { readonly names: readonly string[] } & Pick<ApiOutline, "errorCatalog">,
): ReadonlyMap<Service, Given> {
  const agreed = agreedCodes(errorCatalog);
  let end = 0;
  return new Map(
    services.map((service, index) => {
      const start = end;
      end += facts[index]?.types.length ?? 0;
      return [service, { typeNames: names.slice(start, end), codes: agreed(service.outline.operations) }];
    }),
  );
}

/** What a catalogue says of the codes that some operations document. */
export function agreedCodes(
  errorCatalog: ApiOutline["errorCatalog"],
): (operations: readonly Pick<OperationOutline, "errors">[]) => readonly AgreedCode[] {
  const agreed = new Map(errorCatalog.map(({ code, name, kind, retry }) => [code, { code, name, kind, retry }]));
  return (operations) => {
    const own = new Set(operations.flatMap(({ errors }) => errors.map(({ code }) => code)));
    return [...own].sort((a, b) => a - b).flatMap((code) => agreed.get(code) ?? []);
  };
}
