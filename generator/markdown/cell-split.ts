/** Where the unescaped pipes of a line stand: all of them, and those outside `code`, which is what a writer means. */
export interface Pipes {
  readonly all: readonly number[];
  readonly outsideCode: readonly number[];
}

/** Finds the pipes of a piece of text; `\|` is none. A backtick without its partner opens nothing. */
export function findPipes(value: string): Pipes {
  const all: number[] = [];
  const outsideCode: number[] = [];
  const pending: number[] = [];
  let inCode = false;
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (char === "\\") at++;
    else if (char === "|") {
      all.push(at);
      (inCode ? pending : outsideCode).push(at);
    } else if (char === "`") {
      inCode = !inCode;
      pending.length = 0;
    }
  }
  if (inCode) outsideCode.push(...pending);
  return { all, outsideCode };
}

/** How a row of so many pipes is framed: whether it begins and ends with one. */
export interface Frame {
  readonly leading: boolean;
  readonly trailing: boolean;
}

export function frameOf(trimmed: string): Frame {
  return { leading: trimmed.startsWith("|"), trailing: trimmed.length > 1 && /(?:^|[^\\])\|$/.test(trimmed) };
}

/** Number of cells between pipes; the outer ones frame the row and part nothing. */
export function cellCount(pipes: number, frame: Frame): number {
  return pipes + 1 - Number(frame.leading) - Number(frame.trailing);
}

/** The stretches between pipes, as offsets; `value` is one row. */
export function cellStretches(value: string, pipes: readonly number[], frame: Frame): (readonly [number, number])[] {
  const bounds = [...pipes];
  const first = frame.leading ? (bounds.shift() ?? -1) + 1 : 0;
  const last = frame.trailing ? (bounds.pop() ?? value.length) : value.length;
  const starts = [first, ...bounds.map((at) => at + 1)];
  return starts.map((start, index) => [start, Math.max(start, bounds[index] ?? last)] as const);
}
