/** The first field in the text that is none of the table's: `known` says whether it has one of that name. */
export function unknownField(formula, known) {
    const field = fieldsOf(formula).find(({ name }) => !known(name));
    return field === undefined ? undefined : { at: field.at, reason: `the table has no field “${field.name}”` };
}
/** All fields of a formula, in the order of the text. */
export function fieldsOf(formula) {
    return formula.kind === "field" ? [formula] : partsOf(formula).flatMap(fieldsOf);
}
function partsOf(formula) {
    switch (formula.kind) {
        case "contains":
            return [formula.of, formula.text];
        case "negative":
            return [formula.of];
        case "call":
            return formula.arguments;
        case "chain":
            return [formula.first, ...formula.rest.map(({ right }) => right)];
        case "field":
        case "text":
        case "number":
            return [];
    }
}
