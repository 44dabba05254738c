import { own } from "./state.js";
/**
 * The mock keeps no address book: the three IDs of a user have the same letters behind `ou_`, behind `on_`, and behind
 * nothing. People are kept by their open ID.
 */
export function userIds(openId) {
    const letters = openId.replace(/^ou_/, "");
    return { open_id: openId, union_id: `on_${letters}`, user_id: letters };
}
/** The open ID of a user; `undefined` where the ID is not of the given kind. */
export function openIdOf(id, type) {
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(id))
        return undefined;
    if (type === "open_id")
        return id.startsWith("ou_") ? id : undefined;
    if (type === "union_id")
        return id.startsWith("on_") ? `ou_${id.slice(3)}` : undefined;
    return /^(?:ou|on|oc|od)[_-]/.test(id) ? undefined : `ou_${id}`;
}
/** A user by the kind of ID that a call wants. */
export function showId(openId, type) {
    return userIds(openId)[type];
}
/** A person in a cell. */
export function showPerson(state, openId, type) {
    return { id: showId(openId, type), ...personOf(state, openId) };
}
/** Names of a person; made from the ID where no wish named it. */
export function personOf(state, openId) {
    const letters = openId.replace(/^ou_/, "");
    const made = {
        name: `User ${letters.slice(-4)}`,
        en_name: `User ${letters.slice(-4)}`,
        email: `${letters}@example.com`,
    };
    return { ...made, ...own(state.people, openId) };
}
/** The kind of user ID that a call wants; open IDs where it does not say. */
export function userIdType(value) {
    return value === "union_id" || value === "user_id" ? value : "open_id";
}
