import type { Operation, Parameter } from "../../model/api.ts";
import type { ErrorRow } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import { windowsText } from "./durations.ts";
import { errorPage, repeatWords } from "./error-words.ts";
import { operationFacts, type Fact } from "./facts.ts";
import type { FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { mockCauses } from "./mock-causes.ts";
import type { Note } from "./plan.ts";
import type { Samples } from "./samples.ts";

/** What a page of an operation is made of, before it is written in a language. */
export interface OperationPage {
  readonly operation: Operation;
  readonly samples: Samples;
  /** Documented answer as JSON. */
  readonly answer?: string;
  readonly parts: readonly FieldPart[];
  readonly response: FieldPart;
  readonly errors: readonly ErrorRow[];
  /** What the client calls them, which is what all pages together say. */
  readonly codes: ReadonlyMap<number, AgreedCode>;
  /** Where the errors stand that the page has no room for. */
  readonly moreErrors?: { readonly page: string; readonly count: number };
  readonly notes: readonly Note[];
}

/** Fields under a heading of their own. */
export interface FieldPart {
  readonly id: string;
  readonly title: string;
  /** Media type of a body, and what it is if it has no fields. */
  readonly note?: { readonly mediaType: string; readonly words: string };
  readonly nodes: readonly FieldNode[];
}

/** What `operation.*.hbs` prints; texts are markup. */
export interface OperationView {
  readonly title: string;
  readonly isDeprecated: boolean;
  readonly method: string;
  readonly path: string;
  readonly call: string;
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly hasWindows: boolean;
  readonly windows: string;
  readonly batch: string;
  readonly client: string;
  readonly curl: string;
  readonly hasAnswer: boolean;
  readonly answer: string;
  readonly requestParts: readonly FieldPartView[];
  readonly response: FieldPartView;
  readonly hasErrors: boolean;
  readonly errors: readonly ErrorView[];
  /** Codes that the mock gives because of what is sent. */
  readonly hasCauses: boolean;
  readonly causes: string;
  readonly hasMoreErrors: boolean;
  readonly moreErrors: string;
  readonly hasNotes: boolean;
  readonly notes: readonly NoteView[];
}

export interface FieldPartView {
  readonly id: string;
  readonly title: string;
  readonly hasNote: boolean;
  readonly note: string;
  readonly hasRows: boolean;
  readonly fields: string;
}

/** A row of a table of errors; each member is a cell. */
export interface ErrorView {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  /** The same as `HTTP 400`, or nothing. */
  readonly answered: string;
  readonly name: string;
  readonly kind: string;
  readonly repeat: string;
  readonly message: string;
  /** The message where it says more than the name, which is made of it. */
  readonly said: string;
  readonly remedy: string;
}

export interface NoteView {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

export function operationView(page: OperationPage, markup: Markup): OperationView {
  const { operation, samples, answer, notes, moreErrors } = page;
  const { block, code, inline, label } = markup;
  const id = operationId(operation.name);
  const causes = causesOf(page, markup);
  return {
    title: inline(oneLine(operation.title)) || code(id),
    isDeprecated: operation.deprecated === true,
    method: operation.method.toUpperCase(),
    path: code(operation.path),
    call: code(`${operation.method.toUpperCase()} ${operation.path}`),
    id: code(id),
    paragraphs: paragraphsOf(operation.description, markup),
    facts: operationFacts(operation, markup),
    hasWindows: windowsText(operation.rateLimit) !== "",
    windows: windowsText(operation.rateLimit),
    batch: operation.batch === undefined ? "1" : String(operation.batch.max),
    client: block(samples.client),
    curl: block(samples.curl),
    hasAnswer: answer !== undefined,
    answer: block(answer ?? ""),
    requestParts: page.parts.map((part) => fieldPartView(part, markup)),
    response: fieldPartView(page.response, markup),
    hasErrors: operation.errors.length > 0,
    errors: page.errors.map((row) => errorView(row, page, markup)),
    hasCauses: causes !== "",
    causes,
    hasMoreErrors: moreErrors !== undefined,
    moreErrors:
      moreErrors === undefined
        ? ""
        : markup.link(label(`${String(moreErrors.count)} more errors`), { page: moreErrors.page }),
    hasNotes: notes.length > 0,
    notes: notes.map((note) => noteView(note, markup)),
  };
}

/** Those of them that the page shows, as links to their rows. */
function causesOf({ operation, errors }: OperationPage, { place }: Markup): string {
  const shown = new Set(errors.map(({ code }) => code));
  const codes = mockCauses.get(operationId(operation.name))?.filter((code) => shown.has(code)) ?? [];
  return codes.map((code) => place(String(code), `e${String(code)}`)).join(", ");
}

export function paragraphsOf(description: string | undefined, { prose }: Markup): readonly string[] {
  const text = prose(description ?? "");
  return text === "" ? [] : [text];
}

export const places: readonly (readonly [where: Parameter["in"], title: string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
];

export function fieldPartView({ id, title, note, nodes }: FieldPart, markup: Markup): FieldPartView {
  const words = note === undefined || note.words === "" ? "" : `: ${markup.label(note.words)}`;
  return {
    id,
    title: markup.label(title),
    hasNote: note !== undefined,
    note: note === undefined ? "" : markup.code(note.mediaType) + words,
    hasRows: nodes.length > 0,
    fields: nodes.length === 0 ? "" : markup.fields(nodes),
  };
}

export function errorView(
  row: ErrorRow,
  { operation, codes }: Pick<OperationPage, "operation" | "codes">,
  markup: Markup,
): ErrorView {
  const { code, status, message, remedy } = row;
  const { name, kind, retry } = codes.get(code) ?? row;
  const target = { page: errorPage(code), anchor: String(code) };
  return {
    id: `e${String(code)}`,
    code: codes.has(code) ? markup.link(String(code), target) : String(code),
    status: status === undefined ? "" : String(status),
    answered: status === undefined ? "" : `HTTP ${String(status)}`,
    name: markup.codeCell(name),
    kind: markup.codeCell(kind),
    repeat: markup.label(repeatWords({ retry, kind }, operation)),
    message: markup.cell(message),
    said: message === name ? "" : markup.cell(message),
    remedy: markup.cell(remedy ?? ""),
  };
}

export function noteView({ place, code, message }: Note, markup: Markup): NoteView {
  return { place: markup.codeCell(place), code: markup.codeCell(code), message: markup.cell(message) };
}
