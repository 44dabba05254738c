/**
 * One document as it was read: its text and where it stands. `path` is relative to the source's root, with `/`, and is
 * what diagnostics and `x-lark-source` show.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[] | Uint32Array;
  /** Of a part of a document: its name, which no other part has. Absent: it is a document. */
  readonly part?: string;
  /**
   * Of a part: the line of the document in which it begins, and where it stands. Unlike `path` and `part`, neither shows as
   * a member: what is said of a part stays when it moves. What shows lines is kept by them too.
   */
  readonly line?: number;
  readonly within?: Within;
}

/** A stretch of a document. */
export interface Within {
  readonly document: SourceFile;
  readonly start: number;
  /** Not part of it. */
  readonly end: number;
}

/** A place in a file as a person counts: both numbers start at 1, columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, as offsets into its text; `end` is not part of it. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export function sourceFile(path: string, text: string): SourceFile {
  return withText({ path }, () => text);
}

/**
 * Makes a file of what only names one. Its text and lines do not show as members, so that what refers to a file can be
 * stored or sent without them and gets them back here. `read` is called when the text is
 * asked for, and again when it was not for long: the texts of all files need not be in memory together. `known` are
 * the starts of its lines, where they are known without reading it.
 */
export function withText(
  named: { readonly path: string },
  read: () => string,
  known?: SourceFile["lineStarts"],
): SourceFile {
  let held: WeakRef<{ readonly text: string }> | undefined;
  let lineStarts = known;
  const textOf = (): string => {
    const last = held?.deref();
    if (last !== undefined) return last.text;
    const holder = { text: read() };
    held = new WeakRef(holder);
    // asked for in the end where a text is; then it might have to be read again
    lineStarts ??= startsOf(holder.text);
    return holder.text;
  };
  // `defineProperties` gives what it was given, now with the members that make it a file
  return Object.defineProperties(named, {
    text: { get: textOf },
    lineStarts: { get: () => (lineStarts ??= startsOf(textOf())) },
  }) as SourceFile;
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** In a part: as one counts in its document. */
export function positionAt(file: SourceFile, offset: number): Position {
  const { lineStarts, line: first = 1 } = file;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + first, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The line in which something begins, for what shows it and is kept by what it is made of: no offset tells it. */
export function shownLine({ span }: { readonly span: Span }): string {
  return String(positionAt(span.file, span.start).line);
}
