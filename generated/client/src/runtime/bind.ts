import type { AnswerHead, Core, Parts } from "./core.js";
import type { Operation } from "./operation.js";

/** A module's operations without their first argument. */
export type Bound<Module> = {
  readonly [Name in keyof Module as Module[Name] extends Callable ? Name : never]: Module[Name] extends {
    (core: Core, ...rest: infer Rest): infer Answer;
    safe(core: Core, ...rest: infer SafeRest): infer Result;
    readonly facts: infer Facts;
  }
    ? { (...rest: Rest): Answer; safe(...rest: SafeRest): Result; readonly facts: Facts }
    : never;
};

/** What tells an operation from what stands beside it; one that takes no token cannot be told by its arguments. */
type Callable = Pick<Operation<Parts, AnswerHead>, "facts">;

/** The operations of a module, each called with `core`. */
export function bind<Module extends object>(core: Core, module: Module): Bound<Module> {
  const bound: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(module)) {
    if (typeof member !== "function") continue;
    const { safe, facts } = member as Operation<Parts, AnswerHead>;
    const call = (...rest: unknown[]): unknown => member(core, ...rest);
    bound[name] = Object.assign(call, { safe: (...rest: [never]) => safe(core, ...rest), facts });
  }
  // Each member stands under its own name with the first argument given, which is what `Bound` says.
  return bound as Bound<Module>;
}
