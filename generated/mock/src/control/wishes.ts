import type { BaseWish } from "../bitable/system.js";
import { isObject } from "../engine/json.js";
import type { UserTokenWish } from "../identity/user-token.js";

/** The wish, where it has no member that says nothing, as a misspelt one. Throws a `TypeError` that names such a member. */
export function knownBase(wish: BaseWish): BaseWish {
  members("base", wish, ["name", "advanced", "tables", "owner", "dashboards"]);
  for (const [index, table] of list("tables", wish.tables).entries()) {
    const at = `tables[${String(index)}]`;
    members(at, table, ["name", "fields", "views", "records"]);
    for (const [place, field] of list(`${at}.fields`, table.fields).entries()) {
      members(`${at}.fields[${String(place)}]`, field, ["name", "type", "property"]);
    }
    list(`${at}.views`, table.views);
    list(`${at}.records`, table.records);
  }
  return wish;
}

/** The same for a user's token. */
export function knownUser(wish: UserTokenWish): UserTokenWish {
  members("user token", wish, ["openId", "scopes", "appId", "lifetimeMs"]);
  return wish;
}

function members(what: string, value: unknown, names: readonly string[]): void {
  if (!isObject(value)) throw new TypeError(`${what}: expected an object`);
  const stray = Object.keys(value).find((name) => !names.includes(name));
  if (stray !== undefined) throw new TypeError(`${what}: no such member “${stray}”; there are ${names.join(", ")}`);
}

/** What may have come over HTTP as anything. */
function list<Item>(what: string, value: readonly Item[] | undefined): readonly Item[] {
  if (value === undefined || Array.isArray(value)) return value ?? [];
  throw new TypeError(`${what}: expected a list`);
}
