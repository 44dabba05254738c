/**
 * A test for a documented pattern; `undefined` where it is no regular expression or could take exponential time. A value
 * so long that even a tame pattern would take noticeable time is not tested: it counts as matching.
 */
export function matcher(pattern) {
    const bare = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
    if (pattern.length > 1000 || /\)(?:[*+]|\{)/.test(bare))
        return undefined;
    const expression = compiled(pattern);
    if (expression === undefined)
        return undefined;
    // each repetition without end can be tried from each place, and so can the whole where it is not tied to the start
    const power = (bare.match(/[*+]|\{\d*,\d*\}/g) ?? []).length + (bare.startsWith("^") && !bare.includes("|") ? 0 : 1);
    return (value) => value.length ** power > mostSteps || expression.test(value);
}
const mostSteps = 10_000_000;
/** Documents escape more than the Unicode form allows, as `\:`: then the older form is meant. */
function compiled(pattern) {
    for (const flags of ["u", ""]) {
        try {
            return new RegExp(pattern, flags);
        }
        catch {
            continue;
        }
    }
    return undefined;
}
