import { buildService, type Bodies } from "../build/build-service.ts";
import type { Outlined, ServiceOutline } from "../build/outline.ts";
import type { Drawer, Results } from "../cache/cache.ts";
import { recorder, type FileNamed } from "../diagnostics/problem.ts";
import type { Emission } from "../emitters/emitter.ts";
import type { NamedSchema } from "../model/api.ts";
import type { AgreedCode, ServiceApi } from "../model/outline.ts";
import { passOperations } from "../passes/index.ts";
import { findTypes, shareTypes, type FoundTypes } from "../passes/shared-types.ts";
import { fileId, lineKey } from "../source/document-part.ts";
import { sourceFile, type SourceFile } from "../source/source-file.ts";
import { correctService, type ServiceCorrections } from "./corrected-service.ts";
import { fieldCount } from "./field-count.ts";
import { selectInService } from "./selected-service.ts";
import { contentsBy, KeptUnits, type ContentOf } from "./kept-units.ts";
import { restoreFacts, storeFacts, type ServiceFacts } from "./stored-facts.ts";
import { restorePart, storePart, partIn, type MadePart } from "./stored-part.ts";

/** What all services are made from. */
export interface Ground {
  /** Schemas of no service, and a text that tells them from any others. */
  readonly documented: readonly NamedSchema[];
  readonly documentedKey: string;
  readonly bodies: Bodies;
  /** What tells the reading of a file, or of a part of one, from any other. */
  readonly keyOf: (file: SourceFile) => string;
  readonly fileNamed: FileNamed;
  /** What earlier runs made. */
  readonly results: Results;
}

/** The ground of an outline. */
export function groundOf(
  { schemas: documented }: Outlined,
  { bodiesOf, keyOf, heads }: FilesRead,
  results: Results,
): Ground {
  const files = new Map(heads.map(({ file }) => [fileId(file), file]));
  return {
    documented,
    documentedKey: results.key("documented", JSON.stringify(documented)),
    bodies: bodiesOf,
    keyOf,
    fileNamed: (named) => files.get(fileId(named)) ?? sourceFile(named.path, ""),
    results,
  };
}

/** What the files say, and what tells what is said in one of them from anything else. */
export interface FilesRead {
  readonly heads: readonly { readonly file: SourceFile }[];
  readonly bodiesOf: Bodies;
  readonly keyOf: (file: SourceFile) => string;
}

/** What a service's outputs depend on besides the service itself; plain data. */
export interface Given {
  /** Names of the types that it shares, in the order of its facts. */
  readonly typeNames: readonly string[];
  /** What all pages say of its error codes. */
  readonly codes: readonly AgreedCode[];
  /** What is to be shown instead of what its pages say; absent for nothing. */
  readonly corrections?: ServiceCorrections;
  /** The names of its operations and events that are to be shown; absent for all. */
  readonly chosen?: readonly string[];
}

/** How much of an API a service is. */
export interface Extent {
  /** Parameters and properties. */
  readonly fields: number;
  /** Names of the schemas of no service that it refers to. */
  readonly reached: readonly string[];
}

/**
 * One service on its way from outline to outputs. What an earlier run made of the same is taken from there, and nothing
 * of it is read that is not needed.
 */
export class Service {
  readonly outline: ServiceOutline;
  readonly #ground: Ground;
  readonly #drawer: Drawer;
  readonly #key: string;
  /** Of what is shown. */
  readonly #contentOf: ContentOf;
  #built: Built | undefined;
  #shown: { readonly given: string; readonly api: ServiceApi } | undefined;
  /** What it was given last, as text. */
  #given: { readonly of: Given; readonly text: string } | undefined;

  constructor(outline: ServiceOutline, ground: Ground) {
    const { results, keyOf, documentedKey } = ground;
    const files = [...outline.operations, ...outline.events].map(({ span: { file } }) => [fileId(file), file] as const);
    this.outline = outline;
    this.#ground = ground;
    this.#contentOf = contentsBy(results);
    this.#drawer = results.drawer(`service ${outline.name}`);
    const keys = [...new Map(files).values()].flatMap((file) => [keyOf(file), lineKey(file)]);
    this.#key = results.key("service", toldApart(outline), documentedKey, ...keys);
  }

  /** What must be known of the service before it can be shown. */
  facts(): ServiceFacts {
    const key = this.#ground.results.key("facts", this.#key);
    const stored = this.#drawer.get(key);
    if (stored !== undefined) return restoreFacts(stored, this.#ground.fileNamed);
    const { facts } = this.#build();
    this.#drawer.set(key, storeFacts(facts));
    return facts;
  }

  extent(given: Given): Extent {
    const key = this.#ground.results.key("extent", this.#key, this.#textOf(given));
    const stored = this.#drawer.get(key);
    // what was stored under this key is what is stored here
    if (stored !== undefined) return JSON.parse(Buffer.from(stored).toString()) as Extent;
    const { documented, ...own } = this.#show(given);
    const extent = { fields: fieldCount(own), reached: documented.map(({ name }) => name) };
    this.#drawer.set(key, Buffer.from(JSON.stringify(extent)));
    return extent;
  }

  /** What an emitter makes of the service. */
  async part(emitter: string, emission: Emission, given: Given): Promise<MadePart> {
    const plan = emission.plan(this.outline.name);
    const key = this.#ground.results.key("part", emitter, this.#key, this.#textOf(given), plan);
    const { results, fileNamed } = this.#ground;
    const units = new KeptUnits(emitter, { drawer: this.#drawer, results, contentOf: this.#contentOf, fileNamed });
    const stored = restorePart(key, this.#drawer, fileNamed);
    if (stored !== undefined) {
      units.hold();
      return stored;
    }
    const { report, problems } = recorder();
    const part = await emission.part(this.#show(given), plan, report, units.reuse(partIn(this.#drawer)));
    units.keep(part, key);
    return storePart({ part, problems }, { key, drawer: this.#drawer, before: units.before() });
  }

  /** Lets go of what was built. */
  release(): void {
    this.#built = undefined;
    this.#shown = undefined;
  }

  #build(): Built {
    this.#built ??= build(this.outline, this.#ground);
    return this.#built;
  }

  #textOf(given: Given): string {
    if (this.#given?.of !== given) this.#given = { of: given, text: JSON.stringify(given) };
    return this.#given.text;
  }

  #show(given: Given): ServiceApi {
    const text = this.#textOf(given);
    if (this.#shown?.given !== text) this.#shown = { given: text, api: show(this.outline, this.#build(), given) };
    return this.#shown.api;
  }
}

/** An outline as text, without the rows of errors: they are most of it, and stand there as its pages, which have keys, say. */
function toldApart({ operations, ...outline }: ServiceOutline): string {
  return JSON.stringify({ ...outline, operations: operations.map(({ errors: _, ...facts }) => facts) });
}

interface Built {
  readonly types: FoundTypes;
  readonly facts: ServiceFacts;
}

function build(outline: ServiceOutline, { documented, bodies }: Ground): Built {
  const { report, problems } = recorder();
  const { api, samples } = passOperations(buildService(outline, documented, { bodies, report }), report);
  const types = findTypes(api);
  const others = new Set(documented);
  return {
    types,
    facts: {
      types: types.types.map(({ service, typeName, operations, home }) => ({ service, typeName, operations, home })),
      schemas: types.api.schemas.filter((named) => !others.has(named)).map(({ name }) => name),
      samples,
      problems,
    },
  };
}

function show({ name }: ServiceOutline, { types, facts }: Built, given: Given): ServiceApi {
  const { typeNames, codes, corrections, chosen } = given;
  const { operations, events, schemas } = shareTypes(types, typeNames);
  const own = new Set([...facts.schemas, ...typeNames]);
  const documented: ServiceApi = {
    name,
    operations,
    events,
    schemas: schemas.filter((named) => own.has(named.name)),
    documented: schemas.filter((named) => !own.has(named.name)),
    codes,
  };
  const service = corrections === undefined ? documented : correctService(documented, corrections);
  return chosen === undefined ? service : selectInService(service, new Set(chosen));
}
