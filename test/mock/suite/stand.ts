import { createClient, type Client, type CoreOptions } from "@larkwright/client";
import type { BitableState } from "../../../templates/mock/src/bitable/state.ts";
import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import {
  createMock,
  type BaseMade,
  type Fault,
  type Mock,
  type MockOptions,
  type RequestEntry,
} from "../../../templates/mock/src/index.ts";
import { accidents } from "../../templates/client/runtime/weather.ts";
import { contractFolder } from "../contract-folder.ts";
import { busyClock, type BusyClock } from "../run/busy-clock.ts";
import { chanceFrom } from "../run/chance.ts";

/** The mock with its limits, in virtual time and in bad weather, and clients of it. */
export interface Stand {
  readonly mock: Mock;
  readonly clock: BusyClock;
  /** Lets time pass until the promise settles. */
  readonly run: BusyClock["run"];
  /** A client of the demo app, or as the options say. */
  client(options?: Partial<CoreOptions>): Client;
  /** What the mock said to each call of that operation. */
  verdicts(operation: string): readonly RequestEntry["verdict"][];
  /** How often the faults that fit have happened. */
  happened(fits?: (fault: Fault) => boolean): number;
}

const contract = loadContract(contractFolder);

/**
 * What may happen to any call, and changes nothing about what the client promises: the service refuses for a moment, every
 * token expires, an answer takes long.
 */
const refusals: readonly Fault[] = [
  { code: 99991400, rate: 0.04 },
  ...[1254607, 1254290].flatMap((code) =>
    contract.operations
      .filter((operation) => operation.details().errors.some((row) => row.code === code))
      .map(({ id }) => ({ code, operation: id, rate: 0.04 })),
  ),
  { expireTokens: true, rate: 0.01 },
  { delayMs: 300, rate: 0.04 },
];

/** Calls that may be repeated, because they read, have a key or fetch a token. */
const repeatable = [
  ...["auth.*", "bitable.v1.app.get", "bitable.v1.appTable.list", "bitable.v1.appTableField.list"],
  ...["bitable.v1.appTableRecord.list", "bitable.v1.appTableRecord.get", "bitable.v1.appTableRecord.batchCreate"],
];

export const weather: readonly Fault[] = [
  ...refusals,
  ...repeatable.flatMap((operation) => accidents.map((accident) => ({ ...accident, operation, rate: 0.02 }))),
];

/** `fair`: no weather, for what a test makes itself. */
export async function makeStand(options: MockOptions & { readonly fair?: true } = {}): Promise<Stand> {
  const clock = busyClock();
  const { fair, ...wishes } = options;
  const mock = await createMock({
    ...{ port: false, contract: contractFolder, seed: 11, remember: 100_000 },
    ...{ clock: { now: clock.now }, sleep: clock.sleep },
    ...wishes,
  });
  if (fair !== true) for (const fault of weather) mock.fail(fault);
  let clients = 0;
  return {
    mock,
    clock,
    run: (promise) => clock.run(promise),
    client(more = {}) {
      clients += 1;
      const { appId, appSecret } = mock.demo;
      const time = { clock: clock.client, random: chanceFrom(clients).next };
      // What is refused for a moment is asked for until it is not.
      return createClient({ appId, appSecret, fetch: mock.fetch, retry: { attempts: 12 }, ...time, ...more });
    },
    verdicts: (wanted) => mock.requests().flatMap(({ operation, verdict }) => (operation === wanted ? [verdict] : [])),
    happened: (fits = () => true) =>
      mock.faults().reduce((sum, { fault, happened }) => sum + (fits(fault) ? happened : 0), 0),
  };
}

export interface Place {
  readonly app_token: string;
  readonly table_id: string;
}

/** A table of a base: the first. */
export function placeIn({ app_token, tables }: Pick<BaseMade, "app_token" | "tables">): Place {
  return { app_token, table_id: tables[0]?.table_id ?? "" };
}

/** A base with one table of one text field, and as many records as are wished, named `0`, `1` … */
export function tableOf({ mock }: Stand, count: number): Place {
  const records = Array.from({ length: count }, (_, index) => ({ 名: String(index) }));
  return placeIn(mock.createBase({ tables: [{ name: "表", fields: [{ name: "名", type: 1 }], records }] }));
}

/** The names of all records of such a table, in their order, as the mock itself keeps them. */
export function namesIn({ mock }: Stand, { app_token, table_id }: Place): readonly unknown[] {
  const table = basesIn(mock.snapshot())[app_token]?.tables.find(({ id }) => id === table_id);
  return (table?.order ?? []).map((id) => Object.values(table?.records[id]?.values ?? {})[0]);
}

function basesIn(snapshot: unknown): BitableState["bases"] {
  const { systems } = snapshot as { readonly systems: { readonly bitable: BitableState } };
  return systems.bitable.bases;
}
