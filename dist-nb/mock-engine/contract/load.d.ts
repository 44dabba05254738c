import type { Contract } from "../engine/contract.js";
/**
 * The contract that the generator wrote into a folder. `index.json` is read now, a
 * service's file when one of its operations is first asked for its details, an example when it is first asked for, events
 * when one is first looked for.
 * Throws a `ContractError` where the folder holds no contract.
 */
export declare function loadContract(folder: string | URL): Contract;
