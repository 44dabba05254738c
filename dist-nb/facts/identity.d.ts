import type { AppType, Scope, TokenKind } from "../model/api.ts";
import type { Text } from "../source/text.ts";
/** The access tokens a text names, also glued (`tenant_access_tokenuser_access_token`), in the order tenant, user, app. */
export declare function readTokens(text: Text): TokenKind[];
/**
 * The kinds of app a text names, in any wording: `自建应用、商店应用`, `**自建应用**商店应用`, `custom,isv`. Undefined if it
 * names none: then the document does not say.
 */
export declare function readAppTypes(text: Text): AppType[] | undefined;
/**
 * The scopes of a cell, any one of which is enough: `导出云文档(docs:document:export)`, `` `vc:export` 导出视频会议信息 ``,
 * or titles alone, several per line or glued. Titles already known from elsewhere tell glued ones apart.
 */
export declare function readScopes(cell: Text, knownTitles: ReadonlySet<string>): Scope[];
/**
 * Tells titles apart that were glued together without a separator: at titles that are known, then where the first word
 * comes again (`创建及编辑新版文档创建新版文档`: of some 750 published titles none repeats its first word). Otherwise one.
 */
export declare function splitTitles(glued: string, known: ReadonlySet<string>): string[];
