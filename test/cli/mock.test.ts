import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { MockEngine } from "../../generator/cli/mock.ts";
import type { Guard } from "../../generator/cli/streams.ts";
import { capturedRun, type Captured } from "./captured-run.ts";

const loadMock = (): Promise<MockEngine> => import("../../templates/mock/src/index.ts");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-cli-mock-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function putContract(out = "generated"): Promise<void> {
  const place = join(folder, out, "mock", "contract");
  await mkdir(place, { recursive: true });
  const list = { id: "a.v1.b.list", method: "GET", path: "/open-apis/a/v1/b", service: "a", tokens: [] };
  const index = { operations: [list], files: { a: "a.json" }, general: [] };
  await writeFile(join(place, "index.json"), JSON.stringify(index));
  const details = { response: { mediaType: "application/json", schema: { type: "object" } }, errors: [] };
  await writeFile(join(place, "a.json"), JSON.stringify({ operations: { "a.v1.b.list": details }, schemas: {} }));
}

interface Served {
  readonly captured: Promise<Captured>;
  /** As Ctrl-C. */
  stop(): void;
}

/** Runs the command until `stop`. */
function serve(...typed: readonly string[]): Served {
  const interrupt = new AbortController();
  const guard: Guard = (work) => work(interrupt.signal);
  const captured = capturedRun(["mock", ...typed], { folder, guard, loadMock });
  return { captured, stop: () => interrupt.abort() };
}

/** The output of a mock that is stopped as soon as it can be. */
async function served(...typed: readonly string[]): Promise<Captured> {
  const { captured, stop } = serve(...typed);
  stop();
  return captured;
}

async function taken(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, port: typeof address === "object" && address !== null ? address.port : 0 };
}

describe("larkwright mock", () => {
  it("prints where it is and what it knows, and ends well when it is stopped", async () => {
    await putContract();
    const { exitCode, out, err } = await served("--port", "0");
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toMatch(/^url: http:\/\/127\.0\.0\.1:[0-9]+\nappId: cli_/);
    expect(out).toContain("market.appTicket: ");
  });

  it("prints one JSON object with --json", async () => {
    await putContract("other");
    const { out } = await served("--port", "0", "--out", "other", "--json");
    const printed = JSON.parse(out) as { port: number };
    expect(printed).toMatchObject({ command: "mock", demo: { appId: expect.stringMatching(/^cli_/) as string } });
    expect(printed.port).toBeGreaterThan(0);
  });

  it("has the same ids for the same seed", async () => {
    await putContract();
    const ids = async (seed: string): Promise<unknown> =>
      (JSON.parse((await served("--port", "0", "--json", "--seed", seed)).out) as { demo: unknown }).demo;
    expect(await ids("3")).toEqual(await ids("3"));
    expect(await ids("3")).not.toEqual(await ids("4"));
  });

  it("says to run generate where there is no contract", async () => {
    expect(await served("--port", "0")).toMatchObject({
      exitCode: 2,
      out: "",
      err: expect.stringMatching(
        /no contract in .*generated.mock.contract; run larkwright generate first\n$/,
      ) as string,
    });
  });

  it("says that the port is in use", async () => {
    await putContract();
    const { server, port } = await taken();
    expect(await served("--port", String(port))).toMatchObject({
      exitCode: 2,
      err: `larkwright mock: port ${String(port)} is in use; choose another one with --port\n`,
    });
    server.close();
  });

  it.each([["abc"], ["70000"], ["-1"]])("refuses %s as a port", async (port) => {
    expect(await served(`--port=${port}`)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("--port") as string,
    });
  });

  it("says that a host is none of this machine", async () => {
    await putContract();
    expect(await served("--port", "0", "--host", "192.0.2.1")).toMatchObject({
      exitCode: 2,
      err: "larkwright mock: 192.0.2.1 is no address of this machine\n",
    });
  });

  it("says what is wrong with a damaged contract", async () => {
    await putContract();
    await writeFile(join(folder, "generated/mock/contract/index.json"), "{");
    const { exitCode, err } = await served("--port", "0");
    expect([exitCode, err]).toEqual([70, expect.stringMatching(/index\.json is not JSON\n$/) as string]);
  });
});
