import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { isObject, shaped } from "./shape.js";

/** A piece of a text: plain, a link, or somebody or something that is mentioned. */
export interface TextSegment {
  /** `text`, `url` or `mention`. */
  readonly type: string;
  readonly text: string;
  /** Of a link. */
  readonly link?: string;
  /** Of a mention: the user, document, sheet or base. */
  readonly token?: string;
  /** `User`, `Docx`, `Sheet` or `Bitable`. */
  readonly mentionType?: string;
  readonly mentionNotify?: boolean;
  /** Of a user that is mentioned. */
  readonly name?: string;
}

type TextField<Read> = Field<Read, string, string>;

/**
 * `Text`: a text, which comes as one string or as segments. Reads as their text; with `segments` as the segments, so that
 * links and mentions are kept. Writes a string.
 */
export function text(): TextField<string>;
export function text(options: { readonly segments: true }): TextField<readonly TextSegment[]>;
export function text(options?: { readonly segments: true }): TextField<string> | TextField<readonly TextSegment[]> {
  if (options?.segments !== true) return textField("Text");
  return { ...textField("Text"), read: segmentsOf };
}

/** `Email`: an address, which comes as a string or as a link. Reads and writes the address. */
export function email(): TextField<string> {
  return textField("Email");
}

/** `Barcode`: reads and writes the code. */
export function barcode(): TextField<string> {
  return textField("Barcode");
}

/** `Phone`: digits, with a plus sign in front if need be. */
export function phone(): TextField<string> {
  return {
    type: 13,
    uiType: "Phone",
    comparison: "text",
    read: stringOf,
    write: (value, name) =>
      typeof value === "string" && /^\+?\d{0,64}$/.test(value)
        ? value
        : refuse(name, "up to 64 digits with or without a plus sign in front", value),
  };
}

/** An address with its text. */
export interface Link {
  readonly link: string;
  readonly text: string;
}

/** `Url`: an address with the text that is shown for it; written as both, or as an address that is shown itself. */
export function url(): Field<Link, string | { readonly link: string; readonly text?: string }, string> {
  const expected = "an address";
  return {
    type: 15,
    uiType: "Url",
    comparison: "text",
    read(cell, name) {
      const { link, text: shown = link } = shaped(cell, { link: "string", text: "string?" }, name, expected);
      return { link, text: shown };
    },
    write(value, name) {
      const given = typeof value === "string" ? { link: value } : value;
      const { link, text: shown = link } = shaped(given, { link: "string", text: "string?" }, name, expected);
      return { text: shown, link };
    },
  };
}

/** `AutoNumber`: a text that the service makes by the numbering rules. */
export function autoNumber(): Field<string, never, string> {
  return { type: 1005, uiType: "AutoNumber", comparison: "text", read: stringOf };
}

function textField(uiType: string): TextField<string> {
  return {
    type: 1,
    uiType,
    list: true,
    comparison: "text",
    read: (cell, name) =>
      segmentsOf(cell, name)
        .map((segment) => segment.text)
        .join(""),
    write: stringOf,
  };
}

const segment = {
  type: "string",
  text: "string",
  link: "string?",
  token: "string?",
  mentionType: "string?",
  mentionNotify: "boolean?",
  name: "string?",
} as const;

function segmentsOf(cell: unknown, name: string): readonly TextSegment[] {
  if (typeof cell === "string") return [{ type: "text", text: cell }];
  if (!Array.isArray(cell) || !cell.every(isObject)) return refuse(name, "a text or its segments", cell);
  return cell.map((each) => shaped(each, segment, name, "a segment of text"));
}

function stringOf(value: unknown, name: string): string {
  return typeof value === "string" ? value : refuse(name, "a text", value);
}
