import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../../templates/mock/src/index.ts";
import { errorRow, smallContract } from "../small-contract.ts";
import { raw, statusesIn } from "./raw.ts";

const contract = smallContract([
  {
    id: "a.get",
    path: "/open-apis/a",
    tokens: [],
    example: { code: 0, msg: "success", data: { text: "x".repeat(200) } },
  },
  {
    id: "a.create",
    method: "POST",
    path: "/open-apis/a",
    tokens: [],
    errors: [errorRow(7, { kind: "invalid_argument", status: 400 })],
    details: { request: { mediaType: "application/json", required: true, schema: { type: "object" } } },
  },
]);

let mock: Mock;
beforeAll(async () => {
  const bounds = { bodyBytes: 100_000, headersMs: 300, requestMs: 600 };
  mock = await createMock({ contract, bounds });
});
afterAll(async () => {
  await mock.close();
});

/** The mock still answers. */
async function expectAlive(): Promise<void> {
  expect((await fetch(`${mock.url}/open-apis/a`)).status).toBe(200);
}

const get = "GET /open-apis/a HTTP/1.1\r\nHost: x\r\n";

describe("the server", () => {
  it("listens on loopback", () => {
    expect(mock.url).toBe(`http://127.0.0.1:${String(mock.port)}`);
  });

  it("answers pipelined requests one after the other", async () => {
    const answers = await raw(mock.port, [`${get}\r\n${get}\r\n${get}Connection: close\r\n\r\n`]);
    expect(statusesIn(answers)).toEqual([200, 200, 200]);
  });

  it("answers HEAD of what it does not take", async () => {
    expect(statusesIn(await raw(mock.port, ["HEAD /open-apis/a HTTP/1.0\r\n\r\n"]))).toEqual([405]);
  });

  it("frees its port when it is closed, whoever is connected", async () => {
    const other = await createMock({ contract });
    const socket = connect(other.port, "127.0.0.1");
    await once(socket, "connect");
    socket.on("error", () => undefined);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
    const again = await createMock({ contract, port: other.port });
    await again.close();
  });

  it("rejects where the port is taken", async () => {
    await expect(createMock({ contract, port: mock.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("a hostile request", () => {
  it.each([
    ["bytes that are no HTTP", "\u0000\u0001\u0002 rubbish\r\n\r\n", 400],
    ["TLS to a plain port", Uint8Array.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), 400],
    ["a header without end", `${get}x: ${"y".repeat(20_000)}\r\n\r\n`, 431],
    ["many headers", `${get}${"x: yyyyyyyyyyyyyyyy\r\n".repeat(3000)}\r\n`, 431],
    ["a header that breaks lines", `${get}x: a\u0000b\r\n\r\n`, 400],
    ["two lengths", `POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    [
      "a length and chunks",
      `POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["a chunk that is none", `POST /open-apis/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ["no host", "GET /open-apis/a HTTP/1.1\r\n\r\n", 400],
    ["another version", "GET /open-apis/a HTTP/9.9\r\nHost: x\r\n\r\n", 400],
    [
      "a gigabyte that is announced",
      "POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n",
      413,
    ],
    [
      "a gigabyte that asks first",
      "POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n",
      413,
    ],
    ["a path out of the tree", `GET /open-apis/../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404],
    ["a path of bad bytes", `GET /open-apis/%ff%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404],
    ["an address that is none", `GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 403],
    ["OPTIONS *", `OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 404],
  ])("costs a 4xx: %s", async (_, bytes, status) => {
    const answer = await raw(mock.port, [bytes]);
    expect(statusesIn(answer)).toEqual([status]);
    await expectAlive();
  });

  it("is answered in JSON and recorded even where it is no HTTP", async () => {
    const answer = await raw(mock.port, ["rubbish\r\n\r\n"]);
    expect(answer).toContain('{"code":9499,"msg":"bad request","error":{"message":"this is no HTTP"}}');
    expect(mock.requests().at(-1)).toMatchObject({ verdict: "malformed", status: 400 });
  });

  it("is read no further than the bound where its length is not announced", async () => {
    const head = "POST /open-apis/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    const chunk = `4000\r\n${"x".repeat(0x4000)}\r\n`;
    expect(statusesIn(await raw(mock.port, [head, ...Array<string>(50).fill(chunk)]))).toEqual([413]);
    await expectAlive();
  });

  it("gets no more time for its headers than they need", async () => {
    const answer = await raw(mock.port, ["GET /open-apis/a HTTP/1.1\r\nHost: x\r\nX: "], 5000);
    expect(statusesIn(answer)).toEqual([408]);
    await expectAlive();
  });

  it("gets no more time for its body than it needs", async () => {
    const head = "POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{";
    expect(statusesIn(await raw(mock.port, [head], 5000))).toEqual([408]);
    await expectAlive();
  });

  it("costs nothing where it goes away in the middle", async () => {
    const socket = connect(mock.port, "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write("POST /open-apis/a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", () =>
      socket.resetAndDestroy(),
    );
    await once(socket, "close");
    await expectAlive();
  });

  it("costs nothing where garbage follows a good one", async () => {
    expect(statusesIn(await raw(mock.port, [`${get}\r\nrubbish\r\n\r\n`]))).toEqual([200, 400]);
    await expectAlive();
  });

  it.each([
    ["10,000 levels of lists", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["10,000 levels of objects", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["lists that do not end", "[".repeat(90_000)],
    ["half a letter", '{"a":"\\ud800'],
    ["a byte order mark", "\ufeff{"],
    ["nothing but spaces", " ".repeat(90_000)],
  ])("costs a 4xx: %s", async (_, body) => {
    const response = await fetch(`${mock.url}/open-apis/a`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(Math.floor(response.status / 100)).toBe(4);
    await expectAlive();
  });

  it("changes no object by the name __proto__", async () => {
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    await fetch(`${mock.url}/open-apis/a?__proto__=1&__proto__[x]=1`, { method: "POST", body });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    await expectAlive();
  });
});

describe("a fault over a socket", () => {
  it("resets the connection", async () => {
    mock.fail({ operation: "a.get", reset: true });
    await expect(fetch(`${mock.url}/open-apis/a`)).rejects.toThrow("fetch failed");
    await expectAlive();
  });

  it("cuts the body", async () => {
    mock.fail({ operation: "a.get", cut: true });
    const response = await fetch(`${mock.url}/open-apis/a`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    await expectAlive();
  });

  it("takes time, and nobody has to wait for it", async () => {
    mock.fail({ operation: "a.get", delayMs: 400 });
    await expect(fetch(`${mock.url}/open-apis/a`, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
    await expectAlive();
  });
});
