/** As many characters as the mock keeps in all documents. */
const mostWeight = 50_000_000;
/** Characters of what a block holds, and something for itself. */
export function weigh(content) {
    return JSON.stringify(content).length + 100;
}
/** Whether so much more may be kept. */
export function hasRoom({ weight }, more) {
    return weight + more <= mostWeight;
}
