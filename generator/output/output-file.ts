import { createHash, subtle } from "node:crypto";

/** A file to be written, as a value. `path` is relative to the output folder, with `/`, and stays inside it. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal, where it is known already. */
  readonly hash?: string;
  /** The text as UTF-8, where it is at hand as such. */
  readonly bytes?: Uint8Array;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function hashOfText(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The same file with its hash. Hashes of large files are made beside the program, several at a time. */
export async function withHash(file: OutputFile): Promise<OutputFile> {
  if (file.hash !== undefined) return file;
  const bytes = file.bytes ?? Buffer.from(file.text);
  const isLarge = bytes.length > large;
  const hash = isLarge ? Buffer.from(await subtle.digest("SHA-256", bytes)).toString("hex") : hashOfText(bytes);
  return storedFile(file.path, () => bytes, hash);
}

/** In bytes: below, the way to another thread takes longer than the hash. */
const large = 1_000_000;

/** A file whose text is fetched when it is asked for. */
export function storedFile(path: string, read: () => Uint8Array, hash?: string): OutputFile {
  return {
    path,
    ...(hash === undefined ? {} : { hash }),
    get bytes() {
      return read();
    },
    get text() {
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(read());
    },
  };
}
