import { a as ConfigError, l as settingsOf, o as configNames } from "./render.js";
import { l as printRows, n as printJson } from "./complain.js";
import { r as inspect } from "./pipeline.js";
import "./check-paths.js";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
// generator/cli/init/own-package-names.ts
/**
* Names for the emitted packages beside a package's own: `@acme/app` gives `@acme/lark-client`, `acme` gives
* `acme-lark-client`. Nothing for a package without a name that npm takes.
*/
function ownPackageNames(name) {
	const parts = /^(?:(@[a-z0-9][\w.-]*)\/)?([a-z0-9][\w.-]*)$/.exec(name ?? "");
	if (parts === null) return {};
	const [, scope, own = ""] = parts;
	const prefix = scope === void 0 ? `${own}-` : `${scope}/`;
	return {
		clientPackage: `${prefix}lark-client`,
		mockPackage: `${prefix}lark-mock`
	};
}
// generator/cli/init/config-text.ts
/** A configuration as a person would write it, with what the package that it is for says of itself. */
function configText(sources, { name, repository }) {
	const kept = repository === void 0 ? {} : { repository };
	return [
		"import { defineConfig } from \"larkwright\";",
		"",
		"export default defineConfig({",
		...[["sources", sources], ...Object.entries({
			...ownPackageNames(name),
			...kept
		})].map(([key, value]) => `  ${key}: ${literal(value)},`),
		"});",
		""
	].join("\n");
}
/** JSON is a literal of the language; a list stays on one line where it fits. */
function literal(value) {
	if (typeof value === "string") return JSON.stringify(value);
	const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
	if (line.length <= 100) return line;
	return [
		"[",
		...value.map((item) => `    ${JSON.stringify(item)},`),
		"  ]"
	].join("\n");
}
// generator/cli/init/find-documents.ts
/**
* Looks for pages that this program can read, below a folder. Of each folder in it, the deepest one that holds all its
* pages is a source; a page that lies in the folder itself is one of its own. What this program or a build has written is
* not looked at.
*/
async function findDocuments(folder) {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = [];
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const { name } = entry;
		if (entry.isDirectory() ? isPassedOver(folder, name) : !isPage(name)) continue;
		const pages = await pagesIn(join(folder, name));
		if (pages.length === 0) continue;
		found.push({
			source: entry.isDirectory() ? commonFolder(name, pages) : name,
			pages
		});
	}
	const pages = found.flatMap((each) => each.pages);
	return {
		sources: found.length === 0 ? ["specs"] : found.map(({ source }) => source),
		pages: pages.length,
		dialects: countBy(pages.map(({ dialect }) => dialect))
	};
}
const builtFolders = /* @__PURE__ */ new Set([
	"node_modules",
	"dist",
	"build",
	"coverage",
	"out",
	"target",
	"vendor"
]);
function isPassedOver(folder, name) {
	const isOutput = existsSync(join(folder, name, ".manifest.json")) || join(folder, name) === settingsOf({}, folder).out;
	return name.startsWith(".") || builtFolders.has(name) || isOutput;
}
/** Names of files that lie beside a program and are no page of any API. */
const notPages = /^(?:package(?:-lock)?\.json|tsconfig.*\.json|readme\.md|changelog\.md|license\.md|pnpm-lock\.yaml)$/i;
function isPage(name) {
	return [
		".md",
		".markdown",
		".yaml",
		".yml",
		".json"
	].includes(extname(name)) && !notPages.test(name);
}
async function pagesIn(source) {
	const { pages } = await inspect({ sources: [source] });
	return pages.filter(({ kind }) => kind !== "neither");
}
/** `docs` and pages in `feishu/a` and `feishu/b` give `docs/feishu`. */
function commonFolder(name, pages) {
	const [first = [], ...rest] = pages.map(({ file }) => file.split("/").slice(0, -1));
	const end = first.findIndex((segment, index) => rest.some((other) => other[index] !== segment));
	return [name, ...end === -1 ? first : first.slice(0, end)].join("/");
}
function countBy(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}
// generator/cli/init/package-manifest.ts
/** The `package.json` of a folder; undefined where there is none. Throws a `ConfigError` for one that is no JSON object. */
async function readManifest(folder) {
	const text = await readFile(join(folder, "package.json"), "utf8").catch((error) => {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw new ConfigError("package.json: cannot be read", { cause: error });
	});
	if (text === void 0) return void 0;
	const json = membersOf(parsed(text));
	if (json === void 0) throw new ConfigError("package.json: expected a JSON object");
	const { name, repository, scripts, dependencies, devDependencies } = json;
	const address = addressOf(repository);
	const used = {
		...membersOf(dependencies),
		...membersOf(devDependencies)
	};
	return {
		text,
		...typeof name === "string" ? { name } : {},
		...address === void 0 ? {} : { repository: address },
		scripts: Object.fromEntries(Object.entries(membersOf(scripts) ?? {}).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : [])),
		hasProgram: Object.hasOwn(used, "larkwright")
	};
}
/** Adds a script under the first name that is free, and changes nothing else of the text. */
function withScript({ text, scripts, hasProgram }) {
	const known = Object.entries(scripts).find(([, command]) => /\blarkwright generate\b/.test(command));
	if (known !== void 0) return {
		script: known[0],
		hasProgram
	};
	const script = scriptNames.find((name) => !Object.hasOwn(scripts, name)) ?? "larkwright";
	const edits = modify(text, ["scripts", script], "larkwright generate", { formattingOptions: formatOf(text) });
	return {
		script,
		text: applyEdits(text, edits),
		hasProgram
	};
}
const scriptNames = ["generate", "generate:lark"];
/** How the text is written: npm keeps what it finds, and so is this. */
function formatOf(text) {
	const indent = /\n([\t ]+)"/.exec(text)?.[1] ?? "  ";
	const insertSpaces = !indent.startsWith("	");
	return {
		insertSpaces,
		tabSize: insertSpaces ? indent.length : 1,
		eol: text.includes("\r\n") ? "\r\n" : "\n"
	};
}
/** `{ "url": "git+https://github.com/acme/lark.git" }`, or the same as a text; not npm's short forms. */
function addressOf(repository) {
	const address = membersOf(repository)?.["url"] ?? repository;
	const plain = typeof address === "string" ? address.replace(/^git\+/, "").replace(/\.git$/, "") : "";
	return /^https:\/\/[\w./~-]+$/.test(plain) ? plain : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return;
	}
}
function membersOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
// generator/cli/init/run-init.ts
const configName = "larkwright.config.ts";
/**
* Writes a configuration for the documentation pages that lie below the working directory, and a script into its
* `package.json`. Throws a `ConfigError`, and has changed nothing, where there is a configuration or a `package.json` that
* cannot be read.
*/
async function runInit(given, streams) {
	const { folder } = streams;
	const known = configNames.find((name) => existsSync(join(folder, name)));
	if (known !== void 0) throw new ConfigError(`${known} is there already; nothing was changed`);
	const manifest = await readManifest(folder);
	const documents = await findDocuments(folder);
	const scripted = manifest && withScript(manifest);
	await writeFile(join(folder, configName), configText(documents.sources, manifest ?? {}), { flag: "wx" });
	if (scripted?.text !== void 0) await writeFile(join(folder, "package.json"), scripted.text);
	if (given.json === true) {
		const { sources, pages, dialects } = documents;
		const script = scripted?.script ?? null;
		printJson({
			command: "init",
			exitCode: 0,
			config: configName,
			sources,
			pages,
			dialects,
			script
		}, streams);
	} else if (given.quiet !== true) printRows(rowsOf(documents, scripted), streams.out);
}
function rowsOf({ sources, pages, dialects }, scripted) {
	const run = scripted === void 0 ? "npx larkwright generate" : `npm run ${scripted.script}`;
	const counts = Object.entries(dialects).map(([name, count]) => `${String(count)} ${name}`);
	const next = scripted === void 0 || scripted.hasProgram ? run : `npm install --save-dev larkwright, then ${run}`;
	return [
		["config", configName],
		["sources", sources.join(", ")],
		["pages", pages === 0 ? "none found" : `${String(pages)} (${counts.join(", ")})`],
		["script", scripted === void 0 ? "none, as there is no package.json" : `${scripted.script} in package.json`],
		["next", pages === 0 ? `put documentation pages into ${sources.join(", ")}, then ${run}` : next]
	];
}
export { runInit };
