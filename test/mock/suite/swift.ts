import { rmSync } from "node:fs";

import { systemClock } from "../../../templates/client/src/runtime/limits/clock.ts";
import { createMock, type Fault, type Mock } from "../../../templates/mock/src/index.ts";
import { madeOfMorePages, type Made } from "./made.ts";

/** Mock and client made of more pages than are shipped. */
export interface SwiftService {
  readonly made: Made;
  readonly mock: Mock;
  readonly client: ReturnType<Made["createClient"]>;
  close(): Promise<void>;
}

/** How many times as fast as by the clock time passes, here and there. */
export const speed = 30;
const now = (): number => performance.now() * speed;
const sleep = (ms: number, signal?: AbortSignal): Promise<void> => systemClock.sleep(ms / speed, signal);

/** A service whose operations that are named meet with accidents, now and then. */
export async function swiftService(operations: readonly string[], accidents: readonly Fault[]): Promise<SwiftService> {
  const made = await madeOfMorePages();
  const { folder, contract, createClient } = made;
  const mock = await createMock({ port: false, contract, seed: 3, clock: { now }, sleep });
  for (const operation of operations) for (const fault of accidents) mock.fail({ ...fault, operation, rate: 0.06 });
  const { appId, appSecret } = mock.demo;
  const client = createClient({ appId, appSecret, fetch: mock.fetch, clock: { now, sleep }, retry: { attempts: 12 } });
  return {
    made,
    mock,
    client,
    async close() {
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
