import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { idOf, isObject, listOf, shaped } from "./shape.js";

/** Somebody. Which kind of ID it is, the call's `user_id_type` says. */
export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly en_name?: string;
  readonly email?: string;
  readonly avatar_url?: string;
}

/** A group chat in a field. */
export interface Group {
  readonly id: string;
  readonly name?: string;
  readonly avatar_url?: string;
}

/** Who or what is written: an ID, or an object that has one; the rest of it is the service's. */
export type Reference = string | { readonly id: string };

/**
 * `User`: people. Comes as a list with names and addresses, and is written by ID only. With `multiple: false` one person
 * is read and written, none being undefined.
 */
export function user(options?: { readonly multiple?: true }): Field<readonly Person[], readonly Reference[], string>;
export function user(options: { readonly multiple: false }): Field<Person, Reference, string>;
export function user(options: {
  readonly multiple: boolean;
}): Field<Person | readonly Person[], Reference | readonly Reference[], string>;
export function user({ multiple = true } = {}): Field<
  Person | readonly Person[],
  Reference & readonly Reference[],
  string
> {
  return {
    type: 11,
    uiType: "User",
    list: true,
    comparison: "text",
    read: multiple ? peopleOf : onePersonOf,
    write: multiple ? referencesOf : (value: unknown, name) => [referenceOf(value, name)],
  };
}

/** `User`, under the name the documents have for it. */
export const person = user;

/** `GroupChat`: groups. Comes with names, and is written by ID only. */
export function groupChat(): Field<readonly Group[], readonly Reference[]> {
  return {
    type: 23,
    uiType: "GroupChat",
    list: true,
    read: (cell, name) => listOf(cell, name, "groups").map((each) => shaped(each, group, name, "a group")),
    write: referencesOf,
  };
}

/** `CreatedUser`, whom the service keeps. Comes as one person or as a list of one. */
export function createdUser(): Field<Person, never, string> {
  return { type: 1003, uiType: "CreatedUser", list: true, comparison: "text", read: onePersonOf };
}

/** `ModifiedUser`, whom the service keeps. Comes as one person or as a list of one. */
export function modifiedUser(): Field<Person, never, string> {
  return { type: 1004, uiType: "ModifiedUser", list: true, comparison: "text", read: onePersonOf };
}

const group = { id: "string", name: "string?", avatar_url: "string?" } as const;
const somebody = { ...group, en_name: "string?", email: "string?" } as const;

function peopleOf(cell: unknown, name: string): readonly Person[] {
  const list = isObject(cell) ? [cell] : listOf(cell, name, "people");
  return list.map((each) => shaped(each, somebody, name, "a person"));
}

function onePersonOf(cell: unknown, name: string): Person | undefined {
  const people = peopleOf(cell, name);
  return people.length > 1 ? refuse(name, "one person at most", cell) : people[0];
}

function referencesOf(value: unknown, name: string): readonly { readonly id: string }[] {
  return listOf(value, name, "a list of IDs").map((each) => referenceOf(each, name));
}

function referenceOf(value: unknown, name: string): { readonly id: string } {
  return { id: idOf(isObject(value) ? value["id"] : value, name, "an ID") };
}
