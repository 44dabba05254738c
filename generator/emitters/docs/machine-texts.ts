import type { ApiOutline } from "../../model/outline.ts";
import { joinedFile, type OutputFile } from "../../output/output-file.ts";
import { operationId } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { oneLine } from "../../wording/visible.ts";
import type { EmitContext, Piece } from "../emitter.ts";
import { inline, markdownFile } from "./markdown.ts";
import type { AllPages } from "./plan.ts";

/** `llms.txt`: what there is, as a list of links to Markdown, in the form that llmstxt.org proposes. */
export function listText(api: ApiOutline, pages: AllPages, { clientPackage }: EmitContext): string {
  const operations = api.operations.map(({ name, title, method, path }, index) =>
    item(operationId(name), pages.operations[index] ?? "", `${method.toUpperCase()} ${path}, ${title}`),
  );
  const events = api.events.map(({ type, title }, index) => item(type, pages.events[index] ?? "", title));
  return [
    "# Feishu / Lark Open Platform",
    "",
    `> Reference of ${String(api.operations.length)} operations and ${String(api.events.length)} events, with error codes, rate limits and scopes, made from the platform's documentation. Calls are shown with the TypeScript package ${inline(clientPackage)} and with curl.`,
    "",
    "All of it in one file: [llms-full.txt](llms-full.txt). Each page is also there as HTML under the same name.",
    "",
    "## Overview",
    "",
    item("Reference", "index", "all services"),
    item("Error codes", "errors", "every code with all that the documents say of it"),
    item("Rate limits", "limits", "all operations, slowest first"),
    item("Scopes", "scopes", "which operations each scope allows"),
    item("Field types", "field-types", "the values of Bitable's fields"),
    item("Contradictions", "contradictions", "where the documents disagree"),
    "",
    "## Operations",
    "",
    ...operations,
    "",
    "## Events",
    "",
    ...events,
    "",
  ].join("\n");
}

function item(name: string, page: string, words: string): string {
  return `- [${inline(oneLine(name))}](${markdownFile(page)}): ${inline(oneLine(words))}`;
}

/** What `llms-full.txt` has of these files: the Markdown pages among them, each with its name, with links as from there. */
export function fullPieces(files: readonly OutputFile[]): readonly Piece[] {
  return files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ path, text }) => {
      const page = path.replace(/^docs\//, "");
      return { place: ["full", path], bytes: Buffer.from(`<!-- ${page} -->\n\n${linkedFrom(page, text)}\n\n`) };
    });
}

/** `llms-full.txt`: all Markdown pages behind each other. */
export function fullText(pieces: readonly Piece[]): OutputFile {
  const own = pieces.filter(({ place }) => place[0] === "full");
  return joinedFile("docs/llms-full.txt", () => own.sort((a, b) => byCodeUnit(a.place[1] ?? "", b.place[1] ?? "")));
}

/** Code in a block or a line, where nothing is a link, or the target of a link. */
const codeOrLink = /^(`{3,})[^]*?^\1$|(`+)[^\n]*?[^`]\2(?!`)|(?<!\\)\]\((?!https?:)([^)\s]+)\)/gm;

/** A page's Markdown with its links as they are from the root of the docs. */
function linkedFrom(page: string, text: string): string {
  const folder = page.split("/").slice(0, -1);
  return text.replace(codeOrLink, (all, _fence, _ticks, link: string | undefined) => {
    if (link === undefined) return all;
    const end = link.includes("#") ? link.indexOf("#") : link.length;
    return `](${end === 0 ? page : placeFrom(folder, link.slice(0, end))}${link.slice(end)})`;
  });
}

/** A relative path from a folder, as one from the root. */
function placeFrom(folder: readonly string[], path: string): string {
  const names = [...folder];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== ".") names.push(name);
  }
  return names.join("/");
}
