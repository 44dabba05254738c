/** Whether a source as written is a pattern: `docs/*.md`, `page-?.txt`, `{old,new}/*`. */
export function isGlob(source: string): boolean {
  return /[*?{]/.test(source);
}

/** The folders of a pattern before its first wildcard: `docs/pages/*.md` → `docs/pages`; `""` where there is none. */
export function globBase(pattern: string): string {
  const segments = pattern.split("/");
  const first = segments.findIndex(isGlob);
  return segments.slice(0, first === -1 ? segments.length - 1 : first).join("/");
}

/**
 * A test for paths with `/`. `*` and `?` stay inside one name, `**` stands for any number of folders, `{a,b}` for
 * either.
 */
export function globTest(pattern: string): (path: string) => boolean {
  const alternatives = expandBraces(pattern).map((one) => one.split("/"));
  return (path) => {
    const names = path.split("/");
    return alternatives.some((segments) => matchSegments(segments, names));
  };
}

/** `a/{b,c}.md` → `a/b.md`, `a/c.md`. A brace without its partner is a letter like any other. */
function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}", open);
  if (open === -1 || close === -1) return [pattern];
  const rest = expandBraces(pattern.slice(close + 1));
  const choices = pattern.slice(open + 1, close).split(",");
  return choices.flatMap((choice) => rest.map((tail) => pattern.slice(0, open) + choice + tail));
}

/** Which prefixes of `names` the segments read so far can stand for; each segment moves all of them on together. */
function matchSegments(segments: readonly string[], names: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const segment of segments) {
    reached = segment === "**" ? fromFirst(reached, names.length) : oneFurther(reached, segment, names);
  }
  return reached.has(names.length);
}

function fromFirst(reached: ReadonlySet<number>, length: number): Set<number> {
  const next = new Set<number>();
  for (let at = Math.min(...reached, length + 1); at <= length; at++) next.add(at);
  return next;
}

function oneFurther(reached: ReadonlySet<number>, segment: string, names: readonly string[]): Set<number> {
  const test = new RegExp(`^${Array.from(segment, characterPattern).join("")}$`, "su");
  const next = new Set<number>();
  for (const at of reached) {
    if (test.test(names[at] ?? "/")) next.add(at + 1);
  }
  return next;
}

function characterPattern(character: string): string {
  if (character === "*") return ".*";
  if (character === "?") return ".";
  return character.replace(/[\\^$.|+()[\]{}/]/, "\\$&");
}
