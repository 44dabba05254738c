import { isObject } from "../engine/json.js";
const text = [(value) => typeof value === "string" && value !== "", "text"];
const checks = new Map([
    ["url", [isAddress, "an address of http: or https: without a password"]],
    ["appId", text],
    ["verificationToken", text],
    ["encryptKey", text],
    ["types", [(value) => Array.isArray(value) && value.every(text[0]), "a list of text"]],
    ["challenge", [(value) => typeof value === "boolean", "true or false"]],
]);
/** What is wrong with something that shall be a webhook, as `url: expected an address …`; `undefined`: nothing. */
export function webhookProblem(value) {
    if (!isObject(value))
        return "expected an object";
    for (const [name, given] of Object.entries(value)) {
        const row = checks.get(name);
        if (row === undefined)
            return `${name}: no such member; there are ${[...checks.keys()].join(", ")}`;
        if (given !== undefined && !row[0](given))
            return `${name}: expected ${row[1]}`;
    }
    return value["url"] === undefined ? "url: it is missing" : undefined;
}
function isAddress(value) {
    if (typeof value !== "string" || !URL.canParse(value))
        return false;
    const { protocol, username, password } = new URL(value);
    return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}
