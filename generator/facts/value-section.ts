import { jsonEnd, type Literal, readLiteral, skipBlanks, unescaped } from "./literal.ts";

/**
 * Reads what stands behind `示例值：`: a quoted string, also one that holds unescaped quotes (`"["字段1 DESC","字段2 ASC"]"`),
 * JSON over several lines, code, or the rest of the line. Undefined if nothing does or a quote never closes.
 */
export function readExampleValue(text: string): Literal | undefined {
  const start = pastBullet(text, skipBlanks(text, 0));
  const stop = lineEnd(text, start);
  const line = text.slice(start, stop).trimEnd();
  const end = start + line.length;
  const first = line.slice(0, 1);
  if (first === "") return undefined;
  if (line.startsWith("```")) return readFence(text, start);
  if (first === '"' || first === "“") return readQuoted(text, start, end);
  if (first === "[" || first === "{") {
    const close = jsonEnd(text, start);
    if (close !== undefined) return { value: text.slice(start, close), form: "json", end: close };
  }
  const code = first === "`" ? readLiteral(text, start) : undefined;
  return code ?? readRest(line, start);
}

/** Reads what stands behind `默认值：` or `固定值：`. Words in running Chinese (`空，表示不更新`) are no value. */
export function readStatedValue(text: string): Literal | undefined {
  const literal = readLiteral(text, 0);
  if (literal?.form !== "bare") return literal;
  const next = text.slice(literal.end, literal.end + 1);
  const isGluedToWord = /[\u4e00-\u9fff]/.test(next) && !/^(?:true|false|-?\d+)$/.test(literal.value);
  return isGluedToWord ? undefined : literal;
}

/** `空`, `无`, `不…`: the document says that there is none. */
export function saysNone(text: string): boolean {
  return /^\s{0,20}(?:空|无|不|没有|由系统|none\b|n\/a\b|\\?-(?!\d))/i.test(text);
}

const LONGEST_EXAMPLE = 20_000;
/** `（默认值）1`: A mark before the value. */
const MARK = /^[（(]默认值?[）)]\s?/;

/** `"{⏎"msg_type": "text"⏎}"`: JSON over several lines within quotes. */
function readQuotedJson(text: string, start: number): Literal | undefined {
  const close = /^["“][[{]/.test(text.slice(start, start + 2)) ? jsonEnd(text, start + 1) : undefined;
  if (close === undefined || !/^["”]/.test(text.slice(close, close + 1))) return undefined;
  return { value: text.slice(start + 1, close), form: "quoted", end: close + 1 };
}

function readQuoted(text: string, start: number, end: number): Literal | undefined {
  const line = text.slice(start, end);
  const literal = readLiteral(text, start);
  if (literal !== undefined && literal.end === end) return literal;
  const isClosed = /^["“].+["”]$/s.test(line);
  // `"["optbdVHf4q", "optrpd3eIJ"]"`: the quotes inside are not escaped.
  if (isClosed && /^["“]{1,2}[[{(<"]/.test(line)) return { value: unescaped(line.slice(1, -1)), form: "quoted", end };
  return readQuotedJson(text, start) ?? literal ?? readOverLines(text, start);
}

/** A quoted text that goes on over lines, up to a quote at a line's end. */
function readOverLines(text: string, start: number): Literal | undefined {
  const close = /["”][^\S\n]*(?=\n|$)/g;
  close.lastIndex = start + 1;
  const match = close.exec(text);
  if (match === null || match.index - start > LONGEST_EXAMPLE) return undefined;
  if (/\n[^\S\n]*\n/.test(text.slice(start, match.index))) return undefined;
  return { value: text.slice(start + 1, match.index), form: "quoted", end: match.index + match[0].length };
}

/** A fenced block, also one whose line breaks were lost (`` ``` { "a": 1 } ``` ``): its text is the example. */
function readFence(text: string, start: number): Literal | undefined {
  const body = start + (/^```(?:json|JSON)?/.exec(text.slice(start, start + 8))?.[0].length ?? 3);
  const close = text.indexOf("```", body);
  return close === -1 ? undefined : { value: text.slice(body, close).trim(), form: "json", end: close + 3 };
}

/** Of several examples in a list the first counts: `` - `user`：个人邮箱 ``, `- "2024-01-01~"`. */
function pastBullet(text: string, start: number): number {
  return start + (/^- (?=[`"])/.exec(text.slice(start, start + 3))?.[0].length ?? 0);
}

function readRest(line: string, start: number): Literal {
  const unmarked = line.replace(MARK, "");
  // `10 表示每页十条`: what follows a number or flag is prose.
  const plain = /^(?:true|false|-?\d+)(?=\s{0,2}[\s，,。；;（(])/.exec(unmarked)?.[0];
  if (plain !== undefined && /[\u4e00-\u9fff]/.test(unmarked)) {
    return { value: plain, form: "bare", end: start + line.length - unmarked.length + plain.length };
  }
  const sentence = /^[^。]{1,20000}(?=。)/.exec(unmarked)?.[0] ?? unmarked;
  const end = start + line.length - unmarked.length + sentence.length;
  return { value: sentence.trim().replace(/^`|`$/g, "").slice(0, LONGEST_EXAMPLE), form: "bare", end };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
