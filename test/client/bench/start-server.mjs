import { fork } from "node:child_process";
import { join } from "node:path";

/** A server in a process of its own that answers as the platform does: a token, and a page of records. */
export async function startServer() {
  const child = fork(join(import.meta.dirname, "server.mjs"));
  const port = await new Promise((resolve) => child.once("message", resolve));
  return { baseUrl: `http://127.0.0.1:${String(port)}`, stop: () => child.kill() };
}
