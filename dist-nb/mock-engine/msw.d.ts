import type { Mock } from "./index.js";
/** What is used of MSW’s `http`. */
export interface MswHttp<Handler> {
    all(path: string, resolver: (info: {
        readonly request: Request;
    }) => Promise<Response>): Handler;
}
/**
 * Handlers for MSW 2 over the mock's engine: `setupServer(...mswHandlers(http, mock))`, with `http` of `msw`. They answer
 * every call to the platform, and to the `origins` that are given instead. Connections that break are network errors.
 */
export declare function mswHandlers<Handler>(http: MswHttp<Handler>, mock: Pick<Mock, "fetch">, origins?: readonly string[]): Handler[];
