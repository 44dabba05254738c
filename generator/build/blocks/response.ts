import type { Report } from "../../diagnostics/report.ts";
import type { FieldScope, ResponseBody } from "../../model/api.ts";
import { bodySchema } from "./body-schema.ts";
import { exampleOf, shownExample } from "./examples.ts";
import { readTables, tablesOf } from "./request.ts";
import type { Section } from "./sections.ts";
import { EVENTS, readStream, type Sent, type StreamReading } from "./streams.ts";

/** What a page says of its answer. */
export interface ResponseReading {
  readonly body?: ResponseBody;
  readonly fieldScopes: readonly FieldScope[];
}

/**
 * The fields of the answer, unless the page says that it is a stream of events; where no table lists any, a file or such a
 * stream where the prose speaks of one. Of fields and a stream the contract says one: what is left out is reported.
 */
export function readResponse(sections: readonly Section[], sent: Sent, report: Report): ResponseReading {
  for (const { span } of tablesOf(sections, "response-header"))
    report("table/unplaced", span, "headers of the answer are no part of the contract; the table is not read");
  const example = exampleOf(sections, "response-example", report);
  const table = readTables(sections, "response-body", example, report);
  const { properties, fieldScopes } = table;
  const stream = readStream(sections, sent);
  if (properties.length === 0) {
    const body = stream?.isCertain === true ? eventStream : streamOf(sections, stream);
    if (stream !== undefined && body === undefined) reportStream(stream, report);
    return body === undefined ? { fieldScopes } : { body, fieldScopes };
  }
  if (stream !== undefined) reportStream(stream, report);
  if (stream?.isCertain === true) return { body: eventStream, fieldScopes };
  const body: ResponseBody = {
    mediaType: "application/json",
    schema: bodySchema(table, { sections, role: "response-body", example }, report),
    ...(example === undefined ? {} : shownExample(example)),
  };
  return { body, fieldScopes };
}

function reportStream({ isCertain, span }: StreamReading, report: Report): void {
  const message = isCertain
    ? "the answer is a stream of events; the fields listed for it have no place in the contract"
    : "the page speaks of an answer that is streamed, but not plainly of events alone; it is not read as such";
  report("response/streamed", span, message);
}

const eventStream: ResponseBody = { mediaType: "text/event-stream", schema: { kind: "string" } };

/** `返回文件二进制流` and the like, said of the answer. */
const file =
  /二进制(数据|文件|内容)?流|二进制(数据|文件|内容)|文件流|字节流|binary (stream|data|content|file)|file stream|octet-stream/iu;

function streamOf(sections: readonly Section[], stream: StreamReading | undefined): ResponseBody | undefined {
  const prose = sections
    .filter(isAboutResponse)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "prose" ? [block.text.value] : [])));
  if (stream !== undefined && prose.some((text) => EVENTS.test(text))) return eventStream;
  if (!prose.some((text) => file.test(text))) return undefined;
  return { mediaType: "application/octet-stream", schema: { kind: "string", format: "binary" } };
}

function isAboutResponse(section: Section): boolean {
  const role = section.role;
  return role === "response-body" || role === "response-header";
}
