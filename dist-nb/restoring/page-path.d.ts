import type { OperationName } from "../model/api.ts";
/** Where an operation's page goes: `<service>/<version>/<resource>/<method>.md`, safe whatever the names hold. */
export declare function operationPath(name: OperationName): string;
/** Where an event's page goes: `events/<type>.md`, safe whatever the type holds. */
export declare function eventPath(type: string): string;
/**
 * Gives each page a path of its own, also on file systems that do not tell upper from lower case: the second of two
 * gets `-2` before its extension. The pages come in an order that does not depend on the sources.
 */
export declare function withOwnPaths<Page extends {
    readonly path: string;
}>(pages: readonly Page[]): Page[];
