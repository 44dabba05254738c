import type { Operation } from "../../model/api.ts";
import type { ErrorRow } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
import type { Schema } from "../../model/schema.ts";
import { sizeOfFacts } from "./facts.ts";
import { fitTree, type Fragment } from "./fit-tree.ts";
import { bytes } from "./bytes.ts";
import { fieldNodes, fieldTree, type Types } from "./field-tree.ts";
import { sizeOfAll, type FieldNode } from "./field-node.ts";
import { places, type FieldPart, type OperationPage } from "./operation-view.ts";
import type { Note } from "./plan.ts";
import type { Samples } from "./samples.ts";

/** What an operation's page shows, and the pages for what it has no room for. */
export interface OperationPages {
  readonly page: OperationPage;
  readonly fragments: readonly Fragment[];
  readonly moreErrors: readonly ErrorRow[];
}

/** What stands on the page besides its fields. */
export interface Beside {
  readonly path: string;
  readonly samples: Samples;
  readonly notes: readonly Note[];
  readonly codes: ReadonlyMap<number, AgreedCode>;
}

/** Bytes that a page has for what depends on its operation; the rest of 60 kB is its frame. */
const room = 50_000;
const mostForErrors = 30_000;
const leastForErrors = 4000;
const leastForFields = 6000;
const roomOfNotes = 6000;
const roomOfAnswer = 5000;

/** Types of more bytes have a page of their own, tried one after the other. */
const typeLimits = [8000, 3000, 1000, 0];

export function operationPages(operation: Operation, types: Types, beside: Beside): OperationPages {
  const notes = fitting(beside.notes, roomOfNotes, ({ message }) => 120 + bytes(message));
  const answer = answerOf(operation);
  const used =
    sizeOfFacts(operation) +
    bytes(operation.description ?? "") +
    bytes(beside.samples.client + beside.samples.curl + (answer ?? "")) +
    notes.reduce((sum, { message }) => sum + 120 + bytes(message), 0);
  const errors = fittingErrors(operation.errors, room - used - leastForFields);
  const space = Math.max(room - used - sizeOfErrors(errors), leastForFields);
  const trees = fittingTrees(operation, types, space, beside.path);
  const left = operation.errors.slice(errors.length);
  return {
    page: {
      operation,
      samples: beside.samples,
      ...(answer !== undefined && { answer }),
      parts: trees.parts,
      response: trees.response,
      errors,
      codes: beside.codes,
      ...(left.length > 0 && { moreErrors: { page: `${beside.path}.errors`, count: left.length } }),
      notes,
    },
    fragments: trees.fragments,
    moreErrors: left,
  };
}

/** All of them where that leaves room for the fields, else as many as a part of the page holds. */
function fittingErrors(errors: readonly ErrorRow[], space: number): readonly ErrorRow[] {
  if (sizeOfErrors(errors) <= Math.min(space, mostForErrors)) return errors;
  return fitting(errors, Math.max(Math.min(space, mostForErrors) - 8000, leastForErrors), sizeOfError);
}

function sizeOfErrors(errors: readonly ErrorRow[]): number {
  return errors.reduce((sum, row) => sum + sizeOfError(row), 0);
}

export function sizeOfError({ message, name, remedy = "" }: ErrorRow): number {
  return 330 + bytes(message) + bytes(remedy) + name.length;
}

/** The first of them, as many as there is room for; at least one. */
export function fitting<Item>(items: readonly Item[], space: number, sizeOf: (item: Item) => number): readonly Item[] {
  let used = 0;
  const end = items.findIndex((item) => (used += sizeOf(item)) > space);
  return end === -1 ? items : items.slice(0, Math.max(end, 1));
}

/** The documented answer; nothing of one that is too long to be read at a glance. */
function answerOf({ response }: Operation): string | undefined {
  if (response.example === undefined || typeof response.example === "string") return undefined;
  const text = JSON.stringify(response.example, undefined, 2);
  return bytes(text) > roomOfAnswer ? undefined : text;
}

interface Trees {
  readonly parts: readonly FieldPart[];
  readonly response: FieldPart;
  readonly fragments: readonly Fragment[];
}

function fittingTrees(operation: Operation, types: Types, space: number, path: string): Trees {
  for (const limit of typeLimits) {
    const trees = growTrees(operation, types, limit);
    const all = [...trees.parts, trees.response];
    const size = all.reduce((sum, { nodes }) => sum + sizeOfAll(nodes), 0);
    if (size <= space) return trees;
    if (limit === 0) return cutTrees(trees, space, path);
  }
  throw new Error("there is no last limit");
}

/** What the request leaves is the answer's; neither gets less than half where it needs that. */
function cutTrees({ parts, response }: Trees, space: number, path: string): Trees {
  const needed = sizeOfAll(response.nodes);
  let left = Math.max(space / 2, space - needed);
  const fragments: Fragment[] = [];
  const fit = (part: FieldPart, space: number): FieldPart => {
    const fitted = fitTree(part.nodes, space, path);
    fragments.push(...fitted.fragments);
    return { ...part, nodes: fitted.nodes };
  };
  const cut = parts.map((part) => {
    const fitted = fit(part, Math.max(left, 2000));
    left -= sizeOfAll(fitted.nodes);
    return fitted;
  });
  const used = cut.reduce((sum, { nodes }) => sum + sizeOfAll(nodes), 0);
  return { parts: cut, response: fit(response, Math.max(space - used, space / 2)), fragments };
}

function growTrees(operation: Operation, types: Types, limit: number): Trees {
  const growing = { types, limit };
  const { parameters, request, response } = operation;
  const parts = places.flatMap(([where, title]): FieldPart[] => {
    const own = parameters.filter((each) => each.in === where);
    const nodes = fieldNodes(own, `${where}.`, growing);
    return nodes.length === 0 ? [] : [{ id: where, title, nodes }];
  });
  const body = (id: string, title: string, { mediaType, schema }: { mediaType: string; schema: Schema }): FieldPart =>
    bodyPart({ id, title, mediaType, schema, nodes: fieldTree(schema, `${id}.`, growing) });
  return {
    parts: request === undefined ? parts : [...parts, body("body", "Body", request)],
    response: body("response", "Response", response),
    fragments: [],
  };
}

export function bodyPart(body: {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly schema: Schema;
  readonly nodes: readonly FieldNode[];
}): FieldPart {
  const { id, title, mediaType, schema, nodes } = body;
  const isFile = schema.kind === "string" && schema.format === "binary";
  const words = isFile ? "The bytes of a file." : nodes.length === 0 ? "Its members are not documented." : "";
  return { id, title, note: { mediaType, words }, nodes };
}
