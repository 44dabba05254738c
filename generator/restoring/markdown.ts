/** Pieces of Markdown as the pages use them. What stands in a piece cannot become structure around it. */

/** A pipe table; header and cells are canonical cell text and are escaped here. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map((row) => line(row))].join("\n");
}

/** Text for a table cell: line breaks become `<br>`, whatever has a meaning in Markdown loses it; code spans stay. */
export function cell(text: string): string {
  let written = "";
  for (let at = 0; at < text.length;) {
    const code = codeSpanAt(text, at);
    const piece = code ?? text.charAt(at);
    written += code === undefined ? escaped(text, at) : code.replaceAll("|", "\\|");
    at += piece.length;
  }
  return written;
}

/** A short value in a cell, as `` `field_name` ``; quoted where it cannot be code. */
export function code(text: string): string {
  return /^[^`\s](?:[^`\n]*[^`\s])?$/u.test(text) ? `\`${text.replaceAll("|", "\\|")}\`` : cell(JSON.stringify(text));
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text.replace(/\n$/u, "")}\n${marks}`;
}

/** A quoted scalar for front matter, on one line, as YAML and as the vendor's pages write it. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.includes("\\") && !line.includes("'") ? `'${line}'` : `"${line.replaceAll('"', '\\"')}"`;
}

/** The code span that begins at `at`: from a run of backticks to the next run as long, on one line. */
function codeSpanAt(text: string, at: number): string | undefined {
  if (text[at] !== "`") return undefined;
  let marks = at;
  while (text[marks] === "`") marks += 1;
  const run = text.slice(at, marks);
  const close = text.indexOf(run, marks);
  return close === -1 || text.slice(marks, close).includes("\n") ? undefined : text.slice(at, close + run.length);
}

/** One character, so that it is read back as itself. */
function escaped(text: string, at: number): string {
  const character = text.charAt(at);
  if (character === "\r") return "";
  if (character === "\n") return "<br>";
  if ("|*<".includes(character)) return `\\${character}`;
  // `\[` would be read as `[`; `\"` and `\n` stay, they belong to JSON
  if (character === "\\") return /^[^[\]()_*`~#!><|」\\&\n\r-]/u.test(text.slice(at + 1)) ? character : "&#92;";
  if (character === "&") return /^&#?\w{1,8};/u.test(text.slice(at, at + 12)) ? "&amp;" : character;
  return character;
}
