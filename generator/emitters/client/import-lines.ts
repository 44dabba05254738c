/** `import { A, B } from "x.js";` on one line where it fits, else a name on each; none where nothing is imported. */
export function importLines(keyword: string, names: readonly string[], file: string): readonly string[] {
  if (names.length === 0) return [];
  const line = `${keyword} { ${names.join(", ")} } from ${JSON.stringify(file)};`;
  if (line.length <= 120) return [line];
  return [`${keyword} {`, ...names.map((name) => `  ${name},`), `} from ${JSON.stringify(file)};`];
}
