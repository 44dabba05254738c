import { bodyOf } from "./act.js";
import { bounds } from "./bounds.js";
import { weigh } from "./records/rows.js";
import { refuse } from "./refusal.js";
import { own } from "./state.js";
/** An operation that shapes a base (its fields, views, roles …), refused where the mock would keep too much afterwards. */
export function shaping(operation) {
    return (act) => {
        if (act.state.weight + weigh(bodyOf(act.call)) > bounds.weight) {
            refuse("FileExceedLimit", `the mock keeps at most ${String(bounds.weight)} characters`);
        }
        const data = operation(act);
        const base = own(act.state.bases, own(act.call.path, "app_token") ?? "");
        if (base !== undefined)
            measure(act.state, base);
        return data;
    };
}
/** Counts what a base holds besides its records. */
export function measure(state, base) {
    const { shape, tables, ...rest } = base;
    const shapes = tables.map(({ id, name, fields, views }) => ({
        id,
        name,
        fields: plain(fields),
        views: plain(views),
    }));
    base.shape = weigh(plain(rest)) + weigh(shapes);
    state.weight += base.shape - shape;
}
/** State is plain JSON data; its types do not say so. */
function plain(part) {
    return part;
}
