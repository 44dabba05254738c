import { n as exits, t as placeOf } from "./places.js";
import { a as ConfigError } from "./render.js";
import { r as withText, t as positionAt } from "./source-file.js";
import { o as countRows } from "./complain.js";
import { E as hashOf$1, S as withHash, T as contentHash, a as loadSources, b as hashOfText, c as isSureText, d as printHistory, f as isVersion, h as documentPath, i as filesBelow, l as DamagedCache, n as hasErrors, p as newestOf, r as inspect, s as decode, t as generate, u as historyPath, w as Cache, x as storedFile } from "./pipeline.js";
import { a as stagingName, i as parents, n as isInside, r as manifestName, t as checkPaths } from "./check-paths.js";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { readFile, readdir, realpath, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
// generator/cli/as-json.ts
/** The diagnostics of a run as `--json` prints them. */
function diagnosticsJson(diagnostics) {
	return diagnostics.map(({ code, severity, span, message, related }) => ({
		...placeJson(span),
		severity,
		code,
		message,
		related: related.map(placeJson)
	}));
}
/** What became of each page; a page with several operations has one entry for each. */
function pagesJson(pages) {
	return pages.flatMap(({ operationIds, ...page }) => operationIds.length === 0 ? [page] : operationIds.map((operationId) => ({
		...page,
		operationId
	})));
}
function placeJson(span) {
	return {
		file: span.file.path,
		...positionAt(span.file, span.start)
	};
}
// generator/cache/tool-id.ts
/**
* What a result depends on besides its input: the code in the program's folder and the templates byte by byte, so that a change made while
* developing counts like a release, its packages by version, and the version of Node.
*/
function toolId(nodeVersion, program) {
	const root = join(program, "..");
	const code = contentsBelow$1(program, /(?<!\.d)\.[jt]s$/u);
	const others = [...contentsBelow$1(join(root, "templates")), ...manifestsOf(root)];
	return hashOf$1(nodeVersion, ...[...code, ...others].flatMap(({ path, content }) => [relative(root, path), content]));
}
/** All files below a folder whose names are such, in order of path. */
function contentsBelow$1(folder, named = /$/u) {
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && named.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => ({
		path,
		content: read$1(path)
	}));
}
/** The program's manifest, and those of the packages that it uses as they are installed, wherever they were put. */
function manifestsOf(root) {
	const path = join(root, "package.json");
	const content = read$1(path);
	const { dependencies = {} } = JSON.parse(content);
	const names = Object.keys(dependencies).sort();
	return [{
		path,
		content
	}, ...names.map((name) => ({
		path,
		content: installed(name, root)
	}))];
}
function installed(name, folder) {
	const found = read$1(join(folder, "node_modules", name, "package.json"));
	return found !== "" || dirname(folder) === folder ? found : installed(name, dirname(folder));
}
function read$1(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
// generator/program-folder.ts
/** The folder that holds all of the program's code: of its sources, or `dist`, where it is bundled into a few files. */
const programFolder = fileURLToPath(new URL(".", import.meta.url));
// generator/cli/caches.ts
/**
* The caches of a configuration: readings by what is read, the last run and what it made of each service by where it
* wrote. Commands that write nothing use what is there and leave it (`isKept` false). `id`: what tells this program from any
* other, which is found by reading all of it.
*/
function openCaches({ cache, sources, out, folders, templates, emitters = [] }, { isKept, isLive = false }, id = () => toolId(process.version, programFolder)) {
	if (cache === false) return {};
	const own = templates === void 0 ? id() : hashOf$1(id(), ...contentsBelow(templates));
	const open = (name, ...of) => new Cache(join(cache, `${name}-${hashOf$1(...of).slice(0, 16)}`), {
		toolId: own,
		isKept,
		isLive
	});
	const readings = open("readings", ...sources);
	if (emitters.length > 0) return { readings };
	const places = [out, ...Object.entries(folders).flat()];
	return {
		readings,
		services: open("services", ...places),
		lastRun: open("run", ...places)
	};
}
function contentsBelow(folder) {
	return filesBelow(folder).flatMap((path) => [path, readFileSync(join(folder, path), "utf8")]);
}
// generator/writer/commit.ts
/**
* The steps of a plan: first everything is written aside, then put into place, the manifest last, so that a run that was
* cut off is seen by the next one, which writes what is missing. No step at all where nothing changes.
*/
function stepsOf(plan) {
	const manifest = plan.manifest === void 0 ? [] : [{
		path: manifestName,
		text: plan.manifest
	}];
	const files = [...plan.write, ...manifest];
	const whole = new Set(plan.newFolders);
	const single = files.map(({ path }) => path).filter((path) => !whole.has(parents(path)[0] ?? ""));
	if (files.length === 0 && plan.remove.length === 0) return [];
	return [
		{ kind: "clean" },
		...files.map((file) => ({
			kind: "stage",
			file
		})),
		...plan.remove.map((path) => ({
			kind: "remove",
			path
		})),
		...[...whole, ...single].map((path) => ({
			kind: "publish",
			path
		})),
		{ kind: "clean" }
	];
}
/**
* Carries a plan out below `out`. When `signal` is raised while files are still written aside, nothing has changed: what
* was staged is taken away and it throws the signal's reason. Later it goes on to the end, which takes moments.
*/
async function commit(plan, out, signal) {
	for (const [index, step] of stepsOf(plan).entries()) {
		if (index % stepsAtOnce === 0) await stat(dirname(out)).catch(() => void 0);
		if (step.kind === "stage" && signal?.aborted === true) {
			await runStep({ kind: "clean" }, out);
			signal.throwIfAborted();
		}
		await runStep(step, out);
	}
}
const stepsAtOnce = 200;
/**
* Files are written and moved without waiting for one another in turn: of thousands of small files, most of the time
* would go into handing each to a thread and back.
*/
async function runStep(step, out) {
	switch (step.kind) {
		case "stage": return stage(join(out, stagingName, step.file.path), step.file.bytes ?? step.file.text);
		case "remove": return remove(step.path, out);
		case "publish": return publish(join(out, stagingName, step.path), join(out, step.path));
		case "clean": return rm(join(out, stagingName), {
			recursive: true,
			force: true
		});
	}
}
function stage(path, content) {
	inFolder(path, () => {
		writeFileSync(path, content);
	});
}
function publish(from, to) {
	inFolder(to, () => {
		renameSync(from, to);
	});
}
/** Most files have a folder already, and asking costs as much as writing. */
function inFolder(path, put) {
	try {
		put();
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
		mkdirSync(dirname(path), { recursive: true });
		put();
	}
}
/** Removes a file and the folders that are empty without it. */
async function remove(path, out) {
	await rm(join(out, path), { force: true });
	for (const folder of parents(path).reverse()) if (!await rmdir(join(out, folder)).then(() => true, () => false)) return;
}
// generator/writer/manifest.ts
/** One line for each path, sorted by code unit. */
function printManifest(manifest) {
	const lines = [...manifest].sort(([a], [b]) => a < b ? -1 : 1).map(([path, hash]) => `  ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
	return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}
/**
* Reads a manifest. What is none, or names a path outside the folder, is as if it were not there: nothing is removed on
* its word.
*/
function parseManifest(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return /* @__PURE__ */ new Map();
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return /* @__PURE__ */ new Map();
	const entries = Object.entries(value);
	const known = /* @__PURE__ */ new Map();
	for (const [path, hash] of entries) if (typeof hash === "string" && isInside(path)) known.set(path, hash);
	return known;
}
// generator/writer/plan.ts
/**
* Compares the output with what is on disk; pure. `folders`: what this run answers for, undefined for everything. Files
* in other folders stay as the manifest knows them, so that `--only client` does not remove the docs. `record`: a file
* that tells of the run and is no reason to write anything: it is only written where another file is, and by a run that
* answers for all that there is.
*/
function plan(files, disk, folders, record) {
	checkPaths([...files, ...record === void 0 ? [] : [record]].map((file) => file.path));
	const hashes = new Map(files.map((file) => [file.path, hashOf(file)]));
	if (record === void 0) return planFiles(files, disk, {
		hashes,
		folders
	});
	const known = disk.manifest.get(record.path);
	const isIntact = known !== void 0 && disk.hashes.get(record.path) === known;
	const asItIs = isIntact ? [{
		path: record.path,
		text: "",
		hash: known
	}] : [];
	const kept = planFiles([...files, ...asItIs], disk, {
		hashes,
		folders
	});
	if (![...disk.manifest.keys()].every((path) => path === record.path || isAnsweredFor(path, folders)) || isIntact && isUpToDate(kept)) return kept;
	return planFiles([...files, record], disk, {
		hashes,
		folders
	});
}
function hashOf(file) {
	return file.hash ?? hashOfText(file.bytes ?? file.text);
}
function isAnsweredFor(path, folders) {
	return folders?.includes(path.split("/")[0] ?? "") ?? true;
}
function planFiles(files, disk, { hashes: known, folders }) {
	const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : 1);
	const hashes = new Map(sorted.map((file) => [file.path, known.get(file.path) ?? hashOf(file)]));
	const isCurrent = ({ path }) => disk.hashes.get(path) === hashes.get(path);
	const write = sorted.filter((file) => !isCurrent(file));
	const others = [...disk.manifest].filter(([path]) => !hashes.has(path)).sort(([a], [b]) => a < b ? -1 : 1);
	const isOurs = ([path]) => isAnsweredFor(path, folders);
	const gone = others.filter((other) => isOurs(other) && disk.hashes.has(other[0]));
	const isUntouched = ([path, hash]) => disk.hashes.get(path) === hash;
	const manifest = printManifest(new Map([...hashes, ...others.filter((other) => !isOurs(other))]));
	return {
		write,
		hashes,
		newFolders: topFolders(write).filter((name) => !disk.names.has(name)),
		missing: write.map((file) => file.path).filter((path) => !disk.hashes.has(path)),
		deleted: write.map((file) => file.path).filter((path) => !disk.hashes.has(path) && disk.manifest.has(path)),
		outdated: write.map((file) => file.path).filter((path) => disk.manifest.get(path) !== hashes.get(path)),
		unchanged: sorted.filter(isCurrent).map((file) => file.path),
		remove: gone.filter(isUntouched).map(([path]) => path),
		kept: gone.filter((other) => !isUntouched(other)).map(([path]) => path),
		overwritten: write.map((file) => file.path).filter((path) => isEdited(path, disk)),
		isKnown: disk.manifestText !== void 0,
		manifest: manifest === disk.manifestText ? void 0 : manifest
	};
}
function topFolders(files) {
	return [...new Set(files.flatMap(({ path }) => parents(path)[0] ?? []))];
}
/** Whether nothing at all is left to do. */
function isUpToDate(found) {
	return found.write.length === 0 && found.remove.length === 0 && found.manifest === void 0;
}
function isEdited(path, disk) {
	const known = disk.manifest.get(path);
	const found = disk.hashes.get(path);
	return known !== void 0 && found !== void 0 && found !== known;
}
// generator/writer/file-stamps.ts
/** Hash of the file at a path; what has the stamp of an earlier run is not read. Undefined where there is no file. */
function hashAt(path, stamp) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found?.isFile() !== true) return void 0;
	return stamp !== void 0 && isStamped(found, stamp) ? stamp.hash : hashOfText(readFileSync(path));
}
/** Whether the file system says what it said when the stamp was made: the content is what it was. */
function isStamped(found, stamp) {
	return isSame(stampOf(found, stamp.hash), stamp);
}
/**
* The stamps of files that have just been written or found to have these hashes. A change in the same tick of the file
* system's clock would leave the same stamp, so files that are as new as anything it has changed (`witnesses` are others,
* changed after them) get none.
*/
function stampsOf(placeOf, hashes, witnesses = []) {
	const found = [...hashes].flatMap(([path, hash]) => {
		const stats = statsOf(placeOf(path));
		return stats === void 0 ? [] : [{
			path,
			hash,
			stats
		}];
	});
	const devices = new Set(found.map(({ stats }) => stats.dev));
	const others = witnesses.flatMap((path) => statsOf(path) ?? []).filter(({ dev }) => devices.has(dev));
	const times = [...found.map(({ stats }) => stats), ...others].map(({ ctimeMs }) => ctimeMs);
	const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
	return settledStamps(found.map((each) => ({
		...each,
		newest
	})), times);
}
/** The stamps of those files that are older than the newest change by more than a tick; `times` are other changes. */
function settledStamps(found, times) {
	const tick = times.every((time) => time % 1e3 === 0) ? 2e3 : 20;
	const settled = found.filter(({ stats, newest }) => stats.ctimeMs < newest - tick);
	return new Map(settled.map(({ path, hash, stats }) => [path, stampOf(stats, hash)]));
}
function statsOf(path) {
	return lstatSync(path, { throwIfNoEntry: false });
}
function stampOf({ size, ino, mtimeMs, ctimeMs }, hash) {
	return {
		hash,
		size,
		inode: ino,
		modified: mtimeMs,
		changed: ctimeMs
	};
}
function isSame(a, b) {
	return a.size === b.size && a.inode === b.inode && a.modified === b.modified && a.changed === b.changed;
}
// generator/writer/read-disk.ts
/**
* What stands in the output folder at the paths to be written and those the manifest knows. A link in the place of a
* file counts as no file. Files with a stamp of `stamps` are not read. Throws where a folder on the way is a link that leads out of the output folder.
*/
async function readDisk(out, paths, stamps = /* @__PURE__ */ new Map()) {
	const manifestText = await readFile(join(out, manifestName), "utf8").catch(() => void 0);
	const manifest = parseManifest(manifestText ?? "");
	const wanted = /* @__PURE__ */ new Set([...paths, ...manifest.keys()]);
	await refuseLinks(out, wanted);
	const hashes = /* @__PURE__ */ new Map();
	for (const path of wanted) {
		const hash = hashAt(join(out, path), stamps.get(path));
		if (hash !== void 0) hashes.set(path, hash);
	}
	return {
		manifestText,
		manifest,
		hashes,
		names: new Set(await readdir(out).catch(() => []))
	};
}
async function refuseLinks(out, paths) {
	const root = await realpath(out).catch(() => out);
	const folders = new Set([...paths].map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
	for (const folder of new Set([...folders].flatMap(parents))) {
		if (lstatSync(join(out, folder), { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
		if ((await realpath(join(out, folder)).catch(() => "")).startsWith(root + sep)) continue;
		throw new Error(`refusing to write below “${folder}”: it is a link that leads out of the output folder`);
	}
}
// generator/writer/write-output.ts
/** Compares an output with the disk, without changing anything. */
async function planOutput({ out, files, folders, record, stamps }) {
	const hashed = Promise.all(files.map(withHash));
	const paths = [...files, ...record === void 0 ? [] : [record]].map((file) => file.path);
	const [known, disk] = await Promise.all([hashed, readDisk(out, paths, stamps)]);
	return plan(known, disk, folders, record);
}
/** Brings the output folder up to date and says what changed. Nothing is touched that is as it should be. */
async function writeOutput(output, signal) {
	const planned = await planOutput(output);
	await commit(planned, output.out, signal);
	return planned;
}
// generator/cli/last-output.ts
/**
* What the last run left where the outputs stand of the version that it had; undefined where there is nothing of it. Where
* the manifest knows the document and it is another one, it was edited. Its document is read when it is asked for.
*/
function lastOutput(places, stamps = /* @__PURE__ */ new Map()) {
	const history = read(placeOf(places, historyPath))?.toString("utf8");
	const place = placeOf(places, documentPath);
	if (history === void 0 && !existsSync(place)) return ofPackages(places);
	const written = writtenHash(places);
	const found = hashAt(place, stamps.get(documentPath));
	const isIntact = found !== void 0 && (written === void 0 || written === found);
	const document = once(() => read(place));
	return {
		...history === void 0 ? {} : { history },
		get document() {
			return document();
		},
		state: isIntact ? "intact" : "lost",
		isSame: ({ hash, bytes }) => {
			if (hash !== void 0) return hash === found || !isIntact && hash === written;
			return document()?.equals(bytes()) === true || !isIntact && hashOfText(bytes()) === written;
		}
	};
}
function once(make) {
	let made;
	return () => (made ??= { result: make() }).result;
}
/** Where document and history are gone, the packages still tell their version, and nothing of what changed. */
function ofPackages(places) {
	const versions = ["client", "mock"].flatMap((name) => versionIn(read(placeOf(places, `${name}/package.json`))) ?? []);
	const version = newestOf(versions);
	if (version === void 0) return void 0;
	return {
		history: printHistory([{
			version,
			is: "first",
			words: 0,
			changes: []
		}]),
		state: "lost",
		isSame: () => false
	};
}
function versionIn(manifest) {
	try {
		const found = JSON.parse(manifest?.toString("utf8") ?? "");
		if (typeof found !== "object" || found === null || !("version" in found)) return void 0;
		return typeof found.version === "string" && isVersion(found.version) ? found.version : void 0;
	} catch {
		return;
	}
}
/** The hash of the document that the last run wrote, by the manifest of its folder. */
function writtenHash(places) {
	const [name = "", ...rest] = documentPath.split("/");
	const isApart = Object.hasOwn(places.folders, name);
	return parseManifest(read(placeOf(places, isApart ? `${name}/${manifestName}` : manifestName))?.toString("utf8") ?? "").get(isApart ? rest.join("/") : documentPath);
}
function read(path) {
	try {
		return readFileSync(path);
	} catch {
		return;
	}
}
// generator/cli/origin.ts
/** Where it stands below the output folder. */
const originPath = ".origin.json";
/** Enough to tell one content from another, which nobody forges here. */
const hashLength = 16;
function originOf(program, settings, { files, overlays }) {
	const { clientPackage, mockPackage, version, repository, license, only, include, rules } = settings;
	return {
		program,
		configuration: hashOf$1(JSON.stringify([
			...[
				clientPackage,
				mockPackage,
				version,
				repository,
				license
			],
			only,
			include,
			rules
		])).slice(0, hashLength),
		sources: new Map([...files, ...overlays].map((file) => [file.path, contentHash(file).slice(0, hashLength)]))
	};
}
/** The origin as a file, a line for each source. */
function originFile({ program, configuration, sources }) {
	const lines = [...sources].map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
	const list = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
	const head = `  "larkwright": ${JSON.stringify(program)},\n  "configuration": ${JSON.stringify(configuration)}`;
	return {
		path: originPath,
		text: `{\n${head},\n  "sources": ${list}\n}\n`
	};
}
/** The origin that a text tells; undefined where it is none. */
function parseOrigin(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isRecord(value)) return void 0;
	const { larkwright, configuration, sources } = value;
	if (typeof larkwright !== "string" || typeof configuration !== "string" || !isRecord(sources)) return void 0;
	const hashes = Object.entries(sources).flatMap(([path, hash]) => typeof hash === "string" ? [[path, hash]] : []);
	return {
		program: larkwright,
		configuration,
		sources: new Map(hashes)
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// generator/cli/counts.ts
function countsOf({ api, fields, pages, diagnostics }) {
	return {
		pages: pages.length,
		operations: api.operations.length,
		events: api.events.length,
		fields,
		errorRows: sum(api.operations.map((operation) => operation.errors.length)),
		errorCodes: api.errorCatalog.length,
		fieldTypes: api.fieldTypes.length,
		diagnostics: {
			error: ofSeverity(diagnostics, "error"),
			warning: ofSeverity(diagnostics, "warning"),
			info: ofSeverity(diagnostics, "info")
		},
		byCode: byCode(diagnostics)
	};
}
function ofSeverity(diagnostics, severity) {
	return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
function byCode(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
function sum(numbers) {
	return numbers.reduce((total, next) => total + next, 0);
}
// generator/cli/plan-report.ts
/** What `check` lists, in order of path. */
function differencesOf({ write, missing, remove, manifest }) {
	const absent = new Set(missing);
	const found = [...write.map(({ path }) => ({
		path,
		state: absent.has(path) ? "missing" : "changed"
	})), ...remove.map((path) => ({
		path,
		state: "obsolete"
	}))];
	if (found.length === 0 && manifest !== void 0) return [{
		path: manifestName,
		state: "changed"
	}];
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
function planJson({ write, unchanged, remove, kept, overwritten }) {
	return {
		written: write.map(({ path }) => path),
		unchanged: unchanged.length,
		removed: remove,
		kept,
		overwritten
	};
}
function planRows({ write, unchanged, remove, kept, overwritten }) {
	const counts = [
		write.length,
		unchanged.length,
		remove.length
	].map(String);
	return [
		["files", `${counts[0] ?? ""} written, ${counts[1] ?? ""} unchanged, ${counts[2] ?? ""} removed`],
		...overwritten.map((path) => ["  replaced, was edited", path]),
		...kept.map((path) => ["  kept, was edited", path])
	];
}
// generator/cli/outcomes.ts
/** Files were written, or stood there as they should. */
function written({ counts, diagnostics }, out, plan) {
	const facts = {
		out,
		counts,
		files: planJson(plan)
	};
	return {
		exitCode: exits.fine,
		diagnostics,
		facts,
		rows: [...countRows(counts), ...planRows(plan)]
	};
}
/** The sources have errors. */
function refusal(read) {
	const counts = countsOf(read);
	const rows = [...countRows(counts), ["files", "the sources have errors; nothing was written"]];
	return {
		exitCode: exits.badInput,
		diagnostics: read.diagnostics,
		facts: { counts },
		rows
	};
}
// generator/cli/outputs.ts
/**
* Compares outputs with the disk without changing anything. An output that has a folder of its own has a manifest of its
* own there. Throws a `ConfigError` where such a folder holds other people's files in the place of ours.
*/
async function planOutputs({ settings, files, record, stamps }) {
	const own = Object.entries(settings.folders).filter(([name]) => files.some(({ path }) => isOf(name, path)));
	const elsewhere = await Promise.all(own.map(([name, out]) => planOwn({
		name,
		out
	}, files, stamps)));
	const names = Object.keys(settings.folders);
	const root = await planOutput(recorded({
		out: settings.out,
		files: files.filter(({ path }) => !names.some((name) => isOf(name, path))),
		...settings.only === void 0 ? {} : { folders: settings.only },
		...stamps && { stamps }
	}, record, elsewhere.every(({ plan }) => isUpToDate(plan))));
	const each = [...elsewhere.map(({ out, plan }) => ({
		out,
		plan
	})), {
		out: settings.out,
		plan: root
	}];
	return {
		whole: together([root, ...elsewhere.map(({ name, plan }) => named(plan, name))]),
		each
	};
}
/** Carries plans out, the output folder's last: it holds what tells of the run. */
async function commitOutputs({ each }, signal) {
	for (const { out, plan } of each) await commit(plan, out, signal);
}
function isOf(name, path) {
	return path.startsWith(`${name}/`);
}
/** What tells of the run is no reason to write anything, but for what is written elsewhere. */
function recorded(output, record, isSame) {
	if (record === void 0) return output;
	if (isSame || output.folders !== void 0) return {
		...output,
		record
	};
	return {
		...output,
		files: [...output.files, record]
	};
}
async function planOwn({ name, out }, files, stamps = /* @__PURE__ */ new Map()) {
	const inside = (path) => path.slice(name.length + 1);
	const plan = await planOutput({
		out,
		files: files.filter(({ path }) => isOf(name, path)).map((file) => at(inside(file.path), file)),
		stamps: new Map([...stamps].flatMap(([path, stamp]) => isOf(name, path) ? [[inside(path), stamp]] : []))
	});
	const missing = new Set(plan.missing);
	const foreign = plan.isKnown ? void 0 : plan.write.find(({ path }) => !missing.has(path));
	if (foreign === void 0) return {
		name,
		out,
		plan
	};
	const what = `“folders”: ${out} is no folder of ours: “${foreign.path}” would be overwritten`;
	throw new ConfigError(`${what}; expected one that is empty, or not there yet`);
}
function at(path, file) {
	return storedFile(path, () => file.bytes ?? new TextEncoder().encode(file.text), file.hash, file.onHash);
}
/** The plan with its paths as they are among those of all outputs. */
function named(plan, name) {
	const all = (paths) => paths.map((path) => `${name}/${path}`);
	return {
		...plan,
		write: plan.write.map((file) => at(`${name}/${file.path}`, file)),
		missing: all(plan.missing),
		unchanged: all(plan.unchanged),
		remove: all(plan.remove),
		kept: all(plan.kept),
		overwritten: all(plan.overwritten),
		deleted: all(plan.deleted),
		outdated: all(plan.outdated),
		hashes: new Map([...plan.hashes].map(([path, hash]) => [`${name}/${path}`, hash]))
	};
}
function together(plans) {
	const [first, ...others] = plans;
	if (first === void 0) throw new Error("there is an output folder");
	return others.reduce((all, next) => ({
		...all,
		write: [...all.write, ...next.write],
		missing: [...all.missing, ...next.missing],
		unchanged: [...all.unchanged, ...next.unchanged],
		remove: [...all.remove, ...next.remove],
		kept: [...all.kept, ...next.kept],
		overwritten: [...all.overwritten, ...next.overwritten],
		deleted: [...all.deleted, ...next.deleted],
		outdated: [...all.outdated, ...next.outdated],
		hashes: new Map([...all.hashes, ...next.hashes])
	}), first);
}
// generator/cli/reasons.ts
/** Compares what an output was made from with what it would be made from; `before` is absent where nothing tells it. */
function reasonsOf(plan, before, after) {
	const edited = [...plan.overwritten, ...plan.deleted].sort();
	const byHand = edited.length === 0 ? [] : [{
		kind: "edited",
		files: edited
	}];
	if (!(plan.outdated.length > 0 || plan.remove.length > 0) && (edited.length > 0 || plan.manifest === void 0)) return byHand;
	const changed = before === void 0 ? [] : originReasons(before, after);
	return [...changed.length === 0 ? [{ kind: "unknown" }] : changed, ...byHand];
}
function originReasons(before, after) {
	const files = sourceChanges(before.sources, after.sources);
	return [
		files.length > 0 && {
			kind: "sources",
			files
		},
		before.program !== after.program && {
			kind: "program",
			before: before.program,
			after: after.program
		},
		before.configuration !== after.configuration && { kind: "configuration" }
	].filter((reason) => reason !== false);
}
function sourceChanges(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
		if (before.get(path) === after.get(path)) return [];
		return [{
			path,
			state: !before.has(path) ? "added" : after.has(path) ? "changed" : "gone"
		}];
	});
}
/** Reasons as lines of the summary. */
function reasonRows(reasons) {
	return reasons.flatMap((reason) => {
		switch (reason.kind) {
			case "sources": return [["reason", "sources changed since the output was made"], ...reason.files.map(({ path, state }) => [`  source ${state}`, path])];
			case "edited": return [["reason", "the output was edited by hand"], ...reason.files.map((path) => ["  edited", path])];
			case "program": return [["reason", `larkwright changed: ${reason.before} → ${reason.after}`]];
			case "configuration": return [["reason", "the configuration changed since the output was made"]];
			case "unknown": return [["reason", "made by another run or another state of larkwright; nothing on disk tells which"]];
		}
	});
}
// generator/cli/check.ts
/**
* Makes the outputs in memory and compares them with what is on disk; says of what differs whether the sources, the
* configuration or the program changed since it was made, or someone edited it.
*/
const runCheck = async ({ settings, progress, means, version }) => {
	const loaded = await loadSources(settings.sources, settings.overlays);
	const made = await generate(settings, progress, {
		...means,
		loaded,
		last: lastOutput(settings)
	});
	if (hasErrors(made.diagnostics)) return refusal(made);
	const origin = originOf(version, settings, loaded);
	const { whole: plan } = await planOutputs({
		settings,
		files: made.files,
		record: originFile(origin)
	});
	const differences = differencesOf(plan).filter(({ path }) => path !== originPath);
	const isSame = differences.length === 0;
	const reasons = isSame ? [] : reasonsOf(plan, await originAt(settings.out), origin);
	const rows = [...reasonRows(reasons), ...differences.map(({ path, state }) => [state, path])];
	return {
		exitCode: isSame ? exits.fine : exits.differs,
		diagnostics: made.diagnostics,
		facts: {
			same: isSame,
			...made.versions === void 0 ? {} : { version: made.versions },
			reasons,
			differences
		},
		rows: isSame ? [["check", "the output on disk is current"]] : rows
	};
};
async function originAt(out) {
	return parseOrigin(await readFile(join(out, originPath), "utf8").catch(() => ""));
}
// generator/cli/known-sources.ts
/** A source that was not read, as it had not been touched since the last run, is another one now that it is needed. */
var ChangedSource = class extends Error {
	name = "ChangedSource";
};
/**
* The sources that the last run read, which need not be read again where the file system says that nobody touched them.
* Only text is remembered: the rest has to be looked at for what is wrong with it.
*/
var KnownSources = class {
	#cache;
	#key;
	#stamps;
	/** By device, the newest change of which the file system has told. */
	#newest = /* @__PURE__ */ new Map();
	/** What it told of the sources, with the newest change until then: what changes later is newer. */
	#told = /* @__PURE__ */ new Map();
	#isOver = false;
	/** `folder` is the one of all caches. */
	constructor(cache, folder) {
		this.#cache = cache;
		this.#key = cache.key("sources");
		const stored = cache.drawer("run").get(this.#key);
		this.#stamps = stored === void 0 ? /* @__PURE__ */ new Map() : deserialize(stored);
		for (const name of namesIn$1(folder)) {
			const stats = statSync(join(folder, name), { throwIfNoEntry: false });
			if (stats !== void 0) this.#newestSince(stats);
		}
	}
	/** The bytes are read when they are asked for, which throws `ChangedSource` where they are others by then. */
	recall = (place, stats) => {
		this.#told.set(place, {
			stats,
			newest: this.#newestSince(stats)
		});
		const stamp = this.#stamps.get(place);
		if (stamp === void 0 || !isStamped(stats, stamp)) return void 0;
		return {
			hash: stamp.hash,
			bytes: () => this.#read(place, stamp.hash)
		};
	};
	/** Remembers what was read for the next run. */
	remember({ files }) {
		const texts = files.flatMap((file) => {
			const { place = "" } = file;
			const told = this.#told.get(place);
			if (told === void 0) return [];
			return file.hash !== void 0 || isSureText(file.bytes) ? [{
				path: place,
				hash: contentHash(file),
				...told
			}] : [];
		});
		const times = [...this.#told.values()].map(({ newest }) => newest);
		this.#cache.drawer("run").set(this.#key, serialize(settledStamps(texts, times)));
	}
	/** From now on sources are only shown, as they are. */
	end() {
		this.#isOver = true;
	}
	#newestSince({ dev, ctimeMs }) {
		const newest = Math.max(this.#newest.get(dev) ?? 0, ctimeMs);
		this.#newest.set(dev, newest);
		return newest;
	}
	#read(place, hash) {
		const bytes = readOrNothing(place);
		if (this.#isOver || hashOf$1(bytes) === hash) return bytes;
		throw new ChangedSource("a source changed while it was read");
	}
};
function readOrNothing(place) {
	try {
		return readFileSync(place);
	} catch {
		return /* @__PURE__ */ new Uint8Array();
	}
}
function namesIn$1(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
// generator/cli/last-run.ts
/** The key of a run: the configuration, the sources' paths and contents and what could not be read of them. */
function runKey(cache, settings, { files, overlays, problems }) {
	const faults = problems.map(({ code, span, message }) => [
		code,
		span.file.path,
		message
	]);
	return cache.key("run", JSON.stringify(settings), JSON.stringify(faults), ...[...files, ...overlays].flatMap((file) => [file.path, contentHash(file)]));
}
/** The run of this key, where everything that it wrote stands there unchanged. */
function sameRun(cache, key, places, loaded) {
	const stored = cache.drawer("run").get(key);
	if (stored === void 0) return void 0;
	const run = deserialize(stored);
	const stamps = knownStamps(cache);
	if (!run.files.every(([path, hash]) => hashAt(placeOf(places, path), stamps.get(path)) === hash)) return void 0;
	giveTexts(run.diagnostics, loaded);
	return run;
}
/** What the file system said of the files that the last run left. */
function knownStamps(cache) {
	const stored = cache.drawer("run").get(cache.key("stamps"));
	return stored === void 0 ? /* @__PURE__ */ new Map() : deserialize(stored);
}
/** Remembers a run whose outputs have just been written; `hashes` are theirs, by path. */
function rememberRun(cache, key, settings, { hashes, ...rest }) {
	const { cache: folder, folders } = settings;
	const manifests = [manifestName, ...Object.keys(folders).map((name) => `${name}/${manifestName}`)];
	const files = new Map([...hashes, ...manifests.flatMap((path) => {
		const hash = hashAt(placeOf(settings, path), void 0);
		return hash === void 0 ? [] : [[path, hash]];
	})]);
	const drawer = cache.drawer("run");
	drawer.set(key, serialize({
		...rest,
		files: [...files]
	}));
	const witnesses = folder === false ? [] : namesIn(folder).map((name) => join(folder, name));
	drawer.set(cache.key("stamps"), serialize(stampsOf((path) => placeOf(settings, path), files, witnesses)));
	cache.save();
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
/** Diagnostics are stored with the names of their files only. */
function giveTexts(diagnostics, { files, overlays }) {
	const loaded = new Map([...files, ...overlays].map((file) => [file.path, file]));
	const named = new Set(diagnostics.flatMap(({ span, related }) => [span, ...related]).map(({ file }) => file));
	for (const file of named) withText(file, () => decode(loaded.get(file.path)?.bytes ?? /* @__PURE__ */ new Uint8Array()).text);
}
// generator/cli/publish-hint.ts
/**
* How the packages that were generated are published, where the configuration says in which repository they are kept: npm
* proves the origin of no other.
*/
function publishRows({ out, folders, only, repository }, folder) {
	if (repository === void 0) return [];
	return ["client", "mock"].filter((name) => only?.includes(name) ?? true).map((name) => {
		const place = relative(folder, placeOf({
			out,
			folders
		}, name)) || ".";
		return [`publish ${name}`, `cd ${quoted(place)} && npm install && npm publish --provenance --access public`];
	});
}
/** As a shell takes it for one word. */
function quoted(path) {
	return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
// generator/cli/generate.ts
/** Reads the sources and writes the outputs, in the version that follows from what changed. */
const runGenerate = async (job) => {
	const { lastRun } = job.caches;
	const { cache } = job.settings;
	const known = lastRun === void 0 || cache === false ? void 0 : new KnownSources(lastRun, cache);
	return runOnce(job, known).catch(async (error) => {
		if (error instanceof ChangedSource) return runOnce(job, void 0);
		throw error;
	}).finally(() => known?.end());
};
async function runOnce({ settings, progress, means, caches, guard, version, folder, last: from }, known) {
	const withHint = (outcome) => ({
		...outcome,
		rows: [...outcome.rows, ...publishRows(settings, folder)]
	});
	const loaded = await loadSources(settings.sources, settings.overlays, known?.recall);
	const { lastRun } = caches;
	const key = lastRun && runKey(lastRun, settings, loaded);
	const same = lastRun && key !== void 0 ? sameRun(lastRun, key, settings, loaded) : void 0;
	if (same !== void 0) return withHint(told(same, {
		before: same.version,
		now: same.version
	}, {
		out: settings.out,
		plan: nothingToDo(same.files)
	}));
	const stamps = lastRun === void 0 ? void 0 : knownStamps(lastRun);
	const last = from ?? lastOutput(settings, stamps);
	const made = await generate(settings, progress, {
		...means,
		loaded,
		last
	});
	const { diagnostics, versions } = made;
	if (hasErrors(diagnostics) || versions === void 0) return refusal(made);
	progress("writing files");
	const record = originFile(originOf(version, settings, loaded));
	const write = (run) => guard(async (interrupt) => {
		const plans = await planOutputs({
			settings,
			files: run.files,
			record,
			...stamps && { stamps }
		});
		await commitOutputs(plans, interrupt);
		return plans.whole;
	});
	const plan = await write(made).catch(async (error) => {
		if (error instanceof DamagedCache) return write(await generate(settings, progress, {
			loaded,
			last
		}));
		throw error;
	});
	const run = {
		counts: countsOf(made),
		diagnostics,
		version: versions.now,
		hashes: plan.hashes
	};
	caches.readings?.save();
	caches.services?.save();
	known?.remember(loaded);
	if (lastRun && key !== void 0) rememberRun(lastRun, key, settings, run);
	return withHint(told(run, versions, {
		out: settings.out,
		plan
	}));
}
/** Where nothing tells of an earlier run, one that was published may be forgotten. */
function versionShown({ before, now }) {
	if (before === void 0) return `${now}, the first; if others were published, state “version” in the configuration`;
	return before === now ? now : `${before} → ${now}`;
}
/** What a run changes that finds everything as the last one left it. */
function nothingToDo(files) {
	return {
		write: [],
		unchanged: files.map(([path]) => path).filter((path) => path.split("/").at(-1) !== manifestName),
		remove: [],
		kept: [],
		overwritten: []
	};
}
function told(run, versions, { out, plan }) {
	const { facts, rows, ...outcome } = written(run, out, plan);
	const row = ["version", versionShown(versions)];
	return {
		...outcome,
		facts: {
			...facts,
			version: versions
		},
		rows: [...rows, row]
	};
}
// generator/cli/commands.ts
/** Reads and normalizes only. */
const runInspect = async ({ settings, progress, means }) => {
	const read = await inspect(settings, progress, means);
	const exitCode = hasErrors(read.diagnostics) ? exits.badInput : exits.fine;
	const counts = countsOf(read);
	const facts = {
		counts,
		pages: pagesJson(read.pages)
	};
	return {
		exitCode,
		diagnostics: read.diagnostics,
		facts,
		rows: countRows(counts)
	};
};
/** Writes the sources back as clean pages. */
const runRestore = async ({ given, settings, progress, means, guard }) => {
	const read = await inspect({
		...settings,
		overlays: []
	}, progress, means);
	if (hasErrors(read.diagnostics)) return refusal(read);
	progress("writing pages");
	const { restorePages } = await import("./restoring.js");
	const files = restorePages(read.api, { prose: given.prose ?? "keep" });
	const plan = await guard((interrupt) => writeOutput({
		out: settings.out,
		files
	}, interrupt));
	return written({
		counts: countsOf(read),
		diagnostics: read.diagnostics
	}, settings.out, plan);
};
const commands = {
	generate: runGenerate,
	inspect: runInspect,
	check: runCheck,
	diff: async (job) => (await import("./diff.js")).runDiff(job),
	restore: runRestore
};
export { toolId as a, programFolder as i, lastOutput as n, diagnosticsJson as o, openCaches as r, commands as t };
