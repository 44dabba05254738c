import type { JSONPathEnvironment as Environment } from "json-p3";

import type { Json } from "../model/json.ts";
import type { Location } from "./overlay.ts";

/** What selects values by JSONPath: their locations, or why the path cannot be read. */
export type FindTargets = (document: Json, target: string) => readonly Location[] | string;

type Entries = Environment["entries"];

/** More than a target says that names one place in a document, however deep. */
const mostCharacters = 4000;

/** How many values one target may go through: a `$..*` of the whole platform takes 1 million, `$..*..*` no end. */
const mostSteps = 5_000_000;

/** And all targets of a run: a minute at most. */
const mostStepsOfAll = 50_000_000;

/**
 * JSONPath as RFC 9535 has it, but for the functions `match` and `search`: a regular expression of the language that runs
 * this may take forever for a text that is not long. A path that would go through the document again and again is not
 * followed to its end.
 */
export async function targetFinder(limits = { mostSteps, mostStepsOfAll }): Promise<FindTargets> {
  // only here: a run without overlays does not need it
  const { JSONPathEnvironment } = await import("json-p3");
  let left = limits.mostStepsOfAll;
  let leftOfThis = 0;
  const spend = (steps: number): void => {
    left -= steps;
    leftOfThis -= steps;
    if (left < 0) throw new Error("with the ones before it, it goes through too many values");
    if (leftOfThis < 0) throw new Error("it goes through too many values");
  };
  class CountingEnvironment extends JSONPathEnvironment {
    /** All that walks through objects asks for their members here. */
    override entries(value: Parameters<Entries>[0]): ReturnType<Entries> {
      const entries = super.entries(value);
      spend(entries.length + 1);
      return entries;
    }
  }
  const environment = new CountingEnvironment({ maxRecursionDepth: 1000 });
  for (const name of ["match", "search"]) environment.functionRegister.delete(name);

  return (document, target) => {
    if (target.length > mostCharacters) return `it has more than ${String(mostCharacters)} characters`;
    if (isRepeated(target)) return "a filter may look through the whole document (“$”) once";
    leftOfThis = limits.mostSteps;
    try {
      const locations: Location[] = [];
      // what is read is not changed
      for (const { location } of environment.lazyQuery(target, document as Parameters<Environment["query"]>[1])) {
        spend(1);
        locations.push(location);
      }
      return locations;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return message.replace(/ \('[^]*$/, "");
    }
  };
}

/** `$.a[?$.b[?$.c == 1]]`: a filter in a filter takes the square of the time; names in quotes are no paths. */
function isRepeated(target: string): boolean {
  const bare = target.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  return (bare.match(/\$/g)?.length ?? 0) > 2;
}
