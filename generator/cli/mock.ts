import { existsSync } from "node:fs";
import { join } from "node:path";

import { settingsFor, type Arguments } from "./arguments.ts";
import type { Guard, Streams } from "./streams.ts";
import { placeOf } from "./places.ts";
import { printRows, type Row } from "./print.ts";

/** What is used of the mock's engine, which is built beside the generator and loaded only by this command. */
export interface MockEngine {
  createMock(options: MockWish): Promise<RunningMock>;
}

/** How the mock is to run. */
export interface MockWish {
  readonly port: number;
  readonly host?: string;
  readonly seed?: number;
  /** The folder of the contract. */
  readonly contract: string;
}

export interface RunningMock {
  readonly url: string;
  readonly port: number;
  readonly demo: object;
  close(): Promise<void>;
}

/** What was typed behind `mock`. */
export interface MockArguments extends Pick<Arguments, "config" | "out" | "json" | "quiet"> {
  readonly port?: number;
  readonly host?: string;
  readonly seed?: number;
}

/** What the command runs in. */
export interface MockAround {
  readonly streams: Streams;
  readonly guard: Guard;
  readonly loadMock: () => Promise<MockEngine>;
}

/** The mock cannot run here: no contract, a port that is taken. The message says what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}

/** Unless another one is asked for. */
export const usualPort = 4010;

/** Serves the mock until the person stops it. Throws a `MockError` where it cannot. */
export async function runMock(given: MockArguments, { streams, guard, loadMock }: MockAround): Promise<void> {
  const contract = placeOf(await settingsFor({ ...given, sources: [] }, streams.folder), "mock/contract");
  if (!existsSync(join(contract, "index.json"))) {
    throw new MockError(`there is no contract in ${contract}; run larkwright generate first`);
  }
  const { createMock } = await loadMock();
  const { port = usualPort, host, seed } = given;
  const wish = { port, contract, ...(host === undefined ? {} : { host }), ...(seed === undefined ? {} : { seed }) };
  await guard(async (interrupt) => {
    const mock = await createMock(wish).catch((error: unknown) => {
      throw explained(error, wish);
    });
    show(mock, given, streams);
    await raised(interrupt);
    await mock.close();
  });
}

function explained(error: unknown, { port, host }: MockWish): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return new MockError(`port ${String(port)} is in use; choose another one with --port`);
  if (code === "EACCES") return new MockError(`port ${String(port)} is not allowed; choose another one with --port`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new MockError(`${host ?? "the host"} is no address of this machine`);
  }
  return error;
}

function show({ url, port, demo }: RunningMock, { json, quiet }: MockArguments, { out }: Streams): void {
  if (json === true) {
    out.write(`${JSON.stringify({ command: "mock", url, port, demo }, null, 2)}\n`);
    return;
  }
  const rows: Row[] = [["url", url]];
  if (quiet !== true) rows.push(...demoRows(demo), ...eventRows(url), ["stop", "Ctrl-C"]);
  printRows(rows, out);
}

/** How events are had: pushed to an address of one's own, over a long connection, one at will. */
function eventRows(url: string): Row[] {
  return [
    ["webhook", `curl -d '{"url":"http://127.0.0.1:3000/"}' ${url}/__mock/webhooks`],
    ["long connection", `${url}/callback/ws/endpoint`],
    ["emit", `curl -d '{"type":"card.action.trigger"}' ${url}/__mock/emit`],
  ];
}

/**
 * `{ appId: "cli_…", base: { tables: [{ table_id: "…" }] } }` as rows `appId` and `base.tables.0.table_id`. What lies deeper,
 * as the ids of every field and record, is for `--json`.
 */
function demoRows(value: object, path: readonly string[] = []): Row[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]): Row[] => {
    const place = [...path, name];
    if (typeof member !== "object" || member === null) return [[place.join("."), String(member)]];
    return place.length < mostLevels ? demoRows(member, place) : [];
  });
}

const mostLevels = 4;

function raised(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
