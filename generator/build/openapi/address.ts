import { entriesOf, entry, itemsOf, type Node } from "../../pages/node.ts";
import { bracePath } from "../blocks/address.ts";
import { textOf, type Reading } from "./reading.ts";

/** Where an operation is called: the path from the host on, and the host where it is not the vendor's own. */
export interface Address {
  readonly path: string;
  readonly server?: string;
}

const ownHost = "https://open.feishu.cn";

/**
 * Joins the path with its server's: `https://open.feishu.cn/open-apis` and `/bitable/v1/…`. The innermost servers count. A
 * fragment (`/files#drive.v1.media.get`) only tells two operations of one path apart.
 */
export function addressOf(path: string, owners: readonly Node[], reading: Reading): Address {
  const base = baseOf(owners, reading);
  const own = path.replace(/#.*$/, "");
  const joined = `${base.path}${own.startsWith("/") ? own : `/${own}`}`;
  const whole = bracePath(joined) || "/";
  return base.host === undefined || base.host === ownHost ? { path: whole } : { path: whole, server: base.host };
}

/** The first server of the innermost owner that has any. A relative one (`/api/v3`) is a path only. */
function baseOf(owners: readonly Node[], reading: Reading): { readonly host?: string; readonly path: string } {
  for (const owner of owners) {
    const [server, ...others] = itemsOf(entry(owner, "servers"));
    const url = server && textOf(entry(server, "url"));
    if (server === undefined || url === undefined) continue;
    if (others.length > 0) {
      reading.reportOnce("openapi/several-servers", server.span, `“${url}” is taken, the first of several servers`);
    }
    return split(withDefaults(url, server));
  }
  return { path: "" };
}

/** `https://{region}.example.org` with the variables' defaults put in. */
function withDefaults(url: string, server: Node): string {
  return entriesOf(entry(server, "variables")).reduce(
    (result, { key, value }) => result.replaceAll(`{${key}}`, textOf(entry(value, "default")) ?? key),
    url,
  );
}

function split(url: string): { readonly host?: string; readonly path: string } {
  const absolute = /^([a-z][a-z0-9+.-]*:\/\/[^/?#\s]+)([^?#\s]*)/i.exec(url);
  const path = (absolute === null ? (/^[^?#\s]*/.exec(url)?.[0] ?? "") : (absolute[2] ?? "")).replace(/\/+$/, "");
  const rooted = path === "" || path.startsWith("/") ? path : `/${path}`;
  const host = absolute?.[1];
  return host === undefined ? { path: rooted } : { host, path: rooted };
}
