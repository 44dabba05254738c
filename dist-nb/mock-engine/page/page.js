import { html } from "./html.js";
import { style } from "./style.js";
/** Nothing but this page's own style is loaded, and no script at all. */
const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const headers = {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
};
/** The style sheet of the page. */
export function styleReply() {
    return { status: 200, headers: { ...headers, "content-type": "text/css; charset=utf-8" }, body: style };
}
/** The page at `/`: demo ids, faults that are on, the last requests, state, operations. */
export function pageReply(facts) {
    return {
        status: 200,
        headers: { ...headers, "content-type": "text/html; charset=utf-8" },
        body: `<!doctype html>\n${String(page(facts))}\n`,
    };
}
function page({ contract, stateful, demo, state, requests, faults }) {
    return html `<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Mock of the Feishu / Lark Open Platform</title>
      <link rel="stylesheet" href="/__mock/page.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <h1>Mock of the Feishu / Lark Open Platform</h1>
      <p>
        Reload to see more. The same as JSON: <code>/__mock/requests</code>, <code>/__mock/faults</code>,
        <code>/__mock/state</code>.
      </p>
      <h2>Faults that are on</h2>
      ${faultTable(faults)}
      <h2>Requests</h2>
      ${requestTable(requests)}
      <h2>State</h2>
      <details>
        <summary>Demo</summary>
        <pre>${JSON.stringify(demo, null, 2)}</pre>
      </details>
      ${stateLists(state)}
      <h2>Operations</h2>
      <p>${countsOf(contract, stateful)}</p>
      ${operationLists(contract, stateful)}
    </body>
  </html>`;
}
function countsOf({ operations }, stateful) {
    const withState = operations.filter(({ id }) => stateful.has(id));
    return `${String(operations.length)} operations, ${String(withState.length)} of them with state.`;
}
function faultTable(faults) {
    if (faults.length === 0)
        return html `<p>None.</p>`;
    const rows = faults.map(({ id, fault, happened, left }) => html `<tr>
        <td>${id}</td>
        <td><code>${JSON.stringify(fault)}</code></td>
        <td>${happened}</td>
        <td>${left ?? "without end"}</td>
      </tr>`);
    return html `<table>
    <thead>
      <tr>
        <th>id</th>
        <th>fault</th>
        <th>happened</th>
        <th>left</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
function requestTable(requests) {
    if (requests.length === 0)
        return html `<p>None yet.</p>`;
    const rows = requests.slice(-mostRequests).reverse().map(requestRow);
    return html `<table>
    <thead>
      <tr>
        <th>no.</th>
        <th>verdict</th>
        <th>request</th>
        <th>HTTP</th>
        <th>code</th>
        <th>reason</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
const mostRequests = 100;
function requestRow({ number, verdict, method, path, query, status, code, reason, operation }) {
    return html `<tr class="${verdict}">
    <td>${number}</td>
    <td>${verdict}</td>
    <td><code>${method} ${path}${query && `?${query}`}</code><br /><small>${operation ?? ""}</small></td>
    <td>${status ?? "—"}</td>
    <td>${code ?? ""}</td>
    <td>${reason ?? ""}</td>
  </tr>`;
}
/** More of a system's state than anybody reads on a page. */
const mostState = 20_000;
function stateLists(state) {
    return Object.entries(state).map(([name, kept]) => {
        const text = JSON.stringify(kept, null, 2) ?? "";
        const shown = text.length > mostState ? `${text.slice(0, mostState)}…` : text;
        return html `<details>
      <summary>${name}</summary>
      <pre>${shown}</pre>
    </details>`;
    });
}
function operationLists({ operations }, stateful) {
    const services = [...new Set(operations.map(({ service }) => service))];
    return services.map((service) => {
        const own = operations.filter((operation) => operation.service === service);
        const rows = own.map(({ id, method, path, title }) => html `<tr>
          <td>${stateful.has(id) ? "state" : "example"}</td>
          <td><code>${id}</code></td>
          <td><code>${method} ${path}</code></td>
          <td>${title ?? ""}</td>
        </tr>`);
        return html `<details>
      <summary>${service} (${own.length})</summary>
      <table>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </details>`;
    });
}
