import { isObject } from "../engine/json.js";
import { answered, refused } from "../engine/outcome.js";
import { below, shownBlock, withBlock } from "./blocks.js";
import { hasRoom, weigh } from "./weight.js";
/** As many blocks as the mock keeps in a document. */
const mostBlocks = 20_000;
/** As many children as one call may make. */
const mostAtOnce = 50;
/** Adds children to a block, at `index` or at the end. */
export function createChildren({ state, document }, call, world) {
    return withBlock(document, call, (parent) => {
        const { children = [], index = -1 } = isObject(call.body) ? call.body : {};
        const wanted = Array.isArray(children) ? children.filter(isObject) : [];
        const at = index === -1 ? parent.children.length : Number(index);
        const refusal = refusalOf(document, parent, { wanted, at });
        if (refusal !== undefined)
            return refusal;
        const blocks = wanted.map((child) => newBlock(child, parent, world));
        const weight = blocks.reduce((sum, { content }) => sum + weigh(content), 0);
        if (!hasRoom(state, weight))
            return refused([1770004], "limit_exceeded", "the mock keeps too much in documents");
        state.weight += weight;
        for (const block of blocks)
            document.blocks[block.id] = block;
        parent.children.splice(at, 0, ...blocks.map(({ id }) => id));
        return changed(document, call, { children: blocks.map(shownBlock) });
    });
}
/** Deletes the children from `start_index` to before `end_index`, with all below them. */
export function deleteChildren({ state, document }, call) {
    return withBlock(document, call, (parent) => {
        const { start_index: start, end_index: end } = isObject(call.body) ? call.body : {};
        if (typeof start !== "number" || typeof end !== "number" || start >= end || end > parent.children.length) {
            const has = String(parent.children.length);
            return refused([1770001], "invalid_argument", `start_index, end_index: the block has ${has} children`);
        }
        for (const child of parent.children.splice(start, end - start)) {
            for (const { id, content } of below(document, child)) {
                state.weight -= weigh(content);
                delete document.blocks[id];
            }
        }
        return changed(document, call, {});
    });
}
function refusalOf(document, parent, { wanted, at }) {
    if (wanted.length === 0 || wanted.length > mostAtOnce) {
        return refused([1770001], "invalid_argument", `children: 1 to ${String(mostAtOnce)} blocks are made at once`);
    }
    if (at < 0 || at > parent.children.length) {
        return refused([1770001], "invalid_argument", `index: the block has ${String(parent.children.length)} children`);
    }
    if (wanted.some((child) => child["block_type"] === 1)) {
        return refused([1770029], "invalid_argument", "block_type: a document has one page");
    }
    if (Object.keys(document.blocks).length + wanted.length > mostBlocks) {
        return refused([1770004], "limit_exceeded", `a document has at most ${String(mostBlocks)} blocks`);
    }
    return undefined;
}
function newBlock({ block_type: type, ...content }, parent, { ids }) {
    const held = Object.fromEntries(Object.entries(content).filter(([name]) => !given.includes(name)));
    return { id: ids.id("doxcn", 22), parent: parent.id, type: Number(type), children: [], content: held };
}
/** What the service itself says of a block. */
const given = ["block_id", "parent_id", "children", "comment_ids"];
function changed(document, { query }, data) {
    document.revision += 1;
    const token = query["client_token"];
    return answered({
        ...data,
        document_revision_id: document.revision,
        ...(typeof token === "string" ? { client_token: token } : {}),
    });
}
