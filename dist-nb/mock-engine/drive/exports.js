import { isObject } from "../engine/json.js";
import { answered, jobId, keep, own, refused } from "../engine/outcome.js";
import { findExported } from "./exported.js";
import { doneAt, jobStatus } from "./job.js";
/** What each kind of document can be exported as, as the export guide has it. */
const extensions = {
    doc: ["docx", "pdf"],
    docx: ["docx", "pdf"],
    sheet: ["xlsx", "csv"],
    bitable: ["xlsx", "csv"],
};
const mostJobs = 1_000;
/** How long the file of a job can be downloaded after the job is done. */
const kept = 10 * 60_000;
/** Starts a job that makes a file of a document. */
export function createExport(state, call, world) {
    const { file_extension, token, type, sub_id } = isObject(call.body) ? call.body : {};
    if (!isExported(type) || typeof token !== "string") {
        return refused([1069904], "invalid_argument", "type: no such kind of document");
    }
    const extension = extensions[type].find((each) => each === file_extension);
    if (extension === undefined) {
        return refused([1069918, 1069904], "invalid_argument", `file_extension: ${type} becomes no ${String(file_extension)}`);
    }
    const part = typeof sub_id === "string" ? sub_id : "";
    const found = findExported(state, world, { type, token, part });
    if (found === undefined)
        return refused([1069914], "not_found", `token: there is no ${type} ${token}`);
    if (extension === "csv" && !found.hasPart) {
        return refused([1069904], "invalid_argument", "sub_id: a CSV file is made of one table or sheet of the document");
    }
    const ticket = jobId((bound) => world.ids.below(bound));
    const file = world.ids.id("boxcn", 22);
    const { title, text } = found;
    const job = { extension, type, token, title, text, file, started: world.clock.now(), owner: ownerOf(call) };
    keep(state.exports, ticket, job, mostJobs);
    return answered({ ticket });
}
/** How far a job is, and the file that came out; only for who started it. */
export function getExport(state, call, { clock }) {
    const ticket = call.path["ticket"] ?? "";
    const job = own(state.exports, ticket);
    if (job === undefined)
        return refused([1069904], "invalid_argument", `ticket: there is no job ${ticket}`);
    if (job.owner !== ownerOf(call))
        return refused([1069902], "permission_denied", "ticket: somebody else's job");
    if (call.query["token"] !== job.token) {
        return refused([1069904], "invalid_argument", "token: the job exports another document");
    }
    const { extension: file_extension, type } = job;
    const job_status = jobStatus(job.started, clock.now());
    if (job_status !== 0)
        return answered({ result: { file_extension, type, job_status } });
    const made = { file_name: job.title, file_token: job.file, file_size: bytesOf(job).length };
    return answered({ result: { file_extension, type, ...made, job_error_msg: "success", job_status } });
}
/** The file of a job that is done. */
export function downloadExport(state, { path }, { clock }) {
    const token = path["file_token"] ?? "";
    const job = Object.values(state.exports).find((each) => each.file === token);
    const now = clock.now();
    if (job === undefined || jobStatus(job.started, now) !== 0 || now > doneAt(job.started) + kept) {
        return refused([1060001], "not_found", `file_token: there is no file ${token}`);
    }
    const name = `${job.title}.${job.extension}`;
    return { kind: "file", bytes: bytesOf(job), name, mediaType: "application/octet-stream" };
}
/** Its text: the mock writes no Word, Excel or PDF files. */
function bytesOf({ text }) {
    return new TextEncoder().encode(text);
}
function isExported(type) {
    return typeof type === "string" && Object.hasOwn(extensions, type);
}
function ownerOf({ caller }) {
    return `${caller.kind}:${caller.appId}:${caller.openId}`;
}
