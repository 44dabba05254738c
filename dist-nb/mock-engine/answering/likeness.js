/** Another text of the same form where an example is an id or a time; any other is taken as it is. */
export function textLike(example, ids) {
    if (epoch.test(example))
        return String(timeLike(Number(example), ids));
    if (/^[0-9]{15,19}$/.test(example))
        return example.slice(0, 1) + digits(example.length - 1, ids);
    const { prefix, tail } = splitId(example);
    return tail === "" ? example : ids.id(prefix, tail.length);
}
/** Another time where an example is one, by its size and the name of its field. */
export function numberLike(example, name, ids) {
    const isTime = epoch.test(String(example)) && /time|date|at$|_ts$/i.test(name);
    return isTime ? timeLike(example, ids) : example;
}
/** `1609296809` or `1609296809000`: seconds or milliseconds since 1970, in this century. */
const epoch = /^(?:1[0-9]{9}|1[0-9]{12})$/;
/** Within a year before the example, so that what is later than something else is unlikely to be in the future. */
function timeLike(example, ids) {
    const seconds = ids.below(365 * 24 * 60 * 60);
    return example > 1e12 ? example - seconds * 1000 : example - seconds;
}
/**
 * `tbl` and `xI2tWaxP5dG7p` of a table id, `ou_` and its letters of a user's: the prefix says what it is. An id has
 * letters and digits mixed and no blank; what is a word, an address or a file name has no tail.
 */
function splitId(example) {
    const underscore = /^((?:[a-z]+_){1,3})([A-Za-z0-9]{8,64})$/.exec(example);
    const joined = /^([a-z]{3,5}|)([A-Za-z0-9]{9,64})$/.exec(example);
    const [, prefix = "", tail = ""] = underscore ?? joined ?? [];
    return isMixed(tail) ? { prefix, tail } : { prefix, tail: "" };
}
function isMixed(text) {
    return /[0-9]/.test(text) && /[A-Za-z]/.test(text);
}
function digits(count, ids) {
    return Array.from({ length: count }, () => String(ids.below(10))).join("");
}
