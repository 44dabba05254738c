import { isUtf8 } from "node:buffer";

import type { Json } from "../engine/json.js";

export type ReadJson =
  | { readonly ok: true; readonly value: Json }
  /** `isDeep`: it may be JSON, but nobody will look. */
  | { readonly ok: false; readonly said: string; readonly isDeep?: true };

/** More levels than any documented body has. Deeper ones are refused before anything walks through them. */
const mostLevels = 200;

/** Reads JSON; `said` is why it is none, or that it is nested too deeply. */
export function parseJson(text: string): ReadJson {
  if (isDeep(text))
    return { ok: false, said: `it is nested more than ${String(mostLevels)} levels deep`, isDeep: true };
  try {
    // what JSON.parse gives is Json
    return { ok: true, value: JSON.parse(text) as Json };
  } catch {
    return { ok: false, said: "it is no JSON" };
  }
}

/** Reads JSON that was sent as UTF-8. */
export function parseJsonBytes(bytes: Uint8Array): ReadJson {
  if (!isUtf8(bytes)) return { ok: false, said: "it is no UTF-8" };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return parseJson(text.startsWith("\ufeff") ? text.slice(1) : text);
}

/** Brackets that are open at the same time, of a text that may be no JSON at all. */
function isDeep(text: string): boolean {
  // each level takes two characters
  if (text.length <= 2 * mostLevels) return false;
  let levels = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === quote) index = endOfString(text, index);
    else if (character === openBracket || character === openBrace) levels += 1;
    else if (character === closeBracket || character === closeBrace) levels -= 1;
    if (levels > mostLevels) return true;
  }
  return false;
}

/** Where the string ends that begins at `start`; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
