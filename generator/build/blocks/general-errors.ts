import type { Report } from "../../diagnostics/report.ts";
import { isErrorTable, readErrorTable } from "../../facts/error-table.ts";
import { readExample } from "../../facts/example.ts";
import { entry, stringOf, toJson } from "../../pages/node.ts";
import type { Page, TableBlock } from "../../pages/page.ts";
import { slice, spanOf, type Text } from "../../source/text.ts";
import type { ErrorDraft } from "../draft.ts";
import type { Section } from "./sections.ts";

/**
 * Errors that any call can get, as guides state them: the rows of the tables on a page that is about general error codes
 * by its title or headings, and what an HTTP answer shows that is written out (`HTTP/1.1 429 Too Many Requests`). An error
 * table of another guide belongs to calls that it does not name, which is reported.
 */
export function readGeneralErrors(page: Page, sections: readonly Section[], report: Report): readonly ErrorDraft[] {
  const title = page.header.title?.value ?? "";
  return sections.flatMap(({ path, blocks }) => {
    const isGeneral = [title, ...path].some((heading) => GENERAL.test(heading));
    return blocks.flatMap((block): readonly ErrorDraft[] => {
      if (block.kind === "code") return readAnswer(block.text, sections, report);
      if (block.kind !== "table" || !isErrorTable(block)) return [];
      return isGeneral ? readErrorTable(block, report) : withoutCall(block, report);
    });
  });
}

/** `通用错误码`, `服务端错误码说明`; not `错误码` alone, which a service's guide lists for its own calls. */
const GENERAL =
  /(?:通用|公共|全局|服务端)(?:的)?(?:API ?)?(?:错误码|返回码)|\b(?:general|common|generic|global) error codes?/iu;

function withoutCall(table: TableBlock, report: Report): readonly ErrorDraft[] {
  const message = `the guide lists ${String(table.rows.length)} error codes and does not say which calls get them`;
  report("error-table/no-operation", table.span, message);
  return [];
}

const STATUS_LINE = /^\s*HTTP\/\d(?:\.\d)?\s+([1-5]\d\d)\b/u;

/** An answer of HTTP with status line, headers and the envelope of a failure. What its headers say is the remedy. */
function readAnswer(text: Text, sections: readonly Section[], report: Report): readonly ErrorDraft[] {
  const status = STATUS_LINE.exec(text.value)?.[1];
  const body = text.value.search(/^\s*\{/mu);
  if (status === undefined || body === -1) return [];
  const answer = readExample(slice(text, body), report)?.node;
  const code = entry(answer, "code");
  const number = code === undefined ? undefined : toJson(code);
  const message = stringOf(entry(answer, "msg"));
  if (typeof number !== "number" || number === 0 || message === undefined) return [];
  const headers = ownHeaders(text.value.slice(0, body));
  const remedy = [...headers, ...sentencesNaming(headers, sections)].join("\n");
  return [{ code: number, status: Number(status), message, ...(remedy !== "" && { remedy }), span: spanOf(text) }];
}

/** Header lines that are the platform's own: `x-ogw-ratelimit-reset: 52 //…`. */
function ownHeaders(head: string): readonly string[] {
  return head
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^x-[\w-]+\s?:/iu.test(line));
}

/** List items of the page that say what to do about one of the headers: `1. 等待 x-ogw-ratelimit-reset 中指定的秒数。` */
function sentencesNaming(headers: readonly string[], sections: readonly Section[]): readonly string[] {
  const names = headers.map((header) => header.slice(0, header.indexOf(":")).trim());
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "prose" ? block.text.value.split("\n") : []))
    .map((line) => line.trim())
    .filter((line) => /^(?:\d{1,2}\.|[-*])\s/u.test(line) && names.some((name) => line.includes(name)));
}
