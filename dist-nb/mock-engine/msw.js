/** The platform's addresses. */
const platforms = ["https://open.feishu.cn", "https://open.larksuite.com"];
/**
 * Handlers for MSW 2 over the mock's engine: `setupServer(...mswHandlers(http, mock))`, with `http` of `msw`. They answer
 * every call to the platform, and to the `origins` that are given instead. Connections that break are network errors.
 */
export function mswHandlers(http, mock, origins = platforms) {
    return origins.map((origin) => http.all(`${origin.replace(/\/+$/, "")}/*`, async ({ request }) => {
        try {
            return await mock.fetch(request);
        }
        catch {
            return Response.error();
        }
    }));
}
