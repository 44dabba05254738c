import { connect } from "node:net";

/** Sends bytes over a socket and gives everything that comes back until the other side closes, or `ms` have passed. */
export function raw(port: number, parts: readonly (string | Uint8Array)[], ms = 3000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const chunks: Buffer[] = [];
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString("latin1"));
    };
    const timer = setTimeout(end, ms);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", end);
    socket.on("error", () => undefined);
    socket.on("connect", () => {
      for (const part of parts) socket.write(part);
    });
  });
}

/** The HTTP statuses in what came back. */
export function statusesIn(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 ([0-9]{3})/g)].map(([, status]) => Number(status));
}
