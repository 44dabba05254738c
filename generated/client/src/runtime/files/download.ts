import { fileNameIn } from "./content-disposition.js";

/** A file on its way. It can be read once, in one of the three ways. */
export interface Download {
  /** As it arrives, never held whole. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  /** As the service names it, without any folder; absent where it does not. */
  readonly fileName: string | undefined;
  /** Media type as the service says it. */
  readonly type: string | undefined;
  /** In bytes; absent where the service does not say. */
  readonly size: number | undefined;
}

/** The file in an answer. Nothing of it is read before one of the functions is called. */
export function downloadOf(response: Response): Download {
  const { headers } = response;
  return {
    stream() {
      if (response.bodyUsed || response.body?.locked === true) throw new TypeError("the file was read before");
      return response.body ?? new Blob([]).stream();
    },
    async bytes() {
      return new Uint8Array(await response.arrayBuffer());
    },
    blob: () => response.blob(),
    fileName: fileNameIn(headers.get("content-disposition") ?? ""),
    type: headers.get("content-type") ?? undefined,
    size: sizeOf(headers),
  };
}

/** The length on the way is the file's only where it is not compressed for the way. */
function sizeOf(headers: Headers): number | undefined {
  const length = headers.get("content-length") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  return encoding === "identity" && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}
