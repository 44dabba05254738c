import { baseOf, bodyOf, pathOf, touch } from "./act.js";
import { bounds } from "./bounds.js";
import { checkName } from "./names.js";
import { pageFacts, pageOf } from "./pages.js";
import { refuse, shown } from "./refusal.js";
/** What can be done with the dashboards of a base. */
export const dashboardOperations = {
    "bitable.v1.appDashboard.list": listDashboards,
    "bitable.v1.appDashboard.copy": copyDashboard,
};
function listDashboards(act) {
    const page = pageOf(act.call, baseOf(act).dashboards, ({ id }) => id);
    return { dashboards: page.items.map(({ id, name }) => ({ block_id: id, name })), ...pageFacts(page) };
}
function copyDashboard(act) {
    const base = baseOf(act);
    const source = pathOf(act.call, "block_id");
    if (!base.dashboards.some(({ id }) => id === source)) {
        refuse("DashboardNotFound", `block_id: the base has no dashboard ${shown(source)}`);
    }
    const name = checkName("dashboard", bodyOf(act.call)["name"], base.dashboards.map((one) => one.name));
    if (base.tables.length + base.dashboards.length >= bounds.tables) {
        refuse("TableExceedLimit", `a base has at most ${String(bounds.tables)} tables and dashboards`);
    }
    const id = act.world.ids.id("blk", 13);
    base.dashboards.push({ id, name });
    touch(base);
    return { block_id: id, name };
}
