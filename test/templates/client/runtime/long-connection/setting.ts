import {
  longConnection,
  type ConnectionLogEntry,
  type LongConnection,
  type LongConnectionOptions,
} from "../../../../../templates/client/src/runtime/long-connection/long-connection.ts";
import { mockService } from "../mock-service.ts";
import { FakeSocket } from "./fake-platform.ts";

/** Where the endpoint leads to. */
export const address = "wss://platform.example/ws?device_id=d&service_id=7&ticket=secret-ticket";
/** What the endpoint asks for, in seconds. */
export const timing = { PingInterval: 60, ReconnectCount: -1, ReconnectInterval: 20, ReconnectNonce: 10 };

export interface Setting {
  readonly connection: LongConnection;
  readonly log: ConnectionLogEntry[];
  readonly asked: unknown[];
  readonly delivered: unknown[];
}

/** A connection to a platform whose endpoint answers these in turn, the last one always. */
export function setting(
  options: Partial<LongConnectionOptions> = {},
  answers: readonly unknown[] = [ready()],
): Setting {
  const log: ConnectionLogEntry[] = [];
  const asked: unknown[] = [];
  const delivered: unknown[] = [];
  const { send } = mockService([], { fair: true });
  const connection = longConnection({
    appId: "cli_app",
    appSecret: "very-secret-secret",
    dispatcher: {
      deliver: (body) => {
        delivered.push(body);
        return Promise.resolve({ status: 200, body: "{}" });
      },
    },
    WebSocket: FakeSocket,
    fetch: async (url, init) => {
      asked.push([url, JSON.parse(String(init?.body))]);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      const taken = await send(url, init);
      // What the mock takes is answered as the test wants; what it refuses is refused.
      return (await taken.clone().text()).startsWith('{"code":0') ? Response.json(answer) : taken;
    },
    random: () => 0.5,
    log: (entry) => log.push(entry),
    ...options,
  });
  return { connection, log, asked, delivered };
}

/** What the endpoint answers where all is well. */
export function ready(config: object = {}): object {
  return { code: 0, msg: "", data: { URL: address, ClientConfig: { ...timing, ...config } } };
}

/** The socket that was opened last. */
export const latest = (): FakeSocket => FakeSocket.all.at(-1) ?? new FakeSocket("none");
