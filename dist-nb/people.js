import { d as rules, r as visible, t as placeOf, u as grades } from "./render.js";
import { t as positionAt } from "./source-file.js";
// generator/diff/printing/as-json.ts
/** Changes as `--json` prints them. */
function changesJson(changes) {
	return changes.map(({ rule, grade, subject, at, before, after }) => {
		const { kind, name } = subject;
		const usedBy = subject.kind === "type" ? { usedBy: subject.usedBy } : {};
		const means = rules[rule].means;
		return {
			rule,
			class: grade,
			[kind]: name,
			...usedBy,
			at,
			means,
			before: sideJson(before),
			after: sideJson(after)
		};
	});
}
function sideJson({ value, place }) {
	return {
		...value === void 0 ? {} : { value },
		...placeJson(place)
	};
}
function placeJson({ file, start }) {
	return {
		file: file.path,
		...positionAt(file, start)
	};
}
// generator/diff/printing/group.ts
/** Changes by what they are changes of: first what is worst, then by name. Expects them worst first. */
function grouped(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = `${change.subject.kind} ${change.subject.name}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [change]);
		else group.push(change);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			subject: first.subject,
			worst: first.grade,
			changes: group
		}];
	});
}
/** `2 breaking, 1 additive`; `no change` where there is none. */
function summary(changes) {
	const said = grades.map((grade) => [changes.filter((change) => change.grade === grade).length, grade]).filter(([count]) => count > 0).map(([count, grade]) => `${String(count)} ${grade}`);
	return said.length === 0 ? "no change" : said.join(", ");
}
/** `bitable.v1.app.get`; of a type also how many use it. */
function subjectShown(subject) {
	switch (subject.kind) {
		case "operation": return subject.name;
		case "event": return `event ${subject.name}`;
		case "type":
			if (subject.usedBy.length === 0) return `type ${subject.name}`;
			return `type ${subject.name}, used by ${usersShown(subject.usedBy)}`;
	}
}
function usersShown(users) {
	const shown = users.slice(0, 3).join(", ");
	return users.length <= 3 ? shown : `${shown} and ${String(users.length - 3)} more`;
}
// generator/diff/printing/sides.ts
/** `否 → 是`, `+ 1254045`, `- page_size`; empty where a rule says all. Nothing in it steers a terminal. */
function valuesShown({ before, after }) {
	if (before.value === void 0 && after.value === void 0) return "";
	if (before.value === void 0) return `+ ${visible(after.value ?? "")}`;
	return after.value === void 0 ? `- ${visible(before.value)}` : visible(`${before.value} → ${after.value}`);
}
// generator/diff/printing/people.ts
const styles = {
	breaking: "error",
	risky: "warning",
	additive: "info",
	text: "dim"
};
/** Changes for a person at a terminal: by operation, the worst first, then the sum and the bump that follows. */
function forPeople(changes, bump, paint) {
	return `${[...grouped(changes).flatMap(({ subject, changes: own }) => [
		paint("bold", visible(subjectShown(subject))),
		...own.flatMap((change) => linesOf(change, paint)),
		""
	]), `${summary(changes)}; version: ${bump}`].join("\n")}\n`;
}
function linesOf(change, paint) {
	const { rule, grade, at } = change;
	const head = [at, valuesShown(change)].filter((part) => part !== "").join("  ");
	return [
		`  ${paint(styles[grade], grade.padEnd(8))}  ${visible(head === "" ? rules[rule].means : head)}  ${paint("dim", `[${rule}]`)}`,
		...head === "" ? [] : [`            ${rules[rule].means}`],
		paint("dim", `            ${placeOf(change.before.place)} → ${placeOf(change.after.place)}`)
	];
}
export { summary as a, subjectShown as i, valuesShown as n, changesJson as o, grouped as r, forPeople as t };
