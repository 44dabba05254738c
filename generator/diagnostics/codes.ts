import { buildingCodes } from "./codes/building.ts";
import { factsCodes } from "./codes/facts.ts";
import { overlaysCodes } from "./codes/overlays.ts";
import { readingCodes } from "./codes/reading.ts";
import { releasingCodes } from "./codes/releasing.ts";

export type { Severity } from "./codes/code-meaning.ts";

/**
 * Every diagnostic there is. A code is `area/problem` and is never renamed: people silence and search for them.
 * `error`: the input cannot be used as it is. `warning`: a fact was repaired, contradicts another or could not be read.
 * `info`: worth knowing, nothing lost. Each code has a test.
 */
export const codes = {
  ...readingCodes,
  ...factsCodes,
  ...buildingCodes,
  ...releasingCodes,
  ...overlaysCodes,
} as const;

export type Code = keyof typeof codes;
