import { c as printDiagnostics, d as settingsFor, l as printRows, n as printJson, s as paintFor, t as complain, u as progressLine } from "./complain.js";
import { o as diagnosticsJson, r as openCaches, t as commands } from "./commands.js";
// generator/cli/run-command.ts
/** Runs one command, prints what it did, and gives the exit code. */
async function runCommand(name, given, { streams, guard, version }) {
	const line = progressLine(streams.err, given.quiet === true || given.json === true);
	try {
		const settings = await settingsFor(given, streams.folder);
		const caches = given.cache === false ? {} : openCaches(settings, { isKept: name === "generate" });
		const outcome = await commands[name]({
			given,
			settings,
			progress: line.step,
			means: caches,
			guard,
			caches,
			version,
			folder: streams.folder
		});
		line.end();
		show(name, outcome, {
			given,
			streams
		});
		return outcome.exitCode;
	} catch (error) {
		line.end();
		return complain(name, error, {
			given,
			streams
		});
	}
}
function show(name, { exitCode, diagnostics, facts, rows, text }, { given, streams }) {
	if (given.json === true) {
		printJson({
			command: name,
			exitCode,
			...facts,
			diagnostics: diagnosticsJson(diagnostics)
		}, streams);
		return;
	}
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	printDiagnostics(given.quiet === true ? errors : diagnostics, streams.err, name === "inspect");
	if (given.quiet === true) return;
	if (text === void 0) printRows(rows, streams.out);
	else streams.out.write(text(paintFor(streams.out)));
}
export { runCommand };
