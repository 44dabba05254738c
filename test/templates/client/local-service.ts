import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it came over the wire. */
export interface Arrived {
  readonly method: string;
  /** As it was sent: nothing in it is decoded. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** What is answered: the members of the envelope on HTTP 200, or any answer. */
export type Reply =
  object | { readonly status: number; readonly headers?: Record<string, string>; readonly body: string };

export interface LocalService {
  readonly baseUrl: string;
  /** All calls but those for tokens. */
  readonly calls: readonly Arrived[];
  /** Those for tokens: the n-th got `t-secret-token-n`. */
  readonly tokenCalls: readonly Arrived[];
  close(): Promise<void>;
}

/** A service on loopback: gives tokens, and answers everything else with `answer`; `undefined` is never answered. */
export async function localService(
  answer: (call: Arrived, count: number) => Reply | undefined | Promise<Reply | undefined>,
): Promise<LocalService> {
  const calls: Arrived[] = [];
  const tokenCalls: Arrived[] = [];
  const server = createServer((incoming, outgoing) => {
    void arrived(incoming).then(async (call) => {
      if (call.target.startsWith("/open-apis/auth/")) {
        tokenCalls.push(call);
        const token = `t-secret-token-${String(tokenCalls.length)}`;
        return reply(outgoing, { code: 0, msg: "ok", tenant_access_token: token, expire: 7200 });
      }
      calls.push(call);
      reply(outgoing, await answer(call, calls.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    calls,
    tokenCalls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function arrived(incoming: IncomingMessage): Promise<Arrived> {
  const { method = "", url: target = "", headers } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  return { method, target, headers, text: Buffer.concat(chunks).toString() };
}

function reply(outgoing: ServerResponse, given: Reply | undefined): void {
  if (given === undefined) return;
  const isWhole = "status" in given && "body" in given;
  const {
    status,
    headers = {},
    body,
  } = isWhole
    ? (given as { readonly status: number; readonly headers?: Record<string, string>; readonly body: string })
    : { status: 200, body: JSON.stringify(given) };
  outgoing.writeHead(status, { "content-type": "application/json", "x-tt-logid": "log-1", ...headers }).end(body);
}
