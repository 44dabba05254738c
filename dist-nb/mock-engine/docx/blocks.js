import { answered, own, refused } from "../engine/outcome.js";
/** All blocks of a document, page by page, each before what is below it. */
export function listBlocks(document, call) {
    return paged(below(document, document.id), call);
}
/** One block. */
export function getBlock(document, call) {
    return withBlock(document, call, (block) => answered({ block: shownBlock(block) }));
}
/** What is directly below a block; with `with_descendants` all that is below it. */
export function listChildren(document, call) {
    return withBlock(document, call, (block) => {
        if (call.query["with_descendants"] === true)
            return paged(below(document, block.id).slice(1), call);
        return paged(block.children.flatMap((id) => own(document.blocks, id) ?? []), call);
    });
}
/** Does something with the block of the path, which has to be there. */
export function withBlock(document, { path }, act) {
    const id = path["block_id"] ?? "";
    const block = own(document.blocks, id);
    return block === undefined ? refused([1770002], "not_found", `block_id: there is no block ${id}`) : act(block);
}
/** A block as it is read. */
export function shownBlock({ id, parent, type, children, content }) {
    return {
        block_id: id,
        block_type: type,
        parent_id: parent,
        ...(children.length === 0 ? {} : { children }),
        ...content,
    };
}
/** A block and all below it, in the order of reading. */
export function below(document, top) {
    const found = [];
    const waiting = [top];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const block = own(document.blocks, id);
        if (block === undefined)
            continue;
        found.push(block);
        waiting.push(...block.children.toReversed());
    }
    return found;
}
/** A page starts at the block whose ID its token is. */
function paged(blocks, { query }) {
    const size = typeof query["page_size"] === "number" ? query["page_size"] : 500;
    const token = query["page_token"] ?? "";
    const start = token === "" ? 0 : blocks.findIndex(({ id }) => id === token);
    if (start < 0)
        return refused([1770022, 1770001], "invalid_argument", "page_token: no page starts there");
    const next = blocks[start + size];
    const items = blocks.slice(start, start + size).map(shownBlock);
    return answered({ items, has_more: next !== undefined, ...(next === undefined ? {} : { page_token: next.id }) });
}
