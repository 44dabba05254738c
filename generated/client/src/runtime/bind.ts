import type { CallOptions } from "./core-options.js";
import type { Core } from "./core.js";
import type { OperationFacts, Parts } from "./facts.js";
import type { documented } from "./operation.js";

/** What all operations have, whatever they take. */
interface AnyOperation {
  (core: Core, ...rest: never[]): Promise<unknown>;
  safe(core: Core, ...rest: never[]): Promise<unknown>;
  readonly facts: OperationFacts;
}

/** An operation whose core is given: `(args, options)`, `.safe(args, options)`, `.facts`. */
export type BoundOperation<O> = O extends {
  (core: Core, ...rest: infer Rest): Promise<infer R>;
  safe(core: Core, ...rest: never[]): Promise<infer Safe>;
  readonly facts: infer Facts;
  readonly [documented]?: infer Names;
}
  ? {
      /** Throws a `LarkError` where it fails. */
      (...rest: Rest): Promise<R>;
      /** The same, with the failure as a result. */
      safe(...rest: Rest): Promise<Safe>;
      /** What is documented of it. */
      readonly facts: Facts;
      readonly [documented]?: Names;
    }
  : never;

/** A module's operations without their first argument. */
export type Bound<Module> = {
  readonly [Name in keyof Module as Module[Name] extends { readonly facts: object } ? Name : never]: BoundOperation<
    Module[Name]
  >;
};

/** The operations of a module, each called with `core`. */
export function bind<Module extends object>(core: Core, module: Module): Bound<Module> {
  const bound = Object.entries(module)
    .filter(([, member]) => isOperation(member))
    .map(([name, member]) => [name, withCore(core, member as AnyOperation)]);
  // Each operation stands under its own name with the first argument given, which is what `Bound` says.
  return Object.fromEntries(bound) as Bound<Module>;
}

/** An operation called with `core`. */
export function withCore<O extends AnyOperation>(core: Core, operation: O): BoundOperation<O> {
  // Any operation takes these, as far as it has them.
  const { safe, facts } = operation as unknown as {
    safe(core: Core, args?: Parts, options?: CallOptions): Promise<unknown>;
    readonly facts: OperationFacts;
  };
  const call = (args?: Parts, options?: CallOptions): Promise<unknown> =>
    (operation as unknown as (core: Core, args?: Parts, options?: CallOptions) => Promise<unknown>)(
      core,
      args,
      options,
    );
  return Object.assign(call, {
    safe: (args?: Parts, options?: CallOptions) => safe(core, args, options),
    facts,
  }) as unknown as BoundOperation<O>;
}

function isOperation(member: unknown): member is AnyOperation {
  return typeof member === "function" && "facts" in member;
}
