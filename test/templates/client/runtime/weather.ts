import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import type { ActiveFault, Fault } from "../../../../templates/mock/src/index.ts";

/** What may happen to any call and is none of a caller's business: nothing was done, or it takes long. */
const refusals: readonly Fault[] = [
  { code: 99991400, rate: 0.15 },
  { delayMs: 300, rate: 0.15 },
];

/** What may happen besides to calls that do no harm a second time. */
export const accidents: readonly Fault[] = [
  { status: 503 },
  { status: 502, when: "after" },
  { reset: true },
  { reset: true, when: "after" },
  { cut: true },
];

/** The weather of a mock with these operations. */
export function weatherOf(operations: readonly OperationFacts[]): readonly Fault[] {
  const reading = operations.filter(({ method, tokens }) => method === "GET" && tokens?.length !== 0);
  const struck = ["auth.*", ...reading.map(({ id }) => id)];
  return [
    ...refusals,
    ...struck.flatMap((operation) => accidents.map((accident) => ({ ...accident, operation, rate: 0.03 }))),
  ];
}

/** How many calls the weather has made fail: faults of a test itself have no rate. */
export function spoiledBy(faults: readonly ActiveFault[]): number {
  return faults.reduce((sum, { fault, happened }) => {
    return sum + (fault.rate === undefined || fault.delayMs !== undefined ? 0 : happened);
  }, 0);
}
