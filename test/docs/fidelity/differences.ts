import { keyOf, plainName, sdk, type StatedEvent, type StatedOperation, type Statement } from "./statements.ts";
import { readCrudely, type CrudePage, type Place } from "./page-rows.ts";

/** A place where the emitted document and the SDKs differ. */
export interface Difference {
  /** `missing`: only the SDKs have the name; `extra`: only the document has it. */
  readonly kind: "missing" | "extra" | "type" | "required";
  readonly place: Place;
  /** Operation or event type. */
  readonly of: string;
  readonly name: string;
  /** Whether the page, read crudely, is on the document's side: it lacks the name, it has the row, its cell says so. */
  readonly pageAgrees: boolean;
}

/** Names that both could have, and those that they have. */
export interface Tally {
  readonly place: Place;
  readonly of: string;
  readonly stated: number;
  readonly found: number;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly tallies: readonly Tally[];
}

/** Compares operation by operation; `sources` gives the page of each. Names that no page documents are no difference. */
export function compareOperations(
  emitted: readonly StatedOperation[],
  sources: ReadonlyMap<string, string>,
): Comparison {
  const known = new Map(emitted.map((operation) => [keyOf(operation), operation]));
  const parts = sdk.operations.flatMap((stated) => {
    const of = keyOf(stated);
    const made = known.get(of);
    const source = sources.get(of);
    if (made === undefined || source === undefined) return [];
    const page = readCrudely(source);
    const excused = new Set(sdk.undocumented[of]);
    const requests = (["path", "query", "body"] as const).map((place) =>
      compareLists({ place, of, page, excused }, [
        stated.params.filter((each) => each.in === place),
        made.params.filter((each) => each.in === place),
        stated.alt_params?.filter((each) => each.in === place) ?? [],
      ]),
    );
    if (stated.response_kind === "binary") return requests;
    const lists = [stated.response, made.response, stated.alt_response ?? []] as const;
    return [...requests, compareLists({ place: "response", of, page, excused }, lists)];
  });
  return joined(parts);
}

export function compareEvents(emitted: readonly StatedEvent[], sources: ReadonlyMap<string, string>): Comparison {
  const known = new Map(emitted.map((event) => [event.event, event]));
  const parts = sdk.events.flatMap((stated) => {
    const made = known.get(stated.event);
    const source = sources.get(stated.event);
    if (made === undefined || source === undefined) return [];
    const context = {
      place: "event",
      of: stated.event,
      page: readCrudely(source),
      excused: new Set<string>(),
    } as const;
    return [compareLists(context, [stated.fields, made.fields, stated.alt_fields ?? []])];
  });
  return joined(parts);
}

function joined(parts: readonly Comparison[]): Comparison {
  return {
    differences: parts.flatMap(({ differences }) => differences),
    tallies: parts.flatMap(({ tallies }) => tallies),
  };
}

interface Context {
  readonly place: Place;
  readonly of: string;
  readonly page: CrudePage;
  readonly excused: ReadonlySet<string>;
}

type Lists = readonly [stated: readonly Statement[], made: readonly Statement[], other: readonly Statement[]];

function compareLists(context: Context, [stated, made, other]: Lists): Comparison {
  const { place, of } = context;
  const theirs = byName(stated);
  const ours = byName(made);
  const alternative = byName(other);
  const counted = [...theirs].filter(([name]) => ours.has(name) || !context.excused.has(`${place} ${name}`));
  const differences = counted.flatMap(([name, statement]) => {
    const own = ours.get(name);
    return own === undefined ? [missing(context, name)] : disagreements(context, statement, own);
  });
  const extra = [...ours.keys()].filter((name) => !theirs.has(name) && !alternative.has(name));
  const found = counted.filter(([name]) => ours.has(name)).length;
  return {
    differences: [...differences, ...extra.map((name) => extraName(context, name))],
    tallies: counted.length === 0 ? [] : [{ place, of, stated: counted.length, found }],
  };
}

function byName(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [plainName(statement.name), statement]));
}

/** A page of which no row of this place can be read crudely must not so much as mention the name to be taken for silent. */
function missing({ place, of, page }: Context, name: string): Difference {
  const isRead = [...page.rows.keys()].some((row) => row.startsWith(`${place} `));
  const last = name.split(".").at(-1) ?? name;
  const pageAgrees = isRead ? rowOf(page, place, name) === undefined : !page.text.includes(last);
  return { kind: "missing", place, of, name, pageAgrees };
}

function extraName({ place, of, page }: Context, name: string): Difference {
  // what a type that stands inside itself holds is on the page one level further out
  const folded = name.replace(/(children\[\]\.)+/gu, "children[].");
  const row = rowOf(page, place, name) ?? rowOf(page, place, folded);
  return { kind: "extra", place, of, name, pageAgrees: row !== undefined };
}

function disagreements({ place, of, page }: Context, theirs: Statement, ours: Statement): Difference[] {
  const name = plainName(theirs.name);
  const row = rowOf(page, place, name);
  const type = typesAgree(theirs, ours)
    ? []
    : [
        {
          kind: "type" as const,
          place,
          of,
          name,
          pageAgrees: row !== undefined && kindOf(row.type) === kindOf(ours.type),
        },
      ];
  const isStated = place === "query" || place === "body";
  const required = theirs.required === ours.required || theirs.required_mcp === ours.required;
  if (!isStated || required || theirs.required === undefined || ours.required === undefined) return type;
  return [...type, { kind: "required", place, of, name, pageAgrees: row?.required === ours.required }];
}

function rowOf({ rows }: CrudePage, place: Place, name: string) {
  const prefixes = { path: [""], query: [""], body: [""], response: ["", "data."], event: ["", "event."] }[place];
  return prefixes.map((prefix) => rows.get(`${place} ${prefix}${name}`)).find((row) => row !== undefined);
}

/** As the shared comparison: `any` agrees with all, a map with an object, a number that no SDK refines with an integer. */
function typesAgree(theirs: Statement, ours: Statement): boolean {
  const [a, b] = [kindOf(theirs.type), kindOf(ours.type)];
  if (a === b || a === "any" || b === "any") return true;
  if (a === "number" && b === "integer") return theirs.num_src === undefined;
  if ([a, b].sort().join() === "map,object") return true;
  return Object.values(theirs.type_alt ?? {}).some((type) => kindOf(type) === b);
}

function kindOf(type = "any"): string {
  const word = type.toLowerCase().replace(/\(.*$/u, "");
  if (word.endsWith("[]") || /^(?:list|array)/u.test(word)) return "array";
  if (/^(?:int|int32|int64|integer|long)$/u.test(word)) return "integer";
  if (/^(?:float|double)$/u.test(word)) return "number";
  if (/^(?:map|dict|record)/u.test(word)) return "map";
  return { bool: "boolean", str: "string", unknown: "any" }[word] ?? word;
}
