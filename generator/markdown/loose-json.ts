import type { Line } from "./lines.ts";

/** How far an object is looked into before it is taken for prose; no documented example is longer. */
const LONGEST = 200_000;

// `{`, `[`, `[{`, `{"a": 1}`
const opening = /^\s*(?:\{|\[\s*\{?)\s*(?:$|"|\/\/)/;
// what JSON goes on with
const inside = /^(?:"|[{}[\]]|\/\/|-?\d|true|false|null)/;

/**
 * JSON values that stand without a code fence, as in pages whose fences were lost: the last line by the first. A value
 * that does not end is prose, up to where that showed; so no line is looked at more than twice.
 */
export function findLooseJson(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < lines.length; index++) {
    if (!mayBegin(lines, index)) continue;
    const { reached, complete } = endOfValue(lines, index);
    if (complete) found.set(index, reached);
    index = Math.max(index, reached);
  }
  return found;
}

function mayBegin(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.fence !== undefined || !opening.test(line.value)) return false;
  return !/^[{[]+$/.test(line.trimmed) || inside.test(lines[index + 1]?.trimmed ?? "");
}

function endOfValue(lines: readonly Line[], first: number): { reached: number; complete: boolean } {
  let depth = 0;
  let length = 0;
  let index = first;
  for (; index < lines.length && length < LONGEST; index++) {
    const current = lines[index];
    if (current === undefined || current.fence !== undefined) break;
    depth += depthChange(current.value);
    length += current.value.length + 1;
    if (depth <= 0) return { reached: index, complete: depth === 0 && /[}\]]\s*(?:\/\/.*)?$/.test(current.value) };
  }
  return { reached: index - 1, complete: false };
}

/** Brackets opened less brackets closed, outside strings and line comments. */
function depthChange(value: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (inString) {
      if (char === "\\") at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "/" && value[at + 1] === "/") break;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") depth--;
  }
  return depth;
}
