import type { Core } from "./core.js";

/** A module's functions without their first argument. */
export type Bound<Module> = {
  readonly [Name in keyof Module]: Module[Name] extends (core: Core, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** The functions of a module, each called with `core`. */
export function bind<Module extends object>(core: Core, module: Module): Bound<Module> {
  const bound: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(module)) {
    if (typeof member === "function") bound[name] = (...rest: unknown[]): unknown => member(core, ...rest);
  }
  // Each member stands under its own name with the first argument given, which is what `Bound` says.
  return bound as Bound<Module>;
}
