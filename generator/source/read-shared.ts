import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

/** Most pages are far smaller; a larger one has memory of its own. In bytes. */
const pieceSize = 4 * 1024 * 1024;

/** Reads files into memory that threads share: who gives one to another thread copies nothing. */
export class SharedFiles {
  #piece = new SharedArrayBuffer(0);
  #taken = 0;

  /** The bytes of a file; throws what the file system says where it cannot be read. */
  read(place: string): Uint8Array {
    const file = openSync(place, "r");
    try {
      const { size } = fstatSync(file);
      // the file system does not know how large some are
      if (size === 0) return readFileSync(file);
      const bytes = this.#take(size);
      let end = 0;
      for (let read = -1; read !== 0 && end < size; end += read) read = readSync(file, bytes, end, size - end, null);
      return bytes.subarray(0, end);
    } finally {
      closeSync(file);
    }
  }

  #take(size: number): Uint8Array {
    if (this.#piece.byteLength - this.#taken < size) {
      this.#piece = new SharedArrayBuffer(Math.max(size, pieceSize));
      this.#taken = 0;
    }
    const bytes = new Uint8Array(this.#piece, this.#taken, size);
    this.#taken += size;
    return bytes;
  }
}
