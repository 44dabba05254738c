import type { Ids } from "../../engine/behaviour.js";
import { isObject, type Json } from "../../engine/json.js";
import { bounds } from "../bounds.js";
import { fieldTypes, kindOf } from "../fields/kinds.js";
import { newOption, optionsOf } from "../fields/options.js";
import { linkedTable } from "../fields/show.js";
import { openIdOf, type UserIdType } from "../people.js";
import { refuse, shown, type Problem } from "../refusal.js";
import { own, type Base, type Field, type Option } from "../state.js";

/** What written values are checked against; it gathers the options that they would add. */
export interface Writing {
  readonly base: Base;
  readonly ids: Ids;
  readonly userIds: UserIdType;
  /** Whether two-way links can be written: the older pages say they cannot. */
  readonly duplexLinks: boolean;
  /** The options of the select fields that were written so far, with the new ones, by field ID. */
  readonly options: Map<string, Map<string, Option>>;
}

/**
 * A written value as it is kept; `undefined` where it clears the cell.
 *
 * @throws {Refused} with the `…FieldConvFail` of the field's type, or the bound that it breaks
 */
export function toStored(writing: Writing, field: Field, value: Json): Json | undefined {
  const problem = kindOf(field.type)?.conversion;
  if (problem === undefined) {
    refuse(
      "FieldTypeValueNotMatch",
      `fields.${field.name}: the values of this field are computed and cannot be written`,
    );
  }
  if (field.type === fieldTypes.duplexLink && !writing.duplexLinks) {
    refuse(problem, `fields.${field.name}: a two-way link cannot be written`);
  }
  if (value === null) return undefined;
  const stored = converters[field.type]?.(new Cell(field, value, problem), writing);
  const empty = stored === "" || (Array.isArray(stored) && stored.length === 0);
  return empty ? undefined : stored;
}

/** A value on its way into a cell. */
class Cell {
  readonly field: Field;
  readonly value: Json;
  readonly #problem: Problem;

  constructor(field: Field, value: Json, problem: Problem) {
    this.field = field;
    this.value = value;
    this.#problem = problem;
  }

  /** Says that a value, or a part of one, is not what was wanted. */
  fail(what: string, part: unknown = this.value): never {
    refuse(this.#problem, `fields.${this.field.name}: ${shown(part)} is ${what}`);
  }

  tooMany(problem: Problem, most: number): never {
    refuse(problem, `fields.${this.field.name}: more than ${String(most)} in one cell`);
  }

  /** The value as a list of at most so many items. */
  list(most: number, over: Problem, what: string): readonly Json[] {
    if (!Array.isArray(this.value)) this.fail(what);
    const list: readonly Json[] = this.value;
    if (list.length > most) this.tooMany(over, most);
    return list;
  }

  /** Refuses a second item where the field takes only one. */
  single(items: readonly unknown[]): void {
    if (items.length > 1 && this.field.property?.["multiple"] === false)
      this.fail("more than the one that the field takes");
  }
}

type Convert = (cell: Cell, writing: Writing) => Json;

const converters: Readonly<Record<number, Convert | undefined>> = {
  [fieldTypes.text]: text,
  // 1e400 is infinite when it is read; nothing could write it again.
  [fieldTypes.number]: (cell) => {
    const { value } = cell;
    return typeof value === "number" && Number.isFinite(value) ? value : cell.fail("no number");
  },
  [fieldTypes.singleSelect]: (cell, writing) => optionId(cell, cell.value, writing),
  [fieldTypes.multiSelect]: (cell, writing) => {
    const names = cell.list(bounds.cellItems, "TooLargeCell", "no list of option names");
    return [...new Set(names.map((name) => optionId(cell, name, writing)))];
  },
  [fieldTypes.date]: (cell) => {
    const { value } = cell;
    return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 8.64e15
      ? value
      : cell.fail("no timestamp in milliseconds");
  },
  [fieldTypes.checkbox]: (cell) => (typeof cell.value === "boolean" ? cell.value : cell.fail("no boolean")),
  [fieldTypes.user]: people,
  [fieldTypes.phone]: phone,
  [fieldTypes.url]: url,
  [fieldTypes.attachment]: files,
  [fieldTypes.link]: links,
  [fieldTypes.duplexLink]: links,
  [fieldTypes.location]: place,
  [fieldTypes.group]: groups,
};

function text(cell: Cell): Json {
  if (typeof cell.value !== "string") cell.fail("no string");
  if (cell.value.length > bounds.cellText) cell.tooMany("TooLargeCell", bounds.cellText);
  return cell.value;
}

/** The ID of an option by its name; a new name becomes a new option (page of “create a record”). */
function optionId(cell: Cell, name: Json, { options, ids }: Writing): string {
  if (typeof name !== "string" || name === "") cell.fail("no name of an option", name);
  let known = options.get(cell.field.id);
  if (known === undefined) {
    known = new Map(optionsOf(cell.field).map((option) => [option.name, option]));
    options.set(cell.field.id, known);
  }
  const before = known.get(name);
  if (before !== undefined) return before.id;
  if (known.size >= bounds.options) cell.tooMany("TooLargeCell", bounds.options);
  const added = newOption(name, [...known.values()].slice(-1), ids);
  known.set(name, added);
  return added.id;
}

function people(cell: Cell, { userIds }: Writing): Json {
  const list = cell.list(bounds.cellItems, "TooLargeCell", "no list of people");
  cell.single(list);
  const found = list.map((one) => {
    const id = isObject(one) ? one["id"] : undefined;
    if (typeof id !== "string") cell.fail("no person: an object with an id", one);
    return openIdOf(id, userIds) ?? cell.fail(`no ${userIds} of a person`, id);
  });
  return [...new Set(found)];
}

/** As the guide to field types has it: `(\+)?\d*`. */
function phone(cell: Cell): Json {
  const { value } = cell;
  if (typeof value !== "string" || !/^\+?\d*$/.test(value)) cell.fail("no phone number");
  return value.length <= bounds.phone ? value : cell.fail(`longer than ${String(bounds.phone)} characters`);
}

function url(cell: Cell): Json {
  const { value } = cell;
  if (!isObject(value)) cell.fail("no object with text and link");
  const link = value["link"];
  const shownText = value["text"] ?? link;
  if (typeof link !== "string" || link === "") cell.fail("no address", link);
  if (typeof shownText !== "string") cell.fail("no text", shownText);
  return { text: shownText, link };
}

function files(cell: Cell): Json {
  const list = cell.list(bounds.cellFiles, "AttachExceedLimit", "no list of files");
  return list.map((one) => {
    const token = isObject(one) ? one["file_token"] : undefined;
    if (!isObject(one) || typeof token !== "string" || !/^[A-Za-z0-9_-]{8,100}$/.test(token)) {
      cell.fail("no file: an object with a file_token", one);
    }
    return { file_token: token, name: fileName(one, token), size: fileSize(one), type: fileType(one) };
  });
}

/** What the mock knows of a file: what a wish said, else what its token makes. */
function fileName(file: Readonly<Record<string, Json>>, token: string): string {
  return typeof file["name"] === "string" ? file["name"] : `${token.slice(-6)}.bin`;
}

function fileSize(file: Readonly<Record<string, Json>>): number {
  return typeof file["size"] === "number" ? file["size"] : 1024;
}

function fileType(file: Readonly<Record<string, Json>>): string {
  return typeof file["type"] === "string" ? file["type"] : "application/octet-stream";
}

function links(cell: Cell, { base }: Writing): Json {
  const list = cell.list(bounds.cellLinks, "TooLargeCell", "no list of record IDs");
  cell.single(list);
  const table = linkedTable(base, cell.field);
  const found = list.map((id) => {
    if (typeof id !== "string") cell.fail("no ID of a record", id);
    return table !== undefined && own(table.records, id) !== undefined
      ? id
      : cell.fail("no record of the linked table", id);
  });
  return [...new Set(found)];
}

/** `"116.397755,39.903179"`, or an object whose `location` is that. */
function place(cell: Cell): Json {
  const { value } = cell;
  const location = isObject(value) ? value["location"] : value;
  if (typeof location !== "string" || !/^-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?$/.test(location)) {
    cell.fail("no longitude and latitude", location);
  }
  const parts = ["pname", "cityname", "adname", "address", "name", "full_address"];
  const known = parts.map(
    (part) => [part, isObject(value) && typeof value[part] === "string" ? value[part] : ""] as const,
  );
  return { location, ...Object.fromEntries(known) };
}

function groups(cell: Cell): Json {
  const list = cell.list(bounds.cellGroups, "TooLargeCell", "no list of chats");
  return list.map((one) => {
    const id = isObject(one) ? one["id"] : undefined;
    if (typeof id !== "string" || !/^oc_\w+$/.test(id)) cell.fail("no chat: an object with an id", one);
    return { id, name: `Chat ${id.slice(-4)}`, avatar_url: "" };
  });
}
