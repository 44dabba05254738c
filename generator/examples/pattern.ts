/**
 * Whether a value matches a documented pattern. A pattern that is no regular expression, or that could take time out of
 * proportion to the value, is not asked: such a value counts as matching.
 */
export function matches(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined || value.length > 256 || !isQuick(pattern)) return true;
  const expression = compiled(pattern);
  return expression === undefined || expression.test(value);
}

/** Few repetitions without bound, and none of a group: `^[a-z]+_\d*$`, not `(a+)+` or `(a|aa)*`. */
function isQuick(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  return pattern.length < 500 && !/\)[*+{]/.test(bare) && (bare.match(/[*+{]/g) ?? []).length <= 3;
}

/** Documents escape more than the Unicode form allows, as `\:`: then the older form is meant. */
function compiled(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}
