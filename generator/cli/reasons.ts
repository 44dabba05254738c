import type { Plan } from "../writer/plan.ts";
import type { Origin } from "./origin.ts";
import type { Row } from "./print.ts";

/** Why an output is not on disk as it would be made now. Several can be true at once. */
export type Reason =
  | { readonly kind: "sources"; readonly files: readonly SourceChange[] }
  | { readonly kind: "edited"; readonly files: readonly string[] }
  | { readonly kind: "program"; readonly before: string; readonly after: string }
  | { readonly kind: "configuration" }
  /** By another run or another state of the program; nothing on disk tells which. */
  | { readonly kind: "unknown" };

interface SourceChange {
  readonly path: string;
  readonly state: "added" | "changed" | "gone";
}

/** Compares what an output was made from with what it would be made from; `before` is absent where nothing tells it. */
export function reasonsOf(plan: Plan, before: Origin | undefined, after: Origin): readonly Reason[] {
  const edited = [...plan.overwritten, ...plan.deleted].sort();
  const byHand: Reason[] = edited.length === 0 ? [] : [{ kind: "edited", files: edited }];
  const isOutdated = plan.outdated.length > 0 || plan.remove.length > 0;
  if (!isOutdated && (edited.length > 0 || plan.manifest === undefined)) return byHand;
  const changed = before === undefined ? [] : originReasons(before, after);
  return [...(changed.length === 0 ? [{ kind: "unknown" } as const] : changed), ...byHand];
}

function originReasons(before: Origin, after: Origin): readonly Reason[] {
  const files = sourceChanges(before.sources, after.sources);
  const reasons: (Reason | false)[] = [
    files.length > 0 && { kind: "sources", files },
    before.program !== after.program && { kind: "program", before: before.program, after: after.program },
    before.configuration !== after.configuration && { kind: "configuration" },
  ];
  return reasons.filter((reason) => reason !== false);
}

type Hashes = ReadonlyMap<string, string>;

function sourceChanges(before: Hashes, after: Hashes): readonly SourceChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): readonly SourceChange[] => {
    if (before.get(path) === after.get(path)) return [];
    return [{ path, state: !before.has(path) ? "added" : after.has(path) ? "changed" : "gone" }];
  });
}

/** Reasons as lines of the summary. */
export function reasonRows(reasons: readonly Reason[]): readonly Row[] {
  return reasons.flatMap((reason): readonly Row[] => {
    switch (reason.kind) {
      case "sources":
        return [
          ["reason", "sources changed since the output was made"],
          ...reason.files.map(({ path, state }): Row => [`  source ${state}`, path]),
        ];
      case "edited":
        return [["reason", "the output was edited by hand"], ...reason.files.map((path): Row => ["  edited", path])];
      case "program":
        return [["reason", `larkwright changed: ${reason.before} → ${reason.after}`]];
      case "configuration":
        return [["reason", "the configuration changed since the output was made"]];
      case "unknown":
        return [["reason", "made by another run or another state of larkwright; nothing on disk tells which"]];
    }
  });
}
