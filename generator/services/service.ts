import { buildService, type Bodies } from "../build/build-service.ts";
import type { Outlined, ServiceOutline } from "../build/outline.ts";
import type { Drawer, Results } from "../cache/cache.ts";
import { recorder, type FileNamed } from "../diagnostics/problem.ts";
import type { Emitter } from "../emitters/emitter.ts";
import type { Entry } from "../cache/held-results.ts";
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
  /** Schemas of no service. */
  readonly documented: readonly NamedSchema[];
  readonly bodies: Bodies;
  /** What tells a service that is made of this ground from any other that the results may be of. */
  readonly keyOf: (outline: ServiceOutline) => string;
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
  const ground = {
    documented,
    bodies: bodiesOf,
    fileNamed: (named: Pick<SourceFile, "path" | "part">) => files.get(fileId(named)) ?? sourceFile(named.path, ""),
    results,
  };
  if (results.toolId === undefined) return { ...ground, keyOf: ({ name }) => name };
  const documentedKey = results.key("documented", JSON.stringify(documented));
  const keyOfService = (outline: ServiceOutline): string => {
    const places = [...outline.operations, ...outline.events].map(
      ({ span: { file } }) => [fileId(file), file] as const,
    );
    const keys = [...new Map(places).values()].flatMap((file) => [keyOf(file), lineKey(file)]);
    return results.key("service", toldApart(outline), documentedKey, ...keys);
  };
  return { ...ground, keyOf: keyOfService };
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

/** What is to be made of a service; plain data. */
export type Ask =
  | { readonly kind: "facts" }
  | { readonly kind: "extent"; readonly given: Given }
  | { readonly kind: "parts"; readonly given: Given; readonly wanted: readonly WantedPart[] }
  | { readonly kind: "release" };

/** A part that is wanted of a service. */
export interface WantedPart {
  readonly emitter: string;
  readonly plan: string;
}

/** Makes what is asked for and gives it as results for the service’s drawer; none where it cannot. It never fails. */
export type Elsewhere = (ask: Ask) => Promise<readonly Entry[]>;

/** An emitter with its plan for a service. */
export interface Planned {
  readonly emitter: Emitter;
  readonly plan: string;
}

/**
 * One service on its way from outline to outputs. What an earlier run made of the same is taken from there, or what is
 * made of it elsewhere, and nothing of it is read that is not needed.
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
  readonly #elsewhere: Elsewhere | undefined;

  constructor(outline: ServiceOutline, ground: Ground, elsewhere?: Elsewhere) {
    const { results, keyOf } = ground;
    this.outline = outline;
    this.#ground = ground;
    this.#contentOf = contentsBy(results);
    this.#drawer = results.drawer(`service ${outline.name}`);
    this.#key = keyOf(outline);
    this.#elsewhere = elsewhere;
  }

  /** Whether it is made while others are made here. */
  get isMadeElsewhere(): boolean {
    return this.#elsewhere !== undefined;
  }

  /** What must be known of the service before it can be shown. */
  async facts(): Promise<ServiceFacts> {
    const key = this.#ground.results.key("facts", this.#key);
    await this.#ask({ kind: "facts" }, [key]);
    const stored = this.#drawer.get(key);
    if (stored !== undefined) return restoreFacts(stored, this.#ground.fileNamed);
    const { facts } = this.#build();
    if (key !== "") this.#drawer.set(key, storeFacts(facts));
    return facts;
  }

  async extent(given: Given): Promise<Extent> {
    const key = this.#ground.results.key("extent", this.#key, this.#textOf(given));
    await this.#ask({ kind: "extent", given }, [key]);
    const stored = this.#drawer.get(key);
    // what was stored under this key is what is stored here
    if (stored !== undefined) return JSON.parse(Buffer.from(stored).toString()) as Extent;
    const { documented, ...own } = this.#show(given);
    const extent = { fields: fieldCount(own), reached: documented.map(({ name }) => name) };
    if (key !== "") this.#drawer.set(key, Buffer.from(JSON.stringify(extent)));
    return extent;
  }

  /** What emitters make of the service, each by its plan. */
  async parts(emitters: readonly Planned[], given: Given): Promise<readonly MadePart[]> {
    const keyed = emitters.map((planned) => ({ ...planned, key: this.#partKey(planned, given) }));
    const wanted = emitters.map(({ emitter: { name }, plan }) => ({ emitter: name, plan }));
    await this.#ask(
      { kind: "parts", given, wanted },
      keyed.map(({ key }) => key),
    );
    const made: MadePart[] = [];
    for (const each of keyed) made.push(await this.#part(each, given));
    return made;
  }

  async #part({ emitter, plan, key }: Planned & { readonly key: string }, given: Given): Promise<MadePart> {
    const { results, fileNamed } = this.#ground;
    const units = new KeptUnits(emitter.name, { drawer: this.#drawer, results, contentOf: this.#contentOf, fileNamed });
    const stored = restorePart(key, this.#drawer, fileNamed);
    if (stored !== undefined) {
      units.hold();
      return stored;
    }
    const { report, problems } = recorder();
    const part = await emitter.part(this.#show(given), plan, report, units.reuse(partIn(this.#drawer)));
    units.keep(part, key);
    return storePart({ part, problems }, { key, drawer: this.#drawer, before: units.before() });
  }

  /** Lets go of what was built. */
  release(): void {
    this.#built = undefined;
    this.#shown = undefined;
    void this.#elsewhere?.({ kind: "release" });
  }

  #partKey({ emitter, plan }: Planned, given: Given): string {
    return this.#ground.results.key("part", emitter.name, this.#key, this.#textOf(given), plan);
  }

  /** Asks for what is to be found under these keys, unless it is there. */
  async #ask(ask: Ask, keys: readonly string[]): Promise<void> {
    if (this.#elsewhere === undefined || keys.every((key) => this.#drawer.has(key))) return;
    for (const [key, result] of await this.#elsewhere(ask)) this.#drawer.set(key, result);
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

/**
 * Asks each of the services for something, those that are made elsewhere first: they are made while others are made here.
 * In the order of the services.
 */
export async function askEach<Answer>(
  services: readonly Service[],
  ask: (service: Service) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<Service, Promise<Answer>>();
  for (const service of [...services].sort((a, b) => Number(b.isMadeElsewhere) - Number(a.isMadeElsewhere))) {
    const answer = ask(service);
    answers.set(service, answer);
    // here one after the other; what goes wrong elsewhere is said in the end
    if (service.isMadeElsewhere) answer.catch(() => undefined);
    else await answer;
  }
  return Promise.all(services.flatMap((service) => answers.get(service) ?? []));
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
