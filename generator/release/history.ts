import type { Change } from "../diff/change.ts";
import { grades, type Grade } from "../diff/rules.ts";
import { isVersion } from "./version.ts";

/** What was generated until now: its versions, the newest first. */
export type History = readonly [Version, ...Version[]];

/** One version and what it changed. */
export interface Version {
  readonly version: string;
  /** The latest date that the documents told, `YYYY-MM-DD`; absent where they told none. */
  readonly documents?: string;
  /** `first`: nothing was generated before. `unknown`: what was generated before is lost, so it may be anything. */
  readonly is?: "first" | "unknown";
  /** What the changes ask for, where the configuration states less. */
  readonly least?: string;
  /** All but changes of words, worst first. */
  readonly changes: readonly Recorded[];
  /** How many changes there are of words alone. */
  readonly words: number;
}

/** A change as it is remembered. */
export interface Recorded {
  /** Of `rules`, or what a later version of this program will know. */
  readonly rule: string;
  readonly grade: Exclude<Grade, "text">;
  readonly kind: Change["subject"]["kind"];
  readonly name: string;
  /** The first who use a type, and how many there are. */
  readonly usedBy?: readonly string[];
  readonly users?: number;
  readonly at: string;
  readonly before?: string;
  readonly after?: string;
}

/** The names that are written; of the others there are too many to read. */
const shownUsers = 3;

/** A change without its places, which are of one machine. Undefined where only words changed. */
export function recorded({ rule, grade, subject, at, before, after }: Change): Recorded | undefined {
  if (grade === "text") return undefined;
  const users = subject.kind === "type" ? subject.usedBy : undefined;
  return {
    rule,
    grade,
    kind: subject.kind,
    name: subject.name,
    ...(users === undefined ? {} : { usedBy: users.slice(0, shownUsers), users: users.length }),
    at,
    ...(before.value === undefined ? {} : { before: before.value }),
    ...(after.value === undefined ? {} : { after: after.value }),
  };
}

/** A history as text: JSON with one change to a line, so that lines can be compared and merged. */
export function printHistory(history: History): string {
  return `{\n  "versions": [\n${history.map(printVersion).join(",\n")}\n  ]\n}\n`;
}

function printVersion({ changes, ...facts }: Version): string {
  const members = Object.entries(facts).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = changes.map((change) => `        ${JSON.stringify(change)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n      ]`;
  return `    {\n${[...members, `      "changes": ${list}`].join(",\n")}\n    }`;
}

/** The history that a text tells; undefined where it is none, as with the marks of a merge that went wrong. */
export function parseHistory(text: string): History | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const versions = isRecord(value) ? value["versions"] : undefined;
  if (!Array.isArray(versions) || versions.length === 0) return undefined;
  const read = versions.map(readVersion);
  const [newest, ...older] = read.filter((version) => version !== undefined);
  return newest === undefined || older.length + 1 < read.length ? undefined : [newest, ...older];
}

type Members = Readonly<Record<string, unknown>>;

function readVersion(value: unknown): Version | undefined {
  if (!isRecord(value)) return undefined;
  const { version, documents, is, least, changes, words } = value;
  if (typeof version !== "string" || !isVersion(version) || !Array.isArray(changes)) return undefined;
  const read = changes.map(readChange);
  const known = read.filter((change) => change !== undefined);
  if (known.length !== read.length) return undefined;
  return {
    version,
    ...(typeof documents === "string" && /^\d{4}-\d\d-\d\d$/.test(documents) ? { documents } : {}),
    ...(is === "first" || is === "unknown" ? { is } : {}),
    ...(typeof least === "string" && isVersion(least) ? { least } : {}),
    words: typeof words === "number" ? words : 0,
    changes: known,
  };
}

const kinds = ["operation", "event", "type"] as const;

function readChange(value: unknown): Recorded | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, name, at, before, after, usedBy, users } = value;
  const grade = grades.find((each) => each === value["grade"]);
  const kind = kinds.find((each) => each === value["kind"]);
  if (grade === undefined || grade === "text" || kind === undefined) return undefined;
  if (typeof rule !== "string" || typeof name !== "string" || typeof at !== "string") return undefined;
  return {
    rule,
    grade,
    kind,
    name,
    ...(isTexts(usedBy) ? { usedBy } : {}),
    ...(typeof users === "number" ? { users } : {}),
    at,
    ...(typeof before === "string" ? { before } : {}),
    ...(typeof after === "string" ? { after } : {}),
  };
}

function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
