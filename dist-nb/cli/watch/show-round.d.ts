import type { Audience } from "../complain.ts";
import type { Round } from "./rounds.ts";
/**
 * Prints what a round did: which files began it, what is new to say of the pages, what changed of the contract and of the
 * files. `--json` gives one object on one line for each round.
 */
export declare function showRound(round: Round, files: readonly string[], { given, streams }: Audience): void;
