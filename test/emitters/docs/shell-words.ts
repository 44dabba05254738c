/** The words of a line of a shell, as `sh` splits it: quotes, backslashes and `$NAME` are all that is looked at. */
export function shellWords(line: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [piece] of line.matchAll(/'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|\s+|[^\s'"\\]+/g)) {
    if (/^\s/.test(piece)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (piece !== "\\\n") word = (word ?? "") + textOf(piece, variables);
  }
  return word === undefined ? words : [...words, word];
}

function textOf(piece: string, variables: Readonly<Record<string, string>>): string {
  if (piece.startsWith("'")) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  const text = piece.startsWith('"') ? piece.slice(1, -1) : piece;
  return text
    .replace("$(uuidgen)", "6f1b1c1e-9d0e-4d6a-8f53-2d8c7f1f0a51")
    .replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? "");
}

/** The request of a `curl` line of the docs. */
export interface CurlCall {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
}

/** Reads such a line; throws for an option that the docs' lines do not have. */
export function curlCall(line: string, variables: Readonly<Record<string, string>>): CurlCall {
  const [command, ...words] = shellWords(line, variables);
  if (command !== "curl") throw new Error(`“${String(command)}” is not curl`);
  const headers: Record<string, string> = {};
  let [url, method, body] = ["", "GET", undefined as string | undefined];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (/^https?:/.test(word)) url = word;
    else {
      at += 1;
      const value = words[at] ?? "";
      if (word === "-X") method = value;
      else if (word === "-H") headers[value.slice(0, value.indexOf(":"))] = value.slice(value.indexOf(":") + 1).trim();
      else if (word === "-d") body = value;
      else throw new Error(`the option ${word} is not known`);
    }
  }
  return { url, init: { method, headers, ...(body !== undefined && { body }) } };
}
