import type { OperationName } from "../model/api.ts";

/** The SDK name: `service.version.resource.method`. */
export function operationId({ service, version, resource, method }: OperationName): string {
  return `${service}.${version}.${resource}.${method}`;
}

/** The service an event is of: `drive` of `drive.file.bitable_record_changed_v1`. */
export function serviceOf({ type }: { readonly type: string }): string {
  return type.split(".")[0] ?? type;
}

/** `app-table-record`, of ASCII letters and digits only: safe as a file name and in an address. Never empty. */
export function kebab(text: string): string {
  return wordsOf(text).map(lower).join("-") || "unnamed";
}

/** `appTableRecord`: an identifier, though maybe a reserved word. What is one already stays. Never empty. */
export function camel(text: string): string {
  if (identifier.test(text)) return text;
  const [first = "unnamed", ...rest] = wordsOf(text);
  return leadingLetter(lower(first) + rest.map(capital).join(""));
}

/** `AppTableRecord`: an identifier. Never empty. */
export function pascal(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(text)) return text.slice(0, 1).toUpperCase() + text.slice(1);
  return leadingLetter(wordsOf(text).map(capital).join("") || "Unnamed");
}

/** The text as one segment of a path, letters kept as they are: `../../x` becomes `x`. Never empty. */
export function segment(text: string): string {
  return wordsOf(text).join("-") === "" ? "unnamed" : text.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
}

/** Gives out each name once: a name that is taken, be it in other letter case, gets `-2`, `-3` … */
export function distinctNames(taken: readonly string[] = [], separator = "-"): (name: string) => string {
  const given = new Set(taken.map(lower));
  return (name) => {
    let result = name;
    for (let count = 2; given.has(lower(result)); count += 1) result = `${name}${separator}${String(count)}`;
    given.add(lower(result));
    return result;
  };
}

/** Where each operation's own file stands: `bitable/v1/appTableRecord.list`, in the order of the operations. */
export function operationPaths(names: readonly OperationName[]): string[] {
  const distinct = distinctNames();
  return names.map((name) =>
    distinct(`${segment(name.service)}/${segment(name.version)}/${segment(name.resource)}.${segment(name.method)}`),
  );
}

/** As `document_ai`, `appTableRecord`; not `__proto__`. */
const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/** `appTableRecord`, `app_table.record`, `APITable` and `v1` to their words; digits stay with what they follow. */
function wordsOf(text: string): string[] {
  return text.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [];
}

function leadingLetter(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + lower(word.slice(1));
}

function lower(word: string): string {
  return word.toLowerCase();
}
