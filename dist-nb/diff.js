import { a as ConfigError, d as rules, u as grades } from "./render.js";
import { C as readDocument, _ as parseDocument, g as isEmitted, h as documentPath, n as hasErrors, r as inspect, v as compareApis, y as bumpOf } from "./pipeline.js";
import { a as summary, i as subjectShown, n as valuesShown, o as changesJson, r as grouped, t as forPeople } from "./people.js";
import { t as positionAt } from "./source-file.js";
import { n as exits, t as placeOf } from "./places.js";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
// generator/diff/printing/github.ts
const levels = {
	breaking: "error",
	risky: "warning",
	additive: "notice",
	text: "notice"
};
/** Changes as annotations of GitHub's workflow log: `::error file=…,line=…::…`, at the place in the new documents. */
function asAnnotations(changes) {
	return changes.map(annotation).join("");
}
function annotation(change) {
	const { rule, grade, subject, at, after } = change;
	const { file, start } = after.place;
	const { line, column } = positionAt(file, start);
	const place = {
		file: file.path,
		line: String(line),
		col: String(column),
		title: `${grade}: ${rule}`
	};
	const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`);
	const parts = [
		subjectShown(subject),
		at,
		rules[rule].means,
		valuesShown(change)
	].filter((part) => part !== "");
	return `::${levels[grade]} ${properties.join(",")}::${escapeMessage(parts.join(" · "))}\n`;
}
/** The escapes of GitHub's workflow commands; without them a line break would begin another command. */
function escapeMessage(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// generator/diff/printing/markdown.ts
/** Changes as Markdown for a pull request: a section for each grade, what only changed its words folded away. */
function asMarkdown(changes, bump) {
	const sections = grades.flatMap((grade) => {
		const own = changes.filter((change) => change.grade === grade);
		if (own.length === 0) return [];
		const title = `${grade.slice(0, 1).toUpperCase()}${grade.slice(1)} (${String(own.length)})`;
		if (grade !== "text") return [
			`### ${title}`,
			"",
			...lists(own),
			""
		];
		return [
			"<details>",
			`<summary>${title}</summary>`,
			"",
			...lists(own),
			"",
			"</details>",
			""
		];
	});
	return `${[
		`## API changes: ${summary(changes)}`,
		"",
		`Version: **${bump}**`,
		"",
		...sections
	].join("\n").trimEnd()}\n`;
}
function lists(changes) {
	return grouped(changes).flatMap(({ subject, changes: own }) => [`- ${asCode(subjectShown(subject))}`, ...own.map((change) => `  - ${lineOf(change)}`)]);
}
function lineOf(change) {
	const { rule, at } = change;
	const values = valuesShown(change);
	return `${at === "" ? "" : `${asCode(at)}: `}${rules[rule].means}${values === "" ? "" : ` (${asCode(values)})`} · ${asCode(rule)}`;
}
/** Text of documents as code, in which no character is markup. */
function asCode(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${(/^`|`$/.test(text) ? ` ${text} ` : text).replace(/\s+/g, " ")}${fence}`;
}
// generator/cli/diff.ts
/**
* Compares two models, each told by sources, by an OpenAPI document or by an output folder. With one argument the old one
* is what was last generated; without any, the new one is what the configuration's sources say. Exit 1: something breaks.
*/
const runDiff = async (job) => {
	const [old, now] = operands(job);
	const documents = await Promise.all([documentAt(old), documentAt(now)]);
	const areDocuments = documents.every((document) => document !== void 0);
	const models = [];
	for (const [index, sources] of [old, now].entries()) {
		const document = documents[index];
		const model = document !== void 0 && (areDocuments || isEmitted(document.json)) ? modelOf(document) : await inspect({
			sources,
			overlays: overlaysFor(sources, job)
		}, job.progress);
		if (hasErrors(model.diagnostics)) return refused(model.diagnostics);
		models.push(model.api);
	}
	const [before, after] = models;
	if (before === void 0 || after === void 0) throw new Error("two models are compared");
	return told(compareApis({
		before,
		after
	}, job.settings.rules), job.given.format ?? "text");
};
/** Corrections are of the sources of the configuration, and of no others. */
function overlaysFor(sources, { settings }) {
	return JSON.stringify(sources) === JSON.stringify(settings.sources) ? settings.overlays : [];
}
function operands({ given, settings, folder }) {
	const [first, second, third] = given.sources.map((source) => resolve(folder, source));
	if (third !== void 0) throw new ConfigError("expected at most two things to compare: larkwright diff OLD NEW");
	const generated = Object.hasOwn(settings.folders, "openapi") ? placeOf(settings, documentPath) : settings.out;
	if (first === void 0) return [[generated], settings.sources];
	return second === void 0 ? [[generated], [first]] : [[first], [second]];
}
/** The OpenAPI document at a path, or the one of an output folder; undefined where there are sources. */
async function documentAt([path, ...others]) {
	if (path === void 0 || others.length > 0) return void 0;
	const file = await stat(path).then((found) => found.isDirectory(), () => false) ? join(path, "openapi", "openapi.json") : path;
	if (![
		".json",
		".yaml",
		".yml"
	].includes(extname(file))) return void 0;
	const text = await readFile(file, "utf8").catch(() => "");
	const json = parseDocument(text);
	return json && {
		json,
		path: file
	};
}
function modelOf({ json, path }) {
	return {
		api: readDocument(json, path),
		diagnostics: []
	};
}
function refused(diagnostics) {
	return {
		exitCode: exits.badInput,
		diagnostics,
		facts: {},
		rows: [["diff", "the sources have errors; nothing was compared"]]
	};
}
function told(changes, format) {
	const bump = bumpOf(changes);
	return {
		exitCode: changes.some(({ grade }) => grade === "breaking") ? exits.differs : exits.fine,
		diagnostics: [],
		facts: {
			bump,
			changes: changesJson(changes)
		},
		rows: [],
		text: (paint) => printed(changes, bump, {
			format,
			paint
		})
	};
}
function printed(changes, bump, { format, paint }) {
	switch (format) {
		case "text": return forPeople(changes, bump, paint);
		case "markdown": return asMarkdown(changes, bump);
		case "github": return asAnnotations(changes);
	}
}
export { runDiff };
