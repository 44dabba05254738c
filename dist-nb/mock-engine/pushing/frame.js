/** Bytes that are no frame. */
export class FrameError extends Error {
    name = "FrameError";
}
/** The bytes of a frame, fields in the order of their numbers. */
export function encodeFrame(frame) {
    const bytes = [];
    varint(bytes, SEQ_ID, BigInt.asUintN(64, frame.SeqID));
    varint(bytes, LOG_ID, BigInt.asUintN(64, frame.LogID));
    varint(bytes, SERVICE, int32(frame.service));
    varint(bytes, METHOD, int32(frame.method));
    for (const { key, value } of frame.headers) {
        const header = [];
        chunk(header, KEY, encoder.encode(key));
        chunk(header, VALUE, encoder.encode(value));
        chunk(bytes, HEADERS, header);
    }
    if (frame.payloadEncoding !== undefined)
        chunk(bytes, PAYLOAD_ENCODING, encoder.encode(frame.payloadEncoding));
    if (frame.payloadType !== undefined)
        chunk(bytes, PAYLOAD_TYPE, encoder.encode(frame.payloadType));
    const tail = [];
    if (frame.LogIDNew !== undefined)
        chunk(tail, LOG_ID_NEW, encoder.encode(frame.LogIDNew));
    if (frame.payload === undefined)
        return Uint8Array.from([...bytes, ...tail]);
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
function tagged(bytes, field, wireType) {
    bytes.push((field << 3) | wireType);
}
function number(bytes, value) {
    let rest = value;
    for (; rest > 0x7fn; rest >>= 7n)
        bytes.push(Number(rest & 0x7fn) | 0x80);
    bytes.push(Number(rest));
}
function varint(bytes, field, value) {
    tagged(bytes, field, VARINT);
    number(bytes, value);
}
/** A negative one takes ten bytes. */
function int32(value) {
    return BigInt.asUintN(64, BigInt(value | 0));
}
function chunk(bytes, field, content) {
    tagged(bytes, field, LENGTH);
    number(bytes, BigInt(content.length));
    for (let index = 0; index < content.length; index++)
        bytes.push(content[index] ?? 0);
}
/**
 * Reads a frame; fields that are not known are passed over, of a field that comes twice the last counts.
 *
 * @throws {FrameError} where the bytes end early, or a field that must be there is not
 */
export function decodeFrame(bytes) {
    const numbers = [];
    const chunks = [];
    const headers = [];
    eachField(bytes, (field, value) => {
        if (typeof value === "bigint")
            numbers[field] = value;
        else if (field === HEADERS)
            headers.push(headerOf(value));
        else
            chunks[field] = value;
    });
    const needed = (field) => numbers[field] ?? fail(`field ${String(field)} is missing`);
    const text = (field) => (chunks[field] ? decoder.decode(chunks[field]) : undefined);
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
function given(name, value) {
    // One member, of the name and type that the result has.
    return (value === undefined ? {} : { [name]: value });
}
function headerOf(bytes) {
    const parts = new Map();
    eachField(bytes, (field, value) => {
        if (typeof value !== "bigint")
            parts.set(field, decoder.decode(value));
    });
    return {
        key: parts.get(KEY) ?? fail("a header has no key"),
        value: parts.get(VALUE) ?? fail("a header has no value"),
    };
}
function eachField(bytes, take) {
    let at = 0;
    const part = (length) => {
        if (length > bytes.length - at)
            fail("it ends early");
        return bytes.subarray(at, (at += length));
    };
    const varintAt = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = part(1)[0] ?? 0;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        return fail("a number is too long");
    };
    while (at < bytes.length) {
        const tag = Number(varintAt());
        const field = Math.floor(tag / 8);
        const wireType = tag % 8;
        if (wireType === VARINT)
            take(field, varintAt());
        else if (wireType === LENGTH)
            take(field, part(Number(varintAt())));
        else if (wireType === FIXED64)
            part(8);
        else if (wireType === FIXED32)
            part(4);
        else
            fail(`wire type ${String(wireType)} is not known`);
    }
}
function fail(why) {
    throw new FrameError(`no frame of the long connection: ${why}`);
}
