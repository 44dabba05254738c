import { below } from "./blocks.js";
import { textOf } from "./state.js";
/** The title and each text of a document on a line of its own, from the first to the last. */
export function rawText(document) {
    return below(document, document.id)
        .flatMap((block) => textOf(block) ?? [])
        .map((text) => `${text}\n`)
        .join("");
}
