import { queryText } from "./act.js";
import { refuse, shown } from "./refusal.js";
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** An operation whose `client_token`, where one is sent, must be a UUID. What a key means is the engine's to know. */
export function withClientToken(operation) {
    return (act) => {
        const token = queryText(act.call, "client_token");
        if (token !== undefined && !uuid.test(token))
            refuse("InvalidClientToken", `client_token: ${shown(token)} is no UUID`);
        return operation(act);
    };
}
