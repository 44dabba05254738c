/** An own member of a record of data: what is asked for may be called `__proto__`. */
export function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
