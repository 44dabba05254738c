import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type RedisClientType } from "redis";

/** A Redis server of our own: on a free port, in a folder that goes with it, without persistence. */
export interface RedisServer {
  readonly url: string;
  /** A connected client. */
  connect(): Promise<RedisClientType>;
  /** Kills the server as a crash does, waits so many milliseconds, and starts an empty one in its place. */
  crash(ms: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${String(port)}`;
  const clients: RedisClientType[] = [];
  let server = await launch(port, folder);
  return {
    url,
    async connect() {
      const client: RedisClientType = createClient({ url });
      client.on("error", () => undefined);
      clients.push(client);
      return client.connect();
    },
    async crash(ms) {
      await kill(server);
      await new Promise((resolve) => setTimeout(resolve, ms));
      server = await launch(port, folder);
    },
    async stop() {
      for (const client of clients) client.destroy();
      await kill(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const text of server.stdout) if (String(text).includes("Ready to accept connections")) return server;
  throw new Error("redis-server has ended");
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
