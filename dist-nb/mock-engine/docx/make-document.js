import { textContent } from "./state.js";
import { hasRoom, weigh } from "./weight.js";
/** As many documents as the mock keeps in a folder. */
const mostInFolder = 1_500;
/** Whether a folder takes no more documents. */
export function isFull({ documents }, folder) {
    return Object.values(documents).filter((document) => document.folder === folder).length >= mostInFolder;
}
/**
 * A new document whose page has the given text. The ID of the page is that of the document. `undefined` where the mock
 * keeps too much already.
 */
export function makeDocument(state, { ids }, { title, folder, lines }) {
    const id = ids.id("doxcn", 22);
    const texts = lines.map((line) => {
        const level = /^(#{1,9}) /.exec(line)?.[1]?.length ?? 0;
        const type = level === 0 ? 2 : level + 2;
        const content = textContent(type, level === 0 ? line : line.slice(level + 1));
        return { id: ids.id("doxcn", 22), parent: id, type, children: [], content };
    });
    const children = texts.map((block) => block.id);
    const page = { id, parent: "", type: 1, children, content: textContent(1, title) };
    const weight = [page, ...texts].reduce((sum, { content }) => sum + weigh(content), 0);
    if (!hasRoom(state, weight))
        return undefined;
    state.weight += weight;
    const blocks = Object.fromEntries([page, ...texts].map((block) => [block.id, block]));
    const document = { id, folder, title, revision: 1, blocks };
    state.documents[id] = document;
    return document;
}
