import { printParseErrorCode, visit, type JSONVisitor } from "jsonc-parser";
import type { Report } from "../../diagnostics/report.ts";
import type { Node } from "../../pages/node.ts";
import { JsonTree } from "./json-tree.ts";
import type { DocumentSource } from "./limits.ts";

/** Reads a JSON document. One that is not well formed gives no root; the first problem is reported with its place. */
export function readJson(source: DocumentSource, report: Report): readonly Node[] {
  const tree = new JsonTree(source, report);
  const text = source.file.text.slice(source.start, source.end).replace(/^\uFEFF/, " ");
  try {
    visit(text, visitorOf(tree), { disallowComments: false, allowTrailingComma: true });
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    tree.fail("openapi/too-deep", 0, "the document is nested too deeply to be read");
  }
  const root = tree.root();
  return root === undefined ? [] : [root];
}

function visitorOf(tree: JsonTree): JSONVisitor {
  const close = (offset: number, length: number) => {
    tree.close(offset, length);
  };
  return {
    onObjectBegin: (offset) => {
      tree.open(offset, "map");
    },
    onArrayBegin: (offset) => {
      tree.open(offset, "list");
    },
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty: (name, offset, length) => {
      tree.key(name, offset, length);
    },
    onLiteralValue: (value: unknown, offset, length) => {
      tree.literal(value, offset, length);
    },
    onError: (error, offset) => {
      tree.fail("openapi/syntax", offset, `the JSON cannot be read here: ${printParseErrorCode(error)}`);
    },
  };
}
