import { type Act, type Operation } from "./act.js";
import type { Base, Role } from "./state.js";
/** What can be done with the custom roles of a base whose advanced permissions are on. */
export declare const roleOperations: Readonly<Record<string, Operation>>;
/** The base that the path names. @throws {Refused} while its advanced permissions are off */
export declare function advancedBaseOf(act: Act): Base;
/** The role that the path names, with its base. */
export declare function roleOf(act: Act): {
    readonly base: Base;
    readonly role: Role;
};
