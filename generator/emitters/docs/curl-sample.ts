import type { Operation } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import { oneLine, visible, webAddress } from "../../wording/visible.ts";
import type { SampleBody, SampleCall } from "./sample-call.ts";

/** The same call for a shell, with the token in a variable. */
export function curlSample(operation: Operation, call: SampleCall): string {
  const { method, tokens, idempotency } = operation;
  const token = tokens?.[0] ?? "tenant";
  const lines = [
    `curl -X ${method.toUpperCase()} ${shellWord(addressOf(operation, call))}`,
    ...(tokens?.length === 0 ? [] : [`-H "Authorization: Bearer $${token.toUpperCase()}_ACCESS_TOKEN"`]),
    ...call.headers.map(([name, value]) => `-H ${shellWord(`${oneLine(name)}: ${textOf(value)}`)}`),
    ...(idempotency?.in === "header" ? [`-H ${shellWord(`${oneLine(idempotency.name)}: `)}"$(uuidgen)"`] : []),
    ...(call.body === undefined ? [] : bodyLines(call.body)),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

function addressOf({ path, server }: Operation, { path: values, params }: SampleCall): string {
  const given = new Map(values);
  const filled = path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = given.get(name);
    return value === undefined ? whole : escaped(textOf(value));
  });
  const base = (webAddress(server) ?? "https://open.feishu.cn").replace(/\/$/, "");
  const query = params.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item: Json) => `${escaped(name)}=${escaped(textOf(item))}`),
  );
  return visible(base + filled) + (query.length === 0 ? "" : `?${query.join("&")}`);
}

/** Takes any text, halves of characters too, which `encodeURIComponent` refuses. */
function escaped(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1).replaceAll("+", "%20");
}

function bodyLines({ mediaType, value, isFile, files }: SampleBody): string[] {
  if (isFile) return [contentType(mediaType), "--data-binary @file"];
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)$/i.test(mediaType)) {
    const type = mediaType === "application/json" ? "application/json; charset=utf-8" : mediaType;
    return [contentType(type), `-d ${shellWord(jsonText(value))}`];
  }
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (/urlencoded/i.test(mediaType)) {
    return members.map(([name, member]) => `--data-urlencode ${shellWord(`${name}=${textOf(member)}`)}`);
  }
  const texts = members.filter(([name]) => !files.includes(name));
  return [
    ...texts.map(([name, member]) => `--form-string ${shellWord(`${name}=${textOf(member)}`)}`),
    ...files.map((name) => `-F ${shellWord(`${name.replace(/[=;,"]/g, "_")}=@file`)}`),
  ];
}

/** On many lines where it is short enough to be read; what cannot be seen in it is written as an escape. */
function jsonText(value: Json): string {
  const text = JSON.stringify(value, undefined, 2);
  return (text.length > 4000 ? JSON.stringify(value) : text).replace(
    /[\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff\x7f-\x9f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function contentType(mediaType: string): string {
  return `-H ${shellWord(`Content-Type: ${oneLine(mediaType)}`)}`;
}

function textOf(value: Json): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}

/** Within single quotes nothing means anything but the next single quote. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
