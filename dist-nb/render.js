import { i as schemaJson, t as positionAt } from "./source-file.js";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
// generator/emitters/emitter.ts
/** The changelog of a package, which stands in its folder. */
function changelogOf(folder, { changelog }) {
	return changelog === void 0 ? [] : [{
		path: `${folder}/CHANGELOG.md`,
		text: changelog
	}];
}
/**
* An emitter: it makes a part of each service, which sees of the whole nothing but the service's plan, then what is of no
* service. All paths are below the folder of its name. An emitter of one's own is made the same way and named in the
* configuration's `emitters`.
*/
function emitterOf(making) {
	const { name, plans, part, shared, whole } = making;
	return {
		name,
		begin: (outline, context) => {
			const planned = plans(outline, context);
			return {
				plan: (service) => JSON.stringify(planned.get(service) ?? null),
				part: async (service, plan, report, reuse) => part(service, JSON.parse(plan), report, reuse),
				shared: () => {
					if (shared === void 0) return void 0;
					const input = shared.input(outline);
					return {
						plan: JSON.stringify(input),
						make: (reuse) => shared.part(input, reuse)
					};
				},
				whole: (api, parts, release) => whole(api, parts, {
					...context,
					...release
				})
			};
		}
	};
}
// generator/diff/rules.ts
/** From the worst on. */
const grades = [
	"breaking",
	"risky",
	"additive",
	"text"
];
/**
* Every kind of change there is. An id is `area/what-happened` and is never renamed: people grade by it anew. What narrows
* a request breaks, what narrows an answer does not; the other way round where it widens.
*/
const rules = {
	"operation/removed": rule("breaking", "the operation is gone", "`bitable.v1.app.get` has no page any more", { remedy: "Find what takes its place in the documentation; the function is no longer there." }),
	"operation/added": rule("additive", "there is a new operation", "`bitable.v1.app.copy` has a page now"),
	"operation/renamed": rule("breaking", "the operation has another name", "`app.get` is `app.read` now", { remedy: "Call the function by its new name." }),
	"operation/address-changed": rule("breaking", "method, path or host is another", "PUT became PATCH", { remedy: "Install the new client; callers who wrote the address themselves have to change it." }),
	"operation/deprecated": rule("risky", "the page now advises against it", "a page became a historic version", { remedy: "Plan to replace the call; the page may name what takes its place." }),
	"operation/no-longer-deprecated": rule("additive", "the page no longer advises against it", "a version came back"),
	"request/parameter-added": rule("additive", "there is a new optional parameter", "`user_id_type` in the query"),
	"request/required-parameter-added": rule("breaking", "a new parameter must be given", "`tenant_key` in the query", { remedy: "Pass the parameter in every call." }),
	"request/parameter-removed": rule("breaking", "the parameter is gone", "`view_id` is not in the table any more", { remedy: "Stop passing the parameter; it no longer compiles." }),
	"request/parameter-became-required": rule("breaking", "the parameter must be given now", "`page_size`: 否 → 是", { remedy: "Pass the parameter in every call." }),
	"request/parameter-became-optional": rule("additive", "the parameter may be left out now", "`page_size`: 是 → 否"),
	"request/body-added": rule("additive", "a body may be sent now", "a POST without a body has one"),
	"request/required-body-added": rule("breaking", "a body must be sent now", "a POST without a body has one", { remedy: "Pass `data` in every call." }),
	"request/body-removed": rule("breaking", "no body is taken any more", "a DELETE lost its body", { remedy: "Stop passing `data`; it no longer compiles." }),
	"request/body-became-required": rule("breaking", "the body must be sent now", "one of its fields became required", { remedy: "Pass `data` in every call." }),
	"request/body-became-optional": rule("additive", "the body may be left out now", "no field of it is required"),
	"request/media-type-changed": rule("breaking", "the body travels in another form", "JSON became a form with a file", { remedy: "Install the new client; pass files where the body became a form." }),
	"request/field-added": rule("additive", "there is a new optional field", "`fields.tip`"),
	"request/required-field-added": rule("breaking", "a new field must be given", "`fields.type`", { remedy: "Pass the field in every call." }),
	"request/field-removed": rule("breaking", "the field is gone", "`fields.tip` is not in the table any more", { remedy: "Stop passing the field; it no longer compiles." }),
	"request/field-became-required": rule("breaking", "the field must be given now", "`name`: 否 → 是", { remedy: "Pass the field in every call." }),
	"request/field-became-optional": rule("additive", "the field may be left out now", "`name`: 是 → 否"),
	"request/type-changed": rule("breaking", "it takes another type", "`page_size`: string → integer", { remedy: "Pass a value of the new type." }),
	"request/type-narrowed": rule("breaking", "it takes fewer values than before", "`size`: number → integer", { remedy: "Pass only values of the new type." }),
	"request/type-widened": rule("additive", "it takes more values than before", "`size`: integer → number"),
	"request/format-changed": rule("risky", "its text has another format", "`date` → `date-time`", { remedy: "Check that what is passed has the new format." }),
	"request/enum-value-removed": rule("breaking", "a value is not taken any more", "`union_id` is gone", { remedy: "Pass one of the values that are left." }),
	"request/enum-value-added": rule("additive", "one more value is taken", "`union_id`"),
	"request/enum-introduced": rule("breaking", "only listed values are taken now", "`type` takes 1, 2 or 3", { remedy: "Pass one of the listed values." }),
	"request/enum-dropped": rule("additive", "values are no longer restricted to a list", "`type` takes any integer"),
	"request/bound-narrowed": rule("breaking", "a length, count or size has a tighter bound", "at most 500 → 100", { remedy: "Keep what is passed within the new bound." }),
	"request/bound-widened": rule("additive", "a length, count or size has a wider bound", "at most 100 → 500"),
	"request/pattern-changed": rule("breaking", "its text must fit another pattern", "`^[a-z]+$` was added", { remedy: "Check that what is passed fits the pattern." }),
	"request/pattern-dropped": rule("additive", "its text may be anything now", "`^[a-z]+$` is gone"),
	"request/default-changed": rule("risky", "leaving it out means something else", "`page_size`: 20 → 50", { remedy: "Pass the value where the old one is relied on." }),
	"request/became-nullable": rule("additive", "null is taken too", "`parent`: string → string or null"),
	"request/no-longer-nullable": rule("breaking", "null is not taken any more", "`parent`: string or null → string", { remedy: "Stop passing null." }),
	"request/variant-added": rule("additive", "one more shape is taken", "a value may be a list too"),
	"request/variant-removed": rule("breaking", "a shape is not taken any more", "a value may be no list any more", { remedy: "Pass one of the shapes that are left." }),
	"request/members-closed": rule("breaking", "members that are not listed are not taken any more", "a map of fields", { remedy: "Pass listed fields only." }),
	"request/members-opened": rule("additive", "members that are not listed are taken too", "a map of fields"),
	"request/deprecated": rule("risky", "the page now advises against using it", "`display_formula_ref`", { remedy: "Plan to do without it." }),
	"request/no-longer-deprecated": rule("additive", "the page no longer advises against using it", "`automatic_fields`"),
	"response/media-type-changed": rule("breaking", "the answer comes in another form", "JSON became a file", { remedy: "Read the answer as the new type says." }),
	"response/field-added": rule("additive", "the answer has one more field", "`items[].created_time`"),
	"response/field-removed": rule("breaking", "the field is not answered any more", "`items[].record_url` is gone", { remedy: "Do without the field; it no longer compiles." }),
	"response/field-became-required": rule("additive", "the field is always answered", "`has_more`"),
	"response/field-became-optional": rule("breaking", "the field may be missing now", "`total`", { remedy: "Handle that the field is missing." }),
	"response/type-changed": rule("breaking", "it comes as another type", "`total`: integer → string", { remedy: "Read a value of the new type." }),
	"response/type-narrowed": rule("additive", "it comes with fewer values than before", "`total`: number → integer"),
	"response/type-widened": rule("breaking", "it may come with other values than before", "`total`: integer → number", { remedy: "Handle every value of the new type." }),
	"response/format-changed": rule("risky", "its text has another format", "`date` → `date-time`", { remedy: "Check what reads the text." }),
	"response/enum-value-added": rule("risky", "one more value may come", "`status` 3", { remedy: "Check that code which tells the values apart handles one more." }),
	"response/enum-value-removed": rule("additive", "a value does not come any more", "`status` 3"),
	"response/enum-introduced": rule("additive", "only listed values come now", "`status` 1, 2"),
	"response/enum-dropped": rule("risky", "any value may come now", "`status` is an integer", { remedy: "Handle values that are in no list." }),
	"response/bound-narrowed": rule("additive", "a length, count or size has a tighter bound", "at most 500 → 100"),
	"response/bound-widened": rule("risky", "a length, count or size has a wider bound", "at most 100 → 500", { remedy: "Check that what stores the value has room for it." }),
	"response/pattern-changed": rule("risky", "its text fits another pattern", "`^rec` → `^r`", { remedy: "Check what reads the text." }),
	"response/pattern-dropped": rule("risky", "its text may be anything now", "`^rec` is gone", { remedy: "Check what reads the text." }),
	"response/became-nullable": rule("breaking", "it may be null now", "`name`: string → string or null", { remedy: "Handle null." }),
	"response/no-longer-nullable": rule("additive", "it is never null now", "`name`: string or null → string"),
	"response/variant-added": rule("risky", "one more shape may come", "a value may be a list too", { remedy: "Check that code which tells the shapes apart handles one more." }),
	"response/variant-removed": rule("additive", "a shape does not come any more", "a value is no list any more"),
	"response/members-closed": rule("breaking", "only listed members come now", "a map of fields", { remedy: "Read listed fields only." }),
	"response/members-opened": rule("additive", "members that are not listed may come too", "a map of fields"),
	"response/deprecated": rule("risky", "the page now advises against using it", "`display_name`", { remedy: "Plan to do without it." }),
	"response/no-longer-deprecated": rule("additive", "the page no longer advises against using it", "`display_name`"),
	"errors/code-added": rule("additive", "one more code is documented", "1254045 FieldNameNotFound"),
	"errors/code-removed": rule("breaking", "a code is not documented any more", "1254045 FieldNameNotFound", { remedy: "Code that asks for it by name no longer compiles." }),
	"errors/name-changed": rule("breaking", "a code has another name", "1254045 FieldNameNotFound → FieldMissing", { remedy: "Ask for the code by its new name." }),
	"errors/status-changed": rule("risky", "a code comes with another HTTP status", "1254045: 200 → 400", { remedy: "Check code that looks at the status." }),
	"errors/kind-changed": rule("risky", "a code is of another kind", "1254045: not_found → invalid_argument", { remedy: "Check code that looks at the kind." }),
	"errors/retry-changed": rule("risky", "whether to try again changed", "1254290: never → backoff", { remedy: "Check code that tries again by itself." }),
	"limit/lowered": rule("risky", "fewer calls are allowed", "1000 a minute → 100 a minute", { remedy: "Expect calls to wait longer; check how many a job makes." }),
	"limit/raised": rule("additive", "more calls are allowed", "100 a minute → 1000 a minute"),
	"limit/introduced": rule("risky", "a limit is documented where none was", "50 a second", { remedy: "Expect calls to wait; check how many a job makes." }),
	"limit/dropped": rule("risky", "the limit's size is not documented any more", "50 a second → special", { remedy: "The client no longer keeps to the old number; set one where it still holds." }),
	"limit/answer-changed": rule("risky", "a limited call gets another answer", "400 → 429", { remedy: "Check code that looks for the old answer." }),
	"limit/batch-lowered": rule("breaking", "fewer items fit in one call", "500 records → 100", { remedy: "Send fewer items at once; `batch` does so by itself." }),
	"limit/batch-raised": rule("additive", "more items fit in one call", "100 records → 500"),
	"scope/requirement-changed": rule("risky", "scopes that were enough no longer are", "`bitable:app` does not do", { remedy: "Ask for one of the new scopes in the app's settings." }),
	"scope/alternative-added": rule("additive", "one more scope is enough", "`base:record:read` does too"),
	"scope/requirement-dropped": rule("additive", "no scope is asked for any more", "a public operation"),
	"scope/field-scope-added": rule("risky", "a field comes only with a scope now", "`email` with `contact:email`", { remedy: "Ask for the scope in the app's settings where the field is used." }),
	"scope/field-scope-removed": rule("additive", "a field comes without a scope now", "`email`"),
	"token/kind-removed": rule("breaking", "a kind of token is not taken any more", "user tokens", { remedy: "Call with a token of a kind that is left." }),
	"token/kind-added": rule("additive", "one more kind of token is taken", "user tokens"),
	"token/requirement-changed": rule("risky", "what token it takes is told in another way", "none → tenant", { remedy: "Check which token the call is made with." }),
	"app/type-removed": rule("risky", "a kind of app may not call it any more", "marketplace apps", { remedy: "Check whether the app is of that kind." }),
	"app/type-added": rule("additive", "one more kind of app may call it", "marketplace apps"),
	"paging/changed": rule("breaking", "pages are asked for in another way", "`page_token` → `cursor`", { remedy: "Loops that page by hand have to ask in the new way; `paginate` does so by itself." }),
	"paging/added": rule("additive", "answers come in pages that the client can follow", "`page_token`"),
	"paging/removed": rule("breaking", "answers do not come in pages any more", "`page_token` is gone", { remedy: "Call the operation once instead of paging." }),
	"writes/idempotency-added": rule("additive", "a call can be repeated safely", "`client_token`"),
	"writes/idempotency-removed": rule("risky", "a call cannot be repeated safely any more", "`client_token` is gone", { remedy: "Check whether a write that failed was done before it is repeated." }),
	"writes/serialization-changed": rule("risky", "what must be written one after the other changed", "by `table_id`", { remedy: "Expect writes to wait for each other, or write in turns yourself." }),
	"event/removed": rule("breaking", "the event is gone", "`drive.file.edit_v1` has no page any more", { remedy: "Find what takes its place; the handler no longer compiles." }),
	"event/added": rule("additive", "there is a new event", "`drive.file.edit_v1` has a page now"),
	"fields/type-removed": rule("risky", "no guide describes the type of field any more", "11 人员 is not in the table", { remedy: "Check that fields of this type are still there; their values can be anything now." }),
	"fields/type-added": rule("additive", "there is a new type of field", "1005 自动编号 is in the table now"),
	"fields/no-longer-writable": rule("risky", "values of the type are only read", "20 公式 takes no value", { remedy: "Stop writing to fields of this type." }),
	"fields/became-writable": rule("additive", "values of the type can be written", "22 地理位置 takes a value now"),
	"fields/property-removed": rule("risky", "fields of the type have no property", "5 日期 has no `property`", { remedy: "Do without the property of such fields." }),
	"fields/property-added": rule("additive", "fields of the type have a property", "5 日期 has a `property` now"),
	"text/title": rule("text", "a title has other words", "a page's heading"),
	"text/description": rule("text", "a description has other words", "a field's description"),
	"text/example": rule("text", "an example is another", "a field's example"),
	"text/default": rule("text", "a documented default of an answer is another", "`has_more`: false"),
	"text/type-name": rule("text", "the page calls a type by another name", "`app.table` → `table`"),
	"text/error": rule("text", "an error's message or remedy has other words", "1254045's remedy"),
	"text/scope": rule("text", "a scope has another title", "`im:chat`'s title"),
	"text/docs": rule("text", "the page stands elsewhere or has another date", "`…/list` moved")
};
function rule(grade, means, example, more = {}) {
	return {
		grade,
		means,
		example,
		...more
	};
}
// generator/config.ts
/** What a person got wrong in a configuration: where, what, and what was expected. */
var ConfigError = class extends Error {
	name = "ConfigError";
};
/** The names a configuration file may have, the first that is there counts. */
const configNames = [
	"ts",
	"mts",
	"js",
	"mjs",
	"json"
].map((ending) => `larkwright.config.${ending}`);
/** Gives an editor the type of a configuration; returns it as it is. */
function defineConfig(config) {
	return config;
}
/** Fills in what is left out and makes paths absolute, from `folder` on. */
function settingsOf(config, folder) {
	return {
		sources: (config.sources ?? ["specs"]).map((source) => resolve(folder, source)),
		overlays: (config.overlays ?? []).map((overlay) => resolve(folder, overlay)),
		out: resolve(folder, config.out ?? "generated"),
		folders: Object.fromEntries(Object.entries(config.folders ?? {}).map(([name, path]) => [name, resolve(folder, path)])),
		clientPackage: config.clientPackage ?? "@larkwright/client",
		mockPackage: config.mockPackage ?? "@larkwright/mock",
		cache: config.cache === false ? false : resolve(folder, config.cache ?? "node_modules/.cache/larkwright"),
		...config.version === void 0 ? {} : { version: config.version },
		...config.only === void 0 ? {} : { only: config.only },
		...config.rules === void 0 ? {} : { rules: config.rules },
		...config.templates === void 0 ? {} : { templates: resolve(folder, config.templates) },
		...config.repository === void 0 ? {} : { repository: config.repository },
		...config.license === void 0 ? {} : { license: config.license },
		...config.emitters === void 0 ? {} : { emitters: config.emitters },
		...config.include === void 0 ? {} : { include: config.include }
	};
}
/**
* Loads the configuration: the file at `path`, else the one in `folder`, else the defaults. Throws a `ConfigError` where
* there is no such file, it cannot be loaded, or it says something that means nothing.
*/
async function loadConfig(folder, path) {
	const file = path ?? configNames.find((name) => existsSync(resolve(folder, name)));
	if (file === void 0) return settingsOf(withOverlays({}, folder), folder);
	const absolute = resolve(folder, file);
	if (!existsSync(absolute)) throw new ConfigError(`${file}: there is no such file`);
	const own = dirname(absolute);
	const settings = settingsOf(withOverlays(checkConfig(await load(absolute, file), file), own), own);
	const wrong = wrongFolder(settings);
	if (wrong !== void 0) throw new ConfigError(`${file}: “folders”: ${wrong}`);
	if (settings.templates === void 0 || existsSync(settings.templates)) return settings;
	throw new ConfigError(`${file}: “templates”: there is no folder ${settings.templates}`);
}
/** What is wrong with where outputs are to stand: each needs a place where nothing else is read or written. */
function wrongFolder({ folders, out, sources, overlays, emitters = [] }) {
	const names = [...shipped, ...emitters.map(({ name }) => name)];
	const places = Object.entries(folders);
	for (const [index, [name, place]] of places.entries()) {
		if (!names.includes(name)) return `“${name}” is no output; expected one or more of ${names.join(", ")}`;
		const other = [
			out,
			...sources,
			...overlays,
			...places.slice(0, index).map(([, other]) => other)
		].find((each) => isWithin(place, each) || isWithin(each, place));
		if (other !== void 0) return `“${name}” in ${place} is in the way of ${other}; expected a folder of its own`;
	}
}
function isWithin(path, folder) {
	const way = relative(folder, path);
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function withOverlays(config, folder) {
	const usual = "specs/overlays";
	return {
		overlays: existsSync(resolve(folder, usual)) ? [usual] : [],
		...config
	};
}
/** `import { defineConfig } from "larkwright"` means this very program, installed beside the configuration or not. */
async function load(absolute, shown) {
	try {
		if (extname(absolute) === ".json") return JSON.parse(await readFile(absolute, "utf8"));
		const { createJiti } = await import("jiti");
		const virtualModules = { larkwright: {
			defineConfig,
			emitterOf,
			toJsonSchema: schemaJson
		} };
		return await createJiti(import.meta.url, {
			virtualModules,
			fsCache: false,
			moduleCache: false
		}).import(absolute, { default: true });
	} catch (cause) {
		throw new ConfigError(`${shown}: cannot be loaded: ${cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause)}`, { cause });
	}
}
/** Checks what a configuration file holds, all of it: a wrong value three lines down is not worth a second run. */
function checkConfig(value, shown) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ConfigError(`${shown}: expected its default export to be an object, found ${kindOf(value)}`);
	const wrong = Object.entries(value).flatMap(([key, field]) => wrongField(key, field));
	if (wrong.length > 0) throw new ConfigError(wrong.map((text) => `${shown}: ${text}`).join("\n"));
	return value;
}
const text = {
	expected: "a string that is not empty",
	test: isText
};
const texts = {
	expected: "an array of strings",
	test: (value) => Array.isArray(value) && value.every(isText)
};
const version = {
	expected: "a version such as “1.2.3”",
	test: (value) => isText(value) && isVersion(value)
};
const address = {
	expected: "an address such as “https://github.com/acme/lark”",
	test: (value) => isText(value) && /^(?:git\+)?(?:https|ssh):\/\/[^\s"\\]+$/.test(value)
};
const licence = {
	expected: "a licence as SPDX names it, such as “MIT” or “UNLICENSED”",
	test: (value) => isText(value) && /^[\w.+() -]+$/.test(value)
};
const packageName = {
	expected: "the name of an npm package such as “@scope/name”",
	test: (value) => isText(value) && /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(value)
};
const regrading = {
	expected: `an object of rules, each ${grades.join(", ")} or off`,
	test: (value) => typeof value === "object" && value !== null && Object.entries(value).every(([rule, grade]) => Object.hasOwn(rules, rule) && (grade === "off" || grades.some((known) => known === grade)))
};
const ownFolders = {
	expected: "an object of folders by output, such as { client: “packages/client” }",
	test: (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
};
const shipped = [
	"openapi",
	"client",
	"mock",
	"docs"
];
const ownEmitters = {
	expected: "emitters, each with “begin” and a “name” of its own such as “json-schema”, which is its folder",
	test: (value) => Array.isArray(value) && value.every(isEmitter) && (/* @__PURE__ */ new Set([...shipped, ...value.map(({ name }) => name)])).size === shipped.length + value.length
};
function isEmitter(value) {
	if (typeof value !== "object" || value === null || !("name" in value) || !("begin" in value)) return false;
	return isText(value.name) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.name) && typeof value.begin === "function";
}
const fields = /* @__PURE__ */ new Map([
	["sources", texts],
	["overlays", texts],
	["out", text],
	["folders", ownFolders],
	["only", texts],
	["include", texts],
	["clientPackage", packageName],
	["mockPackage", packageName],
	["repository", address],
	["license", licence],
	["version", version],
	["templates", text],
	["emitters", ownEmitters],
	["rules", regrading],
	["cache", {
		expected: "a folder or false",
		test: (value) => value === false || isText(value)
	}]
]);
function wrongField(key, value) {
	const field = fields.get(key);
	if (field === void 0) return [`“${key}” means nothing here; expected one of ${[...fields.keys()].join(", ")}`];
	if (value === void 0 || field.test(value)) return [];
	return [`“${key}” is ${kindOf(value)}; expected ${field.expected}`];
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function isVersion(value) {
	return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(value);
}
function kindOf(value) {
	if (typeof value === "string") return value === "" ? "empty" : `“${value}”`;
	if (Array.isArray(value)) return "an array of other things";
	return value === null ? "null" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
// generator/diagnostics/codes/building.ts
/** What putting pages together can find: operations, schemas, guides, contradictions, outputs. */
const buildingCodes = {
	"contradiction/limit": {
		severity: "warning",
		help: "The documents disagree; ask the vendor which number holds."
	},
	"contradiction/message": {
		severity: "warning",
		help: "All versions are in the catalogue; branch on the code, not on the message."
	},
	"contradiction/page-size": {
		severity: "warning",
		help: "The parameter's own bound is used; the prose may be older."
	},
	"contradiction/status": {
		severity: "warning",
		help: "All versions are in the catalogue; branch on the code, not on the HTTP status."
	},
	"event/duplicate": {
		severity: "warning",
		help: "Remove the page that is out of date from the sources."
	},
	"field-type/contradiction": {
		severity: "warning",
		help: "The first name is used; correct the guide that is out of date."
	},
	"field-type/list": {
		severity: "warning",
		help: "Nothing to do; the records shown count, correct the guide if they are wrong."
	},
	"field-type/unreadable": {
		severity: "warning",
		help: "The value is read as any JSON value; describe its structure in the guide."
	},
	"method-list/contradiction": {
		severity: "warning",
		help: "The operation's own page is used."
	},
	"method-list/unknown-operation": {
		severity: "warning",
		help: "The row may have a wrong method or path, or the operation's page is not among the sources."
	},
	"method-list/unreadable": {
		severity: "warning",
		help: "Write the row as title, method and path, such as “List tables GET /open-apis/…”."
	},
	"nesting/ambiguous": {
		severity: "warning",
		help: "Mark the levels in the table, or show the objects in the example."
	},
	"nesting/by-example": {
		severity: "warning",
		help: "Correct the levels in the table; until then the example and the types decide."
	},
	"nesting/level-jump": {
		severity: "warning",
		help: "Give the row a level that is at most one deeper than the row before it."
	},
	"nesting/no-room": {
		severity: "warning",
		help: "Correct the type of the row, or the level of the rows behind it."
	},
	"operation/duplicate": {
		severity: "warning",
		help: "Remove the page that is out of date from the sources."
	},
	"operation/name-collision": {
		severity: "warning",
		help: "Nothing to do; the second name is made from what differs in its path."
	},
	"operation/no-method": {
		severity: "warning",
		help: "The page is not read as an operation; correct its “HTTP Method” row."
	},
	"operation/no-url": {
		severity: "warning",
		help: "The page is not read as an operation; correct its “HTTP URL” row."
	},
	"operation/path-names": {
		severity: "warning",
		help: "Nothing to do; names in a path do not travel, the other page's are used."
	},
	"parameter/not-in-path": {
		severity: "warning",
		help: "The parameter is left out; correct the path or the table."
	},
	"parameter/undocumented": {
		severity: "warning",
		help: "The parameter is taken as a string; describe it on the page."
	},
	"response/no-envelope": {
		severity: "warning",
		help: "Nothing to do; answers of the platform have “code”, “msg” and “data”."
	},
	"schema/sample-keys": {
		severity: "warning",
		help: "Nothing to do; the keys are data, any key is accepted."
	}
};
// generator/diagnostics/codes/facts.ts
/** What reading a single fact can find: types, enumerations, rules, limits, examples. */
const factsCodes = {
	"default/type-mismatch": {
		severity: "warning",
		help: "The default is left out; correct the type or the default on the page."
	},
	"description/two-values": {
		severity: "warning",
		help: "Say one value on the page."
	},
	"description/type-repaired": {
		severity: "warning",
		help: "The type that the description shows is used; correct the type on the page."
	},
	"description/unreadable": {
		severity: "warning",
		help: "The text stays in the prose; write one value behind the label."
	},
	"enum/duplicate-value": {
		severity: "warning",
		help: "One of the two may be meant to be another value."
	},
	"enum/not-listed": {
		severity: "warning",
		help: "The value is left out; add it to the list on the page or correct it."
	},
	"enum/two-lists": {
		severity: "warning",
		help: "Keep one list of values on the page."
	},
	"enum/type-mismatch": {
		severity: "warning",
		help: "The list is left out; correct the type or the values on the page."
	},
	"enum/unreadable": {
		severity: "warning",
		help: "Write one value per line as “- `value`: meaning”."
	},
	"error-table/code-unreadable": {
		severity: "warning",
		help: "The row is left out; write one number in the code column."
	},
	"error-table/no-operation": {
		severity: "info",
		help: "List the codes on the pages of the calls that get them, or call the table one of general error codes."
	},
	"error-table/several-codes": {
		severity: "info",
		help: "Each code gets a row of its own."
	},
	"error-table/status-unreadable": {
		severity: "warning",
		help: "The row is read without status; write one number from 100 to 599."
	},
	"example/big-integer": {
		severity: "info",
		help: "The number is kept as text; quote it on the page."
	},
	"example/duplicate-key": {
		severity: "warning",
		help: "The first of the two is used; remove the other."
	},
	"example/impossible": {
		severity: "warning",
		help: "The fixture's example is not valid; the rules of the field contradict each other or need an example."
	},
	"example/mismatch": {
		severity: "warning",
		help: "The fixture has a repaired example; correct the example or the field's description."
	},
	"example/repaired": {
		severity: "warning",
		help: "Correct the JSON of the example on the page."
	},
	"example/several-documents": {
		severity: "info",
		help: "The first is the example; give the others their own block."
	},
	"example/type-mismatch": {
		severity: "warning",
		help: "The example is left out; correct the type or the example on the page."
	},
	"example/unreadable": {
		severity: "warning",
		help: "Write the example as JSON."
	},
	"field/duplicate": {
		severity: "warning",
		help: "Remove the second row, or give it the level it has."
	},
	"field/no-name": {
		severity: "warning",
		help: "Write the name of the field in the row's first cell."
	},
	"rate-limit/two-numbers": {
		severity: "warning",
		help: "Say one number for the same time on the page."
	},
	"rate-limit/unreadable": {
		severity: "warning",
		help: "Write the limit as calls per time, such as “100 次/分钟” or “20 QPS”."
	},
	"rule/inexact-bound": {
		severity: "info",
		help: "Nothing to do; bounds this large do not bind a number that JSON can carry exactly."
	},
	"rule/type-mismatch": {
		severity: "warning",
		help: "The rule is left out; correct the type or the rule on the page."
	},
	"rule/unreadable": {
		severity: "warning",
		help: "The rule stays in the prose; write it as “最大长度：100 字符”."
	},
	"type/unreadable": {
		severity: "warning",
		help: "The type is taken from the example; correct the type on the page."
	}
};
// generator/diagnostics/codes/overlays.ts
/** What reading corrections and applying them can find. */
const overlaysCodes = {
	"overlay/action": {
		severity: "error",
		help: "Write the action as “target” with “update” or “remove: true”."
	},
	"overlay/applied": {
		severity: "info",
		help: "Nothing to do; remove the action once the page is corrected."
	},
	"overlay/info": {
		severity: "warning",
		help: "Give the overlay an “info” with “title” and “version”."
	},
	"overlay/mismatch": {
		severity: "error",
		help: "Select the object that holds the value, and update that."
	},
	"overlay/no-match": {
		severity: "warning",
		help: "Correct the target, or remove the action if the page has been corrected."
	},
	"overlay/not-kept": {
		severity: "warning",
		help: "Correct something that the contract has a place for; this is left as the pages have it."
	},
	"overlay/result": {
		severity: "error",
		help: "Correct the action; without it the document is sound."
	},
	"overlay/target": {
		severity: "error",
		help: "Write the target as RFC 9535 has it, such as “$.paths['/open-apis/…'].get”; “match” and “search” are left out."
	},
	"overlay/unreadable": {
		severity: "error",
		help: "Write the overlay as OpenAPI Overlay 1.0, in YAML or JSON."
	},
	"overlay/version": {
		severity: "warning",
		help: "Check the result; only OpenAPI Overlay 1.0 is known."
	}
};
// generator/diagnostics/codes/reading.ts
/** What reading a file and its form can find: the file itself, tables, tags, OpenAPI documents. */
const readingCodes = {
	"input/empty": {
		severity: "warning",
		help: "Remove the file from the sources, or save the page again."
	},
	"input/link-skipped": {
		severity: "info",
		help: "Name the linked file or folder itself as a source to have it read."
	},
	"input/missing": {
		severity: "error",
		help: "Correct the path or the pattern in the sources."
	},
	"input/not-text": {
		severity: "warning",
		help: "Save the page as UTF-8, or take the file out of the sources."
	},
	"input/nothing": {
		severity: "error",
		help: "Name files or folders that hold documentation pages."
	},
	"input/too-large": {
		severity: "error",
		help: "Split the file, or take it out of the sources."
	},
	"input/unreadable": {
		severity: "error",
		help: "Make the file readable, or take it out of the sources."
	},
	"input/unrecognised": {
		severity: "warning",
		help: "Take the file out of the sources if it is no documentation page."
	},
	"markdown/unclosed-fence": {
		severity: "warning",
		help: "Close the code fence with as many of its own marks."
	},
	"openapi/alias-expansion": {
		severity: "error",
		help: "Write the shared parts out, or refer to them with “$ref”; the aliases expand to too much."
	},
	"openapi/alias-missing": {
		severity: "warning",
		help: "Define the anchor before the alias that uses it."
	},
	"openapi/bound": {
		severity: "warning",
		help: "Write the bound as a number."
	},
	"openapi/composition": {
		severity: "warning",
		help: "Make the parts of allOf agree; the first is read."
	},
	"openapi/duplicate-key": {
		severity: "warning",
		help: "Remove one of the two; the first is read."
	},
	"openapi/enum": {
		severity: "warning",
		help: "List texts, numbers or flags only."
	},
	"openapi/example-as-text": {
		severity: "warning",
		help: "Nothing to do; the example was read from the text."
	},
	"openapi/exclusive-bound": {
		severity: "warning",
		help: "State an inclusive bound if one fits."
	},
	"openapi/extension": {
		severity: "warning",
		help: "Write the extension as the contract describes it; it is left out."
	},
	"openapi/extra-document": {
		severity: "warning",
		help: "Save the second document as a file of its own if it is a page."
	},
	"openapi/key": {
		severity: "warning",
		help: "Write the key as text; a list or an object cannot be a key here."
	},
	"openapi/keyword-misplaced": {
		severity: "warning",
		help: "Move the keyword to the schema it is about."
	},
	"openapi/keyword-unused": {
		severity: "info",
		help: "Nothing to do unless the keyword matters to callers."
	},
	"openapi/null-type": {
		severity: "warning",
		help: "Nothing to do if the shape named is right; else correct the page's schema."
	},
	"openapi/open-object": {
		severity: "info",
		help: "Nothing to do unless the further properties matter."
	},
	"openapi/other-media": {
		severity: "info",
		help: "Nothing to do; one media type is described, JSON before any other."
	},
	"openapi/other-response": {
		severity: "info",
		help: "Describe failures by their codes in an error table if callers need them."
	},
	"openapi/parameter": {
		severity: "warning",
		help: "Give the parameter a name and one of the places path, query or header."
	},
	"openapi/path": {
		severity: "warning",
		help: "Describe the path with one of the HTTP methods get, post, put, patch, delete, head or options."
	},
	"openapi/property-not-sent": {
		severity: "warning",
		help: "Nothing to do; the property is kept and no longer required."
	},
	"openapi/prose-outside": {
		severity: "info",
		help: "Move the text into the operation's description if it belongs to it."
	},
	"openapi/reference-circular": {
		severity: "warning",
		help: "Move the schema to components/schemas, where it may refer to itself."
	},
	"openapi/reference-depth": {
		severity: "warning",
		help: "Move the schema to components/schemas, so that it is read once."
	},
	"openapi/reference-elsewhere": {
		severity: "warning",
		help: "Bundle the document into one file first; what the reference stands for is taken for any value."
	},
	"openapi/reference-missing": {
		severity: "warning",
		help: "Correct the reference; what it stands for is taken for any value."
	},
	"openapi/required-flag": {
		severity: "warning",
		help: "List the property’s name under “required” of its object."
	},
	"openapi/required-unknown": {
		severity: "warning",
		help: "Remove the name from “required”, or describe the property."
	},
	"openapi/response-headers": {
		severity: "info",
		help: "Nothing to do unless the headers matter to callers."
	},
	"openapi/schema": {
		severity: "warning",
		help: "Write a schema object; this place is taken for any value."
	},
	"openapi/several-servers": {
		severity: "info",
		help: "Put the server that matters first."
	},
	"openapi/syntax": {
		severity: "error",
		help: "Correct the YAML or JSON at the place shown; the file is not read until it parses."
	},
	"openapi/text-differs": {
		severity: "warning",
		help: "Make the description and the keyword agree; the keyword is used."
	},
	"openapi/too-deep": {
		severity: "error",
		help: "Nest the document less deeply; parts of it refer to themselves or it is no OpenAPI document."
	},
	"openapi/too-large": {
		severity: "error",
		help: "Split the YAML document, or save it as JSON, which is read faster."
	},
	"openapi/type": {
		severity: "warning",
		help: "Use one of JSON Schema's types."
	},
	"openapi/value-type": {
		severity: "warning",
		help: "Make the default or example fit the type; it is left out."
	},
	"openapi/version": {
		severity: "warning",
		help: "Check the result; only OpenAPI 3.0 and 3.1 are known."
	},
	"openapi/webhook": {
		severity: "warning",
		help: "Describe the event's body, or remove the webhook."
	},
	"openapi/wire-type": {
		severity: "warning",
		help: "Nothing to do; the value is the same on the wire and has its true type now."
	},
	"openapi/yaml": {
		severity: "info",
		help: "Nothing has to be done; the parser noticed something that it could read all the same."
	},
	"restore/ambiguous": {
		severity: "warning",
		help: "Compare the named field with the vendor's page; more than one nesting fits the flattened document."
	},
	"restore/unread": {
		severity: "warning",
		help: "Compare the line with the vendor's page; it fits nowhere in the document."
	},
	"security/no-token-kind": {
		severity: "warning",
		help: "Nothing to do if a guide names the token kinds; else name them in the security scheme."
	},
	"security/not-a-requirement": {
		severity: "warning",
		help: "Nothing to do; the tool's note is no part of the requirement."
	},
	"security/scheme-type": {
		severity: "warning",
		help: "Nothing to do; correct the page's scheme to “type: http”."
	},
	"table/empty": {
		severity: "warning",
		help: "Remove the table, or give it a header and rows."
	},
	"table/extra-cells": {
		severity: "warning",
		help: "Write a pipe that belongs to a cell's text as “\\|”."
	},
	"table/header-lost": {
		severity: "warning",
		help: "Name the columns in the table's first row."
	},
	"table/torn": {
		severity: "warning",
		help: "Check the last rows of the table; write a box in a cell without lines of its own."
	},
	"table/header-mismatch": {
		severity: "warning",
		help: "Give the header and the row of dashes the same number of cells."
	},
	"table/no-call": {
		severity: "info",
		help: "Nothing to do if the pages of the calls describe these fields too."
	},
	"table/missing-cells": {
		severity: "warning",
		help: "Give each row as many cells as the header has."
	},
	"table/unplaced": {
		severity: "warning",
		help: "Say in its heading what the table describes, or nest its rows in the first one."
	},
	"tags/unclosed": {
		severity: "warning",
		help: "Close the tag where its content ends."
	},
	"tags/unknown": {
		severity: "warning",
		help: "Nothing to do if the tag only wraps text; otherwise say what it means in words."
	}
};
// generator/diagnostics/codes/releasing.ts
/** What deciding on a version can find. */
const releasingCodes = {
	"version/backwards": {
		severity: "warning",
		help: "Raise “version” in the configuration, or leave it out: then it follows from the changes."
	},
	"version/history-unreadable": {
		severity: "error",
		help: "Restore the file from version control; a merge may have left its marks in it."
	},
	"version/too-low": {
		severity: "warning",
		help: "Raise “version” in the configuration, or leave it out: then it follows from the changes."
	},
	"version/unknown-change": {
		severity: "warning",
		help: "Restore the document from version control and generate again; then the changes are told."
	}
};
// generator/diagnostics/codes.ts
/**
* Every diagnostic there is. A code is `area/problem` and is never renamed: people silence and search for them.
* `error`: the input cannot be used as it is. `warning`: a fact was repaired, contradicts another or could not be read.
* `info`: worth knowing, nothing lost. Each code has a test.
*/
const codes = {
	...readingCodes,
	...factsCodes,
	...buildingCodes,
	...releasingCodes,
	...overlaysCodes
};
// generator/diagnostics/columns.ts
/** Characters that take two columns of a terminal: Hangul, CJK with its punctuation and full-width forms, emoji. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take none: they sit on the one before. */
const narrow = /\p{Mn}|\p{Me}|[\u200b\u200c\u200d]/u;
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
	let columns = 0;
	for (const character of text) columns += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
	return columns;
}
/**
* The text with every character that would move the cursor, change colours or turn the writing direction replaced by a
* visible one; a tab is one blank. What a document holds must not steer the terminal it is shown on.
*/
function visible(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\ud800-\udfff]/gu, pictureOf);
}
function pictureOf(character) {
	if (character === "	") return " ";
	const code = character.charCodeAt(0);
	return code < 32 ? String.fromCharCode(9216 + code) : "�";
}
// generator/diagnostics/render.ts
/** How much of a long line is shown, in columns of the terminal. */
const excerptWidth = 100;
/**
* A diagnostic as people read it: `path:line:column severity[area/problem] message`, the source line with a caret below
* the place, what to do about it, and the other places that belong to it. No line break at the end.
*/
function render(diagnostic, paint = (_, text) => text) {
	const { span, severity, code, message, related } = diagnostic;
	const head = `${paint("bold", placeOf(span))} ${paint(severity, `${severity}[${code}]`)} ${visible(message)}`;
	const help = paint("dim", `  help: ${codes[code].help}`);
	const others = related.map((other) => paint("dim", `  see also ${placeOf(other)}`));
	return [
		head,
		...excerpt(span, severity, paint),
		help,
		...others
	].join("\n");
}
/** `path:line:column`, as terminals and editors make links of it. */
function placeOf(span) {
	const { line, column } = positionAt(span.file, span.start);
	return `${visible(span.file.path)}:${String(line)}:${String(column)}`;
}
/** The source line and the caret; nothing for a file of which there is no text. */
function excerpt(span, severity, paint) {
	const { start, end } = lineAround(span.file, span.start);
	if (end === start) return [];
	const from = Math.min(Math.max(span.start, start), end);
	const to = Math.min(Math.max(span.end, from + 1), end);
	const text = span.file.text;
	const before = lastColumns(visible(text.slice(start, from)), excerptWidth / 2);
	const after = firstColumns(visible(text.slice(from, end)), excerptWidth - columnsOf(before));
	const marked = Math.max(1, Math.min(columnsOf(visible(text.slice(from, to))), columnsOf(after)));
	return [`  ${before}${after}`, `  ${" ".repeat(columnsOf(before))}${paint(severity, "^".repeat(marked))}`];
}
function lineAround(file, offset) {
	const { line } = positionAt(file, offset);
	const start = file.lineStarts[line - 1] ?? 0;
	const next = file.lineStarts[line];
	const end = next === void 0 ? file.text.length : next - 1;
	return {
		start,
		end: file.text[end - 1] === "\r" && end > start ? end - 1 : end
	};
}
/** The end of a text that is too long, after “…”. Looks at no more than can be shown: a line may have megabytes. */
function lastColumns(text, columns) {
	const tail = Array.from(text.slice(-2 * columns));
	while (columnsOf(tail.join("")) > columns) tail.shift();
	const shown = tail.join("");
	return shown === text ? text : `…${shown.slice(Math.min(1, shown.length))}`;
}
function firstColumns(text, columns) {
	const head = Array.from(text.slice(0, 2 * columns));
	while (columnsOf(head.join("")) > columns) head.pop();
	const shown = head.join("");
	return shown === text ? text : `${shown}…`;
}
export { ConfigError as a, loadConfig as c, rules as d, changelogOf as f, codes as i, settingsOf as l, render as n, configNames as o, emitterOf as p, visible as r, defineConfig as s, placeOf as t, grades as u };
