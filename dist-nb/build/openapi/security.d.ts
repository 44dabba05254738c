import type { Scope, TokenKind } from "../../model/api.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/** What a call is authorised by. Tokens are absent where the document does not say which. */
export interface Authorization {
    readonly tokens?: readonly TokenKind[];
    readonly scopes: readonly Scope[];
}
/** Reads the operation's `security`, else the document's. Each alternative that names a token kind adds it. */
export declare function readSecurity(operation: Node, reading: Reading): Authorization;
/**
 * Faults in the document's security schemes, each told once: `type: bearer` is no type of scheme, meant is
 * `type: http` with `scheme: bearer`.
 */
export declare function checkSchemes(reading: Reading): void;
