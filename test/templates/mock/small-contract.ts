import type {
  Contract,
  EventCatalog,
  EventContract,
  ErrorRow,
  OperationContract,
  OperationDetails,
} from "../../../templates/mock/src/engine/contract.ts";
import type { Json } from "../../../templates/mock/src/engine/json.ts";

/** What a test says of an operation; the rest is as plain as can be. */
export interface SmallOperation extends Partial<Omit<OperationContract, "details">> {
  readonly id: string;
  readonly errors?: readonly ErrorRow[];
  readonly example?: Json;
  readonly details?: Partial<OperationDetails>;
}

/** A contract of these operations; without a path they are `GET /open-apis/<id>`. */
export function smallContract(operations: readonly SmallOperation[], general: readonly ErrorRow[] = []): Contract {
  const all = operations.map(operationOf);
  return {
    operations: all,
    general,
    operation: (id) => all.find((operation) => operation.id === id),
    events: noEvents,
  };
}

/** One operation of such a contract. */
export function operationOf({ errors = [], example, details, ...facts }: SmallOperation): OperationContract {
  const whole: OperationDetails = {
    parameters: [],
    response: { mediaType: "application/json", schema: { type: "object" } },
    errors,
    schemas: {},
    ...(example === undefined ? {} : { example }),
    ...details,
  };
  return { method: "GET", path: `/open-apis/${facts.id}`, service: "small", ...facts, details: () => whole };
}

/** A row of an error table. */
export function errorRow(code: number, more: Partial<ErrorRow> = {}): ErrorRow {
  return {
    code,
    name: `Code${String(code)}`,
    message: `message ${String(code)}`,
    kind: "unknown",
    retry: "never",
    ...more,
  };
}

/** A contract without events. */
export const noEvents: EventCatalog = { types: () => [], find: () => undefined };

/** A catalogue of these events. */
export function eventsOf(events: readonly (Partial<EventContract> & { readonly type: string })[]): EventCatalog {
  const all = events.map((event): EventContract => ({ schema: { type: "object" }, schemas: {}, ...event }));
  return { types: () => all.map(({ type }) => type), find: (type) => all.find((event) => event.type === type) };
}
