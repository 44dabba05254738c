import { createHash, subtle } from "node:crypto";

/** A file to be written, as a value. `path` is relative to the output folder, with `/`, and stays inside it. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal, where it is known already. */
  readonly hash?: string;
  /** The text as UTF-8, where it is at hand as such. */
  readonly bytes?: Uint8Array;
  /** What the text is put together of, where that is known before it is done. */
  readonly chunks?: readonly Chunk[];
  /** Wants to be told the hash when it is made. */
  readonly onHash?: ((hash: string) => void) | undefined;
}

/** A stretch of a file, as UTF-8. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** What tells its bytes from any others, where they need not be read for that. */
  readonly identity?: string | undefined;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function hashOfText(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The same file with its hash. Hashes of large files are made beside the program, several at a time. */
export function withHash(file: OutputFile): Promise<OutputFile> {
  const begun = hashing.get(file) ?? hashed(file);
  hashing.set(file, begun);
  return begun;
}

/** Begins to make the hash of a file that `withHash` will be asked for; what goes wrong is said there. */
export function beginHash(file: OutputFile): void {
  withHash(file).catch(() => undefined);
}

const hashing = new WeakMap<OutputFile, Promise<OutputFile>>();

async function hashed(file: OutputFile): Promise<OutputFile> {
  if (file.hash !== undefined) return file;
  const bytes = file.bytes ?? Buffer.from(file.text);
  const isLarge = bytes.length > large;
  const hash = isLarge ? Buffer.from(await subtle.digest("SHA-256", bytes)).toString("hex") : hashOfText(bytes);
  file.onHash?.(hash);
  return storedFile(file.path, () => bytes, hash);
}

/** In bytes: below, the way to another thread takes longer than the hash. */
const large = 1_000_000;

/** A file that is put together when it is asked for; `chunksOf` gives what of, once. */
export function joinedFile(path: string, chunksOf: () => readonly Chunk[]): OutputFile {
  let pending: typeof chunksOf | undefined = chunksOf;
  let apart: readonly Chunk[] | undefined;
  let bytes: Uint8Array | undefined;
  const chunks = (): readonly Chunk[] | undefined => (apart ??= pending?.());
  const joined = (): Uint8Array => {
    bytes ??= Buffer.concat((chunks() ?? []).map((chunk) => chunk.bytes));
    // both together would take twice the room
    pending = apart = undefined;
    return bytes;
  };
  return Object.defineProperty(storedFile(path, joined), "chunks", { get: chunks });
}

/** A file whose text is fetched when it is asked for. */
export function storedFile(
  path: string,
  read: () => Uint8Array,
  hash?: string,
  onHash?: OutputFile["onHash"],
): OutputFile {
  return {
    path,
    ...(hash === undefined ? {} : { hash }),
    ...(onHash === undefined ? {} : { onHash }),
    get bytes() {
      return read();
    },
    get text() {
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(read());
    },
  };
}
