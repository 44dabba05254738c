import { posix } from "node:path";

import { type Project, type SourceFile, ts } from "ts-morph";

import { ambientMembers, ambientNames } from "./rules.ts";

/** One file as the rules see it. */
export interface Module {
  /** As `facts/rate-limit`: below `generator/`, without ending. */
  readonly name: string;
  readonly imports: readonly Import[];
  readonly ambient: readonly AmbientUse[];
}

export interface Import {
  /** A module of ours by name, or a package. */
  readonly target: { readonly kind: "module" | "package"; readonly name: string };
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A name that reaches outside: the clock, chance, the process. */
export interface AmbientUse {
  readonly text: string;
  readonly brings: string;
  readonly line: number;
}

/** Reads every file of a project below `root`, by syntax alone. */
export function readModules(project: Project, root: string): Module[] {
  return project
    .getSourceFiles()
    .filter((file) => file.getFilePath().startsWith(`${root}/`))
    .map((file) => readModule(file, root));
}

function readModule(file: SourceFile, root: string): Module {
  const path = file.getFilePath().slice(root.length + 1);
  const imports: Import[] = [];
  const ambient: AmbientUse[] = [];
  const source = file.compilerNode;
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== undefined) {
      imports.push({ target: resolve(path, found.specifier), typeOnly: found.typeOnly, line: lineOf(node) });
    }
    const use = ambientUse(node);
    if (use !== undefined) ambient.push({ ...use, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { name: path.replace(/\.ts$/, ""), imports, ambient };
}

function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, isTypeImport(node));
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, isTypeExport(node));
  if (ts.isImportTypeNode(node)) {
    return literal(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  }
  if (ts.isImportEqualsDeclaration(node)) {
    return literal(ts.isExternalModuleReference(node.moduleReference) ? node.moduleReference.expression : undefined);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isLoad =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return isLoad ? literal(node.arguments[0]) : undefined;
}

/** What is loaded under a name that is not a literal cannot be checked, so it has no owner either. */
function literal(node: ts.Node | undefined, typeOnly = false): { specifier: string; typeOnly: boolean } | undefined {
  if (node === undefined) return undefined;
  return { specifier: ts.isStringLiteralLike(node) ? node.text : "(computed)", typeOnly };
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const named = node.exportClause;
  return named !== undefined && ts.isNamedExports(named) && named.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): Import["target"] {
  if (!specifier.startsWith(".")) return { kind: "package", name: packageName(specifier) };
  const name = posix.join(posix.dirname(from), specifier);
  return { kind: "module", name: name.replace(/\.ts$/, "") };
}

/** `@scope/name/deep` → `@scope/name`; Node's own keep their path: `node:fs/promises`. */
function packageName(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function ambientUse(node: ts.Node): Omit<AmbientUse, "line"> | undefined {
  if (ts.isPropertyAccessExpression(node)) return memberUse(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return memberUse(node.expression, node.argumentExpression.text);
  }
  if (ts.isIdentifier(node)) return nameUse(node);
  return undefined;
}

function memberUse(object: ts.Expression, member: string): Omit<AmbientUse, "line"> | undefined {
  const owner = ts.isIdentifier(object) ? object.text : "";
  for (const text of [`${owner}.${member}`, `*.${member}`]) {
    const brings = Object.hasOwn(ambientMembers, text) ? ambientMembers[text] : undefined;
    if (brings !== undefined) return { text, brings };
  }
  return undefined;
}

function nameUse(node: ts.Identifier): Omit<AmbientUse, "line"> | undefined {
  if (!isReference(node)) return undefined;
  if (node.text === "Date") return readsClock(node) ? { text: "new Date()", brings: "clock" } : undefined;
  const brings = Object.hasOwn(ambientNames, node.text) ? ambientNames[node.text] : undefined;
  return brings === undefined ? undefined : { text: node.text, brings };
}

/** `new Date(0)` is a value; `new Date()` and `Date()` are the time. */
function readsClock(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent)) return (parent.arguments ?? []).length === 0;
  return ts.isCallExpression(parent) && parent.expression === node;
}

/** Whether an identifier stands for a value, not for a member or a property of its name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  const isName = "name" in parent && parent.name === node;
  return !isName;
}
