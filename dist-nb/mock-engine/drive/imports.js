import { isObject } from "../engine/json.js";
import { answered, jobId, keep, own, refused } from "../engine/outcome.js";
import { knowsFolder } from "./folders.js";
import { makeImported } from "./imported.js";
import { jobStatus } from "./job.js";
/** What each kind of file can become, as the import guide has it. */
const becomes = new Map([
    ...["docx", "doc", "txt", "md", "mark", "markdown", "html"].map((name) => [name, ["docx"]]),
    ["xlsx", ["sheet", "bitable"]],
    ["csv", ["sheet", "bitable"]],
    ["xls", ["sheet"]],
]);
const mostBytes = 20 * 1024 * 1024;
const mostJobs = 1_000;
/** Starts a job that makes a document of an uploaded file. */
export function createImport(state, call, world) {
    const wish = wishOf(call);
    const refusal = refusalOf(wish, own(state.files, wish.file), world.clock.now());
    if (refusal !== undefined)
        return refusal;
    const ticket = jobId((bound) => world.ids.below(bound));
    const file = own(state.files, wish.file);
    const type = wish.type;
    const made = makeImported(state, world, {
        type,
        title: wish.name === "" ? (file?.name.replace(/\.[^.]*$/, "") ?? "") : wish.name,
        folder: wish.folder,
        extension: wish.extension,
        bytes: Buffer.from(file?.content ?? "", "base64"),
    });
    keep(state.imports, ticket, { ticket, type, ...made, started: world.clock.now() }, mostJobs);
    // A file that was uploaded to be imported goes with its import.
    if (file?.until !== undefined)
        delete state.files[wish.file];
    return answered({ ticket });
}
/** How far a job is, and what came out. */
export function getImport(state, { path }, { clock }) {
    const ticket = path["ticket"] ?? "";
    const job = own(state.imports, ticket);
    if (job === undefined)
        return refused([1069904], "invalid_argument", `ticket: there is no job ${ticket}`);
    const status = jobStatus(job.started, clock.now());
    const result = { ticket, type: job.type, job_status: status };
    if (status !== 0)
        return answered({ result });
    if (job.token === undefined) {
        return answered({ result: { ...result, job_status: job.failed ?? 3, job_error_msg: "too many documents" } });
    }
    const url = `https://example.feishu.cn/${places[job.type]}/${job.token}`;
    return answered({ result: { ...result, job_error_msg: "success", token: job.token, url } });
}
const places = { docx: "docx", sheet: "sheets", bitable: "base" };
function wishOf({ body }) {
    const { file_extension, file_token, type, file_name, point } = isObject(body) ? body : {};
    const { mount_key } = isObject(point) ? point : {};
    const [extension = "", file = "", kind = "", name = "", folder = ""] = [
        file_extension,
        file_token,
        type,
        file_name,
        mount_key,
    ].map((value) => (typeof value === "string" ? value : ""));
    return { extension: extension.toLowerCase(), file, type: kind, name, folder };
}
/** In the order in which the pages list the steps: the file, its kind, the place. */
function refusalOf(wish, file, now) {
    const { extension, type } = wish;
    if (!/^[\w-]+$/.test(wish.file)) {
        return refused([1069914, 1069904], "invalid_argument", `file_token: “${wish.file}” is no token`);
    }
    if (file === undefined)
        return refused([1069907], "not_found", `file_token: there is no file ${wish.file}`);
    if (file.until !== undefined && file.until <= now) {
        return refused([1069913], "invalid_argument", "file_token: the file was uploaded more than 5 minutes ago");
    }
    const kinds = becomes.get(extension);
    if (kinds === undefined) {
        return refused([1069904], "invalid_argument", `file_extension: “${extension}” cannot be imported`);
    }
    if (!file.name.toLowerCase().endsWith(`.${extension}`)) {
        return refused([1069910], "invalid_argument", `file_extension: “${extension}”, but the file is ${file.name}`);
    }
    if (!kinds.some((kind) => kind === type) || (file.becomes !== undefined && file.becomes !== type)) {
        const wanted = file.becomes ?? kinds.join(" or ");
        return refused([1069911, 1069904], "invalid_argument", `type: “${type}”, but ${file.name} becomes ${wanted}`);
    }
    if (file.size > mostBytes)
        return refused([1069909], "limit_exceeded", `the file has ${String(file.size)} bytes`);
    if (!knowsFolder(wish.folder)) {
        return refused([1069908, 1069912], "not_found", `point.mount_key: there is no folder ${wish.folder}`);
    }
    return undefined;
}
