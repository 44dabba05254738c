/**
 * Computes a formula; `cell` gives the value of a field by its ID. Of the formula language, whose whole is not documented, it
 * knows what the pages show: references to fields of the same table (`bitable::$table[tbl…].$field[fld…]`), numbers, texts,
 * `+ - * / &`, comparisons, `IF`, `AND`, `OR`, `NOT`, `SUM`, `CONCATENATE`, and `.CONTAIN(…)`. All else comes to nothing. Never
 * throws.
 */
export function computeFormula(expression, cell) {
    const words = expression.match(word) ?? [];
    // What is between the words must be space: all else is not of the language.
    if (expression.replace(word, "").trim() !== "")
        return undefined;
    const reading = new Reading(words, cell);
    const value = reading.comparison(0);
    return reading.ended && (typeof value !== "number" || Number.isFinite(value)) ? value : undefined;
}
/** The ID of the field to which a formula is nothing but a reference. */
export function referredId(expression) {
    return /^\s*bitable::\$table\[\w+\]\.\$field\[(\w+)\]\s*$/.exec(expression)?.[1];
}
/** `bitable::$table[tblA].$field[fldB]`, `"text"`, `10.5`, `IF`, `<=`, `(` */
const word = /bitable::\$table\[\w+\]\.\$field\[\w+\]|"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_]+|[!<>]=|[-+*/&=<>(),.]/g;
const deepest = 50;
/** Reads a formula and computes it in one go. */
class Reading {
    #words;
    #cell;
    #at = 0;
    constructor(words, cell) {
        this.#words = words;
        this.#cell = cell;
    }
    get ended() {
        return this.#at === this.#words.length;
    }
    comparison(depth) {
        if (depth > deepest)
            return undefined;
        const left = this.#sum(depth);
        const sign = this.#takeAny(["=", "!=", "<", ">", "<=", ">="]);
        return sign === undefined ? left : compared(left, sign, this.#sum(depth));
    }
    #sum(depth) {
        let value = this.#product(depth);
        for (let sign = this.#takeAny(["+", "-", "&"]); sign !== undefined; sign = this.#takeAny(["+", "-", "&"])) {
            const right = this.#product(depth);
            value = sign === "&" ? `${String(value ?? "")}${String(right ?? "")}` : calculated(value, sign, right);
        }
        return value;
    }
    #product(depth) {
        let value = this.#single(depth);
        for (let sign = this.#takeAny(["*", "/"]); sign !== undefined; sign = this.#takeAny(["*", "/"])) {
            value = calculated(value, sign, this.#single(depth));
        }
        return value;
    }
    #single(depth) {
        if (depth > deepest)
            return undefined;
        if (this.#takeAny(["-"]) !== undefined)
            return calculated(0, "-", this.#single(depth + 1));
        let value = this.#primary(depth);
        while (this.#takeAny(["."]) !== undefined) {
            const method = this.#words[this.#at++]?.toUpperCase();
            const [part] = this.#arguments(depth);
            value =
                method === "CONTAIN" || method === "CONTAINS" ? String(value ?? "").includes(String(part ?? "")) : undefined;
        }
        return value;
    }
    #primary(depth) {
        const text = this.#words[this.#at++] ?? "";
        const field = /\$field\[(\w+)\]$/.exec(text)?.[1];
        if (field !== undefined)
            return this.#cell(field);
        if (text.startsWith('"'))
            return text.slice(1, -1);
        if (/^\d/.test(text))
            return Number(text);
        if (text === "(") {
            const value = this.comparison(depth + 1);
            return this.#takeAny([")"]) === undefined ? undefined : value;
        }
        return called(text.toUpperCase(), this.#arguments(depth));
    }
    #arguments(depth) {
        const values = [];
        if (this.#takeAny(["("]) === undefined)
            return values;
        while (this.#takeAny([")"]) === undefined && !this.ended) {
            values.push(this.comparison(depth + 1));
            if (this.#takeAny([","]) === undefined && this.#words[this.#at] !== ")")
                break;
        }
        return values;
    }
    #takeAny(signs) {
        const next = this.#words[this.#at];
        if (next === undefined || !signs.includes(next))
            return undefined;
        this.#at += 1;
        return next;
    }
}
function called(name, values) {
    switch (name) {
        case "IF":
            return isTrue(values[0]) ? values[1] : values[2];
        case "AND":
            return values.every(isTrue);
        case "OR":
            return values.some(isTrue);
        case "NOT":
            return !isTrue(values[0]);
        case "SUM":
            return values.reduce((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
        case "CONCATENATE":
            return values.map((value) => String(value ?? "")).join("");
        default:
            return undefined;
    }
}
function isTrue(value) {
    return value !== undefined && value !== false && value !== "" && value !== 0;
}
function compared(left, sign, right) {
    const [a, b] = typeof left === "number" && typeof right === "number" ? [left, right] : [String(left ?? ""), String(right ?? "")];
    if (sign === "=")
        return a === b;
    if (sign === "!=")
        return a !== b;
    if (sign === "<=")
        return a <= b;
    if (sign === ">=")
        return a >= b;
    return sign === "<" ? a < b : a > b;
}
function calculated(left, sign, right) {
    const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
    const value = sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b;
    return Number.isFinite(value) ? value : undefined;
}
