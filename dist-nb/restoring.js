import { C as classifyError, D as changeInside, E as changeEvent, N as schemeNames, P as securitySchemes, a as schemasOf, i as reachable, j as operationJson, p as stringify, r as readRateProse, x as textFrom } from "./rate-limit.js";
import { i as schemaJson, o as objectOf } from "./source-file.js";
// generator/restoring/drop-prose.ts
/**
* The model without its prose: descriptions and remedies go, facts stay. Titles and the short labels of enumeration
* items (`可阅读`) name things and stay as well. Facts that only prose states are said in a few words of our own.
*/
function dropProse(api) {
	return {
		operations: api.operations.map(operationWithout),
		events: api.events.map(eventWithout),
		schemas: api.schemas.map((named) => ({
			...named,
			schema: schemaWithout(named.schema)
		})),
		errorCatalog: api.errorCatalog.map((entry) => ({
			...entry,
			mentions: entry.mentions.map(({ remedy: _, ...mention }) => mention)
		})),
		fieldTypes: api.fieldTypes.map(fieldTypeWithout)
	};
}
function operationWithout({ description: _, ...operation }) {
	const { parameters, request, response, errors, batch } = operation;
	return {
		...operation,
		...batch === void 0 ? {} : batchFact(batch, request?.schema),
		parameters: parameters.map((parameter) => ({
			...parameter,
			schema: withoutBut(parameter.schema, keyFact(operation, parameter))
		})),
		...request && { request: {
			...request,
			schema: bodyWithout(request.schema, operation)
		} },
		response: {
			...response,
			schema: schemaWithout(response.schema)
		},
		errors: errors.map(({ remedy: _remedy, ...row }) => ({
			...row,
			...remedyFact(operation, row)
		}))
	};
}
/** How many items a call takes, where the list itself does not say it: prose is the only place for it. */
function batchFact({ items, max }, schema) {
	const list = schema?.kind === "object" ? schema.properties.find(({ name }) => name === items)?.schema : void 0;
	if (list?.kind === "array" && list.maxItems !== void 0) return {};
	return { description: `At most ${String(max)} items in one call.` };
}
function bodyWithout(schema, operation) {
	const bare = schemaWithout(schema);
	if (bare.kind !== "object") return bare;
	return {
		...bare,
		properties: bare.properties.map((property) => ({
			...property,
			schema: withoutBut(property.schema, keyFact(operation, {
				in: "body",
				name: property.name
			}))
		}))
	};
}
/** A key that is not called `client_token` is one because its description says so. */
function keyFact({ idempotency }, key) {
	return idempotency?.name === key.name && idempotency.in === key.in && key.name !== "client_token" ? "Idempotency key." : void 0;
}
/** A row's remedy where facts follow from it: the shortest one from which they follow again. */
function remedyFact({ serializeBy }, row) {
	const last = serializeBy?.at(-1);
	if (row.retry === "serialize" && last !== void 0) return { remedy: `One write at a time to a (${last.replace(/_(?:id|token|key)$/u, "")}).` };
	const gives = (remedy) => {
		const { kind, retry } = classifyError({
			...row,
			remedy
		});
		return kind === row.kind && retry === row.retry;
	};
	const remedy = [
		"",
		"Internal error.",
		"Try again later."
	].find(gives) ?? "";
	return remedy === "" ? {} : { remedy };
}
function eventWithout({ description: _, ...event }) {
	return changeEvent(event, schemaWithout);
}
function fieldTypeWithout(type) {
	return {
		...type,
		read: schemaWithout(type.read),
		...type.write && { write: schemaWithout(type.write) },
		...type.property && { property: schemaWithout(type.property) }
	};
}
function schemaWithout(schema) {
	return changeInside(factsWithout(schema), schemaWithout);
}
function withoutBut(schema, description) {
	return {
		...schemaWithout(schema),
		...description === void 0 ? {} : { description }
	};
}
function factsWithout({ description: _, ...schema }) {
	return {
		...schema,
		...schema.enum && { enum: schema.enum.map(itemWithout) }
	};
}
/** Labels are short and no sentences: `可编辑记录` stays, `用户的身份，在应用中唯一。` goes. */
function itemWithout(item) {
	const { description, ...bare } = item;
	if (description === void 0 || description.length > 12 || /[。；，,;.!！?？\n]/u.test(description)) return bare;
	return item;
}
// generator/restoring/markdown.ts
/** Pieces of Markdown as the pages use them. What stands in a piece cannot become structure around it. */
/** A pipe table; header and cells are canonical cell text and are escaped here. */
function table(header, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		line(header.map(() => "---")),
		...rows.map((row) => line(row))
	].join("\n");
}
/** Text for a table cell: line breaks become `<br>`, whatever has a meaning in Markdown loses it; code spans stay. */
function cell(text) {
	let written = "";
	for (let at = 0; at < text.length;) {
		const code = codeSpanAt(text, at);
		const piece = code ?? text.charAt(at);
		written += code === void 0 ? escaped(text, at) : code.replaceAll("|", "\\|");
		at += piece.length;
	}
	return written;
}
/** A short value in a cell, as `` `field_name` ``; quoted where it cannot be code. */
function code(text) {
	return /^[^`\s](?:[^`\n]*[^`\s])?$/u.test(text) ? `\`${text.replaceAll("|", "\\|")}\`` : cell(JSON.stringify(text));
}
/** A fenced block; the fence is longer than any run of backticks inside. */
function fence(language, text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
	const marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${text.replace(/\n$/u, "")}\n${marks}`;
}
/** A quoted scalar for front matter, on one line, as YAML and as the vendor's pages write it. */
function quoted(text) {
	const line = text.replaceAll(/\s+/gu, " ");
	return line.includes("\\") && !line.includes("'") ? `'${line}'` : `"${line.replaceAll("\"", "\\\"")}"`;
}
/** The code span that begins at `at`: from a run of backticks to the next run as long, on one line. */
function codeSpanAt(text, at) {
	if (text[at] !== "`") return void 0;
	let marks = at;
	while (text[marks] === "`") marks += 1;
	const run = text.slice(at, marks);
	const close = text.indexOf(run, marks);
	return close === -1 || text.slice(marks, close).includes("\n") ? void 0 : text.slice(at, close + run.length);
}
/** One character, so that it is read back as itself. */
function escaped(text, at) {
	const character = text.charAt(at);
	if (character === "\r") return "";
	if (character === "\n") return "<br>";
	if ("|*<".includes(character)) return `\\${character}`;
	if (character === "\\") return /^[^[\]()_*`~#!><|」\\&\n\r-]/u.test(text.slice(at + 1)) ? character : "&#92;";
	if (character === "&") return /^&#?\w{1,8};/u.test(text.slice(at, at + 12)) ? "&amp;" : character;
	return character;
}
// generator/restoring/error-table.ts
/** `HTTP状态码 | 错误码 | 描述 | 排查建议`; no row: no table. */
function errorTable(errors) {
	if (errors.length === 0) return void 0;
	return table([
		"HTTP状态码",
		"错误码",
		"描述",
		"排查建议"
	], errors.map(({ status, code, message, remedy }) => [
		status === void 0 ? "" : String(status),
		String(code),
		cell(message),
		cell(remedy ?? "")
	]));
}
// generator/restoring/scope-line.ts
/** A scope as the pages write it: `` `docs:document:export` 导出云文档 ``, or its title alone. */
function scopeLine({ name, title }) {
	if (name === void 0) return title;
	return title === "" ? `\`${name}\`` : `\`${name}\` ${title}`;
}
// generator/restoring/page-parts.ts
/** The parts of a page, blank lines between them. */
function page(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** A heading; its text cannot become anything else. */
function heading(level, text) {
	return `${"#".repeat(level)} ${cell(text).replaceAll("<br>", " ")}`;
}
/** The block between `---` lines that names the page, its address and its last change. */
function frontMatter({ title, url, updated }) {
	return [
		"---",
		`title: ${quoted(title)}`,
		...url === void 0 ? [] : [`source_url: ${quoted(url)}`],
		...updated === void 0 ? [] : [`last_remote_update: ${updated}`],
		"---"
	].join("\n");
}
/** A heading of the third level with what belongs to it; without content nothing. */
function section(title, content) {
	return content === void 0 ? [] : [heading(3, title), content];
}
/** An example as fenced JSON below its heading; without an example nothing. */
function exampleSection(title, example) {
	return section(title, example === void 0 ? void 0 : fence("json", JSON.stringify(example, void 0, 2)));
}
/** The rows on app types and scopes; what the document does not say has no row. */
function accessRows({ appTypes, scopes }, fieldScopes) {
	return [
		...appTypes === void 0 ? [] : [["支持的应用类型", appTypes.map((type) => appTypeNames[type]).join("、")]],
		...scopes.length === 0 ? [] : [["权限要求", scopes.map((scope) => cell(scopeLine(scope))).join("<br>")]],
		...fieldScopes.length === 0 ? [] : [["字段权限要求", fieldScopes.map((scope) => cell(scopeLine(scope))).join("<br>")]]
	];
}
const appTypeNames = {
	custom: "自建应用",
	isv: "商店应用"
};
// generator/restoring/error-guide.ts
const title$1 = "通用错误码";
/** The error codes that any call can get, as the guide that lists them; `undefined` where no document names any. */
function errorGuide(catalog) {
	const table = errorTable(catalog.flatMap(({ code, mentions }) => mentions.filter(isGeneral).map((mention) => ({
		...mention,
		code
	}))));
	return table === void 0 ? void 0 : page([
		frontMatter({ title: title$1 }),
		heading(1, title$1),
		table
	]);
}
/** A general page says it, not an operation's. */
function isGeneral({ operationId }) {
	return operationId === void 0;
}
// generator/restoring/description-cell.ts
/**
* What a field's description cell says, as Markdown: prose, then the labelled facts in the documents' order and wording.
* Facts of an array's items stand in the array's cell.
*/
function descriptionCell(schema, scopes = []) {
	const facts = [
		schema.example === void 0 ? [] : [`**示例值**：${cell(JSON.stringify(schema.example))}`],
		list("**可选值有**", enumOf(schema).map(enumLine)),
		list("value 可选值有", schema.kind === "map" ? enumOf(schema.values).map(enumLine) : []),
		schema.default === void 0 ? [] : [`**默认值**：${value(schema.default)}`],
		list("**数据校验规则**", rulesOf(schema)),
		scopes.length === 0 ? [] : ["**字段权限要求**：", ...scopes.map((scope) => cell(scopeLine(scope)))]
	];
	return interleave(schema.description?.split("\n\n").map(cell) ?? [], facts.filter((fact) => fact.length > 0)).join("<br>");
}
/**
* Cells have no blank lines: paragraphs are what stands around facts (`…群成员 示例值："all" 注意：…`). A list goes on
* with the text behind it, unless that has a label of its own; so facts on one line part paragraphs first.
*/
function interleave(paragraphs, facts) {
	const [first, ...others] = paragraphs;
	const open = [...facts];
	const behind = others.flatMap((paragraph) => {
		const parts = open.findIndex((fact) => fact.length === 1 || /^(?:注意|说明|提示|备注|Note)/u.test(paragraph));
		return [...open.splice(parts, parts === -1 ? 0 : 1)[0] ?? [], paragraph];
	});
	return [
		...first === void 0 ? [] : [first],
		...behind,
		...open.flat()
	];
}
function list(label, items) {
	return items.length === 0 ? [] : [`${label}：`, ...items.map((item) => `- ${item}`)];
}
function enumOf(schema) {
	if (schema.enum !== void 0) return schema.enum;
	return schema.kind === "array" ? enumOf(schema.items) : [];
}
function enumLine(item) {
	const key = item.value === "" ? "\"\"" : value(item.value);
	return item.description === void 0 ? key : `${key}：${cell(item.description.replaceAll(/\s*\n\s*/gu, " "))}`;
}
/** A value beside a label, strings without quotes: `` `open_id` ``. */
function value(json) {
	return code(typeof json === "string" ? json : JSON.stringify(json));
}
function rulesOf(schema) {
	switch (schema.kind) {
		case "string": return [...range(characters, schema.minLength, schema.maxLength), ...schema.pattern === void 0 ? [] : [`正则校验：${code(schema.pattern)}`]];
		case "array": return range(items, schema.minItems, schema.maxItems);
		case "integer":
		case "number": return range(numbers$1, schema.minimum, schema.maximum);
		case "boolean":
		case "null":
		case "any":
		case "object":
		case "map":
		case "reference":
		case "union": return [];
	}
}
const characters = {
	both: "长度范围",
	one: "长度",
	unit: " 字符"
};
const items = {
	both: "长度范围",
	one: "长度",
	unit: ""
};
const numbers$1 = {
	both: "取值范围",
	one: "值",
	unit: ""
};
/** `长度范围：`1` 字符 ～ `100` 字符`; with one end only `最大长度：`100` 字符`. */
function range({ both, one, unit }, min, max) {
	const written = (bound) => `\`${String(bound)}\`${unit}`;
	if (min !== void 0 && max !== void 0) return [`${both}：${written(min)} ～ ${written(max)}`];
	if (min !== void 0) return [`最小${one}：${written(min)}`];
	return max === void 0 ? [] : [`最大${one}：${written(max)}`];
}
// generator/restoring/field-scopes.ts
/**
* Hands scopes out to the rows of the fields they name. Both come in the order in which a page is read, so that reading
* finds the scopes in their order again; where a name stands in several rows, a scope that comes again is the next row's.
*/
function fieldScopesOf(rows, scopes) {
	const given = /* @__PURE__ */ new Map();
	const give = (property, scope) => {
		given.set(property, [...given.get(property) ?? [], scope]);
	};
	const open = scopes.filter(({ field }) => field !== void 0);
	for (const row of inOrder(rows)) while (open[0]?.field === row.name && !has(given.get(row), open[0])) {
		give(row, open[0]);
		open.shift();
	}
	const byName = new Map([...inOrder(rows)].reverse().map((row) => [row.name, row]));
	return {
		of: (property) => given.get(property) ?? [],
		rest: scopes.filter((scope) => {
			const row = open.includes(scope) ? byName.get(scope.field ?? "") : void 0;
			if (row !== void 0) give(row, scope);
			return row === void 0 && (scope.field === void 0 || open.includes(scope));
		})
	};
}
/** The rows behind a field: the properties of the object it is, or that it lists or maps to. */
function childrenOf$1(schema) {
	switch (schema.kind) {
		case "object": return schema.properties;
		case "array": return childrenOf$1(schema.items);
		case "map": return childrenOf$1(schema.values);
		case "string":
		case "integer":
		case "number":
		case "boolean":
		case "null":
		case "any":
		case "reference":
		case "union": return [];
	}
}
function inOrder(properties) {
	return properties.flatMap((property) => [property, ...inOrder(childrenOf$1(property.schema))]);
}
function has(scopes, { name, title }) {
	return scopes?.some((scope) => scope.name === name && scope.title === title) ?? false;
}
// generator/restoring/type-cell.ts
/**
* A schema's type as the tables write it: `string`, `int`, `number(float)`, `map<string, int>`, `user_id[]`; an object
* under the document's own name of it. Shapes that tables have no word for are written as the nearest wider one.
*/
function typeCell(schema) {
	switch (schema.kind) {
		case "string": return schema.format === "binary" ? "file" : named(schema, "string");
		case "integer":
		case "number": return named(schema, numberType(schema));
		case "boolean": return named(schema, "boolean");
		case "array": return `${typeCell(schema.items)}[]`;
		case "map": return `map<string, ${typeCell(schema.values)}>`;
		case "object": return named(schema, "object");
		case "reference": return schema.name;
		case "any":
		case "null":
		case "union": return named(schema, "any");
	}
}
function numberType({ kind, format }) {
	if (kind === "integer") return format === "int64" || format === "int32" ? format : "int";
	return format === "float" || format === "double" ? `number(${format})` : "number";
}
function named(schema, otherwise) {
	return schema.typeName ?? otherwise;
}
// generator/restoring/field-rows.ts
/**
* `名称 | 类型 | 必填 | 描述`, nested rows marked `└` so that nothing has to be guessed, behind rows that are written already.
* No row: no table.
*/
function fieldTable(properties, scopes, before = []) {
	const all = [...before, ...rows(properties, 0, scopes)];
	return all.length === 0 ? void 0 : table([
		"名称",
		"类型",
		"必填",
		"描述"
	], all);
}
function rows(properties, level, scopes) {
	return properties.flatMap((property) => {
		const { name, required, schema } = property;
		const description = descriptionCell(schema, scopes.of(property));
		return [[
			`${mark(level)}${code(name)}`,
			code(typeCell(schema)),
			required ? "是" : "否",
			description
		], ...rows(childrenOf$1(schema), level + 1, scopes)];
	});
}
/** `&nbsp;&nbsp;└ ` for each level below the first, as the converted pages have it. */
function mark(level) {
	return level === 0 ? "" : `${"&nbsp;&nbsp;".repeat(level)}└ `;
}
// generator/restoring/event-page.ts
/**
* An event as a page: what it is called and needs, its whole body (`schema`, `header`, `event`) as one table, an example; of a
* callback also what may be answered.
*/
function eventPage(event) {
	const properties = event.schema.kind === "object" ? event.schema.properties : [];
	const reply = event.reply?.schema.kind === "object" ? event.reply.schema.properties : [];
	const scopes = fieldScopesOf(properties, event.fieldScopes);
	return page([
		frontMatter(event.docs),
		heading(1, event.title),
		event.description ?? "",
		heading(2, "事件"),
		table(["名称", "值"], [["事件类型", code(event.type)], ...accessRows(event, scopes.rest)]),
		...section("事件体", fieldTable(properties, scopes)),
		...exampleSection("事件体示例", event.example),
		...section("响应体", fieldTable(reply, scopes)),
		...exampleSection("响应体示例", event.reply?.example)
	]);
}
// generator/restoring/field-type-properties.ts
/**
* A chapter `单选、多选字段` for each property that field types have: its table, the values it lists, and an example, from
* which the nesting is read back.
*/
function propertyChapters(types) {
	const chapters = /* @__PURE__ */ new Map();
	for (const { number, name, property } of types) {
		if (property === void 0) continue;
		const key = JSON.stringify(property, (field, value) => field === "span" || field === "repair" ? void 0 : value);
		const known = chapters.get(key);
		if (known === void 0) chapters.set(key, {
			names: [name],
			schema: property,
			type: number
		});
		else known.names.push(name);
	}
	return [...chapters.values()].flatMap(({ names, schema, type }) => [
		heading(3, `${names.join("、")}字段`),
		table(header, propertyRows(childrenOf(schema), 0, [])),
		...choiceTables(childrenOf(schema), []),
		fence("json", JSON.stringify({
			type,
			property: sample(schema)
		}, void 0, 2))
	]);
}
const header = [
	"名称",
	"类型",
	"描述",
	"必填",
	"是否是枚举值",
	"可选枚举值",
	"默认值"
];
function propertyRows(properties, level, path) {
	return properties.flatMap((property) => {
		const inside = [...path, property.name];
		const [name = "", ...cells] = propertyRow(property, inside);
		return [[`${"∟".repeat(level)}${name}`, ...cells], ...propertyRows(childrenOf(property.schema), level + 1, inside)];
	});
}
function propertyRow({ name, required, schema }, path) {
	const choices = choicesOf(schema, path);
	const bounds = boundsOf(schema);
	const facts = choices === void 0 ? schema : withoutEnum(schema);
	const { before, remark } = schema.default === void 0 ? defaultRemark(schema) : {};
	const { default: _default, ...rest } = bounds === void 0 ? facts : withoutBounds(facts);
	return [
		cell(name),
		cell(typeCell(schema)),
		descriptionCell(remark === void 0 ? rest : {
			...rest,
			description: before ?? ""
		}),
		required ? "是" : "否",
		schema.enum === void 0 ? "否" : "是",
		choices === void 0 ? bounds ?? "\\-" : `参考:${choices.name}`,
		schema.default === void 0 ? cell(remark ?? "-") : cell(JSON.stringify(schema.default))
	];
}
/** A description and the remark behind it that stood in the column for defaults. */
function defaultRemark({ description }) {
	const [, before, remark] = /^(.*?)\s*（默认：([^（）]+)）$/su.exec(description ?? "") ?? [];
	return {
		...before === void 0 ? {} : { before },
		...remark === void 0 ? {} : { remark }
	};
}
function withoutEnum({ enum: _enum, ...schema }) {
	return schema;
}
function withoutBounds(schema) {
	if (schema.kind !== "integer" && schema.kind !== "number") return schema;
	const { minimum: _minimum, maximum: _maximum, ...rest } = schema;
	return rest;
}
/** `0~54`, where both ends are known. */
function boundsOf(schema) {
	if (schema.kind !== "integer" && schema.kind !== "number") return void 0;
	const { minimum, maximum } = schema;
	return [minimum, maximum].every((bound) => bound !== void 0 && /^\d+$/u.test(String(bound))) ? `${String(minimum)}\\~${String(maximum)}` : void 0;
}
/** The values of an enumeration, under a name that such a table can have; others stay in the description. */
function choicesOf(schema, path) {
	const name = path.join("_");
	const items = schema.enum ?? [];
	const isPlain = items.every(({ value }) => !/["\\\n]/u.test(String(value)));
	return items.length > 0 && isPlain && /^[a-z][a-z_]*$/u.test(name) ? {
		name,
		items
	} : void 0;
}
function choiceTables(properties, path) {
	return properties.flatMap(({ name, schema }) => {
		const inside = [...path, name];
		const choices = choicesOf(schema, inside);
		return [...choices === void 0 ? [] : [choiceTable(choices)], ...choiceTables(childrenOf(schema), inside)];
	});
}
function choiceTable({ name, items }) {
	return table(["选项", name], items.map(({ value, description }) => [cell(description ?? ""), cell(JSON.stringify(String(value)))]));
}
/** A value of the shape, with everything in it once. */
function sample(schema) {
	if (schema.example !== void 0) return schema.example;
	if (schema.enum?.[0] !== void 0) return schema.enum[0].value;
	switch (schema.kind) {
		case "object": return Object.fromEntries(schema.properties.map((property) => [property.name, sample(property.schema)]));
		case "array": return [sample(schema.items)];
		case "map": return { key: sample(schema.values) };
		case "integer":
		case "number": return schema.minimum ?? 0;
		case "boolean": return false;
		case "string": return "";
		case "any":
		case "null":
		case "reference":
		case "union": return null;
	}
}
function childrenOf(schema) {
	if (schema.kind === "object") return schema.properties;
	return schema.kind === "array" ? childrenOf(schema.items) : [];
}
// generator/restoring/field-type-guide.ts
const title = "Field types";
/**
* Bitable's field types as the guide that documents them: numbers and names, the structure of their values, the objects
* among these, which can be written, and the `property` of each.
*/
function fieldTypeGuide(types) {
	const shapes = shapesOf(types);
	return page([
		frontMatter({ title }),
		heading(1, title),
		heading(2, "字段"),
		table([
			"名称",
			"类型",
			"描述"
		], [[
			code("type"),
			code("int"),
			cell(`字段类型: ${numbers(types)}`)
		]]),
		heading(2, "value结构"),
		table([
			"字段类型",
			"value结构",
			"描述"
		], types.flatMap((type) => valueRow(type, shapes))),
		...shapes.flatMap(({ name, schema }) => [heading(3, name), shapeTable(schema)]),
		...writableTable(types),
		heading(2, "Property说明"),
		...propertyChapters(types)
	]);
}
function numbers(types) {
	return types.map(({ number, name }) => `${String(number)}:${name}`).join(" ");
}
function shapesOf(types) {
	const shapes = /* @__PURE__ */ new Map();
	for (const { name, read } of types) {
		const schema = objectIn(read);
		if (schema === void 0) continue;
		const key = shapeKey(schema);
		if (!shapes.has(key)) shapes.set(key, {
			name,
			schema,
			key
		});
	}
	return [...shapes.values()];
}
/** The object that a value is or lists. */
function objectIn(value) {
	const schema = value.kind === "array" ? value.items : value;
	return schema.kind === "object" ? schema : void 0;
}
/** Objects with the same properties are one shape, wherever they are documented. */
function shapeKey(schema) {
	return JSON.stringify(schema.properties, (key, value) => key === "span" || key === "repair" ? void 0 : value);
}
function valueRow({ name, read, write }, shapes) {
	if (read.kind === "any" && read.description === void 0 && write === void 0) return [];
	return [[
		cell(name),
		structureCell(read, write),
		cell(valueDescription(read, shapes))
	]];
}
/** `写入时为number,列出时为string` where a value is written in another form than it is read. */
function structureCell(read, write) {
	if (write === void 0 || write.kind === read.kind) return structure(read);
	return `写入时为${structure(write)},列出时为${structure(read)}`;
}
function structure({ kind }) {
	return kind === "integer" ? "number" : kind === "any" ? "\\-" : kind;
}
function valueDescription(read, shapes) {
	const object = objectIn(read);
	const shape = object && shapes.find(({ key }) => key === shapeKey(object));
	const description = read.description ?? object?.description;
	const reference = shape === void 0 ? [] : [`具体结构参考: ${shape.name}`];
	return [...description === void 0 ? [] : [description], ...reference].join(" ");
}
function shapeTable({ properties }) {
	return table([
		"参数",
		"数据结构",
		"描述"
	], properties.map(({ name, schema }) => [
		code(name),
		code(typeCell(schema)),
		descriptionCell(schema)
	]));
}
function writableTable(types) {
	const names = (writable) => types.filter(({ write }) => write !== void 0 === writable).map(({ name }) => cell(name)).join("、");
	if (names(true) === "") return [];
	return [heading(2, "写入"), table([
		"接口类型",
		"支持",
		"不支持"
	], [[
		"新增记录、更新记录",
		names(true),
		names(false)
	]])];
}
// generator/restoring/inline-shared.ts
/**
* The model as its pages show it: in full wherever it is used, what stands once only because it is shared. A type that
* holds itself ends in its bare name, as documents end it.
*/
function inlineShared(api) {
	const shared = new Map(api.schemas.filter(isShared).map(({ name, schema }) => [name, schema]));
	if (shared.size === 0) return api;
	const inline = (schema) => inlined(schema, shared, /* @__PURE__ */ new Set());
	return {
		...api,
		operations: api.operations.map((operation) => ({
			...operation,
			...operation.request && { request: {
				...operation.request,
				schema: inline(operation.request.schema)
			} },
			response: {
				...operation.response,
				schema: inline(operation.response.schema)
			}
		})),
		events: api.events.map((event) => changeEvent(event, inline)),
		schemas: api.schemas.filter((named) => !isShared(named))
	};
}
function isShared({ shared }) {
	return shared === true;
}
function inlined(schema, shared, open) {
	if (schema.kind === "reference") return atUse(schema, shared, open);
	return changeInside(schema, (each) => inlined(each, shared, open));
}
function atUse(reference, shared, open) {
	const { kind: _kind, name, ...use } = reference;
	const target = shared.get(name);
	if (target === void 0) return reference;
	if (!open.has(name)) return {
		...inlined(target, shared, /* @__PURE__ */ new Set([...open, name])),
		...use
	};
	return target.kind === "object" ? {
		...target,
		properties: [],
		...use
	} : {
		kind: "any",
		...use
	};
}
// generator/restoring/rate-limit.ts
/** The cell `接口频率限制`: `1000 次/分钟、50 次/秒`, `特殊频控`, or nothing where only the prose has a limit. */
function rateCell(limit) {
	switch (limit.kind) {
		case "special": return "特殊频控";
		case "unstated": return "";
		case "quota":
			if (limit.special === true) return "特殊频控";
			return limit.basis === "table" ? limit.windows.map(cellWindow).join("、") : "";
	}
}
/**
* The sentence for what the cell cannot say: limits that stand in prose, and what a limited call gets.
* `undefined` where there is nothing to say.
*/
function rateSentence(limit) {
	const parts = [...limit.kind === "quota" && limit.basis === "prose" ? [`Rate limit: ${limit.windows.map(proseWindow).join(", ")}.`] : [], ...limit.limited === void 0 ? [] : [limitedSentence(limit.limited)]];
	return parts.length === 0 ? void 0 : parts.join(" ");
}
function cellWindow({ requests, seconds }) {
	const unit = units.get(seconds)?.cell ?? `${String(seconds)} 秒`;
	return `${String(requests)} 次/${unit}`;
}
function proseWindow({ requests, seconds }) {
	const unit = units.get(seconds)?.prose ?? ` requests per ${String(seconds)} seconds`;
	return `${String(requests)}${unit}`;
}
const units = /* @__PURE__ */ new Map([
	[1, {
		cell: "秒",
		prose: " QPS"
	}],
	[60, {
		cell: "分钟",
		prose: " QPM"
	}],
	[3600, {
		cell: "小时",
		prose: " requests per hour"
	}],
	[86400, {
		cell: "天",
		prose: " requests per day"
	}]
]);
function limitedSentence({ status, code }) {
	return `Beyond the rate limit, a call gets HTTP status ${String(status)} and error code ${String(code)}.`;
}
// generator/restoring/prose.ts
/**
* What stands between a page's title and its first table: the description, and in our own words the facts that have no
* other place there (limits that only prose states, that the page is outdated) where the description lacks them.
*/
function proseOf(operation) {
	return [
		operation.description,
		outdatedSentence(operation),
		missingRate(operation)
	].filter((part) => part !== void 0 && part !== "").join("\n\n");
}
/** The sentence on the rate limit, unless the description already says as much. */
function missingRate({ description, rateLimit, span }) {
	const sentence = rateSentence(rateLimit);
	if (sentence === void 0 || description === void 0) return sentence;
	return readRateProse(textFrom(description, span), () => void 0) === void 0 ? sentence : void 0;
}
function outdatedSentence({ deprecated, description, title }) {
	if (deprecated !== true || outdated.test(`${title}\n${description ?? ""}`)) return void 0;
	return "This operation is no longer recommended.";
}
/** `历史版本`, `不推荐使用`: the page says itself that it is outdated. */
const outdated = /历史版本|不再维护|不再推荐|不再更新|不推荐|已废弃|已下线|deprecated|no longer recommended/iu;
// generator/restoring/openapi-page.ts
/**
* An operation as a page with front matter, a title and one fenced OpenAPI document of one path and one operation. Its description
* holds the prose, the rate limit and the error table, its tags the folder and the app types; what has no documented
* place is written as the contract's `x-lark-…` extensions.
*/
function openApiPage(operation, schemas) {
	const document = objectOf([
		["openapi", "3.1.0"],
		["info", {
			title: operation.title,
			version: "1.0.0"
		}],
		["servers", [{ url: operation.server ?? "https://open.feishu.cn" }]],
		["paths", objectOf([[operation.path, objectOf([[operation.method, pathItem(operation)]])]])],
		["components", components(operation, schemas)]
	]);
	return page([
		frontMatter(operation.docs),
		heading(1, operation.title),
		heading(2, "OpenAPI Specification"),
		fence("yaml", stringify(document, {
			lineWidth: 0,
			blockQuote: "literal",
			aliasDuplicateObjects: false
		}))
	]);
}
function pathItem(operation) {
	const written = operationJson({
		...operation,
		errors: []
	}, {});
	const { service, resource } = operation.name;
	const tags = [`${service}/${resource}`, ...(operation.appTypes ?? []).map((type) => appTypeNames[type])];
	const replaced = {
		...written,
		description: description(operation),
		tags
	};
	return objectOf(Object.entries(replaced).filter(([key, value]) => isWritten(key, value, operation)));
}
function description(operation) {
	const errors = errorTable(operation.errors);
	return [
		...operation.description === void 0 ? [] : [operation.description],
		...isSaidInProse(operation) ? [missingRate(operation) ?? ""] : [],
		...errors === void 0 ? [] : ["### 错误码", errors]
	].filter((part) => part !== "").join("\n\n");
}
/** Facts that stand elsewhere on the page, that passes derive, or that are true of every page are not written again. */
function isWritten(key, value, operation) {
	switch (key) {
		case "description": return value !== "";
		case "servers":
		case "x-lark-app-types":
		case "x-lark-docs":
		case "x-lark-source":
		case "x-lark-paginated":
		case "x-lark-batch":
		case "x-lark-idempotency":
		case "x-lark-serialize-by": return false;
		case "x-lark-rate-limit": return !isSaidInProse(operation);
		default: return true;
	}
}
/** Whether the description's sentence says all of the limit. */
function isSaidInProse({ rateLimit }) {
	if (rateLimit.kind === "unstated") return true;
	return rateLimit.kind === "quota" && rateLimit.basis === "prose" && rateLimit.special === void 0;
}
function components(operation, schemas) {
	const used = reachable(schemasOf(operation), schemas).map(({ name, schema }) => [name, schemaJson(schema)]);
	const names = new Set((operation.tokens ?? []).map((kind) => schemeNames[kind]));
	const schemes = Object.entries(securitySchemes()).filter(([name]) => names.has(name));
	return objectOf([["schemas", used.length === 0 ? void 0 : objectOf(used)], ["securitySchemes", schemes.length === 0 ? void 0 : objectOf(schemes)]]);
}
// generator/restoring/page-path.ts
/** Where an operation's page goes: `<service>/<version>/<resource>/<method>.md`, safe whatever the names hold. */
function operationPath(name) {
	return `${[
		name.service,
		name.version,
		name.resource,
		name.method
	].map(segment).join("/")}.md`;
}
/** Where an event's page goes: `events/<type>.md`, safe whatever the type holds. */
function eventPath(type) {
	return `events/${segment(type)}.md`;
}
/**
* Gives each page a path of its own, also on file systems that do not tell upper from lower case: the second of two
* gets `-2` before its extension. The pages come in an order that does not depend on the sources.
*/
function withOwnPaths(pages) {
	const taken = /* @__PURE__ */ new Set();
	return pages.map((page) => {
		const stem = page.path.replace(/\.md$/u, "");
		let path = page.path;
		for (let number = 2; taken.has(path.toLowerCase()); number++) path = `${stem}-${String(number)}.md`;
		taken.add(path.toLowerCase());
		return {
			...page,
			path
		};
	});
}
/** A name from a document as one path segment: no separator, no `..`, no leading dot, never empty. */
function segment(name) {
	const safe = name.replaceAll(/[^\w.-]/gu, "-").replaceAll(/\.{2,}|^\./gu, (dots) => "-".repeat(dots.length));
	return safe === "" ? "-" : safe.slice(0, 120);
}
// generator/restoring/documented-response.ts
/**
* A response as its page of tables shows it: without the envelope that was put around what the page lacked one for
* (such an envelope is open), so that reading puts it there again.
*/
function documentedResponse(response) {
	const { schema, example } = response;
	if (schema.kind !== "object" || schema.open !== true) return response;
	const data = schema.properties.find(({ name }) => name === "data")?.schema;
	if (data?.kind !== "object") return response;
	const inside = example === void 0 ? void 0 : dataOf(example);
	return {
		mediaType: response.mediaType,
		schema: data,
		...inside === void 0 ? {} : { example: inside }
	};
}
function dataOf(example) {
	return example !== null && typeof example === "object" && "data" in example ? example.data : void 0;
}
// generator/restoring/tables-page.ts
/**
* An operation as a page of pipe tables, in the sections and words of the vendor's own pages. The link to the API
* explorer carries the operation's name.
*/
function tablesPage(whole) {
	const operation = {
		...whole,
		response: documentedResponse(whole.response)
	};
	const scopes = fieldScopesOf(rowsOf(operation), operation.fieldScopes);
	return page([
		frontMatter(operation.docs),
		heading(1, operation.title),
		proseOf(operation),
		explorerLink(operation),
		heading(2, "请求"),
		table(["名称", "值"], basics(operation, scopes.rest)),
		...requestSections(operation, scopes),
		heading(2, "响应"),
		...responseSections(operation.response, scopes),
		...section("错误码", errorTable(operation.errors))
	]);
}
/** Everything that gets a row, in the order in which a page is read. */
function rowsOf({ parameters, request, response }) {
	return [
		...ofKind(parameters, "path"),
		...ofKind(parameters, "query"),
		...ofKind(parameters, "header"),
		...request === void 0 ? [] : propertiesOf(request.schema),
		...propertiesOf(response.schema)
	];
}
function basics(operation, fieldScopes) {
	const { server = "https://open.feishu.cn", path, method, rateLimit } = operation;
	return [
		["HTTP URL", `${server}${path.replaceAll(/\{([^{}/]+)\}/gu, ":$1")}`],
		["HTTP Method", method.toUpperCase()],
		["接口频率限制", rateCell(rateLimit)],
		...accessRows(operation, fieldScopes)
	];
}
/** `{尝试一下}(url=…?project=drive&version=v1&resource=import_task&method=create)`. */
function explorerLink({ name }) {
	const { service, version, resource, method } = name;
	return `{尝试一下}(url=/api/tools/api_explore/api_explore_config?${[
		`project=${encodeURIComponent(service)}`,
		`version=${encodeURIComponent(version)}`,
		`resource=${encodeURIComponent(snakeCase(resource))}`,
		`method=${encodeURIComponent(snakeCase(method))}`
	].join("&")})`;
}
/** The explorer's key is in snake case: `importTask` → `import_task`. */
function snakeCase(name) {
	return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
function requestSections(operation, scopes) {
	const { parameters, request } = operation;
	const path = fieldTable(ofKind(parameters, "path"), scopes);
	const query = fieldTable(ofKind(parameters, "query"), scopes);
	return [
		...section("请求头", headerTable(operation, scopes)),
		...section("路径参数", path),
		...section("查询参数", query),
		...section("请求体", request && fieldTable(propertiesOf(request.schema), scopes)),
		...exampleSection("请求体示例", request?.example)
	];
}
function responseSections({ schema, example }, scopes) {
	return [...section("响应体", fieldTable(propertiesOf(schema), scopes)), ...exampleSection("响应体示例", example)];
}
function ofKind(parameters, kind) {
	return parameters.filter((parameter) => parameter.in === kind);
}
function propertiesOf(schema) {
	return schema.kind === "object" ? schema.properties : [];
}
/** The operation's own headers behind the two of transport, which say the token kinds and the media type. */
function headerTable({ tokens, request, parameters }, scopes) {
	const transport = [...tokens === void 0 ? [] : [[
		"`Authorization`",
		"`string`",
		"是",
		tokenCell(tokens)
	]], ...request === void 0 ? [] : [[
		"`Content-Type`",
		"`string`",
		"是",
		mediaTypeCell(request)
	]]];
	return fieldTable(ofKind(parameters, "header"), scopes, transport);
}
function tokenCell(tokens) {
	return tokens.map((kind) => `\`${kind}_access_token\``).join("<br>或<br>");
}
function mediaTypeCell({ mediaType }) {
	return `**固定值**："${cell(mediaType)}${mediaType === "application/json" ? "; charset=utf-8" : ""}"`;
}
// generator/restoring/index.ts
/**
* Writes a model back as clean pages in the documented forms: an operation in the form it was found in, events as tables,
* Bitable's field types and the general error codes as guides. Reading the pages gives the same model again, spans aside; what passes derive is
* not written. `drop` leaves out every description and remedy.
*/
function restorePages(api, options) {
	const whole = inlineShared(api);
	const restored = options.prose === "keep" ? whole : dropProse(whole);
	const general = errorGuide(restored.errorCatalog);
	return withOwnPaths([
		...restored.operations.map((operation) => operationFile(operation, restored)),
		...restored.events.map((event) => ({
			path: eventPath(event.type),
			text: eventPage(event)
		})),
		...restored.fieldTypes.length === 0 ? [] : [{
			path: "guides/field-types.md",
			text: fieldTypeGuide(restored.fieldTypes)
		}],
		...general === void 0 ? [] : [{
			path: "guides/error-codes.md",
			text: general
		}]
	]);
}
function operationFile(operation, api) {
	return {
		path: operationPath(operation.name),
		text: operation.form === "openapi" ? openApiPage(operation, api.schemas) : tablesPage(operation)
	};
}
export { restorePages };
