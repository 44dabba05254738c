import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import type { OutputFile } from "../output/output-file.ts";

/** One kind of output, made from the model alone. */
export interface Emitter {
  /** As in `--only openapi,client`; also the folder it writes below. */
  readonly name: string;
  readonly emit: (api: Api, context: EmitContext) => Promise<readonly OutputFile[]>;
}

export interface EmitContext {
  readonly report: Report;
  /** Name of the emitted client package, as `@larkwright/client`. */
  readonly clientPackage: string;
  /** Name of the emitted mock package, as `@larkwright/mock`. */
  readonly mockPackage: string;
  /** Version of the emitted packages. */
  readonly version: string;
  /** How many threads may work at a time; one. */
  readonly threads?: number;
  /** What an earlier run made; absent where nothing is kept. */
  readonly remember?: Remember;
}

/** Gives the text that was made of this input before, else makes it. `input` is all that `make` depends on. */
export type Remember = (kind: string, input: string, make: () => Promise<string>) => Promise<string>;
