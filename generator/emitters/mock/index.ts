import { objectOf } from "../../openapi/json-object.ts";
import type { Operation } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { ApiOutline, OperationOutline, ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import { recorder, reportAll } from "../../diagnostics/problem.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Schemas } from "../../examples/check.ts";
import type { Render } from "../../templating/render.ts";
import { distinctNames, operationId, operationPaths, segment, serviceOf } from "../../wording/names.ts";
import { licenceView, packageFacts } from "../../wording/package-facts.ts";
import {
  changelogOf,
  emitterOf,
  type EmitContext,
  type Emitter,
  type Made,
  type Part,
  type Reuse,
} from "../emitter.ts";
import { contractIndex, indexPiece } from "./contract-index.ts";
import { eventContract, eventIndex } from "./event-contract.ts";
import { fixture } from "./fixture.ts";
import { serviceContract } from "./service-contract.ts";

/** The mock package: what its engine needs of the API, a fixture for each operation, and an index of each. */
export function mockEmitter(render: Render): Emitter {
  return emitterOf({
    name: "mock",
    plans: placesByService,
    part: serviceFiles,
    whole: (api, parts, context) => packageFiles(api, parts, { context, render }),
  });
}

/** Where the files of a service stand. */
type Places = {
  /** Below `contract`; null where it has no operations. */
  readonly contract: string | null;
  /** Below `contract`; null where it has no events. */
  readonly events: string | null;
  /** Below `fixtures`, in the order of the operations. */
  readonly fixtures: readonly string[];
};

function placesByService({ operations, events }: ApiOutline): ReadonlyMap<string, Places> {
  const names = distinctNames(["index", "events"]);
  const places = new Map<string, Places>();
  for (const { operation, file } of placed(operations)) {
    const { service } = operation.name;
    const { contract, fixtures } = places.get(service) ?? { contract: `${names(segment(service))}.json`, fixtures: [] };
    places.set(service, { contract, events: null, fixtures: [...fixtures, file] });
  }
  const eventNames = distinctNames();
  for (const service of new Set(events.map(serviceOf))) {
    const { contract, fixtures } = places.get(service) ?? { contract: null, fixtures: [] };
    places.set(service, { contract, events: `events/${eventNames(segment(service))}.json`, fixtures });
  }
  return places;
}

function serviceFiles(service: ServiceApi, places: Places | null, report: Report, reuse: Reuse): Part {
  if (places === null) return { files: [], pieces: [] };
  const schemas = new Map([...service.documented, ...service.schemas].map((schema) => [schema.name, schema]));
  const made = service.operations.map((operation, index) => {
    const file = places.fixtures[index] ?? "";
    const unit = reuse([service.documented, service.schemas, operation, file], () =>
      fixtureFile(`mock/fixtures/${file}`, operation, schemas),
    );
    reportAll(unit.problems ?? [], report);
    return { operation, file, unit, isSampled: unit.said === "sampled" };
  });
  return {
    files: [
      ...made.flatMap(({ unit }) => unit.files),
      ...contractFile(places.contract, () => serviceContract(service, made)),
      ...contractFile(places.events, () => eventContract(service)),
    ],
    pieces: service.operations.map(indexPiece),
  };
}

/** The file of one operation; it says where its answer comes from. */
function fixtureFile(path: string, operation: Operation, schemas: Schemas): Made {
  const { report, problems } = recorder();
  const { json, answer } = fixture({ operation, schemas, report });
  return { files: [{ path, text: print(json) }], pieces: [], said: answer, problems };
}

function contractFile(file: string | null, make: () => Json): readonly OutputFile[] {
  return file === null ? [] : [{ path: `mock/contract/${file}`, text: `${JSON.stringify(make())}\n` }];
}

function packageFiles(
  api: ApiOutline,
  parts: readonly Part[],
  { context, render }: { readonly context: EmitContext; readonly render: Render },
): readonly OutputFile[] {
  const view = packageFacts(context.mockPackage, context);
  const places = placesByService(api);
  const files = [...places].flatMap(([service, { contract }]) =>
    contract === null ? [] : [[service, contract] as const],
  );
  const pieces = parts.flatMap((part) => part.pieces);
  return [
    { path: "mock/package.json", text: render("mock/package.json.hbs", view) },
    { path: "mock/LICENSE", text: render("mock/LICENSE.hbs", licenceView(context.license)) },
    ...changelogOf("mock", context),
    { path: "mock/README.md", text: render("mock/README.md.hbs", { package: context.mockPackage }) },
    { path: "mock/contract/index.json", text: contractIndex(pieces, files, api.errorCatalog) },
    { path: "mock/contract/events.json", text: eventIndex(api.events, (service) => places.get(service)?.events ?? "") },
    { path: "mock/fixtures/index.json", text: indexOf(placed(api.operations)) },
  ];
}

interface Placed {
  readonly operation: OperationOutline;
  /** Below `fixtures`. */
  readonly file: string;
}

function placed(operations: readonly OperationOutline[]): readonly Placed[] {
  const paths = operationPaths(operations.map(({ name }) => name));
  return operations.map((operation, index) => ({ operation, file: `${paths[index] ?? ""}.json` }));
}

function indexOf(placed: readonly Placed[]): string {
  const fixtures = placed.map(({ operation, file }) =>
    objectOf([
      ["operation", operationId(operation.name)],
      ["method", operation.method.toUpperCase()],
      ["path", operation.path],
      ["file", file],
    ]),
  );
  return print({ $comment: "Generated by larkwright from the documentation. Changes here are lost.", fixtures });
}

function print(value: object | string | number | boolean | null): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
