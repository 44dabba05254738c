import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { RateWindow } from "../../templates/client/src/runtime/facts.ts";
import { windowServer, type WindowServer } from "../templates/client/runtime/limits/window-server.ts";

/** A server on loopback that enforces windows and answers 429 where they are exceeded. */
export async function limitedServer(
  windows: readonly RateWindow[],
): Promise<{ readonly url: string; readonly seen: WindowServer; close(): void }> {
  const seen = windowServer(windows);
  const server = createServer((_, response) => {
    response.writeHead(seen.arrive(performance.now()) ? 200 : 429).end();
  }).listen(0, "127.0.0.1");
  // Longer than any test waits: a connection that is closed just when a call is sent is not what is tested.
  server.keepAliveTimeout = 60_000;
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    seen,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
