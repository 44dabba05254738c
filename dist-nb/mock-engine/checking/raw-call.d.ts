/** A request as it came, routed. */
export interface RawCall {
    /** Decoded path parameters. */
    readonly path: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** Empty where none was sent. */
    readonly body: Uint8Array;
    readonly contentType: string | undefined;
}
