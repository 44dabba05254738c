/**
 * The file name of a `Content-Disposition`: `filename*` (RFC 8187) before `filename`, quoted or not, UTF-8 sent as it is
 * read as such. Only its last segment is taken, without control characters, so that it names a file in a folder of the
 * caller's and nothing else; a name of which nothing is left is none.
 */
export function fileNameIn(header: string): string | undefined {
  const parameters = parametersOf(header);
  const extended = extendedValue(parameters.get("filename*") ?? "");
  const plain = parameters.get("filename");
  return safeName(extended ?? "") ?? safeName(plain === undefined ? "" : utf8Of(plain));
}

/** `attachment; filename="a;b.txt"; filename*=UTF-8''c`: names in lower case, the first of two counts. */
function parametersOf(header: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))/gsu;
  for (const [, name = "", quoted, token = ""] of header.matchAll(parameter)) {
    const value = quoted?.replace(/\\(["\\])/g, "$1") ?? token.trim();
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  return parameters;
}

/** `UTF-8'en'%E4%B8%AD.txt`; undefined where it is not of that form. */
function extendedValue(value: string): string | undefined {
  const [, charset = "", text = ""] = /^(utf-8|iso-8859-1)'[^']*'(.*)$/isu.exec(value) ?? [];
  if (charset === "") return undefined;
  if (charset.toLowerCase() !== "utf-8")
    return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Headers come as one character for each byte; bytes that are UTF-8 are what they were meant as. */
function utf8Of(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  if (![...text].every((character) => character.charCodeAt(0) < 256)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

function safeName(name: string): string | undefined {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
  return clean === "" || clean === "." || clean === ".." ? undefined : clean;
}
