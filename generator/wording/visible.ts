/** Control characters but tab and line break, marks that turn the direction of writing, breaks no editor shows. */
const invisible = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu;

/** All of these and the carriage return, as plain ranges. */
// eslint-disable-next-line no-control-regex
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** The text with what cannot be seen written out, as `U+202E`, so that it reads as it is; line breaks are `\n`. */
export function visible(text: string): string {
  // most texts have none, and telling that costs a tenth
  if (!hidden.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(invisible, (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/** An address that may be linked to: http or https, and nothing in it that could end a link. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href.replace(
    /[()'*<>|\\`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
