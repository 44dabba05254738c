import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import { idOf, isObject, listOf, shaped } from "./shape.js";

/** A file in a field, as it is read. */
export interface Attachment {
  readonly file_token: string;
  readonly name?: string;
  /** Media type. */
  readonly type?: string;
  /** In bytes. */
  readonly size?: number;
  /** Where it is downloaded, with an access token. */
  readonly url?: string;
  /** Where a short-lived address for it is asked for, with an access token. */
  readonly tmp_url?: string;
}

/** `Attachment`: files. Comes with names and addresses, and is written by token only. */
export function attachment(): Field<
  readonly Attachment[],
  readonly (string | { readonly file_token: string })[],
  string
> {
  return {
    type: 17,
    uiType: "Attachment",
    list: true,
    comparison: "text",
    read: (cell, name) => listOf(cell, name, "attachments").map((each) => shaped(each, file, name, "an attachment")),
    write: (value, name) =>
      listOf(value, name, "a list of file tokens").map((each) => ({
        file_token: idOf(isObject(each) ? each["file_token"] : each, name, "a file token"),
      })),
  };
}

/** A location in a field. */
export interface Place {
  /** Longitude and latitude, as `116.397755,39.903179`. */
  readonly location: string;
  readonly pname?: string;
  readonly cityname?: string;
  readonly adname?: string;
  readonly address?: string;
  readonly name?: string;
  readonly full_address?: string;
}

/** `Location`: a place. Comes with its address, and is written as longitude and latitude, or as a place that has them. */
export function location(): Field<Place, string | { readonly location: string }> {
  return {
    type: 22,
    uiType: "Location",
    read: (cell, name) => shaped(cell, place, name, "a place"),
    write(value, name) {
      const given = isObject(value) ? value["location"] : value;
      const isPoint = typeof given === "string" && /^-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?$/.test(given);
      return isPoint ? given : refuse(name, "longitude and latitude, as 116.39,39.90,", value);
    },
  };
}

const file = {
  file_token: "string",
  name: "string?",
  type: "string?",
  size: "number?",
  url: "string?",
  tmp_url: "string?",
} as const;

const place = {
  location: "string",
  pname: "string?",
  cityname: "string?",
  adname: "string?",
  address: "string?",
  name: "string?",
  full_address: "string?",
} as const;
