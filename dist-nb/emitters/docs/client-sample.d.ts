import type { Operation } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { ClientCall, SampleCall } from "./sample-call.ts";
/** A module that calls an operation with the client; whoever runs it puts the app's own id and secret in. */
export declare function clientSample(operation: Operation, call: SampleCall, client: ClientCall): string;
/** Plain data as TypeScript writes it: on one line where that is short, else a line for each member. */
export declare function literal(value: Json, margin: string): string;
export declare function member(name: string): string;
/** A string, with what cannot be seen in it written as an escape. */
export declare function quoted(text: string): string;
