/**
 * The value of a scalar on one line, as YAML 1.2 reads it: quoted text, `null`, `true`, numbers; all else is the text
 * itself. An integer too large for a number stays text, so that no digit is lost.
 */
export declare function plainValue(raw: string): string | number | boolean | null;
