import type { Report } from "../diagnostics/report.ts";
import type { LimitedAnswer, RateLimit, RateWindow } from "../model/api.ts";
import { spanOf, type Text } from "../source/text.ts";
import { withoutLinks } from "./markup.ts";
import { readWindows, withoutWindows } from "./rate-window.ts";

/** What sentences say of an operation's rate limit. */
export interface RateProse {
  readonly windows: readonly RateWindow[];
  readonly limited?: LimitedAnswer;
}

/** Reads the rate limit's cell: `[1000 次/分钟、50 次/秒](url)`, `特殊频控`, or an empty cell. */
export function readRateCell(cell: Text, report: Report): RateLimit {
  const text = plain(cell.value);
  if (NOTHING.test(text)) return { kind: "unstated" };
  if (SPECIAL.test(text)) return { kind: "special" };
  const windows = readWindows(text);
  const rest = withoutWindows(text).replace(SEPARATORS, "");
  if (windows.length > 0 && rest === "") return { kind: "quota", windows: distinct(windows), basis: "table" };
  report("rate-limit/unreadable", spanOf(cell), `cannot read “${short(text)}” as a rate limit`);
  return { kind: "unstated" };
}

/**
 * Reads the sentences that limit calls of the operation: `频率上限为 20 QPS`, `每秒 3 次`, `3 requests per second`, with what a
 * limited call gets (`HTTP 状态码 400 及错误码 99991400`). Limits of one document, message or chat, which another limit
 * comes on top of, and examples are not the operation's. Undefined if it says nothing of it.
 */
export function readRateProse(prose: Text, report: Report): RateProse | undefined {
  const sentences = sentencesOf(prose.value);
  const windows: RateWindow[] = [];
  for (const window of sentences.flatMap(readWindows)) {
    const known = windows.find((candidate) => candidate.seconds === window.seconds);
    if (known === undefined) windows.push(window);
    else if (known.requests !== window.requests) reportTwo(prose, report, [known, window]);
  }
  const limited = sentences.map(readLimited).find((answer) => answer !== undefined);
  if (windows.length > 0 || limited !== undefined) return { windows, ...(limited && { limited }) };
  const unread = sentences.find((sentence) => STATES_A_NUMBER.test(sentence));
  if (unread !== undefined) {
    report("rate-limit/unreadable", spanOf(prose), `cannot read “${short(unread)}” as a rate limit`);
  }
  return undefined;
}

/**
 * What cell and prose say together. The cell decides where it has numbers; where it says only “special” or nothing, the
 * prose does.
 */
export function combineRates(cell: RateLimit | undefined, prose: RateProse | undefined): RateLimit {
  const stated = cell ?? { kind: "unstated" };
  const limited = prose?.limited ?? stated.limited;
  const windows = prose?.windows ?? [];
  if (stated.kind === "quota" || windows.length === 0) return { ...stated, ...(limited && { limited }) };
  return {
    kind: "quota",
    windows,
    basis: "prose",
    ...(stated.kind === "special" && { special: true }),
    ...(limited && { limited }),
  };
}

/** Whether cell and prose state different windows: a contradiction, of which the cell's side is kept. */
export function ratesDiffer(cell: RateLimit | undefined, prose: RateProse | undefined): boolean {
  if (cell?.kind !== "quota" || prose === undefined) return false;
  return prose.windows.some(
    ({ requests, seconds }) =>
      !cell.windows.some((window) => window.requests === requests && window.seconds === seconds),
  );
}

const NOTHING = /^(?:\\?[-/]|无|暂无)?$/;
const SPECIAL = /^(?:特殊(?:频控|频率(?:限制|控制)|限制)|special(?: rate limits?| frequency control)?)$/i;
/** What stands between windows, and what says that they are the app's: `单应用 100 次/分钟`. */
const SEPARATORS =
  /[\s、,，;；。&|/和且及与或]|\band\b|(?:单个?|每个)(?:应用|租户|app)(?:的?(?:上限|频率))?(?:为|是)?|[（(][)）]|[:：]/gi;
const PARAGRAPH_END = /\n[^\S\n]*\n|\n[\s>]{0,9}(?:[-*]|\d{1,2}[.、])[^\S\n]/;
const SENTENCE_END = /[。！；;]|\. (?=[A-Z])/;
const LIMIT =
  /频率|频控|限频|限流|上限|调用限制|QPS|QPM|TPS|rate[- ]limit|limited to|per (?:second|minute|hour)|次\s?\/|每秒|每分/i;
/** `单篇文档并发编辑上限为每秒 3 次`, `单群发消息`, `以 1 次/小时的频率推送`, `（如 1000次/分&50次/秒）`, `同一个群组`. */
const OF_SOMETHING_ELSE =
  /单(?:篇|条|群|用户)|单个(?!应用|租户)|同一|每个(?!应用|租户)|推送|[（(](?:例)?如|例如|其[他它]接口/;
/** Says that a limit follows, so that one that was not read is lost. */
const STATES_A_NUMBER = /(?:频率|QPS|调用)(?:的)?上限(?:为|是)|rate limit (?:is|of)/i;
const LIMITED =
  /HTTP\s?(?:状态码|status(?: code)?)\s?(?:为|是|:|：)?\s?(\d{3})\s?(?:及|和|与|、|,|，|and|with)?\s?(?:返回)?(?:the )?(?:错误码|error code)\s?(?:为|是|:|：)?\s?(\d{1,12})/i;

/** The sentences of a prose, folded lines joined: `1000 QPM(Query Per\nMinute,每分钟请求率)` is one. */
function sentencesOf(prose: string): string[] {
  return prose
    .split(PARAGRAPH_END)
    .flatMap((paragraph) => plain(paragraph).split(SENTENCE_END))
    .filter((sentence) => LIMIT.test(sentence) && !OF_SOMETHING_ELSE.test(sentence));
}

/** On one line, without markup, links as their words. */
function plain(value: string): string {
  return withoutLinks(value)
    .replace(/<[^<>\n]{0,200}>/g, "")
    .replace(/[*`=]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function readLimited(sentence: string): LimitedAnswer | undefined {
  const match = LIMITED.exec(sentence);
  return match === null ? undefined : { status: Number(match[1]), code: Number(match[2]) };
}

function distinct(windows: readonly RateWindow[]): RateWindow[] {
  return windows.filter(
    (window, index) =>
      windows.findIndex((other) => other.requests === window.requests && other.seconds === window.seconds) === index,
  );
}

function reportTwo(prose: Text, report: Report, [first, second]: readonly [RateWindow, RateWindow]): void {
  const both = `${String(first.requests)} and ${String(second.requests)} calls in ${String(first.seconds)} s`;
  report("rate-limit/two-numbers", spanOf(prose), `the prose states ${both}; the first is kept`);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
