import type { BaseWish, TableWish } from "../bitable/system.js";
import { isObject } from "../engine/json.js";
import type { UserTokenWish } from "../identity/user-token.js";

/** The wish, where all of it can be understood. Throws a `TypeError` that names what cannot, as a misspelt member. */
export function knownBase(wish: BaseWish): BaseWish {
  members("base", wish, ["name", "advanced", "tables", "owner", "dashboards"]);
  text("name", wish.name);
  text("owner", wish.owner);
  for (const [index, name] of list("dashboards", wish.dashboards).entries()) {
    text(`dashboards[${String(index)}]`, name);
  }
  for (const [index, table] of list("tables", wish.tables).entries()) checkTable(`tables[${String(index)}]`, table);
  return wish;
}

function checkTable(at: string, table: TableWish): void {
  members(at, table, ["name", "fields", "views", "records"]);
  text(`${at}.name`, table.name);
  for (const [place, field] of list(`${at}.fields`, table.fields).entries()) {
    members(`${at}.fields[${String(place)}]`, field, ["name", "type", "property"]);
  }
  for (const [place, view] of list(`${at}.views`, table.views).entries()) {
    members(`${at}.views[${String(place)}]`, view, ["name", "type"]);
  }
  for (const [place, record] of list(`${at}.records`, table.records).entries()) {
    if (!isObject(record)) throw new TypeError(`${at}.records[${String(place)}]: expected an object`);
  }
}

/** The same for a user's token. */
export function knownUser(wish: UserTokenWish): UserTokenWish {
  members("user token", wish, ["openId", "scopes", "appId", "lifetimeMs"]);
  return wish;
}

function text(what: string, value: unknown): void {
  if (value !== undefined && typeof value !== "string") throw new TypeError(`${what}: expected text`);
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
