import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient, createCluster, type RedisClientType, type RedisClusterType } from "redis";

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

/** Three servers that make one cluster, each with a third of the slots. */
export interface RedisCluster {
  readonly client: Awaited<ReturnType<RedisClusterType["connect"]>>;
  /** How many keys each of them holds. */
  counts(): Promise<readonly number[]>;
  stop(): Promise<void>;
}

export async function startCluster(): Promise<RedisCluster> {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-cluster-"));
  const nodes: { readonly port: number; readonly server: ChildProcess }[] = [];
  for (let count = 0; count < 3; count++) {
    const [port, bus] = [await freePort(), await freePort()];
    const options = ["--cluster-enabled", "yes", "--cluster-port", String(bus), "--cluster-config-file", String(port)];
    nodes.push({ port, server: await launch(port, folder, options) });
  }
  const addresses = nodes.map(({ port }) => `127.0.0.1:${String(port)}`);
  await promisify(execFile)("redis-cli", ["--cluster", "create", ...addresses, "--cluster-yes"]);
  const urls = addresses.map((address) => ({ url: `redis://${address}` }));
  const client = await createCluster({ rootNodes: urls }).connect();
  const each = await Promise.all(urls.map((options) => createClient(options).connect()));
  return {
    client,
    counts: () => Promise.all(each.map((one) => one.dbSize())),
    async stop() {
      for (const one of [client, ...each]) one.destroy();
      await Promise.all(nodes.map(({ server }) => kill(server)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string, more: readonly string[] = []): Promise<ChildProcess> {
  const own = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const options = [...own, ...more];
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
