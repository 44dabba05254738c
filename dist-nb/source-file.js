// generator/model/json.ts
/** Gives an object a member, even `__proto__`; for a key of a document. */
function setMember(object, key, value) {
	if (key !== "__proto__") object[key] = value;
	else Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// generator/openapi/json-object.ts
/**
* An object of the entries that have a value, in their order. Keys come from documents: even `__proto__` is an ordinary
* one.
*/
function objectOf(entries) {
	const object = {};
	for (const [key, value] of entries) if (value !== void 0) setMember(object, key, value);
	return object;
}
/** A list, or undefined where it would be empty. */
function unlessEmpty(list) {
	return list.length === 0 ? void 0 : list;
}
// generator/openapi/schema-json.ts
/**
* A schema as OpenAPI 3.1 (JSON Schema 2020-12) writes it: null as a type, never `nullable`. `home` is where named
* schemas stand in the document that it is for.
*/
function schemaJson(schema, home = "#/components/schemas/") {
	return objectOf([
		...shape(schema, home),
		...facts(schema),
		...content(schema, home)
	]);
}
/** Facts alone, for a place that shows the description itself, as a parameter does. */
function schemaWithoutDescription(schema) {
	const { description: _shownElsewhere, ...rest } = schema;
	return schemaJson(rest);
}
function shape(schema, home) {
	switch (schema.kind) {
		case "any": return [];
		case "union": return [["anyOf", variants(schema.variants.map((variant) => schemaJson(variant, home)), schema)]];
		case "reference": {
			const target = { $ref: `${home}${schema.name}` };
			return schema.nullable ? [["anyOf", variants([target], schema)]] : [["$ref", target.$ref]];
		}
		case "map": return [["type", typeOf("object", schema)]];
		case "string":
		case "integer":
		case "number":
		case "boolean":
		case "null":
		case "array":
		case "object": return [["type", typeOf(schema.kind, schema)]];
	}
}
function typeOf(type, facts) {
	return facts.nullable && type !== "null" ? [type, "null"] : type;
}
function variants(list, facts) {
	return facts.nullable ? [...list, { type: "null" }] : list;
}
function facts(schema) {
	return [
		["title", schema.typeName],
		["description", schema.description],
		["deprecated", schema.deprecated],
		["format", "format" in schema ? schema.format : void 0],
		...enumeration(schema),
		["default", schema.default],
		["examples", schema.example === void 0 ? void 0 : [schema.example]]
	];
}
function enumeration(schema) {
	if (schema.enum === void 0 || schema.enum.length === 0) return [];
	const items = schema.nullable && schema.enum.every((item) => item.value !== null) ? [...schema.enum, { value: null }] : schema.enum;
	const described = items.some((item) => item.description !== void 0);
	return [["enum", items.map((item) => item.value)], ["x-enum-descriptions", described ? items.map((item) => item.description ?? "") : void 0]];
}
function content(schema, home) {
	switch (schema.kind) {
		case "string": return [
			["minLength", schema.minLength],
			["maxLength", schema.maxLength],
			["pattern", schema.pattern]
		];
		case "integer":
		case "number": return [["minimum", schema.minimum], ["maximum", schema.maximum]];
		case "array": return [
			["items", schemaJson(schema.items, home)],
			["minItems", schema.minItems],
			["maxItems", schema.maxItems]
		];
		case "object": return schema.properties.length === 0 ? [] : [
			["properties", objectOf(schema.properties.map((property) => [property.name, schemaJson(property.schema, home)]))],
			["required", unlessEmpty(schema.properties.filter(({ required }) => required).map(({ name }) => name))],
			["additionalProperties", schema.open]
		];
		case "map": return [["additionalProperties", schemaJson(schema.values, home)]];
		case "boolean":
		case "null":
		case "any":
		case "reference":
		case "union": return [];
	}
}
// generator/source/source-file.ts
function sourceFile(path, text) {
	return withText({ path }, () => text);
}
/**
* Makes a file of what only names one. Its text and lines do not show as members, so that what refers to a file can be
* stored or sent without them and gets them back here. `read` is called when the text is
* asked for, and again when it was not for long: the texts of all files need not be in memory together. `known` are
* the starts of its lines, where they are known without reading it.
*/
function withText(named, read, known) {
	let held;
	let lineStarts = known;
	const textOf = () => {
		const last = held?.deref();
		if (last !== void 0) return last.text;
		const holder = { text: read() };
		held = new WeakRef(holder);
		return holder.text;
	};
	return Object.defineProperties(named, {
		text: { get: textOf },
		lineStarts: { get: () => lineStarts ??= startsOf(textOf()) }
	});
}
function startsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function positionAt(file, offset) {
	const { lineStarts } = file;
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lineStarts[low] ?? 0) + 1
	};
}
export { schemaWithoutDescription as a, setMember as c, schemaJson as i, sourceFile as n, objectOf as o, withText as r, unlessEmpty as s, positionAt as t };
