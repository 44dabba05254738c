import { a as ConfigError, c as loadConfig, n as render, r as visible } from "./render.js";
import { n as exits, t as placeOf } from "./places.js";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import picocolors from "picocolors";
// generator/cli/arguments.ts
/** The configuration with what was typed over it. Paths that were typed are relative to `folder`. */
async function settingsFor(given, folder) {
	const settings = await loadConfig(folder, given.config);
	const only = given.only?.split(",").map((name) => name.trim()) ?? settings.only;
	return {
		...settings,
		...given.sources.length === 0 ? {} : { sources: given.sources.map((source) => resolve(folder, source)) },
		...given.out === void 0 ? {} : {
			out: resolve(folder, given.out),
			folders: {}
		},
		...only === void 0 ? {} : { only },
		...given.include === void 0 ? {} : { include: given.include }
	};
}
// generator/cli/print.ts
/** More than this many diagnostics push the summary off a person's screen. */
const mostOnTerminal = 20;
/** The brush of a stream: colours where it takes them. */
function paintFor(stream) {
	const colours = picocolors.createColors(stream.hasColour);
	return (style, text) => {
		switch (style) {
			case "error": return colours.red(text);
			case "warning": return colours.yellow(text);
			case "info": return colours.cyan(text);
			case "dim": return colours.dim(text);
			case "bold": return colours.bold(text);
		}
	};
}
/**
* Prints diagnostics with their source lines. A terminal gets all errors but only the first others, unless `all` is
* asked for; a pipe gets everything.
*/
function printDiagnostics(diagnostics, stream, all) {
	const paint = paintFor(stream);
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const others = diagnostics.filter(({ severity }) => severity !== "error");
	const shown = all || !stream.isTerminal ? diagnostics : [...others.slice(0, mostOnTerminal), ...errors];
	for (const diagnostic of shown) stream.write(`${render(diagnostic, paint)}\n`);
	const left = diagnostics.length - shown.length;
	if (left > 0) stream.write(paint("dim", `… and ${String(left)} more: larkwright inspect shows them all\n`));
}
/** A table on a terminal, `label: value` in a pipe. */
function printRows(rows, stream) {
	const paint = paintFor(stream);
	const width = Math.max(...rows.map(([label]) => label.length));
	for (const [label, value] of rows) {
		const line = stream.isTerminal ? `  ${paint("dim", label.padEnd(width))}  ${value}` : `${label}: ${value}`;
		stream.write(`${line}\n`);
	}
}
/** What the sources say, as rows of the summary. */
function countRows(counts) {
	const { error, warning, info } = counts.diagnostics;
	return [
		["pages", String(counts.pages)],
		["operations", String(counts.operations)],
		["events", String(counts.events)],
		["fields", String(counts.fields)],
		["error rows", `${String(counts.errorRows)} (${String(counts.errorCodes)} codes)`],
		["diagnostics", `${String(error)} errors, ${String(warning)} warnings, ${String(info)} infos`],
		...Object.entries(counts.byCode).map(([code, count]) => [`  ${code}`, String(count)])
	];
}
/**
* Shows what is being done on one line of a terminal that is overwritten each time, and says nothing in a pipe. Call the
* result's `end` before anything else is printed.
*/
function progressLine(stream, isQuiet) {
	if (isQuiet || !stream.isTerminal) return {
		step: () => void 0,
		end: () => void 0
	};
	const clear = "\r\x1B[2K";
	return {
		step: (text) => {
			stream.write(`${clear}${visible(text).slice(0, 78)}`);
		},
		end: () => {
			stream.write(clear);
		}
	};
}
// generator/cli/mock.ts
/** The mock cannot run here: no contract, a port that is taken. The message says what to do. */
var MockError = class extends Error {
	name = "MockError";
};
/** Unless another one is asked for. */
const usualPort = 4010;
/** Serves the mock until the person stops it. Throws a `MockError` where it cannot. */
async function runMock(given, { streams, guard, loadMock }) {
	const contract = placeOf(await settingsFor({
		...given,
		sources: []
	}, streams.folder), "mock/contract");
	if (!existsSync(join(contract, "index.json"))) throw new MockError(`there is no contract in ${contract}; run larkwright generate first`);
	const { createMock } = await loadMock();
	const { port = usualPort, host, seed } = given;
	const wish = {
		port,
		contract,
		...host === void 0 ? {} : { host },
		...seed === void 0 ? {} : { seed }
	};
	await guard(async (interrupt) => {
		const mock = await createMock(wish).catch((error) => {
			throw explained(error, wish);
		});
		show(mock, given, streams);
		await raised(interrupt);
		await mock.close();
	});
}
function explained(error, { port, host }) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "EADDRINUSE") return new MockError(`port ${String(port)} is in use; choose another one with --port`);
	if (code === "EACCES") return new MockError(`port ${String(port)} is not allowed; choose another one with --port`);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new MockError(`${host ?? "the host"} is no address of this machine`);
	return error;
}
function show({ url, port, demo }, { json, quiet }, { out }) {
	if (json === true) {
		out.write(`${JSON.stringify({
			command: "mock",
			url,
			port,
			demo
		}, null, 2)}\n`);
		return;
	}
	const rows = [["url", url]];
	if (quiet !== true) rows.push(...demoRows(demo), ...eventRows(url), ["stop", "Ctrl-C"]);
	printRows(rows, out);
}
/** How events are had: pushed to an address of one's own, over a long connection, one at will. */
function eventRows(url) {
	return [
		["webhook", `curl -d '{"url":"http://127.0.0.1:3000/"}' ${url}/__mock/webhooks`],
		["long connection", `${url}/callback/ws/endpoint`],
		["emit", `curl -d '{"type":"card.action.trigger"}' ${url}/__mock/emit`]
	];
}
/**
* `{ appId: "cli_…", base: { tables: [{ table_id: "…" }] } }` as rows `appId` and `base.tables.0.table_id`. What lies deeper,
* as the ids of every field and record, is for `--json`.
*/
function demoRows(value, path = []) {
	return Object.entries(value).flatMap(([name, member]) => {
		const place = [...path, name];
		if (typeof member !== "object" || member === null) return [[place.join("."), String(member)]];
		return place.length < mostLevels ? demoRows(member, place) : [];
	});
}
const mostLevels = 4;
function raised(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
// generator/cli/streams.ts
/** The person stopped the program before it had changed anything. */
var Interrupted = class extends Error {
	name = "Interrupted";
};
// generator/cli/complain.ts
/** A wrong configuration is the person's to correct; anything else is a fault, of which only the message helps them. */
function complain(name, error, { given, streams }) {
	const exitCode = exitFor(error);
	const message = error instanceof Error ? error.message : String(error);
	streams.err.write(`larkwright ${name}: ${message}\n`);
	if (given.json === true) printJson({
		command: name,
		exitCode,
		error: message
	}, streams);
	return exitCode;
}
function exitFor(error) {
	if (error instanceof ConfigError || error instanceof MockError) return exits.usage;
	return error instanceof Interrupted ? exits.interrupted : exits.fault;
}
/** One JSON object on standard output. */
function printJson(value, { out }) {
	out.write(`${JSON.stringify(value, null, 2)}\n`);
}
export { usualPort as a, printDiagnostics as c, settingsFor as d, runMock as i, printRows as l, printJson as n, countRows as o, Interrupted as r, paintFor as s, complain as t, progressLine as u };
