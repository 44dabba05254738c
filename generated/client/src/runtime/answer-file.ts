import { downloadOf } from "./files/download.js";

/**
 * Reads a file that was answered, by default when somebody asks for it; `undefined` for an envelope, which tells why there is
 * no file. JSON is one where it has a code and a message and nothing says that it is an attachment.
 */
export function fileReader(
  read: (response: Response) => unknown = downloadOf,
): (response: Response) => Promise<unknown> {
  return async (response) => ((await isEnvelope(response)) ? undefined : read(response));
}

async function isEnvelope(response: Response): Promise<boolean> {
  const { headers } = response;
  const isJson = /^application\/([\w.+-]*\+)?json\b/i.test(headers.get("content-type") ?? "");
  if (!isJson || headers.has("content-disposition")) return false;
  const text = await beginning(response.clone());
  if (text.length >= LONGEST) return false;
  try {
    const { code, msg } = Object(JSON.parse(text)) as { readonly code?: unknown; readonly msg?: unknown };
    return typeof code === "number" && (code !== 0 || typeof msg === "string");
  } catch {
    // No JSON: the error for it shows how it begins.
    return true;
  }
}

/** As much of a body as an envelope has at most, so that a large file is not held whole. */
async function beginning({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (reader && text.length < LONGEST) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  // Of the copy alone: the file itself goes on.
  void reader?.cancel().catch(() => undefined);
  return text;
}

/** Characters. */
const LONGEST = 65_536;
