import { existsSync, readFileSync } from "node:fs";

import { hashOfText } from "../output/output-file.ts";
import { documentPath } from "../release/document-changes.ts";
import { printHistory } from "../release/history.ts";
import { historyPath, type LastOutput } from "../release/release.ts";
import { isVersion, newestOf } from "../release/version.ts";
import { manifestName } from "../writer/check-paths.ts";
import { hashAt, type Stamps } from "../writer/file-stamps.ts";
import { parseManifest } from "../writer/manifest.ts";
import { placeOf, type Places } from "./places.ts";

/**
 * What the last run left where the outputs stand of the version that it had; undefined where there is nothing of it. Where
 * the manifest knows the document and it is another one, it was edited. Its document is read when it is asked for.
 */
export function lastOutput(places: Places, stamps: Stamps = new Map()): LastOutput | undefined {
  const history = read(placeOf(places, historyPath))?.toString("utf8");
  const place = placeOf(places, documentPath);
  if (history === undefined && !existsSync(place)) return ofPackages(places);
  const written = writtenHash(places);
  const found = hashAt(place, stamps.get(documentPath));
  const isIntact = found !== undefined && (written === undefined || written === found);
  const document = once(() => read(place));
  return {
    ...(history === undefined ? {} : { history }),
    get document() {
      return document();
    },
    state: isIntact ? "intact" : "lost",
    isSame: ({ hash, bytes }) => {
      if (hash !== undefined) return hash === found || (!isIntact && hash === written);
      return document()?.equals(bytes()) === true || (!isIntact && hashOfText(bytes()) === written);
    },
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/** Where document and history are gone, the packages still tell their version, and nothing of what changed. */
function ofPackages(places: Places): LastOutput | undefined {
  const versions = ["client", "mock"].flatMap((name) => versionIn(read(placeOf(places, `${name}/package.json`))) ?? []);
  const version = newestOf(versions);
  if (version === undefined) return undefined;
  const history = printHistory([{ version, is: "first", words: 0, changes: [] }]);
  return { history, state: "lost", isSame: () => false };
}

function versionIn(manifest: Buffer | undefined): string | undefined {
  try {
    const found: unknown = JSON.parse(manifest?.toString("utf8") ?? "");
    if (typeof found !== "object" || found === null || !("version" in found)) return undefined;
    return typeof found.version === "string" && isVersion(found.version) ? found.version : undefined;
  } catch {
    return undefined;
  }
}

/** The hash of the document that the last run wrote, by the manifest of its folder. */
function writtenHash(places: Places): string | undefined {
  const [name = "", ...rest] = documentPath.split("/");
  const isApart = Object.hasOwn(places.folders, name);
  const manifest = placeOf(places, isApart ? `${name}/${manifestName}` : manifestName);
  return parseManifest(read(manifest)?.toString("utf8") ?? "").get(isApart ? rest.join("/") : documentPath);
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
