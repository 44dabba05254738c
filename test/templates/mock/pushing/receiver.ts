import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What came to a receiver. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that gets events; what it answers is in the test's hands. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Answers the check of its address by itself; all else as `answer` says, `undefined`: never. */
export async function receiver(
  answer: (
    received: Received,
    count: number,
  ) => { readonly status?: number; readonly body?: string } | undefined = () => ({}),
): Promise<Receiver> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("error", () => undefined);
    request.on("end", () => {
      const { challenge } = JSON.parse(body) as { readonly challenge?: string };
      if (challenge !== undefined) {
        response.end(JSON.stringify({ challenge }));
        return;
      }
      const one = { headers: request.headers, body };
      received.push(one);
      const said = answer(one, received.length);
      if (said !== undefined) response.writeHead(said.status ?? 200).end(said.body ?? "{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/events`,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Its id, as schema 2.0 has it. */
export function eventIdOf({ body }: Received): string {
  return (JSON.parse(body) as { readonly header: { readonly event_id: string } }).header.event_id;
}
