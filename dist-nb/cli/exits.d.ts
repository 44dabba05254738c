/** The exit codes of the contract, and those for faults of the program itself and for an interruption. */
export declare const exits: {
    readonly fine: 0;
    readonly differs: 1;
    readonly usage: 2;
    readonly badInput: 3;
    readonly fault: 70;
    readonly interrupted: 130;
};
