import type { OperationName } from "../model/api.ts";

/** Where an operation's page goes: `<service>/<version>/<resource>/<method>.md`, safe whatever the names hold. */
export function operationPath(name: OperationName): string {
  return `${[name.service, name.version, name.resource, name.method].map(segment).join("/")}.md`;
}

/** Where an event's page goes: `events/<type>.md`, safe whatever the type holds. */
export function eventPath(type: string): string {
  return `events/${segment(type)}.md`;
}

/**
 * Gives each page a path of its own, also on file systems that do not tell upper from lower case: the second of two
 * gets `-2` before its extension. The pages come in an order that does not depend on the sources.
 */
export function withOwnPaths<Page extends { readonly path: string }>(pages: readonly Page[]): Page[] {
  const taken = new Set<string>();
  return pages.map((page) => {
    const stem = page.path.replace(/\.md$/u, "");
    let path = page.path;
    for (let number = 2; taken.has(path.toLowerCase()); number++) path = `${stem}-${String(number)}.md`;
    taken.add(path.toLowerCase());
    return { ...page, path };
  });
}

/** A name from a document as one path segment: no separator, no `..`, no leading dot, never empty. */
function segment(name: string): string {
  const safe = name.replaceAll(/[^\w.-]/gu, "-").replaceAll(/\.{2,}|^\./gu, (dots) => "-".repeat(dots.length));
  return safe === "" ? "-" : safe.slice(0, 120);
}
