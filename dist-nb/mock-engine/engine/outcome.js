/** Success. */
export function answered(data) {
    return { kind: "data", data };
}
/** A failure with the codes that would fit, the best first. */
export function refused(codes, means, reason) {
    return { kind: "failure", codes, means, reason };
}
/** What a record holds under a name that came from outside: `__proto__` finds nothing. */
export function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
/** `7369583175086912356`: the ID of a job. */
export function jobId(below) {
    return `7${Array.from({ length: 18 }, () => String(below(10))).join("")}`;
}
/** Adds to what is kept by ID; where that are `most`, the oldest goes. */
export function keep(record, id, item, most) {
    const ids = Object.keys(record);
    const oldest = ids[0];
    if (ids.length >= most && oldest !== undefined)
        delete record[oldest];
    record[id] = item;
}
