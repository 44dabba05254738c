import { o as configNames, r as visible } from "./render.js";
import { h as documentPath, m as documentChanges, o as watchedPath, y as bumpOf } from "./pipeline.js";
import { c as printDiagnostics, d as settingsFor, l as printRows, s as paintFor, t as complain } from "./complain.js";
import { a as toolId, i as programFolder, n as lastOutput, o as diagnosticsJson, r as openCaches, t as commands } from "./commands.js";
import { t as placeOf } from "./places.js";
import { o as changesJson, t as forPeople } from "./people.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
// generator/cli/watch/rounds.ts
/** Generates again and again, and compares what came out with what was there before. */
var Rounds = class {
	#given;
	#around;
	/** The emitted document. */
	#known;
	#said = /* @__PURE__ */ new Set();
	/** What stood there at first: all that is changed while someone watches is one step of the version. */
	#start;
	/** The program that runs stays the same. */
	#toolId;
	/** What the rounds before made, in memory. */
	#kept;
	constructor(given, around) {
		this.#given = given;
		this.#around = around;
	}
	async next(settings) {
		const before = this.#known ?? readDocument(settings);
		this.#start ??= asItStands(lastOutput(settings));
		const caches = this.#caches(settings);
		const outcome = await commands.generate({
			given: this.#given,
			settings,
			progress: () => void 0,
			means: caches,
			caches,
			...this.#start && { last: this.#start },
			...this.#around
		});
		const after = readDocument(settings);
		this.#known = after ?? before;
		const news = this.#newsOf(outcome.diagnostics);
		if (before === void 0 || after === void 0) return {
			outcome,
			news
		};
		const changes = before.equals(after) ? [] : documentChanges({
			before,
			after
		}, settings.rules);
		return {
			outcome,
			news,
			...changes && { changes }
		};
	}
	/** Writes what the next program that runs here can use. */
	close() {
		const { readings, services, lastRun } = this.#kept?.caches ?? {};
		for (const cache of [
			readings,
			services,
			lastRun
		]) cache?.close();
		this.#kept = void 0;
	}
	#caches(settings) {
		if (this.#given.cache === false) return {};
		const of = JSON.stringify(settings);
		if (this.#kept?.of === of && settings.templates === void 0) return this.#kept.caches;
		this.close();
		const id = () => this.#toolId ??= toolId(process.version, programFolder);
		this.#kept = {
			of,
			caches: openCaches(settings, {
				isKept: true,
				isLive: true
			}, id)
		};
		return this.#kept.caches;
	}
	#newsOf(diagnostics) {
		const keyOf = ({ span, code, message }) => JSON.stringify([
			span.file.path,
			code,
			message
		]);
		const before = this.#said;
		this.#said = new Set(diagnostics.map(keyOf));
		return diagnostics.filter((each) => each.severity === "error" || !before.has(keyOf(each)));
	}
};
/** The rounds write another document in its place. */
function asItStands(last) {
	return last && { ...last };
}
function readDocument(settings) {
	try {
		return readFileSync(placeOf(settings, documentPath));
	} catch {
		return;
	}
}
// generator/cli/watch/show-round.ts
/**
* Prints what a round did: which files began it, what is new to say of the pages, what changed of the contract and of the
* files. `--json` gives one object on one line for each round.
*/
function showRound(round, files, { given, streams }) {
	const { outcome, news, changes } = round;
	if (given.json === true) {
		const diff = changes && {
			bump: bumpOf(changes),
			changes: changesJson(changes)
		};
		const { exitCode, facts } = outcome;
		const said = {
			command: "watch",
			exitCode,
			changed: files,
			...facts,
			diff,
			diagnostics: diagnosticsJson(news)
		};
		streams.out.write(`${JSON.stringify(said)}\n`);
		return;
	}
	const isQuiet = given.quiet === true;
	printDiagnostics(isQuiet ? news.filter(({ severity }) => severity === "error") : news, streams.err, false);
	if (isQuiet) return;
	const paint = paintFor(streams.out);
	if (files.length > 0) streams.out.write(`\n${paint("bold", visible(files.join(", ")))}\n`);
	if (changes !== void 0 && changes.length > 0) streams.out.write(forPeople(changes, bumpOf(changes), paint));
	const rows = files.length === 0 ? outcome.rows : outcome.rows.filter(([label]) => label === "files");
	printRows([...rows, ["watching", "for changes; Ctrl-C stops"]], streams.out);
}
// generator/cli/watch/watch-files.ts
/**
* A person's editor, or a tool that converts pages, writes a file in several steps. In milliseconds: more than the 50 for
* which the watcher tells no second change of a file, or one that comes after the file was read would never be told.
*/
const quiet = 60;
/** A file without content is one that is being written. */
const quietIfEmpty = 200;
/**
* Watches files and folders. `onError` is told what cannot be watched. The
* promise is kept once all is watched.
*/
async function watchFiles(watched, onError) {
	const homes = watched.paths.map((path) => isBelow(path, watched.home) ? watched.home : dirname(path));
	const changed = /* @__PURE__ */ new Set();
	let timer;
	let tell;
	const files = watch([...new Set(homes)], {
		ignoreInitial: true,
		ignored: (path) => isIgnored(path, watched)
	});
	const settle = () => {
		clearTimeout(timer);
		timer = void 0;
		tell?.();
	};
	files.on("all", (_event, path) => {
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(settle, isEmpty(path) ? quietIfEmpty : quiet);
	});
	files.on("error", onError);
	await new Promise((resolve) => files.once("ready", resolve));
	return {
		next: async () => {
			while (changed.size === 0 || timer !== void 0) await new Promise((resolve) => tell = resolve);
			const found = new Set(changed);
			changed.clear();
			return found;
		},
		close: async () => {
			clearTimeout(timer);
			await files.close();
		}
	};
}
/**
* From the home on, only what leads to what is watched is looked at, and below it what reading the sources leaves in: no
* dot files and no `node_modules`.
*/
function isIgnored(path, { paths, except }) {
	if (except.some((other) => isBelow(path, other))) return true;
	const root = paths.find((each) => isBelow(path, each));
	if (root === void 0) return !paths.some((each) => isBelow(each, path));
	return relative(root, path).split(sep).some((name) => name.startsWith(".") || name === "node_modules");
}
function isBelow(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function isEmpty(path) {
	return statSync(path, { throwIfNoEntry: false })?.size === 0;
}
// generator/cli/watch/run-watch.ts
/**
* Generates, and again whenever a source, an overlay or the configuration changes, until the person stops it. What goes
* wrong in a round is said, and the next change begins the next one. Throws a `ConfigError` where the configuration is
* wrong from the start.
*/
async function runWatch(given, { streams, guard, version }) {
	const first = watchedBy(await settingsFor(given, streams.folder), given, streams.folder);
	await guard(async (interrupt) => {
		const complainOf = (error) => void complain("watch", error, {
			given: {},
			streams
		});
		const rounds = new Rounds(given, {
			guard,
			version,
			folder: streams.folder
		});
		const stopped = raised(interrupt);
		let watched = first;
		let files = await watchFiles(watched, complainOf);
		let changed = /* @__PURE__ */ new Set();
		while (!interrupt.aborted) {
			try {
				const settings = await settingsFor(given, streams.folder);
				const now = watchedBy(settings, given, streams.folder);
				if (!isSame(now, watched)) files = await instead(files, now, complainOf);
				watched = now;
				showRound(await rounds.next(settings), [...changed].map((path) => relative(streams.folder, path)).sort(), {
					given,
					streams
				});
			} catch (error) {
				if (!interrupt.aborted) complainOf(error);
			}
			changed = await Promise.race([files.next(), stopped]) ?? changed;
		}
		rounds.close();
		await files.close();
	});
}
async function instead(files, now, onError) {
	await files.close();
	return watchFiles(now, onError);
}
/** Sources, overlays and the configuration, whether they are there or not; not what is written. */
function watchedBy({ sources, overlays, templates, out, folders, cache }, given, folder) {
	const known = configNames.filter((name) => existsSync(resolve(folder, name)));
	const config = given.config ?? known[0] ?? configNames[0] ?? "";
	const except = [
		out,
		...Object.values(folders),
		...cache === false ? [] : [cache]
	];
	return {
		paths: [.../* @__PURE__ */ new Set([
			...sources.map(watchedPath),
			...overlays,
			...templates === void 0 ? [] : [templates],
			resolve(folder, config)
		])],
		except,
		home: folder
	};
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function raised(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve(void 0);
		else signal.addEventListener("abort", () => resolve(void 0), { once: true });
	});
}
export { runWatch };
