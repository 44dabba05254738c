/** `app_table-record` → `appTableRecord`; letters and digits only, never empty, never starting with a digit. */
export function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  return joined === "" ? "unnamed" : /^\d/u.test(joined) ? `_${joined}` : joined;
}

/** The singular of an English noun as it stands in a URL: `entities` → `entity`, `statuses` → `status`, `tables` → `table`. */
export function singular(noun: string): string {
  if (/(ss|us|is|news|series)$/u.test(noun)) return noun;
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(ss|us|sh|ch|x|z)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.length > 2 && noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
