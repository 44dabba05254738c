import type { JsonObject } from "../engine/json.js";
import { type BitableState } from "./state.js";
export type UserIdType = "open_id" | "union_id" | "user_id";
/**
 * The mock keeps no address book: the three IDs of a user have the same letters behind `ou_`, behind `on_`, and behind
 * nothing. People are kept by their open ID.
 */
export declare function userIds(openId: string): {
    readonly open_id: string;
    readonly union_id: string;
    readonly user_id: string;
};
/** The open ID of a user; `undefined` where the ID is not of the given kind. */
export declare function openIdOf(id: string, type: UserIdType): string | undefined;
/** A user by the kind of ID that a call wants. */
export declare function showId(openId: string, type: UserIdType): string;
/** A person in a cell. */
export declare function showPerson(state: BitableState, openId: string, type: UserIdType): JsonObject;
/** Names of a person; made from the ID where no wish named it. */
export declare function personOf(state: BitableState, openId: string): {
    name: string;
    en_name: string;
    email: string;
};
/** The kind of user ID that a call wants; open IDs where it does not say. */
export declare function userIdType(value: unknown): UserIdType;
