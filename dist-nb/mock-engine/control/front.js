import { jsonType, splitTarget } from "../engine/exchange.js";
import { mayControl } from "../http/guard.js";
import { pageReply, styleReply } from "../page/page.js";
import { control } from "./control.js";
/** Answers what is the mock's own, the page and `/__mock/`, by itself, and leaves the rest to the engine. */
export function front(assembled, controls) {
    const { parts, engine } = assembled;
    const stateful = new Set(parts.behaviours.keys());
    return (incoming) => {
        if (!isOwn(incoming))
            return engine.answer(incoming);
        const { pathname } = splitTarget(incoming.target);
        if (pathname === "/__mock/page.css")
            return styleReply();
        if (pathname !== "/")
            return control(incoming, controls);
        const { systems = {} } = controls.snapshot();
        const facts = { contract: parts.contract, stateful, demo: controls.demo, state: Object(systems) };
        return pageReply({ ...facts, requests: controls.requests(), faults: controls.faults() });
    };
}
/** The same for requests that come over the network, where not everybody may steer the mock. */
export function guarded(answer, isLoopback) {
    return (incoming) => (isOwn(incoming) && !mayControl(incoming, isLoopback) ? forbidden : answer(incoming));
}
const forbidden = {
    status: 403,
    headers: { "content-type": jsonType },
    body: '{"error":"the mock is steered from its own machine and its own page only"}\n',
};
/** `/` and whatever is below `/__mock`. */
function isOwn({ method, target }) {
    // Nearly every request is for the platform: that is seen at once.
    if (target.startsWith("/open-apis/"))
        return false;
    const { pathname } = splitTarget(target);
    if (pathname === "/")
        return method === "GET" || method === "HEAD";
    return pathname === "/__mock" || pathname.startsWith("/__mock/");
}
