import type { OperationName } from "../model/api.ts";
/** The SDK name: `service.version.resource.method`. */
export declare function operationId({ service, version, resource, method }: OperationName): string;
/** The service an event is of: `drive` of `drive.file.bitable_record_changed_v1`. */
export declare function serviceOf({ type }: {
    readonly type: string;
}): string;
/** `app-table-record`, of ASCII letters and digits only: safe as a file name and in an address. Never empty. */
export declare function kebab(text: string): string;
/** `appTableRecord`: an identifier, though maybe a reserved word. What is one already stays. Never empty. */
export declare function camel(text: string): string;
/** `AppTableRecord`: an identifier. Never empty. */
export declare function pascal(text: string): string;
/** The text as one segment of a path, letters kept as they are: `../../x` becomes `x`. Never empty. */
export declare function segment(text: string): string;
/** Gives out each name once: a name that is taken, be it in other letter case, gets `-2`, `-3` … */
export declare function distinctNames(taken?: readonly string[], separator?: string): (name: string) => string;
/** Where each operation's own file stands: `bitable/v1/appTableRecord.list`, in the order of the operations. */
export declare function operationPaths(names: readonly OperationName[]): string[];
