import { join, relative } from "node:path";
import { format } from "prettier";
import { Node, Project, ts, type ExportedDeclarations } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";

const client = join(import.meta.dirname, "../../../generated/client");
let declared: Project;

/** The package's declarations, without their comments. */
beforeAll(() => {
  const project = new Project({
    tsConfigFilePath: join(client, "tsconfig.json"),
    compilerOptions: { removeComments: true },
  });
  const emitted = project.emitToMemory({ emitOnlyDtsFiles: true }).getFiles();
  declared = new Project({ useInMemoryFileSystem: true, compilerOptions: { module: ts.ModuleKind.NodeNext } });
  for (const { filePath, text } of emitted) {
    declared.createSourceFile(`/${relative(join(client, "dist"), filePath)}`, text);
  }
});

describe("the public API", () => {
  it.each(["index", "core", "loops", "records", "redis", "events", "long-connection", "drive/v1/export-task"])(
    "of %s is as reviewed",
    async (name) => {
      const report = await format(reportOf(name), { parser: "typescript", printWidth: 120 });
      await expect(report).toMatchFileSnapshot(`api/${name.replaceAll("/", "-")}.txt`);
    },
  );
});

/** Every export with its declaration, then the types that these name and a caller cannot; the core's are in its report. */
function reportOf(name: string): string {
  const core = exportsOf("core");
  const exported = exportsOf(name).filter((declaration) => name === "core" || !core.includes(declaration));
  const shown = new Set<Node>([...exported, ...core]);
  const named = exported.flatMap((declaration) => namedBy(declaration, shown));
  const rest = named.length === 0 ? [] : ["// Named by these, and not exported here.", ...named.sort()];
  return [...exported.map(textOf), ...rest].join("\n\n");
}

function exportsOf(name: string): ExportedDeclarations[] {
  const exported = declared.getSourceFileOrThrow(`/${name}.d.ts`).getExportedDeclarations();
  return [...exported].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, declarations]) => declarations);
}

function textOf(declaration: Node): string {
  const whole = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration;
  return whole.getText().replace(/^export (?:declare )?|^declare /, "");
}

/** Types of the package that a declaration names, and those that they name, each once in a report. */
function namedBy(declaration: Node, shown: Set<Node>): string[] {
  return declaration.getDescendantsOfKind(ts.SyntaxKind.Identifier).flatMap((identifier) => {
    const symbol = identifier.getSymbol();
    const target = symbol?.getAliasedSymbol() ?? symbol;
    return (target?.getDeclarations() ?? []).flatMap((found) => {
      const isType = Node.isInterfaceDeclaration(found) || Node.isTypeAliasDeclaration(found);
      const isOurs = !found.getSourceFile().getFilePath().startsWith("/node_modules/");
      if (!isType || !isOurs || shown.has(found)) return [];
      shown.add(found);
      return [textOf(found), ...namedBy(found, shown)];
    });
  });
}
