/** Markup; only `html` makes it, so whatever stands in it is escaped. */
export class Html {
  readonly #text: string;

  constructor(parts: TemplateStringsArray, values: readonly Shown[]) {
    this.#text = parts.map((part, at) => part + shown(values[at] ?? "")).join("");
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in markup. */
export type Shown = string | number | Html | readonly Html[];

/** A template whose values are escaped, for text and for attributes in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(parts, values);
}

function shown(value: Shown): string {
  if (value instanceof Html) return String(value);
  if (typeof value === "object") return value.map(String).join("");
  return String(value).replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
