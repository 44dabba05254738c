import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../../../../../templates/client/src/runtime/events/run-handler.ts";
import { LongConnectionError } from "../../../../../templates/client/src/runtime/long-connection/endpoint.ts";
import { acknowledged, dataFrames, FakeSocket } from "./fake-platform.ts";
import { address, latest, ready, setting, timing } from "./setting.ts";

beforeEach(() => {
  FakeSocket.begin();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("connecting", () => {
  it("asks the endpoint with app id and secret and opens what it names", async () => {
    const { connection, asked, log } = setting();
    await connection.start();
    expect(asked).toEqual([
      ["https://open.feishu.cn/callback/ws/endpoint", { AppID: "cli_app", AppSecret: "very-secret-secret" }],
    ]);
    expect(FakeSocket.all.map(({ url }) => url)).toEqual([address]);
    expect(log).toEqual([{ event: "connected" }]);
    await connection.close();
    await expect(connection.ended).resolves.toBeUndefined();
  });

  it.each([
    [403, "forbidden"],
    [514, "auth failed"],
    [1000040350, "too many connections"],
    [10014, "app secret invalid"],
  ])("ends for good where the endpoint answers %d", async (code, msg) => {
    const { connection, asked } = setting({}, [{ code, msg }]);
    await expect(connection.start()).rejects.toMatchObject({
      name: "LongConnectionError",
      code,
      message: `no endpoint: ${msg}`,
    });
    await expect(connection.ended).rejects.toBeInstanceOf(LongConnectionError);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ["is busy", { code: 1, msg: "busy" }],
    ["has an internal error", { code: 1000040343, msg: "internal" }],
    ["cannot be reached", new Error("ECONNREFUSED")],
    ["answers without an address", { code: 0, data: {} }],
    ["answers an address that is none", { code: 0, data: { URL: "https://elsewhere.example" } }],
  ])("goes on where the endpoint %s", async (_, answer) => {
    const { connection, asked } = setting({}, [answer, ready()]);
    const started = connection.start();
    await vi.advanceTimersByTimeAsync(1000);
    await started;
    expect(asked).toHaveLength(2);
    await connection.close();
  });

  it.each([
    [{ "handshake-status": "514", "handshake-autherrcode": "1000040350", "handshake-msg": "too many" }, 1000040350],
    [{ "handshake-status": "403", "handshake-msg": "no" }, 403],
  ])("ends for good where the server refuses with %j", async (headers, code) => {
    FakeSocket.begin((socket) => socket.tell("unexpected-response", { statusCode: 200, headers }));
    await expect(setting().connection.start()).rejects.toMatchObject({ code });
  });

  it("comes back as often as the platform allows", async () => {
    FakeSocket.begin((socket) => socket.closes());
    const { connection, asked } = setting({}, [ready({ ReconnectCount: 3 })]);
    const started = expect(connection.start()).rejects.toBeInstanceOf(LongConnectionError);
    await vi.advanceTimersByTimeAsync(60_000);
    await started;
    expect(asked).toHaveLength(3);
  });

  it("gives up a connection that does not open", async () => {
    FakeSocket.begin(() => undefined);
    const { connection, log } = setting({ openMs: 1000 });
    void connection.start().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(log).toEqual([{ event: "failed", reason: "the connection does not open" }]);
    await connection.close();
  });

  it("writes no secret, ticket or address into its log", async () => {
    FakeSocket.begin((socket) => socket.closes());
    const answers = [{ code: 1, msg: "very-secret-secret is busy" }, new Error("very-secret-secret"), ready()];
    const { connection, log } = setting({}, answers);
    void connection.start().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100_000);
    await connection.close();
    expect(log.length).toBeGreaterThan(3);
    expect(JSON.stringify(log)).not.toMatch(/very-secret|ticket|platform\.example/u);
  });
});

describe("a connection that is lost", () => {
  it("comes back after a random part of the time that the platform names", async () => {
    const { connection, asked, log } = setting();
    await connection.start();
    latest().closes();
    await vi.advanceTimersByTimeAsync(4999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(log.map(({ event }) => event)).toEqual(["connected", "lost", "connected"]);
    await connection.close();
  });

  it("is noticed where no ping is answered", async () => {
    FakeSocket.begin((socket) => {
      socket.answer = () => undefined;
      socket.opens();
    });
    const { connection, log } = setting();
    await connection.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log[1]).toEqual({ event: "lost", reason: "no answer to a ping" });
    await connection.close();
  });

  it("is not believed lost while anything comes", async () => {
    FakeSocket.begin((socket) => {
      socket.answer = () => undefined;
      socket.opens();
    });
    const { connection, log } = setting();
    await connection.start();
    await vi.advanceTimersByTimeAsync(9000);
    for (const frame of dataFrames({})) latest().receives(frame);
    await vi.advanceTimersByTimeAsync(2000);
    expect(log.map(({ event }) => event)).toEqual(["connected"]);
    await connection.close();
  });
});

describe("pings", () => {
  it("go out as often as the platform asks, which a pong may change", async () => {
    const { connection } = setting();
    await connection.start();
    const socket = latest();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.sent).toMatchObject([{ method: 0, service: 7, headers: [{ key: "type", value: "ping" }] }, {}]);
    const payload = Buffer.from(JSON.stringify({ ...timing, PingInterval: 20 }));
    const pong = { SeqID: 0n, LogID: 0n, service: 7, method: 0, headers: [{ key: "type", value: "pong" }] };
    socket.receives({ ...pong, payload });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(socket.sent).toHaveLength(4);
    await connection.close();
  });

  it("survive a pong that is no JSON", async () => {
    const { connection, log } = setting();
    await connection.start();
    const pong = { SeqID: 0n, LogID: 0n, service: 7, method: 0, headers: [{ key: "type", value: "pong" }] };
    latest().receives({ ...pong, payload: Buffer.from("{") });
    latest().tell("message", new Uint8Array([255]).buffer);
    expect(log.map(({ event }) => event)).toEqual(["connected", "frame"]);
    await connection.close();
  });
});

describe("a data frame", () => {
  it("that comes right behind the opening is not lost", async () => {
    FakeSocket.begin((socket) => {
      socket.opens();
      for (const frame of dataFrames({ early: true })) socket.receives(frame);
    });
    const { connection, delivered } = setting();
    await connection.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(delivered).toEqual([{ early: true }]);
    await connection.close();
  });

  it("is handed over and acknowledged by the same frame when its handler is done", async () => {
    let finish: (reply: Reply) => void = () => undefined;
    const deliver = (): Promise<Reply> => new Promise((resolve) => (finish = resolve));
    const { connection } = setting({ dispatcher: { deliver } });
    await connection.start();
    const socket = latest();
    const [frame] = dataFrames({ schema: "2.0" });
    if (frame) socket.receives(frame);
    await vi.advanceTimersByTimeAsync(1500);
    expect(socket.sent).toHaveLength(1);
    finish({ status: 200, body: '{"toast":{}}' });
    await vi.advanceTimersByTimeAsync(0);
    const [, sent] = socket.sent;
    expect(sent).toMatchObject({
      ...frame,
      headers: [...(frame?.headers ?? []), { key: "biz_rt", value: "1500" }],
      payload: {},
    });
    expect(sent && acknowledged(sent)).toEqual({ code: 200, data: { toast: {} } });
    await connection.close();
  });

  it("says where its handler failed", async () => {
    const { connection } = setting({ dispatcher: { deliver: () => Promise.resolve({ status: 500, body: "{}" }) } });
    await connection.start();
    for (const frame of dataFrames({})) latest().receives(frame);
    await vi.advanceTimersByTimeAsync(0);
    expect(latest().sent.slice(1).map(acknowledged)).toEqual([{ code: 500 }]);
    await connection.close();
  });

  it("of a message in fragments waits for the others, and the last is acknowledged", async () => {
    const { connection, delivered } = setting();
    await connection.start();
    for (const frame of dataFrames({ text: "多维表格" }, "m", 5).reverse()) latest().receives(frame);
    await vi.advanceTimersByTimeAsync(0);
    expect(delivered).toEqual([{ text: "多维表格" }]);
    expect(latest().sent.slice(1)).toHaveLength(1);
    await connection.close();
  });
});

describe("closing", () => {
  it("waits for the handlers that run, takes nothing new, and then closes", async () => {
    let finish: (reply: Reply) => void = () => undefined;
    const deliver = vi.fn((): Promise<Reply> => new Promise((resolve) => (finish = resolve)));
    const { connection, log } = setting({ dispatcher: { deliver } });
    await connection.start();
    const socket = latest();
    for (const frame of dataFrames({}, "a")) socket.receives(frame);
    const closed = connection.close();
    for (const frame of dataFrames({}, "b")) socket.receives(frame);
    await vi.advanceTimersByTimeAsync(100);
    expect(socket.readyState).toBe(1);
    finish({ status: 200, body: "{}" });
    await closed;
    expect(deliver).toHaveBeenCalledTimes(1);
    expect(socket.sent.slice(1).map(acknowledged)).toEqual([{ code: 503 }, { code: 200 }]);
    expect([socket.readyState, log.at(-1)]).toEqual([3, { event: "closed" }]);
  });

  it("does not wait for ever", async () => {
    const { connection } = setting({ dispatcher: { deliver: () => new Promise(() => undefined) } });
    await connection.start();
    for (const frame of dataFrames({})) latest().receives(frame);
    const closed = connection.close();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(closed).resolves.toBeUndefined();
  });

  it("before it is connected ends the attempts", async () => {
    FakeSocket.begin((socket) => socket.closes());
    const { connection, asked } = setting();
    const started = expect(connection.start()).rejects.toThrow("closed before it was connected");
    await vi.advanceTimersByTimeAsync(100);
    await connection.close();
    await started;
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(asked).toHaveLength(1);
  });
});
