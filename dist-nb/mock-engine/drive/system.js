import { createExport, downloadExport, getExport } from "./exports.js";
import { download, upload } from "./files.js";
import { createImport, getImport } from "./imports.js";
import { emptyDrive } from "./state.js";
/** Files, and the jobs that make documents of them and them of documents; a job is done two seconds after its start. */
export const drive = {
    name: "drive",
    empty: emptyDrive,
    behaviours: new Map([
        ["drive.v1.importTask.create", inDrive(createImport)],
        ["drive.v1.importTask.get", inDrive(getImport)],
        ["drive.v1.exportTask.create", inDrive(createExport)],
        ["drive.v1.exportTask.get", inDrive(getExport)],
        ["drive.v1.exportTask.download", inDrive(downloadExport)],
        ["drive.v1.file.uploadAll", inDrive(upload)],
        ["drive.v1.media.uploadAll", inDrive(upload)],
        ["drive.v1.file.download", inDrive(download)],
        ["drive.v1.media.download", inDrive(download)],
    ]),
};
function inDrive(act) {
    return (call, world) => act(world.stateOf(drive), call, world);
}
