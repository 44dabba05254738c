import { a as schemaWithoutDescription, i as schemaJson, o as objectOf, s as unlessEmpty, t as positionAt } from "./source-file.js";
import { createRequire } from "node:module";
// generator/wording/names.ts
/** The SDK name: `service.version.resource.method`. */
function operationId({ service, version, resource, method }) {
	return `${service}.${version}.${resource}.${method}`;
}
/** The service an event is of: `drive` of `drive.file.bitable_record_changed_v1`. */
function serviceOf({ type }) {
	return type.split(".")[0] ?? type;
}
/** `app-table-record`, of ASCII letters and digits only: safe as a file name and in an address. Never empty. */
function kebab(text) {
	return wordsOf$1(text).map(lower).join("-") || "unnamed";
}
/** `appTableRecord`: an identifier, though maybe a reserved word. What is one already stays. Never empty. */
function camel(text) {
	if (identifier.test(text)) return text;
	const [first = "unnamed", ...rest] = wordsOf$1(text);
	return leadingLetter(lower(first) + rest.map(capital).join(""));
}
/** `AppTableRecord`: an identifier. Never empty. */
function pascal(text) {
	if (/^[A-Za-z][A-Za-z0-9]*$/.test(text)) return text.slice(0, 1).toUpperCase() + text.slice(1);
	return leadingLetter(wordsOf$1(text).map(capital).join("") || "Unnamed");
}
/** The text as one segment of a path, letters kept as they are: `../../x` becomes `x`. Never empty. */
function segment(text) {
	return wordsOf$1(text).join("-") === "" ? "unnamed" : text.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
}
/** Gives out each name once: a name that is taken, be it in other letter case, gets `-2`, `-3` … */
function distinctNames(taken = [], separator = "-") {
	const given = new Set(taken.map(lower));
	return (name) => {
		let result = name;
		for (let count = 2; given.has(lower(result)); count += 1) result = `${name}${separator}${String(count)}`;
		given.add(lower(result));
		return result;
	};
}
/** Where each operation's own file stands: `bitable/v1/appTableRecord.list`, in the order of the operations. */
function operationPaths(names) {
	const distinct = distinctNames();
	return names.map((name) => distinct(`${segment(name.service)}/${segment(name.version)}/${segment(name.resource)}.${segment(name.method)}`));
}
/** As `document_ai`, `appTableRecord`; not `__proto__`. */
const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;
/** `appTableRecord`, `app_table.record`, `APITable` and `v1` to their words; digits stay with what they follow. */
function wordsOf$1(text) {
	return text.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [];
}
function leadingLetter(name) {
	return /^[0-9]/.test(name) ? `_${name}` : name;
}
function capital(word) {
	return word.slice(0, 1).toUpperCase() + lower(word.slice(1));
}
function lower(word) {
	return word.toLowerCase();
}
// generator/openapi/extensions.ts
/** The extensions of one operation, in the order and shape of the contract; undefined where a fact is absent. */
function operationExtensions(operation) {
	return [
		["x-lark-errors", unlessEmpty(operation.errors.map(errorJson))],
		["x-lark-rate-limit", rateLimitJson(operation.rateLimit)],
		["x-lark-app-types", operation.appTypes],
		["x-lark-scopes", scopesJson(operation.scopes)],
		["x-lark-field-scopes", fieldScopesJson(operation.fieldScopes)],
		["x-lark-docs", docsJson(operation.docs)],
		["x-lark-source", sourceJson(operation.span)],
		["x-lark-paginated", operation.pagination && { ...operation.pagination }],
		["x-lark-batch", operation.batch && { ...operation.batch }],
		["x-lark-idempotency", operation.idempotency && { ...operation.idempotency }],
		["x-lark-serialize-by", operation.serializeBy]
	];
}
function scopesJson(scopes) {
	return scopes.length === 0 ? void 0 : { anyOf: scopes.map(scopeJson) };
}
function fieldScopesJson(scopes) {
	return unlessEmpty(scopes.map((scope) => objectOf([["field", scope.field], ...Object.entries(scopeJson(scope))])));
}
function docsJson(docs) {
	return objectOf([
		["url", docs.url],
		["title", docs.title],
		["updated", docs.updated]
	]);
}
/** Where a fact stands, for a person to look it up: the file relative to the source's root. */
function sourceJson(span) {
	return {
		file: span.file.path,
		line: positionAt(span.file, span.start).line
	};
}
function saidOfCode({ mentions, ...facts }) {
	return {
		...facts,
		mentions: mentions.map(({ span: _place, ...said }) => said)
	};
}
/** `x-lark-error-catalog`: every code with all its mentions. */
function catalogJson(catalog) {
	return catalog.map(({ code, name, kind, retry, general, mentions }) => objectOf([
		["code", code],
		["name", name],
		["kind", kind],
		["retry", retry],
		["general", general],
		["mentions", mentions.map(({ operationId, status, message, remedy }) => objectOf(Object.entries({
			operationId,
			status,
			message,
			remedy
		})))]
	]));
}
function errorJson({ code, status, name, message, kind, retry, remedy }) {
	return objectOf(Object.entries({
		code,
		status,
		name,
		message,
		kind,
		retry,
		remedy
	}));
}
function rateLimitJson(rate) {
	const limited = rate.limited && { ...rate.limited };
	if (rate.kind !== "quota") return objectOf(Object.entries({
		kind: rate.kind,
		limited
	}));
	const windows = rate.windows.map(({ requests, seconds }) => ({
		requests,
		seconds
	}));
	return objectOf(Object.entries({
		kind: rate.kind,
		windows,
		basis: rate.basis,
		special: rate.special,
		limited
	}));
}
function scopeJson({ name, title }) {
	return objectOf([["name", name], ["title", title]]);
}
// generator/openapi/security-json.ts
/** Name of each token kind's security scheme. */
const schemeNames = {
	tenant: "tenantAccessToken",
	user: "userAccessToken",
	app: "appAccessToken"
};
const descriptions = {
	tenant: "tenant_access_token: the app acts for a tenant.",
	user: "user_access_token: the app acts for a user who granted it.",
	app: "app_access_token: the app acts for itself."
};
/** One alternative for each token kind; any of the scopes is enough, so each alternative lists them all. */
function securityJson(tokens, scopes) {
	const names = scopes.map((scope) => scope.name ?? scope.title);
	return tokens.map((token) => ({ [schemeNames[token]]: names }));
}
/** All token kinds, as security schemes. */
function securitySchemes() {
	return objectOf([
		"tenant",
		"user",
		"app"
	].map((kind) => [schemeNames[kind], {
		type: "http",
		scheme: "bearer",
		description: descriptions[kind]
	}]));
}
// generator/openapi/operation-json.ts
/** An operation as its path item holds it. `errorResponse` is the reference to what a failed call answers. */
function operationJson(operation, errorResponse) {
	return objectOf([
		["operationId", operationId(operation.name)],
		["summary", operation.title],
		["description", operation.description],
		["deprecated", operation.deprecated],
		["tags", [operation.name.service]],
		["servers", operation.server === void 0 ? void 0 : [{ url: operation.server }]],
		["parameters", unlessEmpty(parametersOf(operation).map(parameterJson))],
		["requestBody", operation.request && requestJson(operation.request)],
		["responses", responsesJson(operation, errorResponse)],
		["security", operation.tokens && securityJson(operation.tokens, operation.scopes)],
		...operationExtensions(operation)
	]);
}
function mediaJson(body) {
	return objectOf([[body.mediaType, objectOf([["schema", schemaJson(body.schema)], ["example", body.example]])]]);
}
/** All parameters; every `{name}` of the path is declared: one that no table describes is text. */
function parametersOf({ path, parameters }) {
	const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
	return [...[...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""))].filter((name) => !declared.has(name)).map((name) => ({
		in: "path",
		name,
		required: true,
		schema: { kind: "string" }
	})), ...parameters];
}
function parameterJson({ name, in: where, required, schema }) {
	return objectOf([
		["name", name],
		["in", where],
		["description", schema.description],
		["required", where === "path" || required],
		["deprecated", schema.deprecated],
		["schema", schemaWithoutDescription(schema)]
	]);
}
function requestJson(request) {
	return {
		required: request.required,
		content: mediaJson(request)
	};
}
function responsesJson(operation, errorResponse) {
	const documented = [...operation.errors.map(({ status }) => status), operation.rateLimit.limited?.status];
	const statuses = new Set(documented.filter((status) => status !== void 0 && isErrorStatus(status)));
	return objectOf([["200", {
		description: "Success",
		content: mediaJson(operation.response)
	}], ...[...statuses].map((status) => [String(status), errorResponse])]);
}
function isErrorStatus(status) {
	return Number.isInteger(status) && status > 200 && status <= 599;
}
// generator/model/inside.ts
/** The schemas directly inside a schema: of its items, its values, its properties, its variants. */
function inside(schema) {
	switch (schema.kind) {
		case "array": return [schema.items];
		case "map": return [schema.values];
		case "object": return schema.properties.map((property) => property.schema);
		case "union": return schema.variants;
		case "string":
		case "integer":
		case "number":
		case "boolean":
		case "null":
		case "any":
		case "reference": return [];
	}
}
/** The schema with each of those directly inside it changed. */
function changeInside(schema, change) {
	switch (schema.kind) {
		case "array": return {
			...schema,
			items: change(schema.items)
		};
		case "map": return {
			...schema,
			values: change(schema.values)
		};
		case "object": return {
			...schema,
			properties: schema.properties.map((property) => ({
				...property,
				schema: change(property.schema)
			}))
		};
		case "union": return {
			...schema,
			variants: schema.variants.map(change)
		};
		case "string":
		case "integer":
		case "number":
		case "boolean":
		case "null":
		case "any":
		case "reference": return schema;
	}
}
/** The schemas of an event itself: of what is sent and, for a callback, of what may be answered. */
function eventSchemas({ schema, reply }) {
	return reply === void 0 ? [schema] : [schema, reply.schema];
}
/** The event with each of its own schemas changed. */
function changeEvent(event, change) {
	const { schema, reply } = event;
	return {
		...event,
		schema: change(schema),
		...reply && { reply: {
			...reply,
			schema: change(reply.schema)
		} }
	};
}
// generator/facts/error-rules.ts
/**
* How an error's kind and retry advice follow from its row; the first rule that speaks decides. Codes are those of the
* platform's general list, which any call can get; everything else goes by the message's words, then by HTTP status,
* which many pages give as 200 or 400 whatever happened, last by the remedy.
*/
const errorRules = [
	{
		codes: [99991400, 11247],
		status: [429],
		message: /too many ?requests?|rate ?limit|frequency limit|freq(?:uency)? (?:ctrl|control)|flow control|qps|request too fast|限频|限流|频控|频率限制|过于频繁|频率过高/,
		kind: "rate_limited",
		retry: "after_reset"
	},
	{
		codes: [
			99991661,
			99991663,
			99991664,
			99991665,
			99991668,
			99991671,
			99991677
		],
		message: /(?:invalid|expired?|missing|wrong|incorrect).{0,20}(?:access token|identity token)|(?:access token|identity token).{0,30}(?:invalid|expired?|missing|wrong|incorrect|not (?:valid|exist|found))|invalid token, please refresh/,
		kind: "unauthenticated",
		retry: "refresh_token"
	},
	{
		codes: [
			99991501,
			99991612,
			99991622,
			99991632,
			99991641,
			99991642,
			99991643,
			99991645,
			99991669,
			99991670,
			99991693
		],
		kind: "unauthenticated",
		retry: "never"
	},
	{
		codes: [
			99991662,
			99991672,
			99991673,
			99991676,
			99991679
		],
		kind: "permission_denied",
		retry: "never"
	},
	{
		message: /write conflict|concurren(?:t|cy)|lock (?:failed|conflict)|并发|写(?:入)?冲突/,
		kind: "conflict",
		retry: "serialize"
	},
	{
		message: /not ready|\bcopying\b|(?:is|being|in) (?:process|progress|creat|generat|delet)\w*|still (?:process|running)|处理中|生成中|复制中|未就绪/,
		kind: "not_ready",
		retry: "backoff"
	},
	{
		status: [
			408,
			502,
			503,
			504
		],
		message: /time ?out|timed out|unavailable|under maintenance|network (?:anomaly|error)|overload|超时|系统繁忙|服务不可用|网络异常/,
		kind: "unavailable",
		retry: "backoff"
	},
	{
		message: /\binternal\b|server error|system (?:error|exception)|unknown (?:\w+ )?(?:rpc )?error|\brpc\b|marshal ?error|^conv error$|something went wrong|database|内部错误|系统(?:错误|异常)|服务(?:器|端)?(?:错误|异常)|未知错误/,
		kind: "internal",
		retry: "backoff"
	},
	{
		status: [401],
		message: /unauthori[sz]ed|unauthenticated|not logged in|authentication fail/,
		kind: "unauthenticated",
		retry: "refresh_token"
	},
	{
		message: /permission|forbid|\bperm\b|not allow|no auth\b|authority|access denied|denied|only available for|lack of|权限|禁止|未授权|不允许/,
		kind: "permission_denied",
		retry: "never"
	},
	{
		message: /duplicat|already (?:exist|in|been)|\brepeat(?:ed)?\b|已存在|重复/,
		kind: "already_exists",
		retry: "never"
	},
	{
		status: [413],
		message: /exceed|too (?:large|big|many|long|deep|much)|over (?:size|limit|the limit)|oversi[sz]e|reach(?:ed)? .{0,30}limit|out of limit|limit reached|超(?:出|过)|上限|过(?:大|长|多)/,
		kind: "limit_exceeded",
		retry: "never"
	},
	{
		message: /not ?found|(?:not|n't) exist|no such|cannot find|(?<!be |to )\bdeleted\b|不存在|(?:已|被)(?:被)?删除|找不到|未找到/,
		kind: "not_found",
		retry: "never"
	},
	{
		status: [409],
		message: /conflict|\blocked\b|冲突|被锁定/,
		kind: "conflict",
		retry: "never"
	},
	{
		status: [403],
		kind: "permission_denied",
		retry: "never"
	},
	{
		status: [404, 410],
		kind: "not_found",
		retry: "never"
	},
	{
		status: [500],
		kind: "internal",
		retry: "backoff"
	},
	{
		remedy: /内部错误|服务端错误|internal (?:server )?error/,
		kind: "internal",
		retry: "backoff"
	},
	{
		status: [
			400,
			405,
			406,
			411,
			412,
			415,
			416,
			422
		],
		message: /invalid|wrong|illegal|mismatch|not match|not support|unsupported|empty|error\b|failed?\b.{0,40}\w|format|missing|must be|required|cannot be|(?:conv|convert|validate) fail|not change|参数|无效|非法|不能为空|不支持|格式/,
		kind: "invalid_argument",
		retry: "never"
	},
	{
		remedy: /稍后(?:再)?(?:重)?试|try again later|进行重试/,
		kind: "unavailable",
		retry: "backoff"
	}
];
// generator/facts/markup.ts
/** Text whose links are their words only: `[100 次/分钟](https://…)` is `100 次/分钟`. In one pass, however many brackets. */
function withoutLinks(text) {
	return withoutLinkTargets(text).replace(/[[\]]/g, "");
}
function withoutLinkTargets(text) {
	let kept = "";
	let from = 0;
	let close = -1;
	let lineEnd = -1;
	for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", Math.max(from, at + 1))) {
		if (close < at) close = orEnd(text, text.indexOf(")", at));
		if (lineEnd < at) lineEnd = orEnd(text, text.indexOf("\n", at));
		if (close >= lineEnd || close === text.length) continue;
		kept += text.slice(from, at + 1);
		from = close + 1;
	}
	return kept + text.slice(from);
}
function orEnd(text, at) {
	return at === -1 ? text.length : at;
}
// generator/facts/error-kind.ts
/** What went wrong and what to do next, by the first of `errorRules` that speaks of the row. */
function classifyError(row) {
	const words = wordsOf(row.message);
	const remedy = wordsOf(row.remedy ?? "");
	const rule = errorRules.find(({ codes, status, message, remedy: inRemedy }) => codes?.includes(row.code) === true || row.status !== void 0 && status?.includes(row.status) === true || message?.test(words) === true || inRemedy?.test(remedy) === true);
	return rule === void 0 ? {
		kind: "unknown",
		retry: "never"
	} : {
		kind: rule.kind,
		retry: rule.retry
	};
}
/**
* A PascalCase identifier from the first clause of a message: `Write conflict` is WriteConflict, `WrongBaseToken` stays,
* `Bitable is copying, please try again later.` is BitableIsCopying. A message with other than Latin words, or none, is
* `Error1255040`. At most 60 characters.
*/
function errorName(message, code) {
	const fallback = code < 0 ? `ErrorMinus${String(-code)}` : `Error${String(code)}`;
	const plain = withoutLinks(message.slice(0, LONGEST_MESSAGE)).normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
	if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(plain)) return fallback;
	const words = plain.split(/[,;:!?()（），。；：]|\.(?:\s|$)/).map(latinWords).find((clause) => clause.join("").length >= 3) ?? [];
	const name = bounded((/^(?:the|an?)$/i.test(words[0] ?? "") && words.length > 1 ? words.slice(1) : words).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)));
	if (name === "") return fallback;
	return /^\d/.test(name) ? `Error${name}` : name;
}
const LONGEST_NAME = 60;
const LONGEST_MESSAGE = 2e3;
/** Camel case told apart, lower case, one blank: `RecordIdNotFound` is `record id not found`. */
function wordsOf(text) {
	return text.slice(0, LONGEST_MESSAGE).replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_\s]+/g, " ").toLowerCase();
}
function latinWords(clause) {
	return clause.replace(/['’]/g, "").match(/[A-Za-z\d]+/g) ?? [];
}
function bounded(words) {
	let name = "";
	for (const word of words) {
		if (name !== "" && name.length + word.length > LONGEST_NAME) break;
		name += word;
	}
	return name.slice(0, LONGEST_NAME);
}
// generator/source/text.ts
/** The text of a file between two offsets, by default all of it. */
function fileText(file, start = 0, end = file.text.length) {
	return {
		value: file.text.slice(start, end),
		file,
		anchors: [{
			at: 0,
			from: start
		}],
		end
	};
}
/** Text that does not stand in the source letter by letter (an unescaped scalar, say) but comes from `span`. */
function textFrom(value, span) {
	return {
		value,
		file: span.file,
		anchors: [{
			at: 0,
			from: span.start
		}],
		end: span.end
	};
}
/** Source offset of the character at `offset` of the text. */
function sourceOffset(text, offset) {
	return placeOf(text, offset, anchorIndex(text, offset));
}
/** The same where the last anchor at or before the offset is known. */
function placeOf(text, offset, index) {
	if (offset >= text.value.length) return text.end;
	const anchor = text.anchors[index];
	return anchor === void 0 ? text.end : Math.min(anchor.from + (offset - anchor.at), text.end);
}
/** Where the text (or the part of it between two offsets) stands in its file. */
function spanOf(text, start = 0, end = text.value.length) {
	const first = sourceOffset(text, start);
	const last = end <= start ? first : end >= text.value.length ? text.end : sourceOffset(text, end - 1) + 1;
	return {
		file: text.file,
		start: first,
		end: Math.max(first, last)
	};
}
function slice(text, start, end = text.value.length) {
	const from = Math.max(0, Math.min(start, text.value.length));
	const to = Math.max(from, Math.min(end, text.value.length));
	const first = anchorIndex(text, from);
	const begin = placeOf(text, from, first);
	const anchors = [{
		at: 0,
		from: begin
	}];
	let last = first;
	for (let anchor = text.anchors[last + 1]; anchor !== void 0 && anchor.at < to; anchor = text.anchors[last + 1]) {
		anchors.push({
			at: anchor.at - from,
			from: anchor.from
		});
		last++;
	}
	const behind = to <= from ? begin : to >= text.value.length ? text.end : placeOf(text, to - 1, last) + 1;
	return {
		value: text.value.slice(from, to),
		file: text.file,
		anchors,
		end: Math.max(begin, behind)
	};
}
function trim(text) {
	const start = text.value.length - text.value.trimStart().length;
	return slice(text, start, Math.max(start, text.value.trimEnd().length));
}
/** Joins pieces of one file in order, `separator` between them. No piece: undefined. */
function join(pieces, separator) {
	const [first, ...rest] = pieces;
	if (first === void 0) return void 0;
	let value = first.value;
	let end = first.end;
	const anchors = [...first.anchors];
	for (const piece of rest) {
		if (separator !== "") anchors.push({
			at: value.length,
			from: end
		});
		value += separator;
		for (const anchor of piece.anchors) anchors.push({
			at: value.length + anchor.at,
			from: anchor.from
		});
		value += piece.value;
		end = piece.end;
	}
	return {
		value,
		file: first.file,
		anchors: withoutEmpty(anchors),
		end
	};
}
/** Splits at each line break; the breaks (`\n` or `\r\n`) are not part of the lines. */
function lines(text) {
	const result = [];
	let start = 0;
	while (start <= text.value.length) {
		const at = text.value.indexOf("\n", start);
		const end = at === -1 ? text.value.length : at;
		result.push(slice(text, start, text.value[end - 1] === "\r" && end > start ? end - 1 : end));
		if (at === -1) break;
		start = at + 1;
	}
	return result;
}
/** Replaces each match of a global pattern; what is put in stands for the place of the match. */
function replace(text, pattern, by) {
	const pieces = [];
	let last = 0;
	for (const match of text.value.matchAll(pattern)) {
		pieces.push(slice(text, last, match.index));
		pieces.push(textFrom(by(match), spanOf(text, match.index, match.index + match[0].length)));
		last = match.index + match[0].length;
	}
	if (pieces.length === 0) return text;
	return join([...pieces, slice(text, last)], "") ?? text;
}
/** The last anchor at or before an offset; found by halving, so that cutting a long text into lines stays linear. */
function anchorIndex(text, offset) {
	let low = 0;
	let high = text.anchors.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((text.anchors[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function withoutEmpty(anchors) {
	return anchors.filter((anchor, index) => anchors[index + 1]?.at !== anchor.at);
}
// \0yaml, when it is needed
const load = createRequire(import.meta.url);
let known;
const isAlias = (...given) => (known ??= load("yaml")).isAlias(...given);
const isMap = (...given) => (known ??= load("yaml")).isMap(...given);
const isScalar = (...given) => (known ??= load("yaml")).isScalar(...given);
const isSeq = (...given) => (known ??= load("yaml")).isSeq(...given);
const parse = (...given) => (known ??= load("yaml")).parse(...given);
const parseAllDocuments = (...given) => (known ??= load("yaml")).parseAllDocuments(...given);
const parseDocument = (...given) => (known ??= load("yaml")).parseDocument(...given);
const stringify = (...given) => (known ??= load("yaml")).stringify(...given);
// generator/openapi/reachable-schemas.ts
/** The named schemas that these refer to, directly or through others, in the order of the list. */
function reachable(from, schemas) {
	const byName = new Map(schemas.map((named) => [named.name, named.schema]));
	const seen = /* @__PURE__ */ new Set();
	const open = [...from];
	for (let schema = open.pop(); schema !== void 0; schema = open.pop()) {
		open.push(...inside(schema));
		if (schema.kind !== "reference" || seen.has(schema.name)) continue;
		seen.add(schema.name);
		const target = byName.get(schema.name);
		if (target !== void 0) open.push(target);
	}
	return schemas.filter(({ name }) => seen.has(name));
}
/** The schemas of an operation itself. */
function schemasOf({ parameters, request, response }) {
	return [
		...parameters.map(({ schema }) => schema),
		...request === void 0 ? [] : [request.schema],
		response.schema
	];
}
// generator/facts/rate-window.ts
/**
* The windows a piece of text states, as written: `100 次/分钟`, `每秒 3 次`, `60 次每分钟`, `20 QPS`, `1000 QPM`,
* `3 requests per second`. Numbers that are no call rate (`500 条记录`) and glosses (`每秒请求率`) are none.
*/
function readWindows(text) {
	return [...text.matchAll(WINDOW)].flatMap((match) => {
		const groups = match.groups ?? {};
		const requests = Number((groups["count"] ?? groups["after"] ?? groups["rate"] ?? "").replace(/[,，]/g, ""));
		const seconds = unitSeconds(groups["unit"] ?? groups["each"] ?? groups["letters"] ?? "");
		const many = groups["many"] === void 0 ? 1 : Number(groups["many"]);
		return Number.isSafeInteger(requests) && requests > 0 && many > 0 ? [{
			requests,
			seconds: seconds * many
		}] : [];
	});
}
/** What stands around the windows; a cell of windows only leaves their separators. */
function withoutWindows(text) {
	return text.replace(WINDOW, "");
}
const NUMBER = "\\d{1,3}(?:[,，]\\d{3})+|\\d{1,9}";
const UNIT = "秒钟|秒|分钟|分|小时|时|天|日|seconds?|secs?|minutes?|mins?|hours?|days?|s\\b|m\\b|h\\b|d\\b";
const CALLS = "次(?:请求|调用)?|(?:requests?|calls?|times?|reqs?)";
/** Not in the middle of a number or a word. */
const START = "(?<![\\w.-]|\\d[,，])";
const WINDOW = new RegExp([
	`${START}(?<count>${NUMBER})\\s?(?:${CALLS})\\s?(?:/|每|per |an? |every )\\s?(?<many>\\d{1,4})?\\s?(?<unit>${UNIT})`,
	`(?:每|per )\\s?(?<each>秒钟|秒|分钟|小时|天|日)\\s?(?:钟)?(?:最多|不超过|上限|限制|可调用|请求|调用|为|[:：])?\\s?(?<after>${NUMBER})\\s?次`,
	`${START}(?<rate>${NUMBER})\\s?(?<letters>QPS|QPM|TPS|RPS|RPM)(?![A-Za-z])`
].join("|"), "gi");
function unitSeconds(unit) {
	const word = unit.toLowerCase();
	if (/^(?:分|m(?!s)|qpm|rpm)/.test(word)) return 60;
	if (/^(?:小?时|h)/.test(word)) return 3600;
	if (/^(?:天|日|d)/.test(word)) return 86400;
	return 1;
}
// generator/facts/rate-limit.ts
/** Reads the rate limit's cell: `[1000 次/分钟、50 次/秒](url)`, `特殊频控`, or an empty cell. */
function readRateCell(cell, report) {
	const text = plain(cell.value);
	if (NOTHING.test(text)) return { kind: "unstated" };
	if (SPECIAL.test(text)) return { kind: "special" };
	const windows = readWindows(text);
	const rest = withoutWindows(text).replace(SEPARATORS, "");
	if (windows.length > 0 && rest === "") return {
		kind: "quota",
		windows: distinct(windows),
		basis: "table"
	};
	report("rate-limit/unreadable", spanOf(cell), `cannot read “${short(text)}” as a rate limit`);
	return { kind: "unstated" };
}
/**
* Reads the sentences that limit calls of the operation: `频率上限为 20 QPS`, `每秒 3 次`, `3 requests per second`, with what a
* limited call gets (`HTTP 状态码 400 及错误码 99991400`). Limits of one document, message or chat, which another limit
* comes on top of, and examples are not the operation's. Undefined if it says nothing of it.
*/
function readRateProse(prose, report) {
	const sentences = sentencesOf(prose.value);
	const windows = [];
	for (const window of sentences.flatMap(readWindows)) {
		const known = windows.find((candidate) => candidate.seconds === window.seconds);
		if (known === void 0) windows.push(window);
		else if (known.requests !== window.requests) reportTwo(prose, report, [known, window]);
	}
	const limited = sentences.map(readLimited).find((answer) => answer !== void 0);
	if (windows.length > 0 || limited !== void 0) return {
		windows,
		...limited && { limited }
	};
	const unread = sentences.find((sentence) => STATES_A_NUMBER.test(sentence));
	if (unread !== void 0) report("rate-limit/unreadable", spanOf(prose), `cannot read “${short(unread)}” as a rate limit`);
}
/**
* What cell and prose say together. The cell decides where it has numbers; where it says only “special” or nothing, the
* prose does.
*/
function combineRates(cell, prose) {
	const stated = cell ?? { kind: "unstated" };
	const limited = prose?.limited ?? stated.limited;
	const windows = prose?.windows ?? [];
	if (stated.kind === "quota" || windows.length === 0) return {
		...stated,
		...limited && { limited }
	};
	return {
		kind: "quota",
		windows,
		basis: "prose",
		...stated.kind === "special" && { special: true },
		...limited && { limited }
	};
}
const NOTHING = /^(?:\\?[-/]|无|暂无)?$/;
const SPECIAL = /^(?:特殊频控|特殊频率限制|special(?: rate limits?| frequency control)?)$/i;
const SEPARATORS = /[\s、,，;；&|/和且及与或]|\band\b/gi;
const PARAGRAPH_END = /\n[^\S\n]*\n|\n[\s>]{0,9}(?:[-*]|\d{1,2}[.、])[^\S\n]/;
const SENTENCE_END = /[。！；;]|\. (?=[A-Z])/;
const LIMIT = /频率|频控|限频|限流|上限|调用限制|QPS|QPM|TPS|rate[- ]limit|limited to|per (?:second|minute|hour)|次\s?\/|每秒|每分/i;
/** `单篇文档并发编辑上限为每秒 3 次`, `单群发消息`, `以 1 次/小时的频率推送`, `（如 1000次/分&50次/秒）`, `同一个群组`. */
const OF_SOMETHING_ELSE = /单(?:篇|条|群|用户)|单个(?!应用|租户)|同一|每个(?!应用|租户)|推送|[（(](?:例)?如|例如|其[他它]接口/;
/** Says that a limit follows, so that one that was not read is lost. */
const STATES_A_NUMBER = /(?:频率|QPS|调用)(?:的)?上限(?:为|是)|rate limit (?:is|of)/i;
const LIMITED = /HTTP\s?(?:状态码|status(?: code)?)\s?(?:为|是|:|：)?\s?(\d{3})\s?(?:及|和|与|、|,|，|and|with)?\s?(?:返回)?(?:the )?(?:错误码|error code)\s?(?:为|是|:|：)?\s?(\d{1,12})/i;
/** The sentences of a prose, folded lines joined: `1000 QPM(Query Per\nMinute,每分钟请求率)` is one. */
function sentencesOf(prose) {
	return prose.split(PARAGRAPH_END).flatMap((paragraph) => plain(paragraph).split(SENTENCE_END)).filter((sentence) => LIMIT.test(sentence) && !OF_SOMETHING_ELSE.test(sentence));
}
/** On one line, without markup, links as their words. */
function plain(value) {
	return withoutLinks(value).replace(/<[^<>\n]{0,200}>/g, "").replace(/[*`=]/g, "").replace(/\s+/g, " ").trim();
}
function readLimited(sentence) {
	const match = LIMITED.exec(sentence);
	return match === null ? void 0 : {
		status: Number(match[1]),
		code: Number(match[2])
	};
}
function distinct(windows) {
	return windows.filter((window, index) => windows.findIndex((other) => other.requests === window.requests && other.seconds === window.seconds) === index);
}
function reportTwo(prose, report, [first, second]) {
	const both = `${String(first.requests)} and ${String(second.requests)} calls in ${String(first.seconds)} s`;
	report("rate-limit/two-numbers", spanOf(prose), `the prose states ${both}; the first is kept`);
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
export { mediaJson as A, sourceJson as B, classifyError as C, changeInside as D, changeEvent as E, catalogJson as F, operationPaths as G, distinctNames as H, docsJson as I, serviceOf as J, pascal as K, fieldScopesJson as L, parametersOf as M, schemeNames as N, eventSchemas as O, securitySchemes as P, saidOfCode as R, trim as S, withoutLinks as T, kebab as U, camel as V, operationId as W, replace as _, schemasOf as a, spanOf as b, isScalar as c, parseAllDocuments as d, parseDocument as f, lines as g, join as h, reachable as i, operationJson as j, inside as k, isSeq as l, fileText as m, readRateCell as n, isAlias as o, stringify as p, segment as q, readRateProse as r, isMap as s, combineRates as t, parse as u, slice as v, errorName as w, textFrom as x, sourceOffset as y, scopesJson as z };
