import type { Change } from "../change.ts";
/** Changes as annotations of GitHub's workflow log: `::error file=…,line=…::…`, at the place in the new documents. */
export declare function asAnnotations(changes: readonly Change[]): string;
