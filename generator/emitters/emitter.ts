import type { Problem } from "../diagnostics/problem.ts";
import type { Diagnostic, Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline, ServiceApi } from "../model/outline.ts";
import type { Chunk, OutputFile } from "../output/output-file.ts";

/** One kind of output, made service by service. */
export interface Emitter {
  /** As in `--only openapi,client`; also the folder it writes below. */
  readonly name: string;
  /** What it makes of one service, whose plan is what the emission gives. */
  readonly part: (service: ServiceApi, plan: string, report: Report, reuse: Reuse) => Promise<Part>;
  readonly begin: (api: ApiOutline, context: EmitContext) => Emission;
}

/** The making of one kind of output of one API. */
export interface Emission {
  /** All that a service's part is made of besides the service, as text. */
  readonly plan: (service: string) => string;
  /** The part that is of no service and yet large, as the error catalogue, and all it is made of, which is plain data. */
  readonly shared: () => { readonly of: readonly object[]; readonly make: (reuse: Reuse) => Part } | undefined;
  /** What is not a service's own: indexes, and what is put together of pieces. */
  readonly whole: (api: ApiOutline, parts: readonly Part[], release?: Release) => readonly OutputFile[];
}

/** What is decided when all parts are made: the version follows from them. */
export interface Release {
  readonly version: string;
  /** What each version changed, as Markdown. */
  readonly changelog: string;
}

/** What is made of one service. */
export interface Part {
  readonly files: readonly OutputFile[];
  /** Pieces of files that all services have in common. */
  readonly pieces: readonly Piece[];
}

/** Something in a part that is made of less than the whole service: the pages of one operation, one module. */
export interface Made extends Part {
  /** What else came of making it. */
  readonly said?: Json;
  /** What there is to report of it, which whoever asked for it does. */
  readonly problems?: readonly Problem[];
}

/**
 * Gives what an earlier run made of the same, and makes it only where there is none. `of` is all that it is made of, as
 * plain data, besides the program and its templates; a line is known only where it is given as text (`shownLine`). Nothing
 * may be reported within; what there is to report is part of what was made. Objects must not change: they are looked at
 * once however often they are given. Its files and pieces go into the part as they are.
 */
export type Reuse = (of: readonly (object | string)[], make: () => Made) => Made;

/** A piece of text as UTF-8. */
export interface Piece extends Chunk {
  /** Its place among others; what has the same first name in it is read together. */
  readonly place: readonly string[];
}

export interface EmitContext {
  /** Name of the emitted client package, as `@larkwright/client`. */
  readonly clientPackage: string;
  /** Name of the emitted mock package, as `@larkwright/mock`. */
  readonly mockPackage: string;
  /** Version of the emitted packages; where a release is decided, its own. */
  readonly version: string;
  /** The text of the packages' `CHANGELOG.md`; absent: they have none. */
  readonly changelog?: string;
  /** Where the emitted packages are kept: an address. */
  readonly repository?: string;
  /** Licence of the emitted packages, as SPDX names it; absent: MIT. */
  readonly license?: string;
  /** What was found in the documents until outputs began to be made; absent: nothing is to be shown of it. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The changelog of a package, which stands in its folder. */
export function changelogOf(folder: string, { changelog }: EmitContext): readonly OutputFile[] {
  return changelog === undefined ? [] : [{ path: `${folder}/CHANGELOG.md`, text: changelog }];
}

/** How an emitter makes its output; `Plan` is what services must agree on, as names that are given once. */
export interface Making<Plan extends Json, Shared extends readonly object[] = never> {
  readonly name: string;
  readonly plans: (api: ApiOutline, context: EmitContext) => ReadonlyMap<string, Plan>;
  /** Of the service and its plan alone: what was made of the same is taken from an earlier run. */
  readonly part: (service: ServiceApi, plan: Plan, report: Report, reuse: Reuse) => Promise<Part> | Part;
  /**
   * What is large and of no service: its input, which is plain data in pieces that are looked at once for all emitters, and
   * how it is made of that alone.
   */
  readonly shared?: {
    readonly input: (api: ApiOutline) => Shared;
    readonly part: (input: Shared, reuse: Reuse) => Part;
  };
  readonly whole: (api: ApiOutline, parts: readonly Part[], context: EmitContext) => readonly OutputFile[];
}

/**
 * An emitter: it makes a part of each service, which sees of the whole nothing but the service's plan, then what is of no
 * service. All paths are below the folder of its name. An emitter of one's own is made the same way and named in the
 * configuration's `emitters`.
 */
export function emitterOf<Plan extends Json, Shared extends readonly object[] = never>(
  making: Making<Plan, Shared>,
): Emitter {
  const { name, plans, part, shared, whole } = making;
  return {
    name,
    // the text is one that `plan` gave
    part: async (service, plan, report, reuse) => part(service, JSON.parse(plan) as Plan, report, reuse),
    begin: (outline, context) => {
      const planned = plans(outline, context);
      return {
        plan: (service) => JSON.stringify(planned.get(service) ?? null),
        shared: () => {
          if (shared === undefined) return undefined;
          const input = shared.input(outline);
          return { of: input, make: (reuse) => shared.part(input, reuse) };
        },
        whole: (api, parts, release) => whole(api, parts, { ...context, ...release }),
      };
    },
  };
}
