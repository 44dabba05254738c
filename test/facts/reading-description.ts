import { type DescriptionFacts, readDescription } from "../../generator/facts/description.ts";
import { cell, reading } from "./reading.ts";

/** What a description says, wherever it stands. */
export type Facts = Omit<DescriptionFacts, "span">;

/** What is read of a description's cell, and what is reported. */
export function readFacts(value: string): { facts: Facts; codes: readonly string[] } {
  const { result, codes } = reading((report) => readDescription(cell(value), report));
  const { span: _, ...facts } = result;
  return { facts, codes };
}
