import type { Report } from "../../diagnostics/report.ts";
import type { FieldScope, ResponseBody } from "../../model/api.ts";
import { bodySchema } from "./body-schema.ts";
import { exampleOf, shownExample } from "./examples.ts";
import { readTables, tablesOf } from "./request.ts";
import type { Section } from "./sections.ts";

/** What a page says of its answer. */
export interface ResponseReading {
  readonly body?: ResponseBody;
  readonly fieldScopes: readonly FieldScope[];
}

/** The fields of the answer; where no table lists any, a file or a stream of events where the prose speaks of one. */
export function readResponse(sections: readonly Section[], report: Report): ResponseReading {
  for (const { span } of tablesOf(sections, "response-header"))
    report("table/unplaced", span, "headers of the answer are no part of the contract; the table is not read");
  const example = exampleOf(sections, "response-example", report);
  const table = readTables(sections, "response-body", example, report);
  const { properties, fieldScopes } = table;
  if (properties.length === 0) {
    const body = streamOf(sections);
    return body === undefined ? { fieldScopes } : { body, fieldScopes };
  }
  const body: ResponseBody = {
    mediaType: "application/json",
    schema: bodySchema(table, { sections, role: "response-body", example }, report),
    ...(example === undefined ? {} : shownExample(example)),
  };
  return { body, fieldScopes };
}

/** `返回文件二进制流` and the like, said of the answer. */
const file =
  /二进制(数据|文件|内容)?流|二进制(数据|文件|内容)|文件流|字节流|binary (stream|data|content|file)|file stream|octet-stream/iu;
const events = /text\/event-stream|server[- ]sent events?/iu;

function streamOf(sections: readonly Section[]): ResponseBody | undefined {
  const prose = sections
    .filter(isAboutResponse)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "prose" ? [block.text.value] : [])));
  if (prose.some((text) => events.test(text))) return { mediaType: "text/event-stream", schema: { kind: "string" } };
  if (!prose.some((text) => file.test(text))) return undefined;
  return { mediaType: "application/octet-stream", schema: { kind: "string", format: "binary" } };
}

function isAboutResponse(section: Section): boolean {
  const role = section.role;
  return role === "response-body" || role === "response-header";
}
