import type { Diagnostic } from "../../diagnostics/report.ts";
import { bytes } from "./bytes.ts";
import { noteView } from "./operation-view.ts";
import { start, type Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import { noteOf, type Note } from "./plan.ts";

/** Where the documents disagree with themselves, and how often else something had to be repaired or could not be read. */
export function contradictionPages(diagnostics: readonly Diagnostic[]): readonly Page[] {
  const notes = diagnostics.filter(({ code }) => code.startsWith("contradiction/")).map(notePlaces);
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  const kinds = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks = paginate(notes, ({ message, place }) => 150 + bytes(message) + place.length, "contradictions");
  return chunks.map(({ page, items, next }, index) => ({
    path: page,
    template: "contradictions",
    title: "Contradictions",
    above: index === 0 ? [start] : [start, { title: "Contradictions", page: "contradictions", isWord: true }],
    beside: [],
    view: (markup) => ({
      count: markup.label(`${String(notes.length)} ${notes.length === 1 ? "contradiction" : "contradictions"}`),
      hasNotes: items.length > 0,
      notes: items.map((note) => noteView(note, markup)),
      hasKinds: index === 0 && kinds.length > 0,
      kinds: kinds.map(([code, count]) => ({ code: markup.codeCell(code), count: String(count) })),
      hasNext: next !== undefined,
      next: next === undefined ? "" : markup.link(markup.label("Next page"), { page: next }),
    }),
  }));
}

/** With the first other place, which is the second side of most contradictions. */
function notePlaces({ related, ...diagnostic }: Diagnostic): Note {
  const note = noteOf(diagnostic);
  const [other] = related;
  return other === undefined
    ? note
    : { ...note, place: `${note.place} ${noteOf({ ...diagnostic, span: other }).place}` };
}
