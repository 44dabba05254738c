import { baseOf, bodyOf, isSet, touch } from "./act.js";
import { bounds } from "./bounds.js";
import { documents, schemaAt } from "./fit.js";
import { checkName } from "./names.js";
import { weigh } from "./records/rows.js";
import { refuse } from "./refusal.js";
import { measure } from "./shape.js";
import { addTable } from "./tables.js";
/** What can be done with a base as a whole. */
export const appOperations = {
    "bitable.v1.app.get": getApp,
    "bitable.v1.app.update": updateApp,
    "bitable.v1.app.create": createApp,
    "bitable.v1.app.copy": copyApp,
};
function getApp({ call, ...act }) {
    const { token, name, revision, advanced, timeZone } = baseOf({ call, ...act });
    const zone = documents(schemaAt(call, ["app"]), "time_zone") ? { time_zone: timeZone } : {};
    return { app: { app_token: token, name, revision, is_advanced: advanced, ...zone } };
}
function updateApp(act) {
    const base = baseOf(act);
    const { name, is_advanced: advanced } = bodyOf(act.call);
    if (name !== undefined)
        base.name = checkName("base", name);
    if (typeof advanced === "boolean")
        base.advanced = advanced;
    touch(base);
    return { app: { app_token: base.token, name: base.name, is_advanced: base.advanced } };
}
function createApp(act) {
    const { name } = bodyOf(act.call);
    const base = makeBase(act, name === undefined || name === "" ? "未命名多维表格" : checkName("base", name));
    const table = addTable(act, base, { name: "数据表", viewName: "表格", fields: [] });
    return { app: { ...showNew(act, base), default_table_id: table.id } };
}
/** A new base without tables. */
export function makeBase({ state, world }, name) {
    if (Object.keys(state.bases).length >= bounds.bases) {
        refuse("FileExceedLimit", `the mock keeps at most ${String(bounds.bases)} bases`);
    }
    const base = {
        ...{ token: world.ids.id("bascn", 22), name, revision: 1, advanced: false, timeZone: "Asia/Shanghai", shape: 0 },
        ...{ tables: [], dashboards: [], roles: [] },
    };
    state.bases[base.token] = base;
    return base;
}
function copyApp(act) {
    const source = baseOf(act);
    const { name } = bodyOf(act.call);
    const newName = name === undefined || name === "" ? source.name : checkName("base", name);
    const content = !isSet(act.call, "without_content");
    const weight = content ? weightOf(source) : 0;
    if (act.state.weight + weight > bounds.weight)
        refuse("FileExceedLimit", "the mock keeps enough already");
    const base = makeBase(act, newName);
    const copied = structuredClone(source);
    base.tables = content
        ? copied.tables
        : copied.tables.map((table) => ({ ...table, records: {}, order: [], nextSeq: 1 }));
    base.dashboards = copied.dashboards;
    act.state.weight += weight;
    measure(act.state, base);
    return { app: { ...showNew(act, base), default_table_id: base.tables[0]?.id ?? "" } };
}
function weightOf({ tables }) {
    const records = tables.flatMap((table) => Object.values(table.records));
    return records.reduce((sum, { values }) => Object.values(values).reduce((part, value) => part + weigh(value), sum), 0);
}
function showNew(act, { token, name, revision, timeZone }) {
    return {
        app_token: token,
        name,
        revision,
        folder_token: String(bodyOf(act.call)["folder_token"] ?? ""),
        url: `https://example.feishu.cn/base/${token}`,
        time_zone: String(bodyOf(act.call)["time_zone"] ?? timeZone),
    };
}
