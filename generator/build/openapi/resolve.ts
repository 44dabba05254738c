import type { Report } from "../../diagnostics/report.ts";
import { entry, stringOf, type Node } from "../../pages/node.ts";

/** Follows `$ref` inside one document. */
export interface Resolver {
  /** The node itself, or what its `$ref` points at; undefined where that is nowhere (reported). */
  readonly follow: (node: Node) => Node | undefined;
}

export function createResolver(document: Node, report: Report): Resolver {
  const found = new Map<string, Node | undefined>();
  const at = (pointer: string): Node | undefined => {
    if (!found.has(pointer)) found.set(pointer, nodeAt(document, pointer));
    return found.get(pointer);
  };
  return {
    follow(start) {
      const seen = new Set<string>();
      let node: Node | undefined = start;
      for (let pointer = refOf(node); node !== undefined && pointer !== undefined; pointer = refOf(node)) {
        const span = entry(node, "$ref")?.span ?? node.span;
        if (!pointer.startsWith("#")) report("openapi/reference-elsewhere", span, elsewhere(pointer));
        else if (seen.has(pointer)) report("openapi/reference-circular", span, `“${pointer}” points at itself`);
        else if (at(pointer) === undefined) report("openapi/reference-missing", span, `nothing stands at “${pointer}”`);
        node = seen.has(pointer) ? undefined : at(pointer);
        seen.add(pointer);
      }
      return node;
    },
  };
}

/** The target of a `$ref`. A property that is called `$ref` is a map, not text. */
export function refOf(node: Node | undefined): string | undefined {
  return stringOf(entry(node, "$ref"));
}

function elsewhere(pointer: string): string {
  return `“${pointer}” points outside of this document, expected “#/…”`;
}

/** A JSON pointer as a fragment: `#/components/schemas/A~1B`. */
function nodeAt(document: Node, pointer: string): Node | undefined {
  if (!/^#(\/|$)/.test(pointer)) return undefined;
  let node: Node | undefined = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
    node = node?.kind === "list" ? node.items[Number(key)] : entry(node, key);
  }
  return node;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
