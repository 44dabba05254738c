import type { Operation } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { ClientCall, SampleBody, SampleCall } from "./sample-call.ts";

/** A module that calls an operation with the client; whoever runs it puts the app's own id and secret in. */
export function clientSample(operation: Operation, call: SampleCall, client: ClientCall): string {
  const parts = [
    partOf("path", call.path),
    partOf("params", call.params),
    partOf("headers", call.headers),
    ...(call.body === undefined ? [] : [`data: ${bodyText(call.body)}`]),
  ].filter((part) => part !== "");
  const given = parts.length === 0 ? "" : `{\n${parts.map((part) => `  ${part},\n`).join("")}}`;
  return [
    `import { createClient } from ${quoted(client.package)};`,
    "",
    `const client = createClient(${credentials(operation)});`,
    `const ${hasData(operation) ? "{ data }" : "answer"} = await client${client.names.map(member).join("")}(${given});`,
    "",
  ].join("\n");
}

function credentials({ tokens }: Operation): string {
  const isUsersOnly = tokens?.length === 1 && tokens[0] === "user";
  return isUsersOnly ? `{ userToken: "u-…" }` : `{ appId: "cli_…", appSecret: "…" }`;
}

function hasData({ response: { schema } }: Operation): boolean {
  return schema.kind === "object" && schema.properties.some(({ name }) => name === "data");
}

function partOf(name: string, values: SampleCall["path"]): string {
  if (values.length === 0) return "";
  return `${name}: ${membersText(
    values.map(([key, value]) => [key, literal(value, "    ")]),
    "  ",
  )}`;
}

function bodyText({ value, isFile, files }: SampleBody): string {
  if (isFile) return file;
  if (files.length === 0 || typeof value !== "object" || value === null || Array.isArray(value))
    return literal(value, "  ");
  const members = Object.entries(value);
  const missing = files.filter((name) => !Object.hasOwn(value, name));
  return membersText(
    [
      ...members.map(([key, member]) => [key, files.includes(key) ? file : literal(member, "    ")] as const),
      ...missing.map((name) => [name, file] as const),
    ],
    "  ",
  );
}

const file = `new Blob(["…"])`;

/** Plain data as TypeScript writes it: on one line where that is short, else a line for each member. */
export function literal(value: Json, margin: string): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${margin}  `;
  if (!Array.isArray(value)) {
    return membersText(
      Object.entries(value).map(([key, member]) => [key, literal(member, inner)]),
      margin,
    );
  }
  const items = value.map((item: Json) => literal(item, inner));
  const line = `[${items.join(", ")}]`;
  return fits(line) ? line : `[\n${items.map((item) => `${inner}${item},\n`).join("")}${margin}]`;
}

function membersText(members: readonly (readonly [name: string, value: string])[], margin: string): string {
  if (members.length === 0) return "{}";
  const texts = members.map(([name, value]) => `${keyOf(name)}: ${value}`);
  const line = `{ ${texts.join(", ")} }`;
  return fits(line) ? line : `{\n${texts.map((text) => `${margin}  ${text},\n`).join("")}${margin}}`;
}

function fits(line: string): boolean {
  return line.length <= 72 && !line.includes("\n");
}

/** `__proto__: x` would mean something else. */
function keyOf(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quoted(name);
}

export function member(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

/** A string, with what cannot be seen in it written as an escape. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
