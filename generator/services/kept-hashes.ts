import type { Results } from "../cache/cache.ts";
import { storedFile, type Chunk, type OutputFile } from "../output/output-file.ts";

/**
 * Gives files that are put together of pieces the hash that an earlier run made of the same, by what tells these pieces
 * from any others: where nothing of such a file changed, nothing of it is read. Other files stay as they are.
 */
export function keptHashes(results: Results): (file: OutputFile) => OutputFile {
  if (results.toolId === undefined) return (file) => file;
  const drawer = results.drawer("hashes");
  return (file) => {
    if (file.chunks === undefined) return file;
    const key = results.key("file", ...toldApart(file.chunks));
    const known = drawer.get(key);
    const keep = (hash: string): void => {
      drawer.set(key, Buffer.from(hash));
    };
    const read = (): Uint8Array => file.bytes ?? Buffer.from(file.text);
    return known === undefined
      ? storedFile(file.path, read, undefined, keep)
      : storedFile(file.path, read, Buffer.from(known).toString());
  };
}

/** Which of the chunks are identities, and all of them: thousands of short texts, taken as one. */
function toldApart(chunks: readonly Chunk[]): readonly string[] {
  const kinds = chunks.map(({ identity }) => (identity === undefined ? "b" : "i")).join("");
  // bytes that are known by their identity are not asked for
  const texts = chunks.map((chunk) => chunk.identity ?? Buffer.from(chunk.bytes).toString("latin1"));
  return [kinds, JSON.stringify(texts.map(({ length }) => length)), texts.join("")];
}
