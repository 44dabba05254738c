import { isObject } from "../engine/json.js";
import { answered, own, refused } from "../engine/outcome.js";
import { knowsFolder } from "../drive/folders.js";
import { createChildren, deleteChildren } from "./children.js";
import { getBlock, listBlocks, listChildren } from "./blocks.js";
import { isFull, makeDocument } from "./make-document.js";
import { rawText } from "./raw-text.js";
/** Documents of type docx: made, read, and written block by block. */
export const docx = {
    name: "docx",
    empty: () => ({ documents: {}, weight: 0 }),
    behaviours: new Map([
        ["docx.v1.document.create", create],
        ["docx.v1.document.get", inDocument(get)],
        ["docx.v1.document.rawContent", inDocument(({ document }) => answered({ content: rawText(document) }))],
        ["docx.v1.documentBlock.list", inDocument(({ document }, call) => listBlocks(document, call))],
        ["docx.v1.documentBlock.get", inDocument(({ document }, call) => getBlock(document, call))],
        ["docx.v1.documentBlockChildren.get", inDocument(({ document }, call) => listChildren(document, call))],
        ["docx.v1.documentBlockChildren.create", inDocument(createChildren)],
        ["docx.v1.documentBlockChildren.batchDelete", inDocument(deleteChildren)],
    ]),
};
function create({ body }, world) {
    const { folder_token: folder = "", title = "" } = isObject(body) ? body : {};
    const [place, name] = [String(folder ?? ""), String(title ?? "")];
    if (!knowsFolder(place))
        return refused([1770039], "not_found", `folder_token: there is no folder ${place}`);
    const state = world.stateOf(docx);
    if (isFull(state, place))
        return refused([1770037], "limit_exceeded", "folder_token: the folder is full");
    const document = makeDocument(state, world, { title: name, folder: place, lines: [] });
    if (document === undefined)
        return refused([1770037], "limit_exceeded", "the mock keeps too much in documents");
    return answered({ document: { document_id: document.id, revision_id: document.revision, title: document.title } });
}
/** What is done with a document that has to be there; reading asks for one of its versions. */
function inDocument(act) {
    return (call, world) => {
        const id = call.path["document_id"] ?? "";
        const state = world.stateOf(docx);
        const document = own(state.documents, id);
        if (document === undefined)
            return refused([1770002], "not_found", `document_id: there is no document ${id}`);
        const revision = call.query["document_revision_id"] ?? -1;
        if (revision === -1 || revision === document.revision)
            return act({ state, document }, call, world);
        const reason = `document_revision_id: the version is ${String(document.revision)}, not ${String(revision)}`;
        return refused([1770021, 1770001], "invalid_argument", reason);
    };
}
function get({ document }) {
    return answered({
        document: {
            document_id: document.id,
            revision_id: document.revision,
            title: document.title,
            display_setting: shown,
        },
    });
}
const shown = {
    show_authors: true,
    show_create_time: true,
    show_pv: false,
    show_uv: false,
    show_like_count: false,
    show_comment_count: false,
};
