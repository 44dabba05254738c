import { readFileSync } from "node:fs";
import { ContractError } from "./read.js";
/** The JSON in a file of a contract. Throws a `ContractError` where there is none. */
export function readJson(file) {
    let text;
    try {
        text = readFileSync(file, "utf8");
    }
    catch (cause) {
        throw new ContractError(`there is no contract: ${file.pathname} cannot be read`, { cause });
    }
    try {
        // what JSON.parse gives is Json
        return JSON.parse(text);
    }
    catch (cause) {
        throw new ContractError(`${file.pathname} is not JSON`, { cause });
    }
}
/** `bitable/v1/app.get.json`: a name that stays below its folder; throws a `ContractError` for another. */
export function fileOf(name) {
    if (name !== undefined && /^[\w-]+(?:[/.][\w-]+)*$/.test(name))
        return name;
    throw new ContractError(`“${name ?? ""}” is no file of a contract`);
}
