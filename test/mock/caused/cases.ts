import type { Case } from "./case.ts";
import { wrongProperties } from "./fields.ts";
import { oneTooMany } from "./full.ts";
import { lastOnes } from "./last.ts";
import { takenNames } from "./names.ts";
import { otherCases } from "./others.ts";
import { wrongValues } from "./values.ts";

/** All cases by the operations of the shipped pages. */
export function cases(): readonly Case[] {
  return [...takenNames(), ...lastOnes(), ...oneTooMany(), ...wrongValues(), ...wrongProperties(), ...otherCases()];
}
