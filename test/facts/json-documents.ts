import type { Code } from "../../generator/diagnostics/codes.ts";
import type { JsonDocument } from "../../generator/facts/json-reader.ts";

/** All that an example takes of a document of JSON. */
export function seen(document: JsonDocument | undefined): unknown {
  if (document === undefined) return undefined;
  const { root, nodes, comments, end, hasMore, errors = [] } = document;
  const reports: unknown[] = [];
  nodes.report((code: Code, span, message) => reports.push([code, span, message]));
  const placed = [...nodes.placed].sort((a, b) => a.start - b.start || b.end - a.end);
  return { root, placed, reports, comments, end, hasMore, errors };
}
