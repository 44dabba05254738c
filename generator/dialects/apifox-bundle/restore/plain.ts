import { unquote } from "./quotes.ts";

const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/**
 * The value of a scalar on one line, as YAML 1.2 reads it: quoted text, `null`, `true`, numbers; all else is the text
 * itself. An integer too large for a number stays text, so that no digit is lost.
 */
export function plainValue(raw: string): string | number | boolean | null {
  const unquoted = unquote(raw);
  if (unquoted !== raw) return unquoted;
  switch (raw) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  if (INTEGER.test(raw)) return Number.isSafeInteger(Number(raw)) ? Number(raw) : raw;
  return FLOAT.test(raw) ? Number(raw) : raw;
}
