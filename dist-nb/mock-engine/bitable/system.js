import { appOperations } from "./apps.js";
import { dashboardOperations } from "./dashboards.js";
import { fieldOperations } from "./fields/operations.js";
import { formOperations } from "./forms.js";
import { makeWished } from "./make-base.js";
import { memberOperations } from "./members.js";
import { recordOperations } from "./records/operations.js";
import { Refused } from "./refusal.js";
import { roleOperations } from "./roles.js";
import { shaping } from "./shape.js";
import { tableOperations } from "./tables.js";
import { viewOperations } from "./views.js";
export { demoWish } from "./demo-base.js";
/** Operations on all that a base holds besides its records. */
const shapingOperations = {
    ...appOperations,
    ...tableOperations,
    ...fieldOperations,
    ...viewOperations,
    ...formOperations,
    ...dashboardOperations,
    ...roleOperations,
    ...memberOperations,
};
const operations = [
    ...Object.entries(recordOperations),
    ...Object.entries(shapingOperations).map(([id, operation]) => [id, changes(id) ? shaping(operation) : operation]),
];
/** Bitable: bases with their tables, fields, records, views, forms, dashboards, roles and members. */
export const bitable = {
    name: "bitable",
    behaviours: new Map(operations.map(([id, operation]) => [id, behaviourOf(operation)])),
    empty: () => ({ bases: {}, people: {}, weight: 0 }),
};
/**
 * Makes a base as a test wants it, and answers the IDs of all that is in it.
 *
 * @throws {Refused} for a wish that the operations would refuse as well; then nothing was made
 */
export function createBase(world, wish = {}) {
    return makeWished({ world, state: world.stateOf(bitable) }, wish);
}
/** Whether an operation does more than read. */
function changes(id) {
    return !/\.(?:list|get)$/.test(id);
}
function behaviourOf(operation) {
    return (call, world) => {
        try {
            return { kind: "data", data: operation({ call, world, state: world.stateOf(bitable) }) };
        }
        catch (problem) {
            if (!(problem instanceof Refused))
                throw problem;
            return { kind: "failure", codes: problem.codes, means: problem.means, reason: problem.message };
        }
    };
}
