import type { AppType, Scope, TokenKind } from "../model/api.ts";
import type { Text } from "../source/text.ts";
import { demandOfAllScopes } from "./all-scopes.ts";
import { withoutLinks } from "./markup.ts";

/** The access tokens a text names, also glued (`tenant_access_tokenuser_access_token`), in the order tenant, user, app. */
export function readTokens(text: Text): TokenKind[] {
  const named = withoutLinks(text.value).replaceAll("\\_", "_");
  return TOKEN_KINDS.filter((kind) => named.includes(`${kind}_access_token`));
}

/**
 * The kinds of app a text names, in any wording: `自建应用、商店应用`, `**自建应用**商店应用`, `custom,isv`. Undefined if it
 * names none: then the document does not say.
 */
export function readAppTypes(text: Text): AppType[] | undefined {
  const named = withoutLinks(text.value).replace(NOT_SUPPORTED, "");
  const types: AppType[] = [];
  if (CUSTOM_APP.test(named)) types.push("custom");
  if (STORE_APP.test(named)) types.push("isv");
  return types.length === 0 ? undefined : types;
}

/**
 * The scopes of a cell, any one of which is enough: `导出云文档(docs:document:export)`, `` `vc:export` 导出视频会议信息 ``,
 * or titles alone, several per line or glued. Titles already known from elsewhere tell glued ones apart.
 */
export function readScopes(cell: Text, knownTitles: ReadonlySet<string>): Scope[] {
  const written = withoutLinks(cell.value)
    .split("\n")
    .filter((line) => line.trim() !== "");
  // Where scopes have names, a line without one is a note, as the permission cells of `minutes` have.
  const named = written.filter((line) => HAS_NAME.test(line));
  const titled = written.filter((line) => !/[：:]$/.test(line.trim()) && demandOfAllScopes(line) === undefined);
  const scopes = (named.length > 0 ? named : titled).flatMap((line) => scopesOfLine(line, knownTitles));
  const seen = new Set<string>();
  return scopes.filter((scope) => {
    const key = JSON.stringify([scope.name ?? null, scope.title]);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Tells titles apart that were glued together without a separator: at titles that are known, then where the first word
 * comes again (`创建及编辑新版文档创建新版文档`: of some 750 published titles none repeats its first word). Otherwise one.
 */
export function splitTitles(glued: string, known: ReadonlySet<string>): string[] {
  const text = glued.replace(/\s+/g, " ").trim();
  if (text === "") return [];
  if (text.length > LONGEST_GLUED || known.has(text)) return [text];
  return segmentation(text, known) ?? peeled(text, known) ?? atRepeatedWord(text);
}

const TOKEN_KINDS: readonly TokenKind[] = ["tenant", "user", "app"];
const CUSTOM_APP = /自建应用|\bcustom\b/i;
const STORE_APP = /商店应用|应用商店|\bisv\b|\bstore app/i;
/** `不支持商店应用` */
const NOT_SUPPORTED = /(?:不|未|暂不)支持(?:商店应用|应用商店应用|自建应用)/g;
const SCOPE_NAME = "[a-zA-Z][\\w.-]*:[\\w.:-]*[\\w]";
const QUOTED_SCOPE = new RegExp(`\`(${SCOPE_NAME})\``, "g");
const BRACKETED_SCOPE = new RegExp(`[(（]\\s?(${SCOPE_NAME})\\s?[)）]`, "g");
const HAS_NAME = new RegExp(`[\`(（]\\s?${SCOPE_NAME}\\s?[\`)）]`);
const BARE_NAME = new RegExp(`^${SCOPE_NAME}$`);
/** A badge behind the title: `获取用户 user ID仅自建应用`. */
const BADGE = /\s?仅(?:限)?(?:自建应用|商店应用)(?:可用)?$/;
const NO_TITLE = /^(?:\\?[-/]|无|暂无|无需权限)?$/;
/** What stands before the scopes of sensitive fields: `…敏感字段,仅当开启…不建议申请获取用户 user ID`. */
const ADVICE = /^[^`]{0,40}敏感字段[^`]{0,60}不建议申请\s?/;
/** `…字段仅在具备以下权限时返回： ` before the names. */
const LEAD = /^[^：\n]{1,200}：\s?(?=`)/;
/** A name without a colon: `` `offline_access` offline_access ``. */
const PLAIN_NAME = /^\s?`([a-zA-Z][\w.-]{0,80})` (\S[^`]*)$/;
const LONGEST_GLUED = 500;
const LONGEST_TITLE = 80;
const CONNECTIVE = /[、,，和及与或的并]$/;

function scopesOfLine(text: string, known: ReadonlySet<string>): Scope[] {
  const line = text.replace(ADVICE, "").replace(LEAD, "");
  const quoted = [...line.matchAll(QUOTED_SCOPE)];
  if (quoted.length > 0) return titledAfter(line, quoted);
  const plain = PLAIN_NAME.exec(line);
  if (plain !== null) return [named(plain[1] ?? "", plain[2] ?? "")];
  const bracketed = [...line.matchAll(BRACKETED_SCOPE)];
  if (bracketed.length > 0) return titledBefore(line, bracketed);
  return line
    .split(/\*\*|(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/)
    .map(plainTitle)
    .filter((title) => !NO_TITLE.test(title))
    .flatMap((title) => splitTitles(title, known))
    .map((title) => (BARE_NAME.test(title) ? { name: title, title } : { title: plainTitle(title) }));
}

/** `` `vc:export` 导出视频会议信息 `` */
function titledAfter(line: string, names: readonly RegExpMatchArray[]): Scope[] {
  return names.map((match, index) => {
    const start = (match.index ?? 0) + match[0].length;
    return named(match[1] ?? "", line.slice(start, names[index + 1]?.index ?? line.length));
  });
}

/** `导出云文档(docs:document:export)` */
function titledBefore(line: string, names: readonly RegExpMatchArray[]): Scope[] {
  let start = 0;
  return names.map((match) => {
    const title = line.slice(start, match.index);
    start = (match.index ?? 0) + match[0].length;
    return named(match[1] ?? "", title);
  });
}

/** The title ends where the name comes again: `按照离职原因搜索corehr:…:read，确认已开通该权限`. */
function named(name: string, title: string): Scope {
  const again = title.trim().indexOf(name);
  const plain = plainTitle(again > 0 ? title.trim().slice(0, again) : title);
  return { name, title: plain === "" ? name : plain };
}

function plainTitle(title: string): string {
  return title
    .replace(/[*`]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[,，、;；]\s?|\s?[,，、;；]$/g, "")
    .replace(BADGE, "");
}

/** The text as a row of known titles, the longest first; undefined if it is none. */
function segmentation(text: string, known: ReadonlySet<string>): string[] | undefined {
  const dead = new Set<number>();
  const from = (start: number): string[] | undefined => {
    if (start === text.length) return [];
    if (dead.has(start)) return undefined;
    for (let end = Math.min(text.length, start + LONGEST_TITLE); end > start; end--) {
      const title = text.slice(start, end);
      const rest = known.has(title) ? from(end) : undefined;
      if (rest !== undefined) return [title, ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return from(0);
}

/** One known title taken off either end, where what remains can be titles of its own. */
function peeled(text: string, known: ReadonlySet<string>): string[] | undefined {
  for (let at = Math.max(1, text.length - LONGEST_TITLE); at < text.length; at++) {
    if (known.has(text.slice(at)) && isTitleLike(text.slice(0, at))) {
      return [...splitTitles(text.slice(0, at), known), text.slice(at)];
    }
  }
  for (let at = Math.min(text.length - 1, LONGEST_TITLE); at > 0; at--) {
    const rest = text.slice(at);
    if (known.has(text.slice(0, at)) && isTitleLike(rest) && startsLikeOne(rest, known)) {
      return [text.slice(0, at), ...splitTitles(rest, known)];
    }
  }
  return undefined;
}

function isTitleLike(text: string): boolean {
  return text.trim().length >= 4 && !CONNECTIVE.test(text.trim());
}

function startsLikeOne(text: string, known: ReadonlySet<string>): boolean {
  for (const title of known) if (title.slice(0, 2) === text.slice(0, 2)) return true;
  return false;
}

function atRepeatedWord(text: string): string[] {
  const word = text.slice(0, 2);
  if (!/^[\u4e00-\u9fff]{2}$/.test(word)) return [text];
  const at = text.indexOf(word, 4);
  if (at === -1 || !isTitleLike(text.slice(0, at))) return [text];
  return [text.slice(0, at), ...atRepeatedWord(text.slice(at))];
}
