/** A request as it came, before anything is known of it. */
export interface Incoming {
    /** Upper case. */
    readonly method: string;
    /** Path and query as sent: `/open-apis/drive/v1/files?page_size=10`. */
    readonly target: string;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}
/** What goes back. */
export interface Reply {
    readonly status: number;
    /** Lower-case names; without the length. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
    /** `reset`: nothing is answered and the connection breaks; `cut`: it breaks in the middle of the body. */
    readonly breaks?: "reset" | "cut";
}
/** `application/json` as the platform writes it. */
export declare const jsonType = "application/json; charset=utf-8";
/** `/a/b?c=1#d` in two; an address with scheme and host, as proxies get it, counts by its path. */
export declare function splitTarget(target: string): {
    readonly pathname: string;
    readonly search: string;
};
