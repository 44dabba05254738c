import type { Operation } from "../../model/api.ts";
import type { CodeView } from "./error-codes.ts";
/** What an editor shows of a function: what it does, how fast it may be called, who may, what can go wrong, where it is documented. */
export declare function functionDoc(operation: Operation, codes: ReadonlyMap<number, CodeView>): string;
/** No `@see`: a compiler parses the whole of a comment that has one, where it only skips the others. */
export declare function pageLine(address: string | undefined): string;
