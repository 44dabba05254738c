import { isObject } from "../engine/json.js";
import { answered, jobId, keep, own, refused } from "../engine/outcome.js";
/** Exports of meeting data: jobs that are done two seconds after their start, and their files. */
export const vc = {
    name: "vc",
    empty: () => ({ tasks: {} }),
    behaviours: new Map([
        ["vc.v1.export.resourceReservationList", createReservations],
        ...["meetingList", "participantList", "participantQualityList"].map((what) => [
            `vc.v1.export.${what}`,
            (call, world) => create(call, world, what),
        ]),
        ["vc.v1.export.get", get],
        ["vc.v1.export.download", download],
    ]),
};
const mostTasks = 1_000;
const lasts = 2_000;
/** The room level of the documented example: the only one, as the mock keeps no rooms. */
const levels = ["omb_57c9cc7d9a81e27e54c8fabfd02759e7"];
function createReservations(call, world) {
    const { room_level_id: level } = isObject(call.body) ? call.body : {};
    if (typeof level !== "string" || !levels.includes(level)) {
        return refused([121004, 121003], "not_found", `room_level_id: there is no level ${String(level)}`);
    }
    return create(call, world, "resourceReservationList");
}
function create({ body }, world, what) {
    const { start_time, end_time } = isObject(body) ? body : {};
    const [start, end] = [seconds(start_time), seconds(end_time)];
    if (start === undefined || end === undefined) {
        return refused([121003], "invalid_argument", "start_time, end_time: seconds since 1970 are wanted, in digits");
    }
    if (start > end)
        return refused([121003], "invalid_argument", "start_time: is after end_time");
    const id = jobId((bound) => world.ids.below(bound));
    const file = world.ids.id("", 64);
    keep(world.stateOf(vc).tasks, id, { started: world.clock.now(), file, what }, mostTasks);
    return answered({ task_id: id });
}
function get({ path }, world) {
    const id = path["task_id"] ?? "";
    const task = own(world.stateOf(vc).tasks, id);
    if (task === undefined)
        return refused([121004], "not_found", `task_id: there is no task ${id}`);
    if (!isDone(task, world))
        return answered({ status: 1 });
    const url = `https://example.feishu.cn/exports/${task.file}`;
    return answered({ status: 3, url, file_token: task.file });
}
function download({ query }, world) {
    const token = query["file_token"];
    const task = Object.values(world.stateOf(vc).tasks).find(({ file }) => file === token);
    if (task === undefined || !isDone(task, world)) {
        return refused([121004], "not_found", `file_token: there is no file ${String(token)}`);
    }
    const bytes = new TextEncoder().encode(`${task.what}\n`);
    return { kind: "file", bytes, name: `${task.what}.csv`, mediaType: "application/octet-stream" };
}
function isDone({ started }, { clock }) {
    return clock.now() - started >= lasts;
}
/** `"1655276858"` */
function seconds(text) {
    return typeof text === "string" && /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}
