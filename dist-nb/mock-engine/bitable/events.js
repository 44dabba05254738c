import { userIds } from "./people.js";
/** Says that records or fields of a table changed; each of `actions` is one of the event's `action_list`. */
export function tell(act, what, { base, table }, actions) {
    if (actions.length === 0)
        return;
    const who = userIds(act.call.caller.openId);
    act.world.happened(`drive.file.bitable_${what}_changed_v1`, {
        file_type: "bitable",
        file_token: base.token,
        table_id: table.id,
        revision: table.revision,
        update_time: Math.floor(act.world.clock.now() / 1000),
        operator_id: who,
        action_list: actions,
        subscriber_id_list: [who],
    });
}
