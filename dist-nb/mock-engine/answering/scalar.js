import { matcher } from "../checking/pattern.js";
/** A text for a field of which only its name, format and rules are known. */
export function textOf({ format, minLength, maxLength, pattern }, name, ids) {
    const min = typeof minLength === "number" ? Math.min(minLength, 100_000) : 0;
    const max = typeof maxLength === "number" ? maxLength : Infinity;
    const matches = typeof pattern === "string" ? matcher(pattern) : undefined;
    const first = typeof format === "string" ? (formats.get(format) ?? byName(name, ids)) : byName(name, ids);
    const fitting = [first, ...plainTexts].map((text) => text.padEnd(min, "x").slice(0, max));
    return fitting.find((text) => matches?.(text) ?? true) ?? first;
}
/** A number for a field of which only its name and bounds are known. */
export function numberOf({ minimum, maximum }, name, ids) {
    const min = typeof minimum === "number" ? Math.ceil(minimum) : undefined;
    const max = typeof maximum === "number" ? Math.floor(maximum) : undefined;
    const wished = isTime.test(name) ? firstTime + ids.below(365 * 24 * 60 * 60) : (min ?? 0) + ids.below(10);
    return Math.max(Math.min(wished, max ?? wished), min ?? -Infinity);
}
/** 2025-01-01 in seconds. */
const firstTime = 1_735_689_600;
const isTime = /time|_at$|timestamp/i;
function byName(name, ids) {
    const words = name.toLowerCase();
    if (isTime.test(words))
        return String(firstTime + ids.below(365 * 24 * 60 * 60));
    if (words === "msg" || words === "message")
        return "success";
    const known = byWord.find(([word]) => word.test(words));
    if (known !== undefined)
        return known[1](ids);
    return words === "" ? "text" : words.replaceAll("_", " ");
}
/** What a field of such a name usually holds. */
const byWord = [
    [/page_token|cursor/, () => ""],
    [/open_id/, (ids) => ids.id("ou_", 32)],
    [/union_id/, (ids) => ids.id("on_", 32)],
    [/chat_id/, (ids) => ids.id("oc_", 32)],
    [/user_?id/, (ids) => ids.id("", 8)],
    [/url|link|avatar|icon/, (ids) => `https://example.feishu.cn/${ids.id("", 16)}`],
    [/email/, (ids) => `user${String(ids.below(1000))}@example.com`],
    [/mobile|phone/, (ids) => `+86138${String(10_000_000 + ids.below(89_999_999))}`],
    [/(?:^|_)date/, (ids) => `2025-0${String(1 + ids.below(9))}-${String(10 + ids.below(19))}`],
    [/file_name/, () => "report.txt"],
    [/(?:^|_)(?:id|token|key|code)$/, (ids) => ids.id("", 16)],
    [/name|title/, (ids) => people[ids.below(people.length)] ?? ""],
];
const people = ["Lin Mei", "Zhang Wei", "Alex Chen", "Wang Fang", "Sam Li", "Chen Jie"];
const formats = new Map([
    ["date-time", "2025-01-01T00:00:00Z"],
    ["date", "2025-01-01"],
    ["time", "00:00:00Z"],
    ["duration", "PT1M"],
    ["email", "someone@example.com"],
    ["uri", "https://example.com/"],
    ["url", "https://example.com/"],
    ["hostname", "example.com"],
    ["ipv4", "192.0.2.1"],
    ["ipv6", "2001:db8::1"],
    ["uuid", "00000000-0000-4000-8000-000000000000"],
    ["int64", "1"],
    ["binary", "bytes of a file"],
    ["byte", "Ynl0ZXM="],
]);
/** Texts that common patterns take: words, digits, identifiers, dates. */
const plainTexts = ["text", "1", "a", "A", "a1", "A1", "abc_123", "2025-01-01", "100000", "https://example.com/"];
