import { queryText } from "./act.js";
import { Refused, refuse, shown } from "./refusal.js";
import { own } from "./state.js";
/** The page that a call asks for of a short list. A page token is the ID of the item before the page. */
export function pageOf(call, all, idOf) {
    const token = queryText(call, "page_token");
    const before = token === undefined ? -1 : all.findIndex((item) => idOf(item) === token);
    if (token !== undefined && before < 0)
        refuseToken(call, token);
    const end = before + 1 + pageSize(call, 100);
    const items = all.slice(before + 1, end);
    const last = items.at(-1);
    return { items, more: end < all.length, total: all.length, token: last === undefined ? "" : idOf(last) };
}
/** `has_more`, `page_token` and `total` of an answer. */
export function pageFacts(page) {
    return { has_more: page.more, page_token: page.token, total: page.total };
}
/** How many items the call wants: 20 where it does not say, at most `most`. */
export function pageSize(call, most) {
    const size = own(call.query, "page_size");
    if (size === undefined || size === null)
        return 20;
    if (typeof size !== "number" || !Number.isInteger(size) || size < 1) {
        refusePageSize(call, `page_size: ${shown(size)} is not a number above 0`);
    }
    return Math.min(size, most);
}
/** Refuses a page token that no page of this list has given, or whose item is gone. */
export function refuseToken(call, token) {
    const named = codeNamed(call, "InvalidPageToken");
    const reason = `page_token: ${shown(token)} is not from a page of this list`;
    if (named !== undefined)
        throw new Refused([named], "invalid_argument", reason);
    refuse("ReqConvError", reason);
}
function refusePageSize(call, reason) {
    const row = call.operation.details().errors.find(({ code }) => code === 1254011);
    if (row !== undefined)
        throw new Refused([row.code], row.kind, reason);
    refuse("ReqConvError", reason);
}
/** Code 1254030 is of page tokens on newer pages and of large answers on older ones; so its name decides. */
function codeNamed(call, name) {
    return call.operation.details().errors.find((row) => row.name === name)?.code;
}
