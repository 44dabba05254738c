import type { RateWindow } from "../model/api.ts";

/**
 * The windows a piece of text states, as written: `100 次/分钟`, `每秒 3 次`, `60 次每分钟`, `20 QPS`, `1000 QPM`,
 * `3 requests per second`, `50 per second`. Numbers that are no call rate (`500 条记录`) and glosses (`每秒请求率`) are none.
 */
export function readWindows(text: string): RateWindow[] {
  return [...text.matchAll(WINDOW)].flatMap((match) => {
    const groups = match.groups ?? {};
    const count = groups["count"] ?? groups["after"] ?? groups["rate"] ?? groups["bare"] ?? "";
    const requests = Number(count.replace(/[,，]/g, ""));
    const seconds = unitSeconds(groups["unit"] ?? groups["each"] ?? groups["letters"] ?? groups["per"] ?? "");
    const many = groups["many"] === undefined ? 1 : Number(groups["many"]);
    return Number.isSafeInteger(requests) && requests > 0 && many > 0 ? [{ requests, seconds: seconds * many }] : [];
  });
}

/** What stands around the windows; a cell of windows only leaves their separators. */
export function withoutWindows(text: string): string {
  return text.replace(WINDOW, "");
}

const NUMBER = "\\d{1,3}(?:[,，]\\d{3})+|\\d{1,9}";
const UNIT = "秒钟|秒|分钟|分|小时|时|天|日|seconds?|secs?|minutes?|mins?|hours?|days?|s\\b|m\\b|h\\b|d\\b";
const CALLS = "次(?:请求|调用)?|(?:requests?|calls?|times?|reqs?)";
/** Not in the middle of a number or a word. */
const START = "(?<![\\w.-]|\\d[,，])";
const WINDOW = new RegExp(
  [
    `${START}(?<count>${NUMBER})\\s?(?:${CALLS})\\s?(?:/|每|per |an? |every )\\s?(?<many>\\d{1,4})?\\s?(?<unit>${UNIT})`,
    `(?:每|per )\\s?(?<each>秒钟|秒|分钟|小时|天|日)\\s?(?:钟)?(?:最多|不超过|上限|限制)?(?:可)?(?:请求|调用|为|[:：])?\\s?(?<after>${NUMBER})\\s?次`,
    `${START}(?<rate>${NUMBER})\\s?(?<letters>QPS|QPM|TPS|RPS|RPM)(?![A-Za-z])`,
    `${START}(?<bare>${NUMBER})\\s(?:per|/) ?(?<per>second|minute|hour|day)\\b`,
  ].join("|"),
  "gi",
);

function unitSeconds(unit: string): number {
  const word = unit.toLowerCase();
  if (/^(?:分|m(?!s)|qpm|rpm)/.test(word)) return 60;
  if (/^(?:小?时|h)/.test(word)) return 3600;
  if (/^(?:天|日|d)/.test(word)) return 86400;
  return 1;
}
