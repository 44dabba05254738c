// generator/writer/check-paths.ts
/** The writer's own list of what it wrote, at the top of the output folder. */
const manifestName = ".manifest.json";
/** Where the writer keeps what it has not put into place yet; below the output folder, gone after each run. */
const stagingName = ".larkwright-staging";
/**
* Refuses paths that would leave the output folder, hide in it or overwrite one another: absolute ones, `..`, control
* characters, a backslash, two that differ in letter case only, a file that is also a folder. Such a path is a fault of
* an emitter, so it throws.
*/
function checkPaths(paths) {
	const files = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		if (!isInside(path)) throw new Error(`refusing to write “${path}”: not a plain path below the output folder`);
		const name = folded(path);
		const other = files.get(name);
		if (other !== void 0) throw new Error(`refusing to write “${path}”: it would overwrite “${other}”`);
		files.set(name, path);
		folders.set(name.slice(0, name.lastIndexOf("/") + 1), path);
	}
	for (const [folder, path] of folders) {
		const file = parents(folder).find((parent) => files.has(parent));
		if (file !== void 0) throw new Error(`refusing to write “${path}”: “${file}” is a file already`);
	}
}
/** Whether a path stays below the folder it is relative to, on every system, and is none of the writer's own. */
function isInside(path) {
	if (plain.test(path)) return true;
	const names = path.split("/");
	if (/[\p{Cc}\\:]/u.test(path) || names[0] === ".manifest.json" || names[0] === ".larkwright-staging") return false;
	return names.every((name) => name !== "" && name !== "." && name !== ".." && !/[. ]$/.test(name));
}
/** `docs/a-b.c/d_e.md`: nearly all are so, and thousands are looked at in each run. */
const plain = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/;
/** `a/b/c` → `a`, `a/b`. */
function parents(path) {
	const names = path.split("/");
	return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
/** How a file system that does not tell letter case or composition apart sees a path. */
function folded(path) {
	return (plain.test(path) ? path : path.normalize("NFC")).toLowerCase();
}
export { stagingName as a, parents as i, isInside as n, manifestName as r, checkPaths as t };
