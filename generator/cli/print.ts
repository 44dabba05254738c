import picocolors from "picocolors";

import { render, type Paint } from "../diagnostics/render.ts";
import { visible } from "../diagnostics/columns.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import type { Counts } from "./counts.ts";
import type { Stream } from "./streams.ts";

/** More than this many diagnostics push the summary off a person's screen. */
const mostOnTerminal = 20;

/** One line of the summary. */
export type Row = readonly [label: string, value: string];

/** The brush of a stream: colours where it takes them. */
export function paintFor(stream: Stream): Paint {
  const colours = picocolors.createColors(stream.hasColour);
  return (style, text) => {
    switch (style) {
      case "error":
        return colours.red(text);
      case "warning":
        return colours.yellow(text);
      case "info":
        return colours.cyan(text);
      case "dim":
        return colours.dim(text);
      case "bold":
        return colours.bold(text);
    }
  };
}

/**
 * Prints diagnostics with their source lines. A terminal gets all errors but only the first others, unless `all` is
 * asked for; a pipe gets everything.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], stream: Stream, all: boolean): void {
  const paint = paintFor(stream);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const others = diagnostics.filter(({ severity }) => severity !== "error");
  const shown = all || !stream.isTerminal ? diagnostics : [...others.slice(0, mostOnTerminal), ...errors];
  for (const diagnostic of shown) stream.write(`${render(diagnostic, paint)}\n`);
  const left = diagnostics.length - shown.length;
  if (left > 0) stream.write(paint("dim", `… and ${String(left)} more: larkwright inspect shows them all\n`));
}

/** A table on a terminal, `label: value` in a pipe. */
export function printRows(rows: readonly Row[], stream: Stream): void {
  const paint = paintFor(stream);
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) {
    const line = stream.isTerminal ? `  ${paint("dim", label.padEnd(width))}  ${value}` : `${label}: ${value}`;
    stream.write(`${line}\n`);
  }
}

/** What the sources say, as rows of the summary. */
export function countRows(counts: Counts): Row[] {
  const { error, warning, info } = counts.diagnostics;
  return [
    ["pages", String(counts.pages)],
    ["operations", String(counts.operations)],
    ["events", String(counts.events)],
    ["fields", String(counts.fields)],
    ["error rows", `${String(counts.errorRows)} (${String(counts.errorCodes)} codes)`],
    ["diagnostics", `${String(error)} errors, ${String(warning)} warnings, ${String(info)} infos`],
    ...Object.entries(counts.byCode).map(([code, count]): Row => [`  ${code}`, String(count)]),
  ];
}

/**
 * Shows what is being done on one line of a terminal that is overwritten each time, and says nothing in a pipe. Call the
 * result's `end` before anything else is printed.
 */
export function progressLine(stream: Stream, isQuiet: boolean): { step: (text: string) => void; end: () => void } {
  if (isQuiet || !stream.isTerminal) return { step: () => undefined, end: () => undefined };
  const clear = "\r\u001b[2K";
  return {
    step: (text) => {
      stream.write(`${clear}${visible(text).slice(0, 78)}`);
    },
    end: () => {
      stream.write(clear);
    },
  };
}
