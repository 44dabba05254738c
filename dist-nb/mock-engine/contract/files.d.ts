import type { Json } from "../engine/json.js";
/** The JSON in a file of a contract. Throws a `ContractError` where there is none. */
export declare function readJson(file: URL): Json;
/** `bitable/v1/app.get.json`: a name that stays below its folder; throws a `ContractError` for another. */
export declare function fileOf(name: string | undefined): string;
