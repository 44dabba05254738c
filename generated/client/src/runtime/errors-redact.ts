/** A text without what must not be printed. */
export type Redact = (text: string) => string;

/** As `t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef`, `u-…`, `a-…`, or a JSON Web Token. */
const TOKEN = /\b(?:[atu]-[\w.-]{9,}|eyJ[\w.-]{9,})/g;

/** Replaces these secrets, as far as they are texts, and whatever looks like a token of the platform, by `[redacted]`. */
export function redact(text: string, secrets: readonly unknown[]): string {
  let clean = text;
  for (const secret of secrets) {
    // Shorter ones are no secrets, and would tear words apart.
    if (typeof secret === "string" && secret.length > 3) clean = clean.replaceAll(secret, "[redacted]");
  }
  return clean.replace(TOKEN, "[redacted]");
}

/** What may be shown of something thrown elsewhere, which can hold headers or bodies: names, messages, stacks. */
export function shownCause(cause: unknown, clean: Redact, depth = 0): Error | undefined {
  if (!(cause instanceof Error) || depth > 4) return undefined;
  const shown = new Error(clean(cause.message), { cause: shownCause(cause.cause, clean, depth + 1) });
  shown.name = clean(cause.name);
  shown.stack = clean(String(cause.stack));
  return shown;
}
