import { format, type Options } from "prettier";

const parsers: ReadonlyMap<string, Options["parser"] & string> = new Map([
  ["md", "markdown"],
  ["ts", "typescript"],
  ["mts", "typescript"],
  ["js", "babel"],
  ["mjs", "babel"],
  ["json", "json"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["css", "css"],
  ["html", "html"],
]);

/**
 * Formats what people read, by the file's ending; anything else comes back as it is. Code blocks within Markdown stay as
 * they are. Throws where the text is not of its language: that is a fault of the emitter that wrote it.
 */
export async function formatFile(path: string, text: string): Promise<string> {
  const parser = parsers.get(path.slice(path.lastIndexOf(".") + 1));
  if (parser === undefined) return text;
  try {
    return await format(text, { parser, printWidth: 120, proseWrap: "preserve", embeddedLanguageFormatting: "off" });
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new Error(`“${path}” cannot be formatted: ${why}`, { cause });
  }
}
