import type { Caller } from "../engine/behaviour.js";
import { splitTarget, type Incoming } from "../engine/exchange.js";
import type { Json } from "../engine/json.js";
import { redactJson, redactQuery, redactText } from "./redact.js";

/** What became of a request. */
export type Verdict =
  | "answered"
  /** Its operation failed as documented: something is not there, a bound is reached. */
  | "failed"
  /** It is not as the operation wants it. */
  | "invalid"
  | "unauthorized"
  | "limited"
  /** Another write to the same thing was under way. */
  | "conflict"
  /** The stored answer of an earlier call with the same idempotency key. */
  | "replayed"
  /** A fault that was asked for. */
  | "faulted"
  /** No operation has this address, or not with this method. */
  | "unknown"
  /** No HTTP, or more of it than is read. */
  | "malformed"
  /** The mock itself failed: a defect. */
  | "broken";

/** One request, without its tokens and secrets. */
export interface RequestEntry {
  /** From 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** As sent, behind the question mark. */
  readonly query: string;
  /** Absent where no operation has the address. */
  readonly operation?: string;
  /** JSON as it was sent; other bodies, and long ones, by their size: `[12000 bytes]`. */
  readonly body?: Json;
  readonly caller?: Caller;
  readonly verdict: Verdict;
  /** HTTP status; absent where the connection was broken, and while the answer is under way. */
  readonly status?: number;
  /** The code of the answer; absent where it has none. */
  readonly code?: number;
  /** In English: why it was not carried out. */
  readonly reason?: string;
  /** As in the header of the answer. */
  readonly logId: string;
}

/** What is learned of a request on its way. */
export interface Note {
  operation?: string;
  caller?: Caller;
  verdict: Verdict;
  status?: number;
  code?: number;
  reason?: string;
}

interface Kept extends Incoming {
  /** Bytes of a body that was not kept. */
  readonly size?: number;
}

interface Line {
  readonly number: number;
  readonly at: number;
  readonly incoming: Kept;
  readonly note: Note;
  readonly logId: string;
}

/** The last requests. */
export interface Journal {
  /** Gives the number of the entry; what is learned later is put into `note`. */
  add(incoming: Incoming, logId: string, note: Note, at: number): number;
  /** Oldest first. */
  entries(): readonly RequestEntry[];
  entry(number: number): RequestEntry | undefined;
  /** How many there were since the start or the last `clear`. */
  count(): number;
  clear(): void;
}

/** Bodies above this are not kept, so that a thousand requests are at most 16 MB. */
const mostBodyBytes = 16_384;
const longestTarget = 4096;
const nothing = new Uint8Array(0);

/** Remembers the last `size` requests; what they say is read only when somebody asks. */
export function makeJournal(size: number): Journal {
  const lines: Line[] = [];
  let count = 0;

  const line = (number: number): Line | undefined =>
    number > count - size && number <= count ? lines[(number - 1) % size] : undefined;

  return {
    add(incoming, logId, note, at) {
      count += 1;
      lines[(count - 1) % size] = { number: count, at, incoming: kept(incoming), note, logId };
      return count;
    },
    entries() {
      const first = Math.max(1, count - size + 1);
      return Array.from({ length: count - first + 1 }, (_, at) => line(first + at)).flatMap((found) =>
        found === undefined ? [] : [entryOf(found)],
      );
    },
    entry(number) {
      const found = line(number);
      return found === undefined ? undefined : entryOf(found);
    },
    count: () => count,
    clear() {
      lines.length = 0;
      count = 0;
    },
  };
}

/** Without the headers, most of which nobody asks for, and without what is too long. */
function kept({ method, target, headers, body }: Incoming): Kept {
  const type = headers["content-type"];
  return {
    method,
    target: target.length > longestTarget ? target.slice(0, longestTarget) : target,
    headers: type === undefined ? noHeaders : { "content-type": type },
    body: body.byteLength > mostBodyBytes ? nothing : ownCopy(body),
    ...(body.byteLength > mostBodyBytes ? { size: body.byteLength } : {}),
  };
}

const noHeaders = {};

/** A short body is a view of the large buffer that was read into, which would stay as long as the view. */
function ownCopy(body: Uint8Array): Uint8Array {
  return body.byteLength === 0 ? nothing : new Uint8Array(body);
}

function entryOf({ number, at, incoming, note, logId }: Line): RequestEntry {
  const { pathname, search } = splitTarget(incoming.target);
  const body = bodyOf(incoming);
  return {
    number,
    at,
    method: incoming.method,
    path: redactText(pathname),
    query: redactQuery(search),
    ...(body === undefined ? {} : { body }),
    ...note,
    ...(note.reason === undefined ? {} : { reason: redactText(note.reason) }),
    logId,
  };
}

function bodyOf({ headers, body, size = body.byteLength }: Kept): Json | undefined {
  if (size === 0) return undefined;
  if (body.byteLength > 0 && (/json/i.test(headers["content-type"] ?? "json") || looksLikeJson(body))) {
    try {
      // What JSON.parse returns is Json.
      return redactJson(JSON.parse(new TextDecoder().decode(body)) as Json);
    } catch {
      return `[${String(size)} bytes, no JSON]`;
    }
  }
  return `[${String(size)} bytes]`;
}

/** Some clients send JSON as plain text, or say nothing of it. */
function looksLikeJson(body: Uint8Array): boolean {
  return body[0] === 0x7b || body[0] === 0x5b;
}
