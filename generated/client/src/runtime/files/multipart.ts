/** What a file can be sent from. A stream is read as it is sent and never held whole; its size is the caller's to say. */
export type FileSource = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** What goes to `fetch`, `type` as a header. With `duplex` it is a stream: it can be sent once, such a call is not repeated. */
export interface MultipartBody {
  readonly body: Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Content type, with the boundary. */
  readonly type: string;
  readonly duplex?: "half";
  /** A body that may have to be sent again after a redirect is kept in memory as a whole by Node's `fetch`. */
  readonly redirect: "error";
}

/**
 * The members as `multipart/form-data`. Files (`FileSource`) become parts with a file name: a `File`'s own, else what the
 * member `file_name` says, else the member's name. Lists and objects travel as JSON; what is null or undefined is left out.
 *
 * Blobs and bytes are sent from where they are, with a length known in advance. Where a stream is among them and there is a
 * number in `size`, the stream has to have that many bytes, or the upload fails rather than store half a file.
 */
export function multipartBody(members: object): MultipartBody {
  const boundary = `larkwright-${randomHex()}`;
  const parts = Object.entries(members).flatMap(([name, value]) => partOf(boundary, name, value, members));
  const all: readonly Piece[] = [...parts, `--${boundary}--\r\n`];
  const type = `multipart/form-data; boundary=${boundary}`;
  if (all.some(isCounted)) return { body: streamOf(all), type, duplex: "half", redirect: "error" };
  // No stream is among them.
  return { body: new Blob(all as BlobParts), type, redirect: "error" };
}

/** Whether a value is sent as a file. */
export function isFileSource(value: unknown): value is FileSource {
  return (
    value instanceof Blob ||
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    value instanceof ReadableStream
  );
}

type Piece = string | Blob | Uint8Array | ArrayBuffer | Counted;

type BlobParts = NonNullable<ConstructorParameters<typeof Blob>[0]>;

interface Counted {
  readonly name: string;
  readonly stream: ReadableStream<unknown>;
  readonly size: number | undefined;
}

function isCounted(piece: Piece): piece is Counted {
  return typeof piece === "object" && "stream" in piece && !(piece instanceof Blob);
}

function partOf(boundary: string, name: string, value: unknown, members: object): readonly Piece[] {
  if (value === undefined || value === null) return [];
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
  if (!isFileSource(value)) {
    return [`${head}\r\n\r\n${typeof value === "object" ? JSON.stringify(value) : String(value)}\r\n`];
  }
  const type = (value instanceof Blob && value.type) || "application/octet-stream";
  const content = value instanceof ReadableStream ? { name, stream: value, size: sizeIn(members) } : value;
  return [
    `${head}; filename="${quoted(fileNameOf(name, value, members))}"\r\nContent-Type: ${type}\r\n\r\n`,
    content,
    "\r\n",
  ];
}

function fileNameOf(name: string, value: FileSource, members: object): string {
  const { file_name: given }: { readonly file_name?: unknown } = members;
  const own = value instanceof Blob && "name" in value ? value.name : undefined;
  return [own, given].find((each) => typeof each === "string" && each !== "")?.toString() ?? name;
}

function sizeIn(members: object): number | undefined {
  const { size }: { readonly size?: unknown } = members;
  return typeof size === "number" ? size : undefined;
}

/** `a"b` is `a%22b`, as browsers have it: neither a quote nor a line break ends the name. */
function quoted(name: string): string {
  return name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
}

function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The pieces one after the other, each read when it is wanted. */
function streamOf(pieces: readonly Piece[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(pieces);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* chunksOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (const piece of pieces) {
    if (isCounted(piece)) yield* counted(piece);
    else yield* readAll(new Blob([piece] as BlobParts).stream());
  }
}

async function* counted({ name, stream, size }: Counted): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let sent = 0;
  for await (const chunk of readAll(stream)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`the stream “${name}” has chunks that are no bytes`);
    sent += chunk.byteLength;
    if (size !== undefined && sent > size)
      throw new RangeError(`the stream “${name}” is longer than ${String(size)} bytes`);
    // A stream's bytes are its own; that they may be shared memory only the types say.
    yield chunk as Uint8Array<ArrayBuffer>;
  }
  if (size !== undefined && sent < size) {
    throw new RangeError(`the stream “${name}” ends after ${String(sent)} of ${String(size)} bytes`);
  }
}

/** A stream as an iterable, which not every browser has; leaving it cancels the stream. */
async function* readAll<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Of a stream that ended or failed there is nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}
