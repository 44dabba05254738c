import type { Report } from "../../diagnostics/report.ts";
import type { HttpMethod } from "../../model/api.ts";
import { spanOf, type Text } from "../../source/text.ts";

/** Where an operation is called. */
export interface Address {
  readonly method: HttpMethod;
  readonly path: string;
  /** Only where it is not `https://open.feishu.cn`. */
  readonly server?: string;
}

const methods: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
const defaultServer = "https://open.feishu.cn";

/** Reads the cells behind `HTTP URL` and `HTTP Method`; `undefined` where one of them names none (reported). */
export function readAddress(url: Text, method: Text, report: Report): Address | undefined {
  const verb = /[a-z]+/iu.exec(method.value)?.[0].toLowerCase() ?? "";
  const place = readUrl(url.value);
  if (place === undefined) {
    report("operation/no-url", spanOf(url), `cannot read “${url.value}” as the address of an operation`);
    return undefined;
  }
  if (!isMethod(verb)) {
    report("operation/no-method", spanOf(method), `cannot read “${method.value}” as an HTTP method`);
    return undefined;
  }
  return { method: verb, ...place };
}

/** `https://open.feishu.cn/open-apis/x/:id?type=1` → `/open-apis/x/{id}`; the query string is no part of the path. */
export function readUrl(cell: string): { path: string; server?: string } | undefined {
  const found = /(https?:\/\/[^/\s`<>()[\]]+)?(\/[^\s`<>()[\]?#]*)/u.exec(cell.replaceAll("\\_", "_"));
  const path = found?.[2];
  if (path === undefined || path === "/") return undefined;
  // `https://{domain}/open-apis/…` names no host
  const server = found?.[1]?.includes("{") === false ? found[1] : defaultServer;
  return { path: bracePath(path), ...(server === defaultServer ? {} : { server }) };
}

/** Path parameters in braces, without a slash at the end. */
export function bracePath(path: string): string {
  return path.replace(/\/:([A-Za-z_]\w*)/gu, "/{$1}").replace(/\/+$/u, "");
}

export function isMethod(verb: string): verb is HttpMethod {
  return methods.has(verb);
}
