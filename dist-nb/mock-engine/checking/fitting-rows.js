/**
 * The documented errors that fit a fault, the best one first: those whose names or messages name the field
 * (`InvalidPageToken` for `page_token`), and those that speak of the request as a whole (`WrongRequestBody`). A row that
 * names another field does not fit.
 */
export function fittingRows(rows, fault) {
    const rated = rows.filter(({ kind }) => isFor(kind, fault)).map((row) => ({ row, rate: rateOf(row, fault) }));
    const fitting = rated.filter(({ rate }) => rate > 0);
    return fitting.sort((a, b) => b.rate - a.rate).map(({ row }) => row);
}
/** How many of the words that mean something a row's name and a text have in common. */
export function wordsInCommon(row, text) {
    const words = new Set(wordsOf(text));
    return specificWords(row).filter((word) => words.has(word)).length;
}
function isFor(kind, { rule }) {
    return kind === "invalid_argument" || (rule === "above" && kind === "limit_exceeded");
}
function rateOf(row, fault) {
    const flavour = flavourRate(row, fault);
    const best = likeness(row, fault);
    if (best >= alike)
        return best + flavour;
    if (specificWords(row).length > 0 || !isGeneral(row))
        return 0;
    return 0.3 + Math.max(flavour, -0.25) + wholeRate(row, fault);
}
/** So much of a field a row must name: `InvalidSort` is for `sort_by`, and not for `sort_by_create_time`. */
const alike = 0.4;
/**
 * 1 where a row and the innermost name have the same words, 0 where they have none in common or the row names more:
 * `WrongFieldId` is not for `fields`. What the operation is about may be named besides: `EmptyViewName` is for the `name`
 * of a view.
 */
function likeness(row, { names, context }) {
    const specific = specificWords(row);
    const subject = new Set(wordsOf(context));
    const rates = [...names].reverse().map((name, outwards) => {
        const field = wordsOf(name);
        const common = field.filter((word) => specific.includes(word)).length;
        const namesMore = specific.some((word) => !field.includes(word) && !subject.has(word));
        const isQuoted = name.length > 3 && row.message.includes(name);
        return Math.max(namesMore ? 0 : common / Math.max(1, field.length), isQuoted ? 0.9 : 0) - outwards * 0.2;
    });
    return Math.max(0, ...rates);
}
const emptyWords = new Set(["empty", "missing", "required", "blank", "null", "lack"]);
const manyWords = new Set("exceed exceeds exceeded limit too long large many over greater more max maximum once".split(" "));
/** Whether a row says in which way something is wrong, and whether that is the way. */
function flavourRate(row, { rule }) {
    const words = wordsOf(row.name);
    const isEmpty = words.some((word) => emptyWords.has(word));
    const isMany = words.some((word) => manyWords.has(word));
    if (!isEmpty && !isMany)
        return 0;
    const isMeant = (isEmpty && (rule === "required" || rule === "below")) || (isMany && rule === "above");
    return isMeant ? 0.75 + (words.includes("once") ? 0.25 : 0) : -0.5;
}
/** `WrongRequestJson` is for what is no JSON, `WrongRequestBody` for a body, `InvalidParameter` for anything. */
function wholeRate(row, { place, rule }) {
    const words = wordsOf(row.name);
    if (words.includes("json"))
        return rule === "json" ? 0.2 : -0.1;
    if (words.includes("body"))
        return place === "body" ? 0.1 : -0.1;
    return words.includes("parameter") ? 0.05 : 0;
}
/** `参数错误`, or a name of words that say nothing of what is wrong. */
function isGeneral({ name, message }) {
    return !/^Error\d+$/.test(name) || (/参数|请求/.test(message) && message.length <= 12);
}
/** Words that any error may have. */
const vague = new Set([
    ...emptyWords,
    ...manyWords,
    ...("invalid wrong error fail failed illegal bad incorrect unexpected check validate validation conv convert the is are " +
        "of a an not must be been with in to for please and or on by at it that this was were has have can cannot " +
        "request body parameter argument input json value format data content legal valid length than " +
        "supported unsupported support add create update delete get list set modify between").split(" "),
]);
/** Of a row without a name of its own there are none. */
function specificWords({ name }) {
    return /^Error\d+$/.test(name) ? [] : wordsOf(name).filter((word) => !vague.has(word) && !/^\d+$/.test(word));
}
/** Words for the same thing. */
const same = new Map([
    ["app", "base"],
    ["bitable", "base"],
    ["req", "request"],
    ["param", "parameter"],
    ["args", "argument"],
    ["arg", "argument"],
]);
/** `PageSizeMustBe0`, `page_size` and `pageSizes` to their words, in lower case and the singular. */
function wordsOf(text) {
    const words = text.slice(0, 300).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
    return words.map((word) => {
        const lower = word.toLowerCase();
        const single = lower.length > 2 && /[^siu]s$/.test(lower) ? lower.slice(0, -1) : lower;
        return same.get(single) ?? single;
    });
}
