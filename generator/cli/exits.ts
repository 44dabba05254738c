/** The exit codes of the contract, and those for faults of the program itself and for an interruption. */
export const exits = { fine: 0, differs: 1, usage: 2, badInput: 3, fault: 70, interrupted: 130 } as const;
