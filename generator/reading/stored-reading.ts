import { deserialize, serialize } from "node:v8";

import { withText, type SourceFile } from "../source/source-file.ts";
import type { FileReading } from "./read-file.ts";

/** A reading as bytes, without the text of its file. */
export function storeReading(reading: FileReading): Uint8Array {
  return serialize(reading);
}

/** The reading that was stored of a file. The bytes must be what `storeReading` made. */
export function restoreReading(bytes: Uint8Array, file: SourceFile): FileReading {
  const reading = deserialize(bytes) as FileReading;
  // every place in it refers to the one file it came with
  withText(reading.file, () => file.text);
  return reading;
}
