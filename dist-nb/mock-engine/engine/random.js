/** Mulberry32: one 32-bit word of state, so that a snapshot holds it as a number. */
export function randomFrom(seed) {
    let state = seed >>> 0;
    return {
        next() {
            state = (state + 0x6d2b79f5) >>> 0;
            let mixed = Math.imul(state ^ (state >>> 15), state | 1);
            mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
            return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
        },
        get state() {
            return state;
        },
        set state(value) {
            state = value >>> 0;
        },
    };
}
/** Identifiers out of such numbers. */
export function idsFrom(random) {
    const below = (bound) => Math.floor(random.next() * bound);
    return {
        below,
        id(prefix, length) {
            let text = prefix;
            for (let at = 0; at < length; at += 1)
                text += letters.charAt(below(letters.length));
            return text;
        },
    };
}
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
