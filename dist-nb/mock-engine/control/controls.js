import { createBase, demoWish } from "../bitable/system.js";
import { isObject } from "../engine/json.js";
import { giveUserToken } from "../identity/user-token.js";
/** The controls of a mock. Its state as it is now is what `reset` goes back to. */
export function controlsOf({ parts, keeper, apps, demo, pushing }) {
    const { faults, journal, replays, tokens, windows, world } = parts;
    const snapshot = () => ({ ...keeper.snapshot(), replays: replays.snapshot() });
    const restore = (data) => {
        keeper.restore(data);
        replays.restore((isObject(data) ? data["replays"] : undefined) ?? []);
        windows?.clear();
    };
    const start = snapshot();
    return {
        demo,
        createBase: (wish = demoWish) => createBase(world, wish),
        userToken: (wish = {}) => giveUserToken(wish, tokens, { apps, appId: demo.appId, openId: demo.openId }),
        fail: (fault) => faults.add(fault),
        heal(id) {
            if (id !== undefined)
                return faults.remove(id);
            const any = faults.list().length > 0;
            faults.clear();
            return any;
        },
        faults: () => faults.list(),
        requests: () => journal.entries(),
        events: () => keeper.events(),
        subscribe: (webhook) => pushing.webhooks.add(webhook, false),
        unsubscribe: (id) => pushing.webhooks.remove(id),
        webhooks: () => pushing.webhooks.list(),
        connections: () => pushing.connections.list(),
        emit: (type, fields = {}, setting = {}) => pushing.emit(type, fields, setting),
        pushes: () => pushing.pushes(),
        settled: () => pushing.settled(),
        reset() {
            restore(start);
            faults.clear();
            journal.clear();
            keeper.forgetEvents();
            pushing.reset();
        },
        snapshot,
        restore,
    };
}
