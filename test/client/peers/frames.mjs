import { Buffer } from "node:buffer";
import { createRequire } from "node:module";
import * as fc from "fast-check";
import { check } from "../verdicts.mjs";

const require = createRequire(import.meta.url);
require("@larksuiteoapi/node-sdk");
/** The official definition's encoder, which the SDK registers with protobufjs. */
const { Frame } = require("protobufjs/minimal").roots.default.pbbp2;

/** Random frames through both codecs, byte for byte. */
export function compareFrames({ encodeFrame, decodeFrame }) {
  const text = fc.string({ unit: "grapheme" });
  const number = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
  const required = ["SeqID", "LogID", "service", "method", "headers"];
  const frames = fc.record(
    {
      SeqID: number,
      LogID: number,
      service: fc.integer(),
      method: fc.integer(),
      headers: fc.array(fc.record({ key: text, value: text })),
      payloadEncoding: text,
      payloadType: text,
      payload: fc.uint8Array({ maxLength: 3000 }),
      LogIDNew: text,
    },
    { requiredKeys: required, noNullPrototype: true },
  );
  let different = 0;
  const runs = 5000;
  const property = fc.property(frames, (frame) => {
    const given = { ...frame, SeqID: BigInt(frame.SeqID), LogID: BigInt(frame.LogID) };
    const official = Buffer.from(Frame.encode(frame).finish());
    const isSame = official.equals(Buffer.from(encodeFrame(given)));
    const again = decodeFrame(new Uint8Array(official));
    const isRead = Buffer.from(encodeFrame(again)).equals(official);
    if (!isSame || !isRead) different++;
    return isSame && isRead;
  });
  const { failed, counterexample } = fc.check(property, { numRuns: runs });
  check(
    `${runs} frames are the same bytes as those of the official definition`,
    !failed,
    JSON.stringify([different, counterexample], (_, value) => (typeof value === "bigint" ? String(value) : value)),
  );
}
