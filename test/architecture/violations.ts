import type { Import, Module } from "./read-modules.ts";
import { ambientOwner, emptyNames, mayImport, mayUsePackage } from "./rules.ts";

/** Everything that breaks a rule, as `file:line what`, in order. */
export function violations(modules: readonly Module[]): string[] {
  const known = new Set(modules.map((module) => module.name));
  return [
    ...modules.flatMap((module) => module.imports.flatMap((item) => importViolation(module, item, known))),
    ...modules.flatMap(ambientViolations),
    ...modules.flatMap(nameViolations),
    ...cycles(modules),
  ].sort();
}

function importViolation(module: Module, item: Import, known: ReadonlySet<string>): string[] {
  const at = `${module.name}.ts:${String(item.line)}`;
  const { kind, name } = item.target;
  if (kind === "package") return owns(name, module.name) ? [] : [`${at} does not own package ${name}`];
  if (!known.has(name)) return [`${at} imports ${name}, which is not there`];
  const from = partOf(module.name);
  const to = partOf(name);
  if (from === to) return [];
  const allowed = mayImport[ruleOf(from)] ?? [];
  if (allowed.includes(ruleOf(to)) || allowed.includes(to)) return [];
  if (allowed.includes(`type ${ruleOf(to)}`)) {
    return item.typeOnly ? [] : [`${at} may import only types of ${to}`];
  }
  return [`${at} may not import ${to}`];
}

function owns(packageName: string, module: string): boolean {
  const owners = Object.hasOwn(mayUsePackage, packageName) ? (mayUsePackage[packageName] ?? []) : [];
  return owners.some((owner) => module === owner || module.startsWith(`${owner}/`));
}

function ambientViolations(module: Module): string[] {
  if (partOf(module.name) === ambientOwner) return [];
  return module.ambient.map(({ text, brings, line }) => `${module.name}.ts:${String(line)} uses ${text} (${brings})`);
}

/** `dialects/feishu-tags/read-table` → `dialects/feishu-tags`; `build/draft` has a rule of its own. */
export function partOf(module: string): string {
  const [first = "", second, ...rest] = module.split("/");
  if (Object.hasOwn(mayImport, module)) return module;
  if (rest.length > 0 && Object.hasOwn(mayImport, `${first}/*`)) return `${first}/${second ?? ""}`;
  return first;
}

function ruleOf(part: string): string {
  if (Object.hasOwn(mayImport, part)) return part;
  return `${part.split("/")[0] ?? ""}/*`;
}

function nameViolations(module: Module): string[] {
  const segments = module.name.split("/");
  const wrong = segments.filter((segment) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(segment));
  const empty = segments.filter((segment) => emptyNames.includes(segment));
  const homeless = Object.hasOwn(mayImport, ruleOf(partOf(module.name))) ? [] : [partOf(module.name)];
  return [
    ...wrong.map((segment) => `${module.name}.ts “${segment}” is not kebab-case`),
    ...empty.map((segment) => `${module.name}.ts “${segment}” says nothing`),
    ...homeless.map((part) => `${module.name}.ts is in “${part}”, which the table does not know`),
  ];
}

/** One line for each circle of imports, types included, from its first module on. */
function cycles(modules: readonly Module[]): string[] {
  const targets = new Map(modules.map((module) => [module.name, moduleTargets(module)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start !== -1) found.push(`cycle: ${[...path.slice(start), name].join(" -> ")}`);
    if (start !== -1 || done.has(name)) return;
    for (const target of targets.get(name) ?? []) visit(target, [...path, name]);
    done.add(name);
  };
  for (const name of [...targets.keys()].sort()) visit(name, []);
  return found;
}

function moduleTargets(module: Module): string[] {
  return module.imports.filter((item) => item.target.kind === "module").map((item) => item.target.name);
}
