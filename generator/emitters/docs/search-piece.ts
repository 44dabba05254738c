import type { Schema } from "../../model/schema.ts";
import { inside } from "../../model/inside.ts";
import type { Operation } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import type { Piece } from "../emitter.ts";

/** Names of the fields of an operation, each where it stands first: path, query, header, body, response. */
export type FieldNames = readonly (readonly string[])[];

/** What search knows of a service's operations besides what is in the outline: the names of their fields. */
export function searchPiece({ name, operations }: ServiceApi): Piece {
  const fields = operations.map((operation) => [operationId(operation.name), fieldNames(operation)]);
  return { place: ["fields", name], bytes: new TextEncoder().encode(JSON.stringify(fields)) };
}

/** The same, read again. */
export function fieldsInPiece({ bytes }: Piece): readonly (readonly [id: string, names: FieldNames])[] {
  // `searchPiece` wrote it
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly (readonly [string, FieldNames])[];
}

function fieldNames({ parameters, request, response }: Operation): FieldNames {
  const seen = new Set<string>(["code", "msg", "data"]);
  const fresh = (names: readonly string[]): string[] =>
    names.filter((name) => {
      const isNew = !seen.has(name) && name.length <= 60;
      seen.add(name);
      return isNew;
    });
  const inPlace = (where: string): string[] =>
    fresh(parameters.filter((each) => each.in === where).map(({ name }) => name));
  return [
    inPlace("path"),
    inPlace("query"),
    inPlace("header"),
    request === undefined ? [] : fresh(namesIn(request.schema)),
    fresh(namesIn(response.schema)),
  ];
}

/** Names of all members, outer ones first; of named types that are referred to, none. */
function namesIn(schema: Schema): string[] {
  const names: string[] = [];
  for (let level: readonly Schema[] = [schema]; level.length > 0; level = level.flatMap(inside)) {
    for (const each of level) if (each.kind === "object") names.push(...each.properties.map(({ name }) => name));
  }
  return names;
}
