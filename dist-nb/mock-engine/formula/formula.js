/** How tightly each operator binds: the higher, the tighter. */
export const bindings = {
    "||": 1,
    "&&": 2,
    "=": 3,
    "!=": 3,
    ">": 3,
    ">=": 3,
    "<": 3,
    "<=": 3,
    "+": 4,
    "-": 4,
    "*": 5,
    "/": 5,
};
/** The binding of comparisons. */
export const comparing = 3;
/** The functions that the filter guide shows, with the fewest and the most arguments. */
export const functions = {
    AND: [1, Infinity],
    OR: [1, Infinity],
    NOT: [1, 1],
    TODAY: [0, 0],
    TODATE: [1, 1],
    DATE: [3, 3],
    YEAR: [1, 1],
    MONTH: [1, 1],
    WEEKDAY: [1, 2],
};
/** Thrown inside the parser, which gives it back as a value. */
export class FormulaProblem extends Error {
    at;
    reason;
    constructor(at, reason) {
        super(reason);
        this.at = at;
        this.reason = reason;
    }
}
