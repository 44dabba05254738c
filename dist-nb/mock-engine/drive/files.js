import { isObject } from "../engine/json.js";
import { answered, keep, own, refused } from "../engine/outcome.js";
/** What all files together may hold, in bytes, and how many there are. */
const mostBytes = 64 * 1024 * 1024;
const mostFiles = 10_000;
/** How long a file waits for its import. */
const waits = 5 * 60_000;
/** Keeps a file. One for an import says in `extra` what it becomes, and goes after five minutes. */
export function upload(state, call, world) {
    const { file_name: name, parent_type: parent, extra, size } = isObject(call.body) ? call.body : {};
    const file = call.files.get("file");
    if (file === undefined)
        return refused([1061002], "invalid_argument", "file: no file was sent");
    if (Number(size) !== file.bytes.length) {
        const sent = String(file.bytes.length);
        return refused([1062009, 1061002], "invalid_argument", `size: ${String(size)}, but the file has ${sent} bytes`);
    }
    const held = Object.values(state.files).reduce((sum, each) => sum + each.size, 0);
    if (held + file.bytes.length > mostBytes) {
        return refused([1061043, 1061101], "limit_exceeded", "the drive is full; a reset of the mock empties it");
    }
    const token = world.ids.id("boxcn", 22);
    const stored = {
        name: typeof name === "string" ? name : file.name,
        size: file.bytes.length,
        content: Buffer.from(file.bytes).toString("base64"),
        ...(parent === "ccm_import_open" ? { ...becomes(extra ?? null), until: world.clock.now() + waits } : {}),
    };
    keep(state.files, token, stored, mostFiles);
    return answered({ file_token: token });
}
/** The bytes of a file. */
export function download(state, { path }, { clock }) {
    const token = path["file_token"] ?? "";
    const file = own(state.files, token);
    if (file === undefined || (file.until !== undefined && file.until <= clock.now())) {
        return refused([1061003, 1060001], "not_found", `file_token: there is no file ${token}`);
    }
    const bytes = Buffer.from(file.content, "base64");
    return { kind: "file", bytes, name: file.name, mediaType: "application/octet-stream" };
}
/** `{"obj_type":"docx","file_extension":"md"}` */
function becomes(extra) {
    try {
        const said = JSON.parse(String(extra));
        const type = isObject(said) ? said["obj_type"] : undefined;
        return typeof type === "string" ? { becomes: type } : {};
    }
    catch {
        return {};
    }
}
