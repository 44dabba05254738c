import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

import fc from "fast-check";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";

import { nameServices, planService } from "../../../generator/wording/client-plan.ts";
import { schemaNames } from "../../../generator/emitters/client/schema-names.ts";
import { servicePart, sharedSchemas } from "../../../generator/emitters/client/service-files.ts";
import type { Api, Operation } from "../../../generator/model/api.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { toOpenApi } from "../../../generator/openapi/document.ts";
import { inspect } from "../../../generator/pipeline.ts";
import { copiedFiles } from "../../../generator/templating/copied-files.ts";
import { createRender } from "../../../generator/templating/render.ts";
import { operationId, pascal } from "../../../generator/wording/names.ts";
import { operation, span } from "../nasty-api.ts";
import { serviceIn } from "../emit-api.ts";
import { properties, schemas } from "./arbitrary-schema.ts";
import { openapiTypes } from "./openapi-typescript.ts";

const templates = new URL("../../../templates", import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), "larkwright-types-"));

let compared: readonly string[] = [];
let found: readonly string[] = [];

beforeAll(async () => {
  const specs = await inspect({ sources: ["specs"] });
  compared = [...place("arbitrary", arbitraryApi()), ...place("specs", specs.api)];
  placeDiffering();
  found = differences(["arbitrary", "specs", "differing"]);
}, 240_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

it("prints the types that openapi-typescript prints, for every kind of schema and for the specs", () => {
  expect(compared.length).toBeGreaterThan(500);
  expect(found.filter((difference) => !difference.startsWith("differing "))).toEqual([]);
});

it("finds a type that differs", () => {
  expect(found).toContain("differing ListAppTableRecordData");
});

/** A type of which one member is optional in one form alone. */
function placeDiffering(): void {
  const schema: Schema = { kind: "object", properties: [{ name: "a", required: true, schema: { kind: "string" } }] };
  place("differing", apiOf([operation({ service: "s" }, { request: json(schema) })]));
  const path = join(root, "differing/client/src/s/v1/app-table-record.ts");
  writeFileSync(path, (ts.sys.readFile(path) ?? "").replace("a: string", "a?: string"));
}

/** Writes both forms of an API's types and a module that compares them; gives the names that it compares. */
function place(folder: string, api: Api): string[] {
  const render = createRender(templates);
  const services = [...nameServices(api)].map(([name, names]) => {
    const own = serviceIn(api, name);
    const plan = planService(own.operations, own.events, names);
    return {
      ...plan,
      schemas: sharedSchemas(own),
      files: servicePart(own, names, { render, reuse: (_, make) => make() }).files,
    };
  });
  for (const { path, text } of [...copiedFiles(templates, ["client"]), ...services.flatMap(({ files }) => files)])
    write(join(folder, path), text);
  write(`${folder}/theirs.ts`, openapiTypes(toOpenApi(api)));
  const modules = services.flatMap((service) => [
    ...service.versions.flatMap(({ resources }) =>
      resources.map(({ module, functions }) => ({
        module,
        pairs: functions.flatMap(({ operation: own, typeBase }) => operationPairs(own, typeBase)),
      })),
    ),
    { module: `${service.folder}/schemas`, pairs: schemaPairs(service.schemas) },
    { module: `${service.folder}/events`, pairs: service.events.map(({ type }) => eventPair(type)) },
  ]);
  const used = modules.filter(({ pairs }) => pairs.length > 0);
  const lines = used.flatMap(({ module, pairs }, index) => [
    `import type * as m${String(index)} from "./client/src/${module}.js";`,
    ...pairs.map(([ours, theirs]) => `same<m${String(index)}.${ours}, ${theirs}>();`),
  ]);
  write(`${folder}/compare.ts`, [prelude, ...lines].join("\n"));
  return used.flatMap(({ pairs }) => pairs.map(([ours]) => ours));
}

/** Types are the same that can be assigned to each other, with optional members and with all of them required. */
const prelude = `
import type { Answer } from "./client/src/core.js";
import type { components, operations } from "./theirs.js";
type Deep<T> = T extends Blob ? T : T extends object ? { [K in keyof T]-?: Deep<T[K]> } : T;
type Assignable<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Same<A, B> = Assignable<A, B> extends true ? Assignable<Deep<A>, Deep<B>> : false;
declare function same<A, B>(...fine: Same<A, B> extends true ? [] : [never]): void;
`;

type Pair = readonly [ours: string, theirs: string];

function operationPairs({ name, parameters, request, response }: Operation, typeBase: string): Pair[] {
  const theirs = `operations[${JSON.stringify(operationId(name))}]`;
  const has = (where: string): boolean => parameters.some((parameter) => parameter.in === where);
  const part = (where: string): string => `NonNullable<${theirs}["parameters"]["${where}"]>`;
  const media = (type: string): string => `["content"][${JSON.stringify(type)}]`;
  return [
    ...(has("path") ? [[`${typeBase}Path`, part("path")] as const] : []),
    ...(has("query") ? [[`${typeBase}Params`, part("query")] as const] : []),
    ...(has("header") ? [[`${typeBase}Headers`, part("header")] as const] : []),
    ...(request === undefined
      ? []
      : [[`${typeBase}Data`, `NonNullable<${theirs}["requestBody"]>${media(request.mediaType)}`] as const]),
    ...(response.mediaType === "application/json"
      ? [[`${typeBase}Response`, `Answer<${theirs}["responses"][200]${media(response.mediaType)}>`] as const]
      : []),
  ];
}

function schemaPairs(named: Api["schemas"]): Pair[] {
  return [...schemaNames(named)].map(([name, ours]) => [ours, `components["schemas"][${JSON.stringify(name)}]`]);
}

function eventPair(type: string): Pair {
  return [pascal(type), `operations[${JSON.stringify(type)}]["requestBody"]["content"]["application/json"]`];
}

/** Folder and name of the compared types that differ, and whatever else the compiler reports. */
function differences(folders: readonly string[]): string[] {
  const config = ts.readConfigFile(join(templates, "client/tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  write("package.json", '{ "type": "module" }');
  const program = ts.createProgram(
    folders.map((folder) => join(root, folder, "compare.ts")),
    { ...options, rootDir: root, noEmit: true, noUnusedLocals: false, skipLibCheck: true },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const text = file?.text ?? "";
    const line = text.slice(text.lastIndexOf("\n", start) + 1).split("\n")[0] ?? "";
    const folder = relative(root, file?.fileName ?? "").split("/")[0] ?? "";
    const name = /^same<m\d+\.(\w+),/.exec(line)?.[1];
    return `${folder} ${name ?? `${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`}`;
  });
}

function arbitraryApi(): Api {
  const schema = schemas(["Node", "text_run", "x.y", "Blob"]);
  const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
    fc.sample(arbitrary, { numRuns: count, seed: 7 });
  const bodies = sample(fc.record({ sent: schema, answered: schema, params: properties(schema, 1) }), 120);
  const operations = bodies.map(({ sent, answered, params }, index) =>
    operation(
      { service: "s", resource: `r${String(index)}`, method: "list" },
      {
        parameters: [
          ...params.map((parameter) => ({ ...parameter, in: "path" as const })),
          ...params.map((parameter) => ({ ...parameter, in: "query" as const })),
          ...params.map((parameter) => ({ ...parameter, in: "header" as const })),
        ],
        request: json(sent),
        response: { mediaType: "application/json", schema: answered },
      },
    ),
  );
  const object = properties(schema, 1).map((members): Schema => ({ kind: "object", properties: members }));
  const list = schema.map((items): Schema => ({ kind: "array", items }));
  const [events = [], node, run, dotted, blob] = [
    sample(object, 20),
    ...(sample(fc.tuple(object, list, list, object), 1)[0] ?? []),
  ];
  return {
    ...apiOf(operations),
    schemas: Object.entries({ Blob: blob, Node: node, text_run: run, "x.y": dotted }).map(([name, own]) => ({
      name,
      schema: own ?? { kind: "any" },
    })),
    events: events.map((own, index) => ({
      type: `s.event_${String(index)}`,
      title: "",
      docs: { title: "" },
      span,
      schema: own,
      scopes: [],
      fieldScopes: [],
    })),
  };
}

function apiOf(operations: readonly Operation[]): Api {
  return { operations, events: [], schemas: [], errorCatalog: [], fieldTypes: [] };
}

function json(schema: Schema): NonNullable<Operation["request"]> {
  return { mediaType: "application/json", required: true, schema };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
