import type { DocsLink } from "../../model/api.ts";
import type { Page } from "../../pages/page.ts";
import type { Section } from "./sections.ts";

const site = "https://open.feishu.cn/document";

/** Title, address and day of a page: from its header, else its first heading. */
export function docsOf(page: Page, sections: readonly Section[]): DocsLink {
  const heading = sections.find(({ path }) => path.length > 0)?.path[0];
  const title = (page.header.title?.value ?? heading ?? "").trim();
  const url = page.header.url?.value ?? fromDocPath(page.header.docPath?.value);
  return {
    title,
    ...(url === undefined || !/^https?:\/\//u.test(url) ? {} : { url }),
    ...(page.header.updated === undefined ? {} : { updated: page.header.updated }),
  };
}

function fromDocPath(docPath: string | undefined): string | undefined {
  return docPath?.startsWith("/") === true ? site + docPath : undefined;
}
