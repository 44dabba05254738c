import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../corpus.ts";

/** A parameter or field as the SDKs or the emitted document state it. */
export interface Statement {
  readonly name: string;
  readonly in?: string;
  readonly type?: string;
  readonly items?: string;
  readonly required?: boolean;
  readonly required_mcp?: boolean;
  readonly type_alt?: Readonly<Record<string, string>>;
  readonly num_src?: string;
}

/** An operation as the SDKs or the emitted document state it. */
export interface StatedOperation {
  readonly id: string;
  readonly http_method: string;
  readonly path: string;
  readonly params: readonly Statement[];
  readonly response: readonly Statement[];
  readonly alt_params?: readonly Statement[];
  readonly alt_response?: readonly Statement[];
  readonly sdk_keys?: readonly string[] | null;
  readonly response_kind?: string;
}

export interface StatedEvent {
  readonly event: string;
  readonly fields: readonly Statement[];
  readonly alt_fields?: readonly Statement[];
}

export const fidelity = join(shared, "fidelity");

/** What the SDKs say. */
export const sdk = {
  operations: list<StatedOperation>("operations.json", "operations"),
  events: list<StatedEvent>("events.json", "events"),
  /** By method and path: names that no page documents. */
  undocumented: json(join(fidelity, "undocumented.json")) as Readonly<Record<string, readonly string[]>>,
};

/** The emitted document as the comparison wants it; an event's fields without the envelope, as the SDKs have them. */
export function statementsOf(document: string): {
  readonly operations: readonly StatedOperation[];
  readonly events: readonly StatedEvent[];
} {
  const options = { encoding: "utf8", maxBuffer: 1 << 30 } as const;
  const made = execFileSync(process.execPath, [join(fidelity, "from-openapi.mjs"), document], options);
  const read = JSON.parse(made) as { operations: StatedOperation[]; events: StatedEvent[] };
  return { ...read, events: read.events.map(withoutEnvelope) };
}

/** `GET /open-apis/x/{}`: the same for all names of path parameters. */
export function keyOf({ http_method: method, path }: Pick<StatedOperation, "http_method" | "path">): string {
  const plain = path.replace(/[?#].*$/u, "").replace(/(:\w+|\{[^}]*\})/gu, "{}");
  return `${method.toUpperCase()} ${plain.replace(/\/+$/u, "")}`;
}

/** `items.[].x` and `items[].x` are one name. */
export function plainName(name: string): string {
  return name.replace(/\.?\[[*\d]*\]/gu, "[]").replace(/\.?\{[^}]*\}/gu, "{}");
}

/** Events of the newer form say all in `event`; those of the older form have `ts`, `uuid`, `token` beside it. */
function withoutEnvelope({ event, fields }: StatedEvent): StatedEvent {
  const isNewer = fields.some(({ name }) => name === "header");
  const inside = fields.filter(({ name }) => name.startsWith("event.") || (!isNewer && name !== "event"));
  return { event, fields: inside.map((field) => ({ ...field, name: field.name.replace(/^event\./u, "") })) };
}

function list<Item>(file: string, key: string): readonly Item[] {
  const read = json(join(fidelity, file)) as readonly Item[] | Readonly<Record<string, readonly Item[]>>;
  return Array.isArray(read) ? read : ((read as Readonly<Record<string, readonly Item[]>>)[key] ?? []);
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
