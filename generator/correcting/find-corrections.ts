import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import { applyOverlays } from "../overlays/apply-overlays.ts";
import { isObject } from "../overlays/change-value.ts";
import { checkResult, placeOfActions } from "../overlays/check-result.ts";
import { correctionsOf, placesByLocation, type Corrections } from "../overlays/corrections.ts";
import { documentItems } from "../overlays/document-items.ts";
import { targetFinder } from "../overlays/find-targets.ts";
import type { Applied } from "../overlays/overlay.ts";
import { readOverlay } from "../overlays/read-overlay.ts";
import { reportLost } from "../overlays/report-lost.ts";
import { shownAt, type ShownAt } from "../overlays/shown-at.ts";
import type { GeneralError } from "../passes/pass.ts";
import type { SourceFile, Span } from "../source/source-file.ts";

/** What corrections are made with. */
export interface Correcting {
  /** In the order in which they apply. */
  readonly overlays: readonly SourceFile[];
  /** The document before corrections. */
  readonly document: () => Promise<Json> | Json;
  readonly generalErrors: readonly GeneralError[];
  readonly report: Report;
}

/** What overlays correct; undefined where that is nothing. What is wrong with them or with what they give is reported. */
export async function findCorrections(
  api: ApiOutline,
  { overlays, document, report }: Correcting,
): Promise<Corrections | undefined> {
  const [first] = overlays;
  if (first === undefined) return undefined;
  const actions = overlays.flatMap((file) => readOverlay(file, report));
  if (actions.length === 0) return undefined;
  const before = await document();
  const { document: after, applied } = applyOverlays(before, actions, { find: await targetFinder(), report });
  if (after === before) return undefined;
  const place: Span = { file: first, start: 0, end: 0 };
  const placeOf = placeOfActions(applied, place);
  if (!isObject(after)) return undefined;
  const found = correctionsOf({ before, after }, api, { applied, placeOf });
  checkResult(after, documentItems(after), { changed: found.changed, placeOf, report });
  reportLost({ before, after }, found, { placeOf, report });
  reportApplied(applied, { places: placesByLocation(api, found.changed, placeOf), shown: shownAt(before) }, report);
  return found.corrections;
}

interface Pages {
  readonly places: ReadonlyMap<string, Span>;
  readonly shown: ShownAt;
}

function reportApplied(applied: readonly Applied[], { places, shown }: Pages, report: Report): void {
  for (const { action, locations, touched } of applied) {
    const { target, change, description } = action;
    const related = new Set(touched.flatMap(shown).flatMap((location) => places.get(location.join(" ")) ?? []));
    const count = `${String(locations.length)} ${locations.length === 1 ? "place" : "places"}`;
    const what = change.kind === "remove" ? `takes away “${target}”, ${count}` : `corrects “${target}” in ${count}`;
    const why = description === undefined ? "" : `: ${description.replaceAll(/\s+/g, " ").trim()}`;
    report("overlay/applied", action.span, what + why, [...related]);
  }
}
