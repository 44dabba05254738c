/** True for an object that is neither null nor an array. */
export function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
