import type { SentFile } from "../engine/behaviour.js";
import type { OperationDetails } from "../engine/contract.js";
import { type Json } from "../engine/json.js";
import { type Problem } from "./problem.js";
export type BodyRead = {
    readonly ok: true;
    readonly body: Json | undefined;
    readonly files: ReadonlyMap<string, SentFile>;
} | {
    readonly ok: false;
    readonly problem: BodyProblem;
};
/** `json`: it could not be read at all. */
export interface BodyProblem extends Omit<Problem, "rule"> {
    readonly rule: Problem["rule"] | "json";
}
export type ReadBody = (bytes: Uint8Array, contentType: string | undefined) => BodyRead;
/** Compiles the reading of an operation's body: JSON, a form, or whatever was sent where nothing is described. */
export declare function compileBody({ request, schemas }: OperationDetails): ReadBody;
