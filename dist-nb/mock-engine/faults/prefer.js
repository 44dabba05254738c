const longestDelay = 60_000;
/** Reads `code=1254607, delay=50`; what it does not know is passed over, as the standard wants it. */
export function readPreference(header) {
    if (header === undefined)
        return undefined;
    const wishes = new Map(header.slice(0, 1000).split(/[,;]/).map(wishOf));
    const code = wholeNumber(wishes.get("code"));
    const delay = wholeNumber(wishes.get("delay"));
    return {
        ...(code === undefined ? {} : { code }),
        ...(wishes.has("example") ? { example: true } : {}),
        ...(delay === undefined ? {} : { delayMs: Math.min(delay, longestDelay) }),
    };
}
function wishOf(text) {
    const [name = "", ...value] = text.split("=");
    return [
        name.trim().toLowerCase(),
        value
            .join("=")
            .trim()
            .replace(/^"(.*)"$/, "$1"),
    ];
}
function wholeNumber(text) {
    return text !== undefined && /^[0-9]{1,12}$/.test(text) ? Number(text) : undefined;
}
