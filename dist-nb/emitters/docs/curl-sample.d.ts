import type { Operation } from "../../model/api.ts";
import type { SampleCall } from "./sample-call.ts";
/** The same call for a shell, with the token in a variable. */
export declare function curlSample(operation: Operation, call: SampleCall): string;
