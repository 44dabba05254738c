import { poll } from "@larkwright/client/loops";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createMock, type Fault } from "../../../templates/mock/src/index.ts";
import { failureOf } from "../../failure-of.ts";
import { busyClock } from "../run/busy-clock.ts";
import type { ExportAnswer } from "./made.ts";
import { swiftService, type SwiftService } from "./swift.ts";

const accidents: readonly Fault[] = [{ status: 502 }, { reset: true }];

let service: SwiftService;
let mock: SwiftService["mock"];
let client: SwiftService["client"];
beforeAll(async () => {
  service = await swiftService(["drive.v1.media.download", "drive.v1.exportTask.get"], accidents);
  ({ mock, client } = service);
});
afterAll(async () => {
  await service.close();
});

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
const isSame = (read: Uint8Array | ArrayBuffer): boolean => Buffer.from(bytes).equals(new Uint8Array(read));
const parts = (size: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (let from = 0; from < bytes.length; from += size) controller.enqueue(bytes.slice(from, from + size));
      controller.close();
    },
  });

const upload = async (file: Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>, size = bytes.length) => {
  const data = { file_name: "图 1.png", parent_type: "bitable_file", size, file } as const;
  return (await client.drive.v1.media.uploadAll({ data })).data.file_token;
};

describe("a file", () => {
  it.each([
    ["bytes", () => bytes],
    ["a Blob", () => new Blob([bytes])],
    ["a buffer", () => bytes.slice().buffer],
    ["a stream", () => parts(4096)],
  ])(
    "that is uploaded as %s comes back whole, with its name and type, as bytes, Blob and stream",
    async (_, source) => {
      const path = { file_token: await upload(source()) };
      const { data } = await client.drive.v1.media.download({ path });
      expect(data).toMatchObject({ fileName: "图 1.png", type: "application/octet-stream" });
      expect(isSame(await data.bytes())).toBe(true);
      const { data: again } = await client.drive.v1.media.download({ path });
      expect(isSame(await (await again.blob()).arrayBuffer())).toBe(true);
      const { data: third } = await client.drive.v1.media.download({ path });
      expect(isSame(await new Response(third.stream()).arrayBuffer())).toBe(true);
    },
  );

  it("that has another size than is said is refused, with the documented code", async () => {
    expect(await failureOf(upload(bytes, 5))).toMatchObject({ code: 1062009, operationId: "drive.v1.media.uploadAll" });
  });

  it("that is not there is an error, not a file that holds one", async () => {
    const call = client.drive.v1.media.download({ path: { file_token: "boxcnNotThere0000000000000" } });
    expect(await failureOf(call)).toMatchObject({ code: 1061003, name: "NotFound", status: 404 });
  });

  it("that breaks off is an error for who reads it, and asked for again where it is read in the call", async () => {
    const path = { file_token: await upload(bytes) };
    mock.fail({ operation: "drive.v1.media.download", cut: true });
    const { data } = await client.drive.v1.media.download({ path });
    await expect(data.bytes()).rejects.toThrow();
    mock.fail({ operation: "drive.v1.media.download", cut: true });
    const readFile = async (response: Response): Promise<number> => (await response.arrayBuffer()).byteLength;
    expect((await client.drive.v1.media.download({ path }, { readFile })).data).toBe(bytes.length);
  });

  it("that was sent, and the answer lost, is not sent again by itself", async () => {
    mock.fail({ operation: "drive.v1.media.uploadAll", reset: true, when: "after" });
    expect(await failureOf(upload(bytes))).toMatchObject({ name: "NetworkError", mayHaveHappened: true });
  });
});

describe("an export", () => {
  it("is asked for until it is done, inside the limit, and its file read", async () => {
    const clock = busyClock();
    const time = { clock: { now: clock.now }, sleep: clock.sleep };
    const slow = await createMock({ port: false, contract: service.made.contract, seed: 3, ...time });
    const { appId, appSecret, base } = slow.demo;
    const { drive } = service.made.createClient({ appId, appSecret, fetch: slow.fetch, clock: clock.client });
    const data = { token: base.app_token, type: "bitable", file_extension: "xlsx" } as const;
    const { ticket = "" } = (await clock.run(drive.v1.exportTask.create({ data }))).data ?? {};
    const args = { path: { ticket }, params: { token: base.app_token } };
    const until = (answer: ExportAnswer): boolean => answer.data.result.job_status === 0;
    const done = await clock.run(poll(drive.v1.exportTask.get, args, { until, intervalMs: 200, clock: clock.client }));
    const asked = slow.requests().filter(({ operation }) => operation === "drive.v1.exportTask.get");
    expect(asked.map(({ verdict }) => verdict)).toEqual(Array(6).fill("answered"));
    const path = { file_token: done.data.result.file_token ?? "" };
    const { data: file } = await clock.run(drive.v1.exportTask.download({ path }));
    expect(file.fileName).toBe("演示多维表格.xlsx");
    expect((await file.bytes()).length).toBe(done.data.result.file_size);
  });
});
