/** Where clients ask where to open their long connection; it exists without a page. */
export function longConnectionEndpoint(answer) {
    return [
        "/callback/ws/endpoint",
        {
            id: "callback.ws.endpoint",
            answer: (body, { host = "" }) => ({ body: answer(body, isHost.test(host) ? host : "127.0.0.1") }),
        },
    ];
}
/** `localhost:4010`, `[::1]:4010`: what may stand in an address. */
const isHost = /^[A-Za-z0-9.-]+(:[0-9]+)?$|^\[[0-9A-Fa-f:.]+\](:[0-9]+)?$/;
