import type { Parameter } from "../../model/api.ts";
import { spanOf } from "../../source/text.ts";
import type { Section } from "./sections.ts";

/**
 * Headers that a page asks for in its prose instead of the table: a call-out under the request that speaks of the request
 * header and goes on `Key: X-Lark-Helpdesk-Authorization`, `Value: base64(…)`.
 */
export function headersInProse(sections: readonly Section[]): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  const end = sections.findIndex((section) => /^response|^event/u.test(section.role));
  for (const { blocks } of end === -1 ? sections : sections.slice(0, end)) {
    for (const block of blocks) {
      if (block.kind !== "prose" || !aboutHeader.test(block.text.value)) continue;
      const stated = readStated(block.text.value);
      if (stated === undefined || found.has(stated.name)) continue;
      const { name, value } = stated;
      const description = value === "" ? {} : { description: value };
      const schema = { kind: "string" as const, span: spanOf(block.text), ...description };
      found.set(name, { in: "header", name, required: isNeeded(block.text.value), schema });
    }
  }
  return [...found.values()];
}

const aboutHeader = /请求 ?(头|Header)|request header/iu;

function readStated(prose: string): { readonly name: string; readonly value: string } | undefined {
  const lines = prose.split("\n").map((line) => line.replace(/^[>\s]+/u, "").trim());
  const key = lines.findIndex((line) => keyLine.test(line));
  const name = keyLine.exec(lines[key] ?? "")?.[1];
  if (name === undefined) return undefined;
  const value = lines.slice(key + 1).find((line) => line !== "");
  return { name, value: valueLine.exec(value ?? "")?.[1] ?? "" };
}

const keyLine = /^[-*\s]*(?:Key|键|名称)\s?[:：]\s?`?([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)`?$/iu;
const valueLine = /^[-*\s]*(?:Value|值)\s?[:：]\s?(.+)$/iu;

function isNeeded(prose: string): boolean {
  return !/可选|optional/iu.test(prose) && /需|必|must|need|required/iu.test(prose);
}
