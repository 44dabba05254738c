/** What a caller asks for by the `Prefer` header (RFC 7240). */
export interface Preference {
    /** `code=1254607`: this documented failure, or an HTTP status from 400 on that is no documented code. */
    readonly code?: number;
    /** `example=…`: the operation's example, whatever was sent and is stored. */
    readonly example?: true;
    /** `delay=200`: so many milliseconds later. */
    readonly delayMs?: number;
}
/** Reads `code=1254607, delay=50`; what it does not know is passed over, as the standard wants it. */
export declare function readPreference(header: string | undefined): Preference | undefined;
