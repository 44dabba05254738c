import { bumpOf } from "../../diff/bump.ts";
import { changesJson } from "../../diff/printing/as-json.ts";
import { forPeople } from "../../diff/printing/people.ts";
import { visible } from "../../diagnostics/columns.ts";
import { diagnosticsJson } from "../as-json.ts";
import type { Audience } from "../complain.ts";
import { paintFor, printDiagnostics, printRows } from "../print.ts";
import type { Round } from "./rounds.ts";

/**
 * Prints what a round did: which files began it, what is new to say of the pages, what changed of the contract and of the
 * files. `--json` gives one object on one line for each round.
 */
export function showRound(round: Round, files: readonly string[], { given, streams }: Audience): void {
  const { outcome, news, changes } = round;
  if (given.json === true) {
    const diff = changes && { bump: bumpOf(changes), changes: changesJson(changes) };
    const { exitCode, facts } = outcome;
    const said = { command: "watch", exitCode, changed: files, ...facts, diff, diagnostics: diagnosticsJson(news) };
    streams.out.write(`${JSON.stringify(said)}\n`);
    return;
  }
  const isQuiet = given.quiet === true;
  printDiagnostics(isQuiet ? news.filter(({ severity }) => severity === "error") : news, streams.err, false);
  if (isQuiet) return;
  const paint = paintFor(streams.out);
  if (files.length > 0) streams.out.write(`\n${paint("bold", visible(files.join(", ")))}\n`);
  if (changes !== undefined && changes.length > 0) streams.out.write(forPeople(changes, bumpOf(changes), paint));
  // the first round tells all, the others what they did
  const rows = files.length === 0 ? outcome.rows : outcome.rows.filter(([label]) => label === "files");
  printRows([...rows, ["watching", "for changes; Ctrl-C stops"]], streams.out);
}
