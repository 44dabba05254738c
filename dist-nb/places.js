import { join } from "node:path";
// generator/cli/exits.ts
/** The exit codes of the contract, and those for faults of the program itself and for an interruption. */
const exits = {
	fine: 0,
	differs: 1,
	usage: 2,
	badInput: 3,
	fault: 70,
	interrupted: 130
};
// generator/cli/places.ts
/** Where a file of the outputs stands: below the output folder, or in the folder that its output has of its own. */
function placeOf({ out, folders }, path) {
	const [name = "", ...rest] = path.split("/");
	const own = Object.hasOwn(folders, name) ? folders[name] : void 0;
	return own === void 0 ? join(out, path) : join(own, ...rest);
}
export { exits as n, placeOf as t };
