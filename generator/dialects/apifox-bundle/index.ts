import type { Report } from "../../diagnostics/report.ts";
import type { Page, PageContent } from "../../pages/page.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { spanOf, textFrom, type Text } from "../../source/text.ts";
import type { Dialect } from "../dialect.ts";
import { findDocument } from "./find-document.ts";
import { readGuide } from "./guide.ts";
import { restore } from "./restore/index.ts";
import { cutPages, readPart, startsPage, type BundlePage } from "./split-pages.ts";

const NAME = "apifox-bundle";

/**
 * Many pages of an Apifox project in one file: each starts with its number and title and the file that it was made from.
 * The OpenAPI documents on them lost all indentation, code and headings lost their marks.
 */
export const apifoxBundle: Dialect = {
  name: NAME,
  recognises,
  cut: cutPages,
  read: (file, report) => {
    const parts = file.within === undefined ? cutPages(file) : [file];
    return parts.map((part) => readPage(readPart(part), report));
  },
};

/** How far into a file the first page is looked for. */
const PREFACE = 200_000;

function recognises(file: SourceFile): boolean {
  return startsPage(file.text.slice(0, PREFACE));
}

function readPage(page: BundlePage, report: Report): Page {
  const url = page.source === undefined ? undefined : webAddress(page.source);
  return {
    dialect: NAME,
    span: spanOf(page.title),
    header: { title: page.title, ...(url === undefined ? {} : { url }) },
    content: readContent(page.body, report),
  };
}

function readContent(body: Text, report: Report): PageContent {
  const document = findDocument(body);
  if (document === undefined) return { kind: "blocks", blocks: readGuide(body, report) };
  return { kind: "openapi", document: restore(document, report) };
}

/** `…/feishu.apifox.cn_doc-436424.md` is that page's address, its slashes written as underscores. */
function webAddress(source: Text): Text | undefined {
  const name = source.value.slice(source.value.lastIndexOf("/") + 1);
  const [host = "", ...path] = name.replace(/\.md$/, "").split("_");
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(host) || path.length === 0 || !name.endsWith(".md")) return undefined;
  return textFrom(`https://${host}/${path.join("/")}`, spanOf(source));
}
