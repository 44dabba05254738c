import type { Formula } from "../../../../templates/mock/src/formula/formula.ts";

/** A formula as the client's filter builder writes it: no space but behind a comma, brackets only where they are needed. */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case "field":
      return `CurrentValue.[${formula.name}]`;
    case "text":
      return `"${formula.text}"`;
    case "number":
      return String(formula.value);
    case "negative":
      return `-${operand(formula.of, 9)}`;
    case "contains":
      return `${operand(formula.of, 10)}.contains(${printFormula(formula.text)})`;
    case "call":
      return `${formula.name}(${formula.arguments.map(printFormula).join(", ")})`;
    case "chain":
      return [
        operand(formula.first, formula.binding + 1),
        ...formula.rest.map(({ operator, right }) => operator + operand(right, formula.binding + 1)),
      ].join("");
  }
}

function operand(formula: Formula, least: number): string {
  const text = printFormula(formula);
  return bindingOf(formula) < least ? `(${text})` : text;
}

function bindingOf(formula: Formula): number {
  if (formula.kind === "chain") return formula.binding;
  return formula.kind === "negative" ? 9 : 10;
}
