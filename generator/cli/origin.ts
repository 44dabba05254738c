import { contentHash, hashOf } from "../cache/hash.ts";
import type { Settings } from "../config.ts";
import { joinedFile, type OutputFile } from "../output/output-file.ts";
import type { LoadedSources } from "../source/read-sources.ts";

/** What an output was made from, as far as it must be known to tell why it would be made otherwise now. */
export interface Origin {
  /** The version of this program. */
  readonly program: string;
  readonly configuration: string;
  /** Hash of each source by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Where it stands below the output folder. */
export const originPath = ".origin.json";

/** Enough to tell one content from another, which nobody forges here. */
const hashLength = 16;

export function originOf(program: string, settings: Settings, { files, overlays }: LoadedSources): Origin {
  const { clientPackage, mockPackage, version, repository, license, only, include, rules } = settings;
  const packages = [clientPackage, mockPackage, version, repository, license];
  const configuration = hashOf(JSON.stringify([...packages, only, include, rules]));
  return {
    program,
    configuration: configuration.slice(0, hashLength),
    sources: new Map([...files, ...overlays].map((file) => [file.path, contentHash(file).slice(0, hashLength)])),
  };
}

/** An origin as a file, made when the file is asked for its text. */
export function originFile(origin: () => Origin): OutputFile {
  return joinedFile(originPath, () => [{ bytes: Buffer.from(printOrigin(origin())) }]);
}

/** A line for each source. */
function printOrigin({ program, configuration, sources }: Origin): string {
  const lines = [...sources].map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  const list = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  const head = `  "larkwright": ${JSON.stringify(program)},\n  "configuration": ${JSON.stringify(configuration)}`;
  return `{\n${head},\n  "sources": ${list}\n}\n`;
}

/** The origin that a text tells; undefined where it is none. */
export function parseOrigin(text: string): Origin | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { larkwright, configuration, sources } = value;
  if (typeof larkwright !== "string" || typeof configuration !== "string" || !isRecord(sources)) return undefined;
  const hashes = Object.entries(sources).flatMap(([path, hash]) =>
    typeof hash === "string" ? [[path, hash] as const] : [],
  );
  return { program: larkwright, configuration, sources: new Map(hashes) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
