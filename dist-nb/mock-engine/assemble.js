import { setTimeout as sleep } from "node:timers/promises";
import { bitable, createBase, demoWish } from "./bitable/system.js";
import { loadContract } from "./contract/load.js";
import { compileRoutes } from "./contract/routes.js";
import { docx } from "./docx/system.js";
import { drive } from "./drive/system.js";
import { makeEngine } from "./engine/engine.js";
import { idsFrom, randomFrom } from "./engine/random.js";
import { makeWorld } from "./engine/world.js";
import { makeFaults } from "./faults/faults.js";
import { hexadecimal, makeApp } from "./identity/apps.js";
import { tokenEndpoints } from "./identity/token-endpoints.js";
import { makeTokens } from "./identity/tokens.js";
import { userGrants } from "./identity/user-grants.js";
import { longConnectionEndpoint } from "./identity/long-connection-endpoint.js";
import { makeJournal } from "./journal/journal.js";
import { makeReplays } from "./limits/replays.js";
import { makeTurns } from "./limits/turns.js";
import { makeWindows } from "./limits/windows.js";
import { makePushing } from "./pushing/pushing.js";
import { vc } from "./vc/system.js";
/** Systems that keep state. */
const systems = [bitable, docx, drive, vc];
/** Puts the parts together as the options say. */
export function assemble(options) {
    const { seed = 1, clock = Date, latency = { ms: 0 } } = options;
    const contract = contractOf(options);
    // Streams of their own: what one of them is asked changes none of the others.
    const identityIds = idsFrom(randomFrom(seed ^ 0x5bd1e995));
    const chance = randomFrom(seed ^ 0x27d4eb2f);
    const keeper = makeWorld(seed, clock, (happening) => {
        pushing.happened(happening);
    });
    const market = makeApp({ type: "isv" }, identityIds);
    const own = makeApp({}, identityIds);
    const openId = `ou_${hexadecimal(32, identityIds)}`;
    const apps = appsById([own, market, ...(options.apps ?? []).map((wish) => makeApp(wish, identityIds))]);
    const tokens = makeTokens(clock, identityIds);
    const pushTicket = ({ appId: app_id, appTicket: app_ticket }) => {
        keeper.world.happened("app_ticket", { app_id, app_ticket, type: "app_ticket" });
    };
    const endpoints = new Map([
        ...tokenEndpoints({ apps, tokens, clock, pushTicket }),
        longConnectionEndpoint((body, host) => pushing.connections.endpoint(body, host)),
    ]);
    const names = [...contract.operations, ...endpoints.values()].map(({ id }) => id);
    const faults = makeFaults(clock, chance, names);
    const pushing = makePushing({
        ...{ contract, apps, appId: own.appId, faults, clock, seed },
        sleep: options.sleep,
        remember: options.remember ?? 1000,
        options: options.pushing ?? {},
        record: (type, event) => {
            keeper.record(type, event);
        },
    });
    const parts = {
        contract,
        routes: compileRoutes(contract),
        behaviours: behavioursOf(contract, userGrants({ apps, tokens, clock, ids: identityIds, openId })),
        endpoints,
        world: keeper.world,
        tokens,
        windows: options.limits === false ? undefined : makeWindows(clock),
        turns: makeTurns(),
        replays: makeReplays(),
        faults,
        journal: makeJournal(options.remember ?? 1000),
        latency,
        random: chance,
        sleep: options.sleep ?? sleep,
        log: options.log,
    };
    const demo = { ...demoApps(own, market), openId, base: createBase(keeper.world, demoWish) };
    return { engine: makeEngine(parts), parts, keeper, apps, demo, pushing };
}
function contractOf({ contract }) {
    return typeof contract === "object" && !(contract instanceof URL) ? contract : loadContract(contract);
}
function appsById(apps) {
    return new Map(apps.map((app) => [app.appId, app]));
}
function demoApps(own, market) {
    const { appId, appSecret, appTicket } = market;
    return {
        appId: own.appId,
        appSecret: own.appSecret,
        tenantKey: own.tenantKeys[0],
        market: { appId, appSecret, appTicket, tenantKey: market.tenantKeys[0] },
    };
}
/** What a contract lacks is never called. */
function behavioursOf(contract, more) {
    const all = [...systems.flatMap(({ behaviours }) => [...behaviours]), ...more];
    return new Map(all.filter(([id]) => contract.operation(id) !== undefined));
}
