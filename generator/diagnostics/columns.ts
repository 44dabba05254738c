/** Characters that take two columns of a terminal: Hangul, CJK with its punctuation and full-width forms, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that take none: they sit on the one before. */
const narrow = /\p{Mn}|\p{Me}|[\u200b\u200c\u200d]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
  return columns;
}

/**
 * The text with every character that would move the cursor, change colours or turn the writing direction replaced by a
 * visible one; a tab is one blank. What a document holds must not steer the terminal it is shown on.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\ud800-\udfff]/gu, pictureOf);
}

function pictureOf(character: string): string {
  if (character === "\t") return " ";
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
}
