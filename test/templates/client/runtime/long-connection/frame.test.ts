import { array, assert, bigInt, integer, option, property, record, string, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeFrame,
  encodeFrame,
  type Frame,
} from "../../../../../templates/client/src/runtime/long-connection/frame.ts";

const text = string({ unit: "grapheme" });
const frames = record(
  {
    SeqID: bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    LogID: bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    service: integer(),
    method: integer(),
    headers: array(record({ key: text, value: text })),
    payloadEncoding: text,
    payloadType: text,
    payload: uint8Array({ maxLength: 300 }),
    LogIDNew: text,
  },
  { requiredKeys: ["SeqID", "LogID", "service", "method", "headers"], noNullPrototype: true },
);

const least: Frame = { SeqID: 0n, LogID: 0n, service: 0, method: 0, headers: [] };

describe("a frame", () => {
  it("is read as it was written", () => {
    assert(property(frames, (frame) => void expect(decodeFrame(encodeFrame(frame))).toEqual(frame)));
  });

  it("holds its fields in the order of their numbers", () => {
    const frame: Frame = {
      ...least,
      SeqID: 1n,
      LogID: 300n,
      service: 7,
      method: 1,
      headers: [{ key: "type", value: "event" }],
      payloadEncoding: "e",
      payloadType: "t",
      payload: new Uint8Array([255]),
      LogIDNew: "n",
    };
    expect(Buffer.from(encodeFrame(frame)).toString("hex")).toBe(
      "080110ac0218072001" + "2a0d0a04747970651205" + "6576656e74" + "320165" + "3a0174" + "4201ff" + "4a016e",
    );
  });

  it("has negative numbers in ten bytes", () => {
    const bytes = encodeFrame({ ...least, service: -1 });
    expect(Buffer.from(bytes).toString("hex")).toBe("08001000" + "18ffffffffffffffffff01" + "2000");
    expect(decodeFrame(bytes).service).toBe(-1);
  });

  it("is read over fields that are not known, and the last of a field counts", () => {
    const more = Buffer.from("5001" + "59ffffffffffffffff" + "5dffffffff" + "620178" + "2001", "hex");
    expect(decodeFrame(Buffer.concat([encodeFrame(least), more]))).toEqual({ ...least, method: 1 });
  });

  it.each([
    ["nothing", ""],
    ["a field that is missing", "080010001800"],
    ["a number that ends early", "0880"],
    ["a number that is too long", "08ffffffffffffffffffff01"],
    ["a text that ends early", "080010001800200032ff01"],
    ["a header without a value", "08001000180020002a030a0161"],
    ["a wire type that there is not", "0b"],
  ])("is refused where it is %s", (_, hex) => {
    expect(() => decodeFrame(Buffer.from(hex, "hex"))).toThrow("no frame of the long connection");
  });

  it("is read or refused, whatever the bytes are", () => {
    const any = property(option(frames), uint8Array({ maxLength: 60 }), (frame, bytes) => {
      const whole = frame === null ? bytes : Buffer.concat([encodeFrame(frame), bytes]);
      try {
        decodeFrame(whole);
      } catch (error) {
        expect((error as Error).name).toBe("FrameError");
      }
    });
    assert(any, { numRuns: 500 });
  });
});
