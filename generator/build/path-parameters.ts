import type { Report } from "../diagnostics/report.ts";
import type { Parameter } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";

/**
 * Makes the path and its parameters agree: one the page's table leaves out is a string, one that the path does not have is
 * left out. Both are reported. Path parameters come first, in the order of the path.
 */
export function completePathParameters<Draft extends Addressed>(draft: Draft, report: Report): Draft {
  const named = [...draft.path.matchAll(/\{([^}]+)\}/gu)].map((match) => match[1] ?? "");
  const documented = new Map(draft.parameters.filter((each) => each.in === "path").map((each) => [each.name, each]));
  const inPath = named.map((name): Parameter => {
    const found = documented.get(name);
    documented.delete(name);
    if (found !== undefined) return { ...found, required: true };
    report("parameter/undocumented", draft.span, `the path has “{${name}}”, which the page does not describe`);
    return { in: "path", name, required: true, schema: { kind: "string" } };
  });
  for (const { name, schema } of documented.values()) {
    report(
      "parameter/not-in-path",
      schema.span ?? draft.span,
      `“${name}” is described as a path parameter, but ${draft.path} has none of that name`,
    );
  }
  return { ...draft, parameters: [...inPath, ...draft.parameters.filter((each) => each.in !== "path")] };
}

interface Addressed {
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly span: Span;
}
