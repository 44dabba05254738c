/** Reads the frames of a server, which are whole and not masked; written apart from the mock's own reader. */
export function frameReader(take: (opcode: number, payload: Buffer) => void): (bytes: Uint8Array) => void {
  let held = Buffer.alloc(0);
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const short = held[1] ?? 0;
      const start = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (held.length < start) return;
      const size = short === 127 ? Number(held.readBigUInt64BE(2)) : short === 126 ? held.readUInt16BE(2) : short;
      if (held.length < start + size) return;
      take((held[0] ?? 0) & 15, Buffer.from(held.subarray(start, start + size)));
      held = held.subarray(start + size);
    }
  };
}
