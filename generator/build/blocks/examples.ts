import type { Report } from "../../diagnostics/report.ts";
import { readExample, type CommentedExample } from "../../facts/example.ts";
import type { ResponseBody } from "../../model/api.ts";
import { toJson } from "../../pages/node.ts";
import type { Text } from "../../source/text.ts";
import { slice } from "../../source/text.ts";
import type { Section, SectionRole } from "./sections.ts";

/** The first example of a role that can be read: `"request-example"`, `"response-example"`, `"event-example"`. */
export function exampleOf(
  sections: readonly Section[],
  role: SectionRole,
  report: Report,
): CommentedExample | undefined {
  for (const section of sections) {
    if (section.role !== role) continue;
    for (const block of section.blocks) {
      const json = block.kind === "code" ? jsonIn(block.text) : undefined;
      const example = json && readExample(json, report);
      if (example !== undefined) return example;
    }
  }
  return undefined;
}

/** An example as a body has it. */
export function shownExample({ node, repair }: CommentedExample): Pick<ResponseBody, "example" | "exampleRepair"> {
  return { example: toJson(node), ...(repair === undefined ? {} : { exampleRepair: repair }) };
}

/** The JSON a code block holds: all of it, or what stands behind `-d '` of a curl call. */
export function jsonIn(code: Text): Text | undefined {
  const start = code.value.search(/\S/u);
  if (start === -1) return undefined;
  if (code.value[start] === "{" || code.value[start] === "[") return code;
  if (!code.value.startsWith("curl", start)) return undefined;
  const body = /(?:-d|--data|--data-raw)\s+'/u.exec(code.value);
  if (body === null) return undefined;
  const from = body.index + body[0].length;
  const end = code.value.indexOf("'", from);
  const json = slice(code, from, end === -1 ? code.value.length : end);
  return /^\s*[[{]/u.test(json.value) ? json : undefined;
}
