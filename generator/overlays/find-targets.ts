import type { Json } from "../model/json.ts";
import type { Location } from "./overlay.ts";

/** What selects values by JSONPath: their locations, or why the path cannot be read. */
export type FindTargets = (document: Json, target: string) => readonly Location[] | string;

/**
 * JSONPath as RFC 9535 has it, but for the functions `match` and `search`: a regular expression of the language that runs
 * this may take forever for a text that is not long.
 */
export async function targetFinder(): Promise<FindTargets> {
  // only here: a run without overlays does not need it
  const { JSONPathEnvironment } = await import("json-p3");
  const environment = new JSONPathEnvironment({ maxRecursionDepth: 1000 });
  for (const name of ["match", "search"]) environment.functionRegister.delete(name);
  return (document, target) => {
    try {
      // what is read is not changed
      return environment
        .query(target, document as Parameters<typeof environment.query>[1])
        .nodes.map((node) => node.location);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return message.replace(/ \('[^]*$/, "");
    }
  };
}
