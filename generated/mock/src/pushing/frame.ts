/** One message of the long connection, a protobuf message; the names are those of its definition. */
export interface Frame {
  readonly SeqID: bigint;
  readonly LogID: bigint;
  readonly service: number;
  /** 0: control, 1: data. */
  readonly method: number;
  readonly headers: readonly FrameHeader[];
  readonly payloadEncoding?: string;
  readonly payloadType?: string;
  readonly payload?: Uint8Array;
  readonly LogIDNew?: string;
}

export interface FrameHeader {
  readonly key: string;
  readonly value: string;
}

/** Bytes that are no frame. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/** The bytes of a frame, fields in the order of their numbers. */
export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  varint(bytes, SEQ_ID, BigInt.asUintN(64, frame.SeqID));
  varint(bytes, LOG_ID, BigInt.asUintN(64, frame.LogID));
  varint(bytes, SERVICE, int32(frame.service));
  varint(bytes, METHOD, int32(frame.method));
  for (const { key, value } of frame.headers) {
    const header: number[] = [];
    chunk(header, KEY, encoder.encode(key));
    chunk(header, VALUE, encoder.encode(value));
    chunk(bytes, HEADERS, header);
  }
  if (frame.payloadEncoding !== undefined) chunk(bytes, PAYLOAD_ENCODING, encoder.encode(frame.payloadEncoding));
  if (frame.payloadType !== undefined) chunk(bytes, PAYLOAD_TYPE, encoder.encode(frame.payloadType));
  const tail: number[] = [];
  if (frame.LogIDNew !== undefined) chunk(tail, LOG_ID_NEW, encoder.encode(frame.LogIDNew));
  if (frame.payload === undefined) return Uint8Array.from([...bytes, ...tail]);
  tagged(bytes, PAYLOAD, LENGTH);
  number(bytes, BigInt(frame.payload.length));
  const whole = new Uint8Array(bytes.length + frame.payload.length + tail.length);
  whole.set(bytes);
  whole.set(frame.payload, bytes.length);
  whole.set(tail, bytes.length + frame.payload.length);
  return whole;
}

const [SEQ_ID, LOG_ID, SERVICE, METHOD, HEADERS] = [1, 2, 3, 4, 5];
const [PAYLOAD_ENCODING, PAYLOAD_TYPE, PAYLOAD, LOG_ID_NEW] = [6, 7, 8, 9];
const [KEY, VALUE] = [1, 2];

/** Wire types. */
const [VARINT, FIXED64, LENGTH, FIXED32] = [0, 1, 2, 5];

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

function tagged(bytes: number[], field: number, wireType: number): void {
  bytes.push((field << 3) | wireType);
}

function number(bytes: number[], value: bigint): void {
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
}

function varint(bytes: number[], field: number, value: bigint): void {
  tagged(bytes, field, VARINT);
  number(bytes, value);
}

/** A negative one takes ten bytes. */
function int32(value: number): bigint {
  return BigInt.asUintN(64, BigInt(value | 0));
}

function chunk(bytes: number[], field: number, content: ArrayLike<number>): void {
  tagged(bytes, field, LENGTH);
  number(bytes, BigInt(content.length));
  for (let index = 0; index < content.length; index++) bytes.push(content[index] ?? 0);
}

/**
 * Reads a frame; fields that are not known are passed over, of a field that comes twice the last counts.
 *
 * @throws {FrameError} where the bytes end early, or a field that must be there is not
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  const numbers: (bigint | undefined)[] = [];
  const chunks: (Uint8Array | undefined)[] = [];
  const headers: FrameHeader[] = [];
  eachField(bytes, (field, value) => {
    if (typeof value === "bigint") numbers[field] = value;
    else if (field === HEADERS) headers.push(headerOf(value));
    else chunks[field] = value;
  });
  const needed = (field: number): bigint => numbers[field] ?? fail(`field ${String(field)} is missing`);
  const text = (field: number): string | undefined => (chunks[field] ? decoder.decode(chunks[field]) : undefined);
  return {
    SeqID: needed(SEQ_ID),
    LogID: needed(LOG_ID),
    service: Number(BigInt.asIntN(32, needed(SERVICE))),
    method: Number(BigInt.asIntN(32, needed(METHOD))),
    headers,
    ...given("payloadEncoding", text(PAYLOAD_ENCODING)),
    ...given("payloadType", text(PAYLOAD_TYPE)),
    ...given("payload", chunks[PAYLOAD]),
    ...given("LogIDNew", text(LOG_ID_NEW)),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  // One member, of the name and type that the result has.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

function headerOf(bytes: Uint8Array): FrameHeader {
  const parts = new Map<number, string>();
  eachField(bytes, (field, value) => {
    if (typeof value !== "bigint") parts.set(field, decoder.decode(value));
  });
  return {
    key: parts.get(KEY) ?? fail("a header has no key"),
    value: parts.get(VALUE) ?? fail("a header has no value"),
  };
}

function eachField(bytes: Uint8Array, take: (field: number, value: bigint | Uint8Array) => void): void {
  let at = 0;
  const part = (length: number): Uint8Array => {
    if (length > bytes.length - at) fail("it ends early");
    return bytes.subarray(at, (at += length));
  };
  const varintAt = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = part(1)[0] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    return fail("a number is too long");
  };
  while (at < bytes.length) {
    const tag = Number(varintAt());
    const field = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (wireType === VARINT) take(field, varintAt());
    else if (wireType === LENGTH) take(field, part(Number(varintAt())));
    else if (wireType === FIXED64) part(8);
    else if (wireType === FIXED32) part(4);
    else fail(`wire type ${String(wireType)} is not known`);
  }
}

function fail(why: string): never {
  throw new FrameError(`no frame of the long connection: ${why}`);
}
