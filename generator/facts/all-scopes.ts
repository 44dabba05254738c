/**
 * Where a text says that all of several scopes are needed (`需同时开启以下权限`, `开启以下全部权限`, `all of the following scopes`),
 * as offsets. Undefined in `开启其中任意一项权限即可`, and where a scope itself is of all (`获取全部员工的信息`).
 */
export function demandOfAllScopes(text: string): readonly [start: number, end: number] | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const { index, 0: line } of text.matchAll(/[^\n。；;]+/gu)) {
    const found = ANY_OF.test(line) ? null : ALL_OF.exec(line);
    if (found !== null) return [index + found.index, index + found.index + found[0].length];
  }
  return undefined;
}

/** One of these is in each of the patterns below; most cells have none. */
const QUICK = /同时|一并|全部|所有|[均都]|缺一|all|both/i;
const GET = "(?:开启|开通|具备|申请|拥有|获得|授予)";
const ALL = "(?:全部|所有)";
const BELOW = "(?:以下|下列|下述|如下|下方)";
const LISTED = "(?:following|listed|required|below)";
const SCOPES = "(?:scopes|permissions)";
const ALL_OF = new RegExp(
  [
    `(?<!无需|不需要?|不必)(?:同时|一并)${GET}`,
    `${GET}(?:了)?(?:${BELOW}的?${ALL}|${ALL}的?${BELOW}?)[的\\d个项\\s]{0,6}权限`,
    `${BELOW}${ALL}[的\\d个项\\s]{0,6}权限`,
    `权限点?(?:均|都|全部)(?:需|须|要|必)`,
    "缺一不可",
    `\\b(?:all|both) (?:of the )?(?:the )?${LISTED} ${SCOPES}`,
    `\\b(?:all|both) of (?:the|these) ${SCOPES}`,
    `\\b(?:all|both) (?:the )?${SCOPES}(?= (?:below|listed|above|are|must))`,
  ].join("|"),
  "iu",
);
const ANY_OF = /任意|任一|任选|之一|其一|其中一|\bany\b|\bone of\b|\beither\b/iu;
