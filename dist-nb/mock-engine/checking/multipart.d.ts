import type { SentFile } from "../engine/behaviour.js";
/** A form as it was sent. */
export interface Form {
    /** The texts of each field, in order; a file that is read as text is none. */
    readonly fields: ReadonlyMap<string, readonly string[]>;
    readonly files: ReadonlyMap<string, SentFile>;
}
export type ReadForm = {
    readonly ok: true;
    readonly form: Form;
} | {
    readonly ok: false;
    readonly said: string;
};
/** Reads `multipart/form-data` (RFC 7578). Strict: what is not well-formed is refused, and `said` is why. */
export declare function parseMultipart(bytes: Uint8Array, contentType: string): ReadForm;
