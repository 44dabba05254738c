import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";

import { clientBase, type ClientBase } from "../../../../templates/client/src/runtime/client.ts";
import type { Download } from "../../../../templates/client/src/runtime/answer.ts";
import { AnswerError } from "../../../../templates/client/src/runtime/errors.ts";
import { operation } from "../../../../templates/client/src/runtime/operation.ts";
import { downloadOf } from "../../../../templates/client/src/runtime/files/download.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts } from "./mock-service.ts";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

describe("a redirect", () => {
  it.each([302, 303, 307, 308])("by HTTP %i is an error, and nothing is sent elsewhere", async (status) => {
    const { client, elsewhere } = await redirecting(status);
    const error = await failureOf(client.request({ method: "POST", path: "/open-apis/a", data: { a: 1 } }));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ status, mayHaveHappened: true });
    expect((await failureOf(client.request({ method: "GET", path: "/open-apis/a" }))).name).toBe("AnswerError");
    expect(elsewhere).toEqual([]);
  });

  it("keeps the app's secret from being sent elsewhere", async () => {
    const { client, elsewhere } = await redirecting(307, { appId: "cli_a", appSecret: "very-secret" });
    expect(await failureOf(client.request({ method: "GET", path: "/open-apis/a" }))).toBeInstanceOf(AnswerError);
    expect(elsewhere).toEqual([]);
  });

  it("leads to a file that lies elsewhere, where the token is not shown", async () => {
    const { client, elsewhere } = await redirecting(302);
    const { sends, ...rest } = { ...facts, method: "GET", path: "/open-apis/f", answers: "file" as const };
    void sends;
    const { data } = await operation<object, Download>(rest)(client.$core);
    expect(await (await data.blob()).text()).toBe('{"code":0,"msg":"ok"}');
    const readFile = downloadOf;
    const answer = await client.request<Download["data"]>({ method: "GET", path: "/open-apis/f" }, { readFile });
    expect((await answer.data.bytes()).length).toBeGreaterThan(0);
    expect(elsewhere.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it("of an upload is none, also where fetch knows no such wish", async () => {
    const { client, elsewhere } = await redirecting(307);
    const data = new FormData();
    data.append("file", new Blob(["abc"]), "a.txt");
    const upload = (): Promise<Error> => failureOf(client.request({ method: "POST", path: "/open-apis/a", data }));
    expect((await upload()).name).toBe("NetworkError");
    vi.stubGlobal("Request", function refuse() {
      throw new TypeError("invalid redirect value");
    });
    expect((await upload()).name).toBe("AnswerError");
    expect(elsewhere).toEqual([]);
  });
});

describe("a call by HEAD", () => {
  it("has an answer without a body, or is an error", async () => {
    const baseUrl = await listening((incoming, outgoing) => {
      outgoing.writeHead(incoming.url === "/open-apis/there" ? 200 : 404, { "x-tt-logid": "log-1" }).end();
    });
    const client = clientBase({ tenantToken: "t-given-token", baseUrl });
    const there = await client.request({ method: "HEAD", path: "/open-apis/there" });
    expect(there).toMatchObject({ status: 200, code: 0, logId: "log-1" });
    expect(await failureOf(client.request({ method: "HEAD", path: "/open-apis/gone" }))).toMatchObject({
      name: "AnswerError",
      status: 404,
    });
  });
});

/** A client of a service that sends everything to another host, which answers. */
async function redirecting(
  status: number,
  credential: { readonly appId?: string; readonly appSecret?: string; readonly tenantToken?: string } = {
    tenantToken: "t-given-token",
  },
): Promise<{ readonly client: ClientBase; readonly elsewhere: readonly IncomingMessage[] }> {
  const elsewhere: IncomingMessage[] = [];
  const there = await listening((incoming, outgoing) => {
    elsewhere.push(incoming);
    outgoing.writeHead(200, { "content-type": "text/plain" }).end('{"code":0,"msg":"ok"}');
  });
  const baseUrl = await listening((_, outgoing) => {
    outgoing.writeHead(status, { location: `${there}/open-apis/b` }).end();
  });
  return { client: clientBase({ ...credential, baseUrl, retry: false }), elsewhere };
}

async function listening(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    answer(incoming, outgoing);
  });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}
