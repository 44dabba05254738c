import type { Mock } from "./index.js";

/** What is used of MSW’s `http`. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): Handler;
}

/** The platform's addresses. */
const platforms = ["https://open.feishu.cn", "https://open.larksuite.com"];

/**
 * Handlers for MSW 2 over the mock's engine: `setupServer(...mswHandlers(http, mock))`, with `http` of `msw`. They answer
 * every call to the platform, and to the `origins` that are given instead. Connections that break are network errors.
 */
export function mswHandlers<Handler>(
  http: MswHttp<Handler>,
  mock: Pick<Mock, "fetch">,
  origins: readonly string[] = platforms,
): Handler[] {
  return origins.map((origin) =>
    http.all(`${origin.replace(/\/+$/, "")}/*`, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch {
        return Response.error();
      }
    }),
  );
}
