import { ConfigError } from "../config.ts";
import { PlaceError } from "../writer/read-disk.ts";
import type { Arguments } from "./arguments.ts";
import { exits } from "./exits.ts";
import { MockError } from "./mock.ts";
import { Interrupted, type Streams } from "./streams.ts";

/** Who is told, and how. */
export interface Audience {
  readonly given: Pick<Arguments, "json" | "quiet">;
  readonly streams: Streams;
}

/** A wrong configuration, or output folder, is the person's to correct; anything else is a fault, of which only the message helps them. */
export function complain(name: string, error: unknown, { given, streams }: Audience): number {
  const exitCode = exitFor(error);
  const message = error instanceof Error ? error.message : String(error);
  streams.err.write(`larkwright ${name}: ${message}\n`);
  if (given.json === true) printJson({ command: name, exitCode, error: message }, streams);
  return exitCode;
}

function exitFor(error: unknown): number {
  if ([ConfigError, MockError, PlaceError].some((kind) => error instanceof kind)) return exits.usage;
  return error instanceof Interrupted ? exits.interrupted : exits.fault;
}

/** One JSON object on standard output. */
export function printJson(value: object, { out }: Streams): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`);
}
