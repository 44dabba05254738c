/** Markup; only `html` makes it, so whatever stands in it is escaped. */
export class Html {
    #text;
    constructor(parts, values) {
        this.#text = parts.map((part, at) => part + shown(values[at] ?? "")).join("");
    }
    toString() {
        return this.#text;
    }
}
/** A template whose values are escaped, for text and for attributes in double quotes. */
export function html(parts, ...values) {
    return new Html(parts, values);
}
function shown(value) {
    if (value instanceof Html)
        return String(value);
    if (typeof value === "object")
        return value.map(String).join("");
    return String(value).replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
