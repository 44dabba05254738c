import type { ScalarNode } from "../../../pages/node.ts";
import { replace } from "../../../source/edit.ts";
import { join, slice, spanOf, trim, type Text } from "../../../source/text.ts";
import { BLOCK_HEADER } from "./leaf.ts";
import { plainValue } from "./plain.ts";
import { ESCAPE, unescape } from "./quotes.ts";

/**
 * The scalar that stands on these lines, the first behind its key. How its folded lines belonged together went with the
 * indentation. So the lines of a block scalar stay lines where it is prose (a table in it would not survive folding);
 * elsewhere (`url: >-` in an example) they are joined by a space. Line breaks at its end are left out.
 */
export function readScalar(lines: readonly Text[], prose: boolean): ScalarNode {
  const [first, ...rest] = lines;
  if (first === undefined) throw new Error("a scalar has a line");
  if (BLOCK_HEADER.test(first.value) && rest.length > 0) return readBlock(first.value, rest, prose);
  const quote = first.value !== "" ? first.value[0] : rest[0]?.value[0];
  const written = (first.value === "" && rest.length > 0 ? rest : lines).filter(
    (line, at) => at === 0 || line.value !== "",
  );
  const text = join(written, " ") ?? first;
  if (written.length === 1) return readLine(text);
  return quote === '"' || quote === "'" ? readQuoted(written) : node(text, text.value);
}

function node(text: Text, value: ScalarNode["value"]): ScalarNode {
  return { kind: "scalar", value, text, span: spanOf(text) };
}

function readLine(text: Text): ScalarNode {
  const value = plainValue(text.value);
  return value === text.value || typeof value !== "string" ? node(text, value) : readQuoted([text]);
}

function readBlock(header: string, rest: readonly Text[], prose: boolean): ScalarNode {
  const separator = prose || header.startsWith("|") ? "\n" : " ";
  const joined = join(rest, separator);
  const text = joined === undefined ? undefined : slice(joined, 0, joined.value.trimEnd().length);
  const first = rest[0];
  if (text === undefined || first === undefined) throw new Error("a block scalar has a line");
  return node(text, text.value);
}

/** Quoted text over one line or more: a line break is a space, unless a backslash stands before it. */
function readQuoted(lines: readonly Text[]): ScalarNode {
  const single = lines[0]?.value[0] === "'";
  const whole = join(lines, "\n");
  if (whole === undefined) throw new Error("a quoted scalar has a line");
  const inner = slice(trim(whole), 1, trim(whole).value.length - 1);
  const folded = replace(inner, /\n/g, ({ index = 0 }) => (single || !escaped(inner.value, index) ? " " : "\n"));
  const text = single
    ? replace(folded, /''/g, () => "'")
    : replace(folded, new RegExp(ESCAPE), ([escape]) => unescape(escape));
  return { ...node(text, text.value), span: spanOf(whole) };
}

/** Whether an odd number of backslashes stands before `index`. */
function escaped(value: string, index: number): boolean {
  let at = index;
  while (at > 0 && value[at - 1] === "\\") at -= 1;
  return (index - at) % 2 === 1;
}
