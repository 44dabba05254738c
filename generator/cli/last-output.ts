import { readFileSync } from "node:fs";
import { join } from "node:path";

import { hashOfText } from "../output/output-file.ts";
import { documentPath } from "../release/document-changes.ts";
import { historyPath, type LastOutput } from "../release/release.ts";
import { manifestName } from "../writer/check-paths.ts";
import { hashAt, type Stamps } from "../writer/file-stamps.ts";
import { parseManifest } from "../writer/manifest.ts";

/**
 * What the last run left in an output folder of the version that it had; undefined where there is nothing of it. Where
 * the manifest knows the document and it is another one, it was edited.
 */
export function lastOutput(out: string, stamps: Stamps = new Map()): LastOutput | undefined {
  const history = read(join(out, historyPath))?.toString("utf8");
  const document = read(join(out, documentPath));
  if (history === undefined && document === undefined) return undefined;
  const written = parseManifest(read(join(out, manifestName))?.toString("utf8") ?? "").get(documentPath);
  const found = document && hashAt(join(out, documentPath), stamps.get(documentPath));
  const isIntact = found !== undefined && (written === undefined || written === found);
  return {
    ...(history === undefined ? {} : { history }),
    ...(document === undefined ? {} : { document }),
    state: isIntact ? "intact" : "lost",
    isSame: (other) => document?.equals(other) === true || (!isIntact && hashOfText(other) === written),
  };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
