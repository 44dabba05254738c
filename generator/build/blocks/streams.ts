import type { Parameter, RequestBody } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { Block, TableRow } from "../../pages/page.ts";
import type { Span } from "../../source/source-file.ts";
import { spanOf, type Text } from "../../source/text.ts";
import type { Section } from "./sections.ts";

/** What a page says of an answer that comes as a stream, and where. */
export interface StreamReading {
  /** Events and nothing else; without it the page speaks of a stream, but not of that alone or not in which form. */
  readonly isCertain: boolean;
  readonly span: Span;
}

/** What is sent: an option in it (`stream: true`) says that the answer has two forms. */
export interface Sent {
  readonly parameters: readonly Parameter[];
  readonly request?: RequestBody;
}

/**
 * Reads from a media type among the answer's headers, from an example (`data: {…}`) and from the prose over the first table
 * and about the answer whether the answer is a stream of events. Undefined where the page does not speak of it.
 */
export function readStream(sections: readonly Section[], sent: Sent): StreamReading | undefined {
  const signs = [...sections.flatMap(signsIn), ...introOf(sections).flatMap((text) => signsOf(text, saidOfAnswer))];
  const sign = signs.find(({ isCertain }) => isCertain) ?? signs[0];
  return sign && { ...sign, isCertain: sign.isCertain && !hasOption(sent) };
}

function signsIn({ role, blocks }: Section): readonly StreamReading[] {
  const isAnswer = role === "response-body" || role === "response-header";
  if (!isAnswer && role !== "response-example") return [];
  return blocks.flatMap((block) => signsOfBlock(block, isAnswer));
}

function signsOfBlock(block: Exclude<Block, { kind: "heading" }>, isAnswer: boolean): readonly StreamReading[] {
  switch (block.kind) {
    case "code":
      return isEvents(block.text.value) ? [{ isCertain: true, span: spanOf(block.text) }] : [];
    case "prose":
      return isAnswer ? signsOf(block.text, EVENTS) : [];
    case "table":
      return block.rows.filter(isContentType).flatMap(({ cells, span }) => {
        const value = cells.map((cell) => cell.value).join();
        return MEDIA.test(value) ? [{ isCertain: !/\bjson\b/iu.test(value), span }] : [];
      });
  }
}

function isContentType({ cells }: TableRow): boolean {
  return /^[`\s]*content-type[`\s]*$/iu.test(cells[0]?.value ?? "");
}

/** Also as an answer with its head: `HTTP/1.1 200 OK⏎Content-Type: text/event-stream`. */
function isEvents(code: string): boolean {
  return /^\s*(?:event|data|id|retry):/u.test(code)
    ? /^\s*data:/mu.test(code)
    : /^content-type:\s*text\/event-stream/imu.test(code);
}

const MEDIA = /text\/event-stream/iu;
/** What names a stream of events. */
export const EVENTS = /text\/event-stream|server[- ]sent[- ]events?|(?<![A-Za-z])SSE(?![A-Za-z])/iu;
/** `流式返回`, `流式输出结果`: said of the answer, but not in which form; `流式输出` alone is what a card does. */
const STREAMED =
  /流式(?:地)?(?:返回|响应)|(?:返回|响应)(?:方式)?(?:为|是)?流式|结果[^，。]{0,6}流式输出|流式输出[^，。]{0,4}结果|stream(?:ing|ed) response/iu;
const ANSWERING = /返回|响应|输出|推送|return|respon[ds]|answer|deliver/iu;
const NOT = /不支持|不会|不再|并非|不是|\bnot\b|n't\b/iu;
/** `文件流式返回` is a download. */
const DOWNLOAD = /文件|二进制|\bfiles?\b|binary/iu;
/** `若 stream 为 true`, `支持`: in some calls only; `请使用对话接口`, `参见`: maybe of another one. */
const SOMETIMES =
  /若|如果|如需|当(?!前)|可以|可选|支持|或者?|是否|模式下|参考|参见|详见|[请可]使用|(?:使用|调用)(?![本该此])[^，。]{0,20}接口|\b(?:see|use|if|when|unless|optional(?:ly)?|may|can|could|supports?|or|either)\b/iu;

function saidOfAnswer(sentence: string): boolean {
  return EVENTS.test(sentence) && ANSWERING.test(sentence);
}

/** The sentences of a text that speak of a stream; one of the answer need not say that it is about that. */
function signsOf(text: Text, named: RegExp | ((sentence: string) => boolean)): readonly StreamReading[] {
  if (!EVENTS.test(text.value) && !STREAMED.test(text.value)) return [];
  const isNamed = typeof named === "function" ? named : (sentence: string) => named.test(sentence);
  return [...text.value.matchAll(/[^。；;!！\n]+/gu)].flatMap((match): readonly StreamReading[] => {
    const sentence = match[0].replace(/\[[^[\]]{0,200}\]\([^()\s]{0,600}\)/gu, " ");
    const isOfEvents = isNamed(sentence);
    const isUnnamed = !isOfEvents && STREAMED.test(sentence) && !DOWNLOAD.test(sentence);
    if (NOT.test(sentence) || !(isOfEvents || isUnnamed)) return [];
    const isCertain = isOfEvents && !SOMETIMES.test(sentence);
    return [{ isCertain, span: spanOf(text, match.index, match.index + match[0].length) }];
  });
}

/** The prose over a page's first table. */
function introOf(sections: readonly Section[]): readonly Text[] {
  const prose: Text[] = [];
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.kind === "table") return prose;
      if (block.kind === "prose") prose.push(block.text);
    }
  }
  return prose;
}

function hasOption({ parameters, request }: Sent): boolean {
  const fields = [...parameters, ...(request?.schema.kind === "object" ? request.schema.properties : [])];
  return fields.some(({ name, schema }) => OPTION.test(name) || speaksOfStreams(schema));
}

/** `stream`, `is_stream`, `enable_streaming`, `stream_mode`. */
const OPTION = /^(?:is_?|enable_?|use_?|with_?)?stream(?:ing|ed)?(?:_?(?:mode|output|response|enabled?))?$/iu;

/** A flag or a list of values: `response_mode` that can be `streaming`. */
function speaksOfStreams({ kind, description = "", enum: items = [] }: Schema): boolean {
  if (kind !== "boolean" && items.length < 2) return false;
  const words = [description, ...items.map((item) => `${String(item.value)} ${item.description ?? ""}`)].join("\n");
  return EVENTS.test(words) || /流式|streaming/iu.test(words);
}
