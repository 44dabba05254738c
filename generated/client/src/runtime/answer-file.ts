import { downloadOf } from "./files/download.js";

/**
 * Reads a file that was answered, by default when somebody asks for it; `undefined` for JSON that is no attachment, which tells why there
 * is no file.
 */
export function fileReader(read: (response: Response) => unknown = downloadOf): (response: Response) => unknown {
  return (response) => {
    const { headers } = response;
    const isJson = /^application\/([\w.+-]*\+)?json\b/i.test(headers.get("content-type") ?? "");
    return isJson && !headers.has("content-disposition") ? undefined : read(response);
  };
}
