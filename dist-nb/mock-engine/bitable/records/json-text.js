import { isObject } from "../../engine/json.js";
/** The list or object that a JSON text holds; `undefined` where it holds none. */
export function parsed(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) || Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
