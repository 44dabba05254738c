/**
 * Reads a file that was answered, by default as a Blob; `undefined` for JSON that is no attachment, which tells why there
 * is no file.
 */
export function fileReader(
  read: (response: Response) => unknown = (file) => file.blob(),
): (response: Response) => unknown {
  return (response) => {
    const { headers } = response;
    const isJson = /^application\/([\w.+-]*\+)?json\b/i.test(headers.get("content-type") ?? "");
    return isJson && !headers.has("content-disposition") ? undefined : read(response);
  };
}
