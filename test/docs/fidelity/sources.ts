import { readFileSync } from "node:fs";
import { keyOf } from "./statements.ts";

interface Sourced {
  readonly "x-lark-source"?: { readonly file: string };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Sourced>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post?: Sourced }>>;
}

/** The page of each operation and event of an emitted document. */
export function sourcesOf(document: string): ReadonlyMap<string, string> {
  const { paths, webhooks = {} } = JSON.parse(readFileSync(document, "utf8")) as Document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, sourced]) => [keyOf({ http_method: method, path }), sourced] as const),
  );
  const events = Object.entries(webhooks).map(([type, { post }]) => [type, post] as const);
  const found = [...operations, ...events].map(
    ([key, sourced]) => [key, sourced?.["x-lark-source"]?.file ?? ""] as const,
  );
  return new Map(found.filter(([, file]) => file !== ""));
}
