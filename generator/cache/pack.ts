import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { hashOf } from "./hash.ts";

/** Stretches of bytes by name, kept in one file. */
export type Pack = ReadonlyMap<string, Uint8Array>;

interface Head {
  readonly hash: string;
  /** Name and length of each stretch, in order. */
  readonly parts: readonly (readonly [string, number])[];
}

/** The pack in a file; empty where there is none, or where it is not what `savePack` wrote to the last byte. */
export function loadPack(path: string): Pack {
  try {
    return unpack(readFileSync(path));
  } catch {
    return new Map();
  }
}

/**
 * Writes a pack in one go: whoever reads meanwhile sees the old one or the new one. A cache that cannot be written is no
 * fault: the next run does its work again.
 */
export function savePack(path: string, pack: Pack): void {
  const body = Buffer.concat([...pack.values()]);
  const parts = [...pack].map(([name, { length }]) => [name, length] as const);
  const head = JSON.stringify({ hash: hashOf(JSON.stringify(parts), body), parts } satisfies Head);
  const aside = `${path}.${hashOf(head).slice(0, 16)}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, Buffer.concat([Buffer.from(`${head}\n`), body]));
    renameSync(aside, path);
  } catch {
    discard(aside);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // not even its folder is there
  }
}

function unpack(bytes: Buffer): Pack {
  const end = bytes.indexOf("\n");
  const { hash, parts } = JSON.parse(bytes.toString("utf8", 0, end)) as Head;
  const body = bytes.subarray(end + 1);
  const pack = new Map<string, Uint8Array>();
  if (hash !== hashOf(JSON.stringify(parts), body)) return pack;
  let start = 0;
  for (const [name, length] of parts) {
    pack.set(name, body.subarray(start, start + length));
    start += length;
  }
  return pack;
}
