import type { Code } from "../../diagnostics/codes.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { FieldScope } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { entriesOf, entry, stringOf, type MapEntry, type MapNode, type Node } from "../../pages/node.ts";
import { createResolver, type Resolver } from "./resolve.ts";

/** Reads a schema; handed on to what reads the parts of one. */
export type ReadSchema = (node: Node | undefined, example: Node | undefined, reading: Reading) => Schema;

/** What reading any part of one document needs. */
export interface Reading {
  readonly document: Node;
  /** 3.0 has `nullable` and no type null; everything from 3.1 on is JSON Schema. */
  readonly isJsonSchema: boolean;
  readonly report: Report;
  /** Reports once for the whole document: what is the same everywhere in it. */
  readonly reportOnce: Report;
  readonly resolver: Resolver;
  /** Component key of each named schema -> its name in the model. */
  readonly schemaNames: ReadonlyMap<string, string>;
  /** Takes scopes that a field's text names. */
  readonly collect: (scope: FieldScope) => void;
  /** Schemas that may still be read in place of a reference; a document of nested references is no exponential work. */
  readonly budget: { left: number };
  /** Pointers of the references that are being read in place right now. */
  readonly inside?: ReadonlySet<string>;
}

const inlinedSchemas = 30_000;

export function startReading(document: Node, report: Report): Reading {
  return {
    document,
    isJsonSchema: !/^3\.0|^2/.test(versionOf(document)),
    report,
    reportOnce: once(report),
    resolver: createResolver(document, report),
    schemaNames: namesOf(document),
    collect: () => undefined,
    budget: { left: inlinedSchemas },
  };
}

/** `3.0.1`; a version written as a number (`3.1`) is text here. */
export function versionOf(document: Node): string {
  const version = entry(document, "openapi");
  return version?.kind === "scalar" ? version.text.value : "";
}

/** What stands under a key, references followed. */
export function child(node: Node | undefined, key: string, reading: Reading): Node | undefined {
  const value = entry(node, key);
  return value === undefined ? undefined : reading.resolver.follow(value);
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === "scalar" && (node.value === true || node.value === "true");
}

export function textOf(node: Node | undefined): string | undefined {
  const value = stringOf(node)?.trim();
  return value === "" ? undefined : value;
}

/** A map node made here, of entries that stand in the document. */
export function mapOf(entries: readonly MapEntry[], like: Node): MapNode {
  return { kind: "map", entries, span: like.span };
}

function once(report: Report): Report {
  const said = new Set<string>();
  return (code: Code, span, message, related) => {
    const key = `${code} ${message}`;
    if (!said.has(key)) report(code, span, message, related);
    said.add(key);
  };
}

/** Component keys are free text in documents of other tools (`Page«Pet»`); OpenAPI allows `[A-Za-z0-9._-]`. */
function namesOf(document: Node): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key } of entriesOf(entry(entry(document, "components"), "schemas"))) {
    let name = key.replace(/[^A-Za-z0-9._-]/g, "_");
    while (name === "" || taken.has(name)) name += "_";
    taken.add(name);
    names.set(key, name);
  }
  return names;
}
