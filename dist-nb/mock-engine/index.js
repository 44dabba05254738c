import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { existsSync, readFileSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { createCipheriv, createHash } from "node:crypto";
import { Agent, createServer, request } from "node:http";
// dist/mock-engine/engine/json.js
/** True for an object that is neither null nor an array. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// dist/mock-engine/bitable/bounds.js
/** The documented bounds of one base, and those that keep the mock small. */
const bounds = {
	/** Error 1254100 of the pages. */
	tables: 300,
	fields: 300,
	views: 200,
	records: 2e4,
	roles: 30,
	members: 200,
	/** Records in one call, where the operation does not say its own bound. */
	batch: 500,
	/** Characters of one text cell. */
	cellText: 1e5,
	/** Options of one field. */
	options: 2e4,
	/** Options, or people, in one cell. */
	cellItems: 1e3,
	cellFiles: 100,
	cellLinks: 500,
	cellGroups: 10,
	phone: 64,
	name: 100,
	filter: 2e3,
	sort: 1e3,
	/** Not documented: of the mock itself. */
	bases: 1e3,
	dashboards: 300,
	/** Characters in all bases. */
	weight: 2e8
};
// dist/mock-engine/bitable/refusal.js
/**
* What can be wrong with a request, by the documented name. The codes stand in order of precision: an operation answers the
* first one that its page has.
*/
const problems = {
	WrongRequestBody: [
		"invalid_argument",
		1254001,
		1254e3
	],
	WrongBaseToken: [
		"invalid_argument",
		1254003,
		1254040
	],
	WrongTableId: [
		"invalid_argument",
		1254004,
		1254041
	],
	WrongViewId: [
		"invalid_argument",
		1254005,
		1254042
	],
	WrongRecordId: [
		"invalid_argument",
		1254006,
		1254043
	],
	EmptyValue: [
		"invalid_argument",
		1254007,
		1254001
	],
	WrongFieldId: [
		"invalid_argument",
		1254009,
		1254044
	],
	ReqConvError: [
		"invalid_argument",
		1254010,
		1254001
	],
	NotSupportFieldOrView: [
		"invalid_argument",
		1254012,
		1254001
	],
	TableNameDuplicated: ["already_exists", 1254013],
	FieldNameDuplicated: [
		"already_exists",
		1254014,
		1254001
	],
	FieldTypeValueNotMatch: [
		"invalid_argument",
		1254015,
		1254001
	],
	InvalidSort: ["invalid_argument", 1254016],
	InvalidFilter: ["invalid_argument", 1254018],
	InvalidViewType: ["invalid_argument", 1254019],
	ViewNameDuplicated: [
		"already_exists",
		1254020,
		1254127
	],
	EmptyViewName: [
		"invalid_argument",
		1254021,
		1254124,
		1254007
	],
	InvalidViewName: [
		"invalid_argument",
		1254022,
		1254125,
		1254001
	],
	LastViewDeleteForbidden: ["permission_denied", 1254023],
	InvalidFieldNames: [
		"invalid_argument",
		1254024,
		1254045
	],
	EmptyOptionName: ["invalid_argument", 1254026],
	EmptyFieldName: [
		"invalid_argument",
		1254028,
		1254001
	],
	InvalidFieldName: [
		"invalid_argument",
		1254029,
		1254001
	],
	InvalidAppName: [
		"invalid_argument",
		1254031,
		1254001
	],
	InvalidRoleName: ["invalid_argument", 1254032],
	RoleNameDuplicated: ["already_exists", 1254033],
	LastTableDeleteForbidden: ["permission_denied", 1254034],
	InvalidClientToken: ["invalid_argument", 1254037],
	InvalidDashboardName: ["invalid_argument", 1254038],
	DashboardNameDuplicated: ["already_exists", 1254039],
	BaseTokenNotFound: ["not_found", 1254040],
	TableIdNotFound: ["not_found", 1254041],
	ViewIdNotFound: ["not_found", 1254042],
	RecordIdNotFound: ["not_found", 1254043],
	FieldIdNotFound: ["not_found", 1254044],
	FieldNameNotFound: ["not_found", 1254045],
	PrimaryFieldDeleteForbidden: [
		"invalid_argument",
		1254046,
		1254012,
		1254070
	],
	RoleIdNotFound: ["not_found", 1254047],
	MemberNotFound: ["not_found", 1254048],
	FormFieldNotFound: ["not_found", 1254049],
	DashboardNotFound: ["not_found", 1254050],
	TextFieldConvFail: ["invalid_argument", 1254060],
	NumberFieldConvFail: ["invalid_argument", 1254061],
	SingleSelectFieldConvFail: ["invalid_argument", 1254062],
	MultiSelectFieldConvFail: ["invalid_argument", 1254063],
	DatetimeFieldConvFail: ["invalid_argument", 1254064],
	CheckboxFieldConvFail: ["invalid_argument", 1254065],
	UserFieldConvFail: ["invalid_argument", 1254066],
	LinkFieldConvFail: ["invalid_argument", 1254067],
	URLFieldConvFail: ["invalid_argument", 1254068],
	AttachFieldConvFail: ["invalid_argument", 1254069],
	ActionValidateFailed: [
		"invalid_argument",
		1254070,
		1254001
	],
	PhoneFieldConvFail: [
		"invalid_argument",
		1254072,
		1254060
	],
	DuplexLinkFieldConvFail: [
		"invalid_argument",
		1254074,
		1254067
	],
	TextFieldPropertyError: [
		"invalid_argument",
		1254080,
		1254001
	],
	NumberFieldPropertyError: [
		"invalid_argument",
		1254081,
		1254001
	],
	SingleSelectFieldPropertyError: [
		"invalid_argument",
		1254082,
		1254001
	],
	MultiSelectFieldPropertyError: [
		"invalid_argument",
		1254083,
		1254001
	],
	DateFieldPropertyError: [
		"invalid_argument",
		1254084,
		1254001
	],
	CheckboxFieldPropertyError: [
		"invalid_argument",
		1254085,
		1254001
	],
	UserFieldPropertyError: [
		"invalid_argument",
		1254086,
		1254001
	],
	URLFieldPropertyError: [
		"invalid_argument",
		1254087,
		1254001
	],
	AttachFieldPropertyError: [
		"invalid_argument",
		1254088,
		1254001
	],
	LinkFieldPropertyError: [
		"invalid_argument",
		1254089,
		1254041,
		1254001
	],
	LookUpFieldPropertyError: [
		"invalid_argument",
		1254090,
		1254001
	],
	FormulaFieldPropertyError: [
		"invalid_argument",
		1254091,
		1254001
	],
	DuplexLinkFieldPropertyError: [
		"invalid_argument",
		1254092,
		1254041,
		1254001
	],
	CreatedTimeFieldPropertyError: [
		"invalid_argument",
		1254093,
		1254001
	],
	ModifiedTimeFieldPropertyError: [
		"invalid_argument",
		1254094,
		1254001
	],
	CreatedUserFieldPropertyError: [
		"invalid_argument",
		1254095,
		1254001
	],
	ModifiedUserFieldPropertyError: [
		"invalid_argument",
		1254096,
		1254001
	],
	TableExceedLimit: ["limit_exceeded", 1254100],
	ViewExceedLimit: ["limit_exceeded", 1254101],
	FileExceedLimit: [
		"limit_exceeded",
		1254102,
		1254103
	],
	RecordExceedLimit: ["limit_exceeded", 1254103],
	RecordAddOnceExceedLimit: ["limit_exceeded", 1254104],
	ColumnExceedLimit: ["limit_exceeded", 1254105],
	AttachExceedLimit: [
		"limit_exceeded",
		1254106,
		1254130
	],
	FilterLengthExceedLimit: ["limit_exceeded", 1254107],
	SortLengthExceedLimit: ["limit_exceeded", 1254108],
	RoleExceedLimit: ["limit_exceeded", 1254110],
	MemberExceedLimit: ["limit_exceeded", 1254111],
	TooLargeCell: ["limit_exceeded", 1254130],
	OperationTypeError: ["invalid_argument", 1254301],
	DataNotChange: ["invalid_argument", 1254606]
};
/** Thrown where a request cannot be done; what an operation answers then. Nothing was changed before it was thrown. */
var Refused = class extends Error {
	codes;
	means;
	constructor(codes, means, reason) {
		super(reason);
		this.name = "Refused";
		this.codes = codes;
		this.means = means;
	}
};
/** @throws {Refused} always; `reason` names what was wrong, and its value */
function refuse$1(problem, reason) {
	const [means, ...codes] = problems[problem];
	throw new Refused(codes, means, reason);
}
/** A value as a reason shows it: short, and in one line. */
function shown$4(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
// dist/mock-engine/bitable/state.js
/** An own member of a record of data: what is asked for may be called `__proto__`. */
function own$1(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
// dist/mock-engine/bitable/act.js
/** The base that the path names. */
function baseOf({ call, state }) {
	const token = pathOf(call, "app_token");
	const base = own$1(state.bases, token);
	if (base !== void 0) return base;
	if (!/^[A-Za-z0-9_-]{1,100}$/.test(token) || /^(?:tbl|rec|fld|vew|doc|sht|wik)/.test(token)) refuse$1("WrongBaseToken", `app_token: ${shown$4(token)} is no token of a base`);
	refuse$1("BaseTokenNotFound", `app_token: there is no base ${shown$4(token)}`);
}
/** The table that the path names, with its base. */
function tableOf(act) {
	const base = baseOf(act);
	return {
		base,
		table: findTable(base, pathOf(act.call, "table_id"))
	};
}
function findTable(base, id) {
	const table = base.tables.find((one) => one.id === id);
	if (table !== void 0) return table;
	if (!/^tbl[A-Za-z0-9]+$/.test(id)) refuse$1("WrongTableId", `table_id: ${shown$4(id)} is no ID of a table`);
	refuse$1("TableIdNotFound", `table_id: the base has no table ${shown$4(id)}`);
}
function findView(table, id, name = "view_id") {
	const view = table.views.find((one) => one.id === id);
	if (view !== void 0) return view;
	if (!/^vew[A-Za-z0-9]+$/.test(id)) refuse$1("WrongViewId", `${name}: ${shown$4(id)} is no ID of a view`);
	refuse$1("ViewIdNotFound", `${name}: the table has no view ${shown$4(id)}`);
}
function findField(table, id) {
	const field = table.fields.find((one) => one.id === id);
	if (field !== void 0) return field;
	if (!/^fld[A-Za-z0-9]+$/.test(id)) refuse$1("WrongFieldId", `field_id: ${shown$4(id)} is no ID of a field`);
	refuse$1("FieldIdNotFound", `field_id: the table has no field ${shown$4(id)}`);
}
function findRecord(table, id) {
	const record = own$1(table.records, id);
	if (record !== void 0) return record;
	if (!/^rec[A-Za-z0-9]+$/.test(id)) refuse$1("WrongRecordId", `record_id: ${shown$4(id)} is no ID of a record`);
	refuse$1("RecordIdNotFound", `record_id: the table has no record ${shown$4(id)}`);
}
/** A parameter of the path; empty where there is none. */
function pathOf(call, name) {
	return own$1(call.path, name) ?? "";
}
/** The members of the body; none where there is no object. */
function bodyOf$3(call) {
	return isObject(call.body) ? call.body : {};
}
/** A parameter of the query, where it is a text that is not empty. */
function queryText(call, name) {
	const value = own$1(call.query, name);
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** Whether a parameter of the query, or of the body, is `true`. */
function isSet(call, name) {
	return (own$1(call.query, name) ?? own$1(bodyOf$3(call), name)) === true;
}
/** A list of objects in a body. */
function objectsOf(value, name) {
	if (!Array.isArray(value)) refuse$1("WrongRequestBody", `${name}: ${shown$4(value)} is no list`);
	return value.map((item, index) => isObject(item) ? item : refuse$1("WrongRequestBody", `${name}[${String(index)}]: ${shown$4(item)} is no object`));
}
/** A list of texts in a body. */
function textsOf(value, name) {
	if (!Array.isArray(value)) refuse$1("WrongRequestBody", `${name}: ${shown$4(value)} is no list`);
	return value.map((item, index) => typeof item === "string" ? item : refuse$1("WrongRequestBody", `${name}[${String(index)}]: ${shown$4(item)} is no string`));
}
/** Refuses a list that is empty, or longer than one call of the operation takes. */
function checkBatch(call, name, length) {
	const most = call.operation.batch?.max ?? bounds.batch;
	if (length === 0) refuse$1("EmptyValue", `${name}: the list is empty`);
	if (length > most) refuse$1("RecordAddOnceExceedLimit", `${name}: ${String(length)} records are more than ${String(most)}`);
}
/** Counts a change of the base, and of its table. */
function touch(base, table) {
	base.revision += 1;
	if (table !== void 0) table.revision += 1;
}
// dist/mock-engine/bitable/fit.js
/**
* `data` as the operation's schema wants it: what the schema requires and `data` leaves out, or holds `null` for, is put in
* empty. The pages contradict themselves here and there (the list of fields shows `property: null`, and its schema wants an
* object with two members); the contract decides.
*/
function fitted(call, data) {
	const { response, schemas } = call.operation.details();
	const schema = memberOf$1(resolved$2(response.schema, schemas), "data");
	const fit = schema === void 0 ? data : fitTo(data, schema, schemas);
	return isObject(fit) ? fit : data;
}
/** The schema of what lies at a path below `data`; a list is entered by itself. */
function schemaAt(call, path) {
	const { response, schemas } = call.operation.details();
	let schema = resolved$2(response.schema, schemas);
	for (const name of ["data", ...path]) {
		schema = schema === void 0 ? void 0 : memberOf$1(schema, name);
		schema = schema === void 0 ? void 0 : resolved$2(schema, schemas);
		if (isObject(schema?.["items"])) schema = resolved$2(schema["items"], schemas);
	}
	return schema;
}
/** Whether a schema names a member. */
function documents(schema, name) {
	return schema !== void 0 && memberOf$1(schema, name) !== void 0;
}
function fitTo(value, unresolved, schemas) {
	const schema = resolved$2(unresolved, schemas);
	if (Array.isArray(value)) {
		const items = schema["items"];
		return isObject(items) ? value.map((item) => fitTo(item, items, schemas)) : value;
	}
	if (value === null) return allowsNull(schema) ? null : blank(schema, schemas);
	if (!isObject(value) || !isObject(schema["properties"])) return value;
	const fit = {};
	for (const [name, member] of Object.entries(value)) {
		const inner = memberOf$1(schema, name);
		fit[name] = inner === void 0 ? member : fitTo(member, inner, schemas);
	}
	for (const name of required(schema)) if (!Object.hasOwn(fit, name)) fit[name] = blank(memberOf$1(schema, name) ?? {}, schemas);
	return fit;
}
/** The emptiest value that a schema takes. */
function blank(unresolved, schemas) {
	const schema = resolved$2(unresolved, schemas);
	if (allowsNull(schema)) return null;
	if (Array.isArray(schema["enum"])) return schema["enum"][0] ?? null;
	const type = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
	if (type === "array") return [];
	if (type === "string") return "";
	if (type === "boolean") return false;
	return type === "object" ? fitTo({}, schema, schemas) : 0;
}
function allowsNull(schema) {
	const type = schema["type"];
	return type === void 0 ? schema["enum"] === void 0 : type === "null" || Array.isArray(type) && type.includes("null");
}
function required(schema) {
	const names = schema["required"];
	return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
function memberOf$1(schema, name) {
	const properties = schema["properties"];
	const member = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : void 0;
	return isObject(member) ? member : void 0;
}
function resolved$2(schema, schemas) {
	const ref = schema["$ref"];
	if (typeof ref !== "string") return schema;
	const name = ref.slice(ref.lastIndexOf("/") + 1);
	return (Object.hasOwn(schemas, name) ? schemas[name] : void 0) ?? {};
}
// dist/mock-engine/bitable/names.js
const unsafe$1 = /[?/\\*:[\]]/;
const brackets = /[[\]]/;
/** The pages document the names of tables, bases and dashboards; views and fields follow what the newer pages say. */
const rules$1 = {
	base: {
		empty: "InvalidAppName",
		invalid: "InvalidAppName",
		without: unsafe$1
	},
	table: {
		empty: "EmptyValue",
		invalid: "WrongRequestBody",
		duplicated: "TableNameDuplicated",
		without: unsafe$1
	},
	field: {
		empty: "EmptyFieldName",
		invalid: "InvalidFieldName",
		duplicated: "FieldNameDuplicated",
		without: brackets
	},
	view: {
		empty: "EmptyViewName",
		invalid: "InvalidViewName",
		duplicated: "ViewNameDuplicated",
		without: brackets
	},
	role: {
		empty: "InvalidRoleName",
		invalid: "InvalidRoleName",
		duplicated: "RoleNameDuplicated",
		without: brackets
	},
	dashboard: {
		empty: "InvalidDashboardName",
		invalid: "InvalidDashboardName",
		duplicated: "DashboardNameDuplicated",
		without: brackets
	}
};
/**
* A name without the space around it. `others` are the names that are taken.
*
* @throws {Refused} where it is empty, too long, has a character that it must not have, or is taken
*/
function checkName(thing, value, others = []) {
	const rule = rules$1[thing];
	if (typeof value !== "string" || value.trim() === "") refuse$1(rule.empty, `name: ${shown$4(value)} is no name`);
	const name = value.trim();
	const length = Array.from(name).length;
	if (length > bounds.name) refuse$1(rule.invalid, `name: ${String(length)} characters are more than ${String(bounds.name)}`);
	const wrong = rule.without.exec(name) ?? /\p{Cc}/u.exec(name);
	if (wrong !== null) refuse$1(rule.invalid, `name: ${shown$4(name)} has ${shown$4(wrong[0])}`);
	if (rule.duplicated !== void 0 && others.includes(name)) refuse$1(rule.duplicated, `name: ${shown$4(name)} is taken`);
	return name;
}
// dist/mock-engine/bitable/fields/kinds.js
/** Types of fields by their documented numbers. */
const fieldTypes = {
	text: 1,
	number: 2,
	singleSelect: 3,
	multiSelect: 4,
	date: 5,
	checkbox: 7,
	user: 11,
	phone: 13,
	url: 15,
	attachment: 17,
	link: 18,
	lookup: 19,
	formula: 20,
	duplexLink: 21,
	location: 22,
	group: 23,
	createdTime: 1001,
	modifiedTime: 1002,
	createdUser: 1003,
	modifiedUser: 1004,
	autoNumber: 1005
};
const kinds = /* @__PURE__ */ new Map([
	[1, {
		uiType: "Text",
		conversion: "TextFieldConvFail",
		property: "TextFieldPropertyError",
		primary: true
	}],
	[2, {
		uiType: "Number",
		conversion: "NumberFieldConvFail",
		property: "NumberFieldPropertyError",
		primary: true
	}],
	[3, {
		uiType: "SingleSelect",
		conversion: "SingleSelectFieldConvFail",
		property: "SingleSelectFieldPropertyError"
	}],
	[4, {
		uiType: "MultiSelect",
		conversion: "MultiSelectFieldConvFail",
		property: "MultiSelectFieldPropertyError"
	}],
	[5, {
		uiType: "DateTime",
		conversion: "DatetimeFieldConvFail",
		property: "DateFieldPropertyError",
		primary: true
	}],
	[7, {
		uiType: "Checkbox",
		conversion: "CheckboxFieldConvFail",
		property: "CheckboxFieldPropertyError"
	}],
	[11, {
		uiType: "User",
		conversion: "UserFieldConvFail",
		property: "UserFieldPropertyError"
	}],
	[13, {
		uiType: "Phone",
		conversion: "PhoneFieldConvFail",
		property: "ActionValidateFailed",
		primary: true
	}],
	[15, {
		uiType: "Url",
		conversion: "URLFieldConvFail",
		property: "URLFieldPropertyError",
		primary: true
	}],
	[17, {
		uiType: "Attachment",
		conversion: "AttachFieldConvFail",
		property: "AttachFieldPropertyError"
	}],
	[18, {
		uiType: "SingleLink",
		conversion: "LinkFieldConvFail",
		property: "LinkFieldPropertyError"
	}],
	[19, {
		uiType: "Lookup",
		property: "LookUpFieldPropertyError"
	}],
	[20, {
		uiType: "Formula",
		property: "FormulaFieldPropertyError",
		primary: true
	}],
	[21, {
		uiType: "DuplexLink",
		conversion: "DuplexLinkFieldConvFail",
		property: "DuplexLinkFieldPropertyError"
	}],
	[22, {
		uiType: "Location",
		conversion: "FieldTypeValueNotMatch",
		property: "ActionValidateFailed",
		primary: true
	}],
	[23, {
		uiType: "GroupChat",
		conversion: "FieldTypeValueNotMatch",
		property: "ActionValidateFailed"
	}],
	[1001, {
		uiType: "CreatedTime",
		property: "CreatedTimeFieldPropertyError"
	}],
	[1002, {
		uiType: "ModifiedTime",
		property: "ModifiedTimeFieldPropertyError"
	}],
	[1003, {
		uiType: "CreatedUser",
		property: "CreatedUserFieldPropertyError"
	}],
	[1004, {
		uiType: "ModifiedUser",
		property: "ModifiedUserFieldPropertyError"
	}],
	[1005, {
		uiType: "AutoNumber",
		property: "ActionValidateFailed"
	}]
]);
/** `undefined` for a number that is no type. */
function kindOf(type) {
	return kinds.get(type);
}
/** Whether the values of a field are links to records. */
function isLink(type) {
	return type === fieldTypes.link || type === fieldTypes.duplexLink;
}
/** Whether a field has options. */
function isSelect(type) {
	return type === fieldTypes.singleSelect || type === fieldTypes.multiSelect;
}
/** Whether a form asks for a field: nobody fills in what is computed. */
function isAsked(type) {
	return kinds.get(type)?.conversion !== void 0;
}
// dist/mock-engine/bitable/fields/options.js
const colors = 55;
/**
* The options of a select field as they are kept. One with an ID is the field's own option, maybe under another name; one
* without gets an ID, and, where it has no color, the one after that of the option before it.
*/
function checkOptions(type, given, context) {
	const problem = kindOf(type)?.property ?? "ActionValidateFailed";
	if (given !== void 0 && !Array.isArray(given)) refuse$1(problem, `property.options: ${shown$4(given)} is no list`);
	const list = given ?? [];
	if (list.length > bounds.options) refuse$1(problem, `property.options: more than ${String(bounds.options)} options`);
	const options = [];
	const names = /* @__PURE__ */ new Set();
	const known = new Set(optionsOf(context.before).map(({ id }) => id));
	for (const one of list) {
		if (!isObject(one)) refuse$1(problem, `property.options: ${shown$4(one)} is no option`);
		const name = one["name"];
		if (name === void 0 || name === null || name === "") refuse$1("EmptyOptionName", "property.options: an option has no name");
		if (typeof name !== "string" || names.has(name)) refuse$1(problem, `property.options: ${shown$4(name)} is no new name`);
		const id = one["id"] ?? "";
		if (typeof id !== "string" || id !== "" && !known.delete(id)) refuse$1(problem, `property.options: the field has no option ${shown$4(id)}`);
		names.add(name);
		const color = one["color"] ?? nextColor(options);
		if (typeof color !== "number" || !Number.isInteger(color) || color < 0 || color >= colors) refuse$1(problem, `property.options: ${shown$4(color)} is no color from 0 to 54`);
		options.push({
			color,
			id: id === "" ? context.ids.id("opt", 7) : id,
			name
		});
	}
	return options;
}
function nextColor(before) {
	const last = before.at(-1)?.["color"];
	return typeof last === "number" ? (last + 1) % colors : 0;
}
/** The options of a field; none where it is no select. */
function optionsOf(field) {
	const options = field?.property?.["options"];
	return Array.isArray(options) ? options.flatMap(readOption) : [];
}
function readOption(option) {
	if (!isObject(option)) return [];
	const { id, name, color } = option;
	return typeof id === "string" && typeof name === "string" && typeof color === "number" ? [{
		id,
		name,
		color
	}] : [];
}
/** Adds options to a select field: names that were written into a record and are new. */
function addOptions(field, added) {
	const options = [...optionsOf(field), ...added].map(({ color, id, name }) => ({
		color,
		id,
		name
	}));
	field.property = {
		...field.property,
		options
	};
}
/** A new option behind those that there are. */
function newOption(name, before, ids) {
	return {
		id: ids.id("opt", 7),
		name,
		color: ((before.at(-1)?.color ?? -1) + 1) % colors
	};
}
// dist/mock-engine/bitable/fields/show.js
/** A field as all operations answer it. */
function showField(base, field) {
	return {
		field_id: field.id,
		field_name: field.name,
		type: field.type,
		property: showProperty(base, field)
	};
}
/** What newer pages say of a field besides, by the names of the members. */
function fieldExtras(table, field, hidden) {
	return {
		is_primary: table.fields[0] === field,
		ui_type: field.uiType ?? kindOf(field.type)?.uiType ?? "Text",
		is_hidden: hidden,
		...field.description === void 0 ? {} : { description: field.description }
	};
}
/** The property with the present names of the linked table and of the field that links back. */
function showProperty(base, field) {
	if (!isLink(field.type) || field.property === null) return field.property;
	const table = linkedTable$1(base, field);
	const back = backField(base, field);
	return {
		...back === void 0 ? {} : {
			back_field_id: back.id,
			back_field_name: back.name
		},
		multiple: field.property["multiple"] === true,
		table_id: table?.id ?? "",
		table_name: table?.name ?? ""
	};
}
/** The table to which a link field leads; `undefined` where it was deleted, or the field is no link. */
function linkedTable$1(base, field) {
	const id = isObject(field.property) ? field.property["table_id"] : void 0;
	return typeof id === "string" ? base.tables.find((table) => table.id === id) : void 0;
}
/** The field of the linked table that links back. */
function backField(base, field) {
	if (field.type !== fieldTypes.duplexLink) return void 0;
	const id = field.property?.["back_field_id"];
	return linkedTable$1(base, field)?.fields.find((one) => one.id === id);
}
// dist/mock-engine/bitable/people.js
/**
* The mock keeps no address book: the three IDs of a user have the same letters behind `ou_`, behind `on_`, and behind
* nothing. People are kept by their open ID.
*/
function userIds(openId) {
	const letters = openId.replace(/^ou_/, "");
	return {
		open_id: openId,
		union_id: `on_${letters}`,
		user_id: letters
	};
}
/** The open ID of a user; `undefined` where the ID is not of the given kind. */
function openIdOf(id, type) {
	if (!/^[A-Za-z0-9_-]{1,100}$/.test(id)) return void 0;
	if (type === "open_id") return id.startsWith("ou_") ? id : void 0;
	if (type === "union_id") return id.startsWith("on_") ? `ou_${id.slice(3)}` : void 0;
	return /^(?:ou|on|oc|od)[_-]/.test(id) ? void 0 : `ou_${id}`;
}
/** A user by the kind of ID that a call wants. */
function showId(openId, type) {
	return userIds(openId)[type];
}
/** A person in a cell. */
function showPerson(state, openId, type) {
	return {
		id: showId(openId, type),
		...personOf(state, openId)
	};
}
/** Names of a person; made from the ID where no wish named it. */
function personOf(state, openId) {
	const letters = openId.replace(/^ou_/, "");
	return {
		name: `User ${letters.slice(-4)}`,
		en_name: `User ${letters.slice(-4)}`,
		email: `${letters}@example.com`,
		...own$1(state.people, openId)
	};
}
/** The kind of user ID that a call wants; open IDs where it does not say. */
function userIdType(value) {
	return value === "union_id" || value === "user_id" ? value : "open_id";
}
// dist/mock-engine/bitable/values/days.js
/** Eight hours: the days of a base are those of Asia/Shanghai. */
const ahead$1 = 288e5;
/**
* A moment, in milliseconds since 1970, by a format of the field type guide: of `yyyy`, `MM`, `dd`, `HH`, `mm`, all else
* stands as it is. Empty for a moment that no calendar has.
*/
function dayText(moment, format) {
	const date = new Date(moment + ahead$1);
	if (Number.isNaN(date.getTime())) return "";
	const parts = {
		yyyy: date.getUTCFullYear(),
		MM: date.getUTCMonth() + 1,
		dd: date.getUTCDate(),
		HH: date.getUTCHours(),
		mm: date.getUTCMinutes()
	};
	return format.replace(/yyyy|MM|dd|HH|mm/g, (part) => String(parts[part]).padStart(part.length, "0"));
}
// dist/mock-engine/bitable/values/formula.js
/**
* Computes a formula; `cell` gives the value of a field by its ID. Of the formula language, whose whole is not documented, it
* knows what the pages show: references to fields of the same table (`bitable::$table[tbl…].$field[fld…]`), numbers, texts,
* `+ - * / &`, comparisons, `IF`, `AND`, `OR`, `NOT`, `SUM`, `CONCATENATE`, and `.CONTAIN(…)`. All else comes to nothing. Never
* throws.
*/
function computeFormula(expression, cell) {
	const words = expression.match(word) ?? [];
	if (expression.replace(word, "").trim() !== "") return void 0;
	const reading = new Reading(words, cell);
	const value = reading.comparison(0);
	return reading.ended && (typeof value !== "number" || Number.isFinite(value)) ? value : void 0;
}
/** The ID of the field to which a formula is nothing but a reference. */
function referredId(expression) {
	return /^\s*bitable::\$table\[\w+\]\.\$field\[(\w+)\]\s*$/.exec(expression)?.[1];
}
/** `bitable::$table[tblA].$field[fldB]`, `"text"`, `10.5`, `IF`, `<=`, `(` */
const word = /bitable::\$table\[\w+\]\.\$field\[\w+\]|"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_]+|[!<>]=|[-+*/&=<>(),.]/g;
const deepest$4 = 50;
/** Reads a formula and computes it in one go. */
var Reading = class {
	#words;
	#cell;
	#at = 0;
	constructor(words, cell) {
		this.#words = words;
		this.#cell = cell;
	}
	get ended() {
		return this.#at === this.#words.length;
	}
	comparison(depth) {
		if (depth > deepest$4) return void 0;
		const left = this.#sum(depth);
		const sign = this.#takeAny([
			"=",
			"!=",
			"<",
			">",
			"<=",
			">="
		]);
		return sign === void 0 ? left : compared(left, sign, this.#sum(depth));
	}
	#sum(depth) {
		let value = this.#product(depth);
		for (let sign = this.#takeAny([
			"+",
			"-",
			"&"
		]); sign !== void 0; sign = this.#takeAny([
			"+",
			"-",
			"&"
		])) {
			const right = this.#product(depth);
			value = sign === "&" ? `${String(value ?? "")}${String(right ?? "")}` : calculated(value, sign, right);
		}
		return value;
	}
	#product(depth) {
		let value = this.#single(depth);
		for (let sign = this.#takeAny(["*", "/"]); sign !== void 0; sign = this.#takeAny(["*", "/"])) value = calculated(value, sign, this.#single(depth));
		return value;
	}
	#single(depth) {
		if (depth > deepest$4) return void 0;
		if (this.#takeAny(["-"]) !== void 0) return calculated(0, "-", this.#single(depth + 1));
		let value = this.#primary(depth);
		while (this.#takeAny(["."]) !== void 0) {
			const method = this.#words[this.#at++]?.toUpperCase();
			const [part] = this.#arguments(depth);
			value = method === "CONTAIN" || method === "CONTAINS" ? String(value ?? "").includes(String(part ?? "")) : void 0;
		}
		return value;
	}
	#primary(depth) {
		const text = this.#words[this.#at++] ?? "";
		const field = /\$field\[(\w+)\]$/.exec(text)?.[1];
		if (field !== void 0) return this.#cell(field);
		if (text.startsWith("\"")) return text.slice(1, -1);
		if (/^\d/.test(text)) return Number(text);
		if (text === "(") {
			const value = this.comparison(depth + 1);
			return this.#takeAny([")"]) === void 0 ? void 0 : value;
		}
		return called(text.toUpperCase(), this.#arguments(depth));
	}
	#arguments(depth) {
		const values = [];
		if (this.#takeAny(["("]) === void 0) return values;
		while (this.#takeAny([")"]) === void 0 && !this.ended) {
			values.push(this.comparison(depth + 1));
			if (this.#takeAny([","]) === void 0 && this.#words[this.#at] !== ")") break;
		}
		return values;
	}
	#takeAny(signs) {
		const next = this.#words[this.#at];
		if (next === void 0 || !signs.includes(next)) return void 0;
		this.#at += 1;
		return next;
	}
};
function called(name, values) {
	switch (name) {
		case "IF": return isTrue$2(values[0]) ? values[1] : values[2];
		case "AND": return values.every(isTrue$2);
		case "OR": return values.some(isTrue$2);
		case "NOT": return !isTrue$2(values[0]);
		case "SUM": return values.reduce((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
		case "CONCATENATE": return values.map((value) => String(value ?? "")).join("");
		default: return;
	}
}
function isTrue$2(value) {
	return value !== void 0 && value !== false && value !== "" && value !== 0;
}
function compared(left, sign, right) {
	const [a, b] = typeof left === "number" && typeof right === "number" ? [left, right] : [String(left ?? ""), String(right ?? "")];
	if (sign === "=") return a === b;
	if (sign === "!=") return a !== b;
	if (sign === "<=") return a <= b;
	if (sign === ">=") return a >= b;
	return sign === "<" ? a < b : a > b;
}
function calculated(left, sign, right) {
	const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
	const value = sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b;
	return Number.isFinite(value) ? value : void 0;
}
// dist/mock-engine/bitable/values/text.js
/** Links and lookups that lead to other links are followed so far. */
const deepest$3 = 2;
/** The text that a cell shows; empty for an empty one. */
function cellText(place, field, record, depth = 0) {
	if (depth > deepest$3) return "";
	const value = record.values[field.id];
	switch (field.type) {
		case fieldTypes.createdTime: return dateText(field, record.createdAt);
		case fieldTypes.modifiedTime: return dateText(field, record.modifiedAt);
		case fieldTypes.createdUser: return personOf(place.state, record.createdBy).name;
		case fieldTypes.modifiedUser: return personOf(place.state, record.modifiedBy).name;
		case fieldTypes.lookup: return lookedUp(place, field, record).map(({ place: there, field: target, record: one }) => cellText(there, target, one, depth + 1)).filter((text) => text !== "").join(",");
		case fieldTypes.formula: return String(formulaValue(place, field, record, {
			depth,
			known: /* @__PURE__ */ new Map()
		}) ?? "");
		default: return value === void 0 ? "" : storedText(place, field, value, depth);
	}
}
/** The text of the index field, by which a record is known. */
function recordText(place, record, depth = 0) {
	const [index] = place.table.fields;
	return index === void 0 ? "" : cellText(place, index, record, depth);
}
function storedText(place, field, value, depth) {
	switch (field.type) {
		case fieldTypes.date: return typeof value === "number" ? dateText(field, value) : "";
		case fieldTypes.singleSelect:
		case fieldTypes.multiSelect: return optionNames(field, value).join(",");
		case fieldTypes.user: return textsIn(value).map((id) => personOf(place.state, id).name).join(",");
		case fieldTypes.link:
		case fieldTypes.duplexLink: return linkText(place, field, value, depth);
		case fieldTypes.url: return isObject(value) ? String(value["text"] ?? "") : "";
		case fieldTypes.location: return isObject(value) ? String(value["full_address"] ?? "") : "";
		case fieldTypes.attachment:
		case fieldTypes.group: return Array.isArray(value) ? value.map((one) => isObject(one) ? String(one["name"] ?? "") : "").join(",") : "";
		case fieldTypes.autoNumber: return typeof value === "object" ? "" : String(value);
		default: return typeof value === "object" ? "" : String(value);
	}
}
function dateText(field, moment) {
	const format = field.property?.["date_formatter"];
	return dayText(moment, typeof format === "string" ? format : "yyyy/MM/dd");
}
/** Names of the options that a cell holds by ID. */
function optionNames(field, value) {
	const ids = typeof value === "string" ? [value] : textsIn(value);
	const options = optionsOf(field);
	return ids.flatMap((id) => options.find((option) => option.id === id)?.name ?? []);
}
/** What a link shows: the texts of the records, with commas between. */
function linkText(place, field, value, depth = 0) {
	return linkedRecords(place, field, value).map(({ place: there, record }) => recordText(there, record, depth + 1)).join(",");
}
/** The records that a link leads to, in its order. */
function linkedRecords(place, field, value) {
	const table = linkedTable$1(place.base, field);
	if (table === void 0 || value === void 0) return [];
	const there = {
		...place,
		table
	};
	return textsIn(value).flatMap((id) => {
		const record = own$1(table.records, id);
		return record === void 0 ? [] : [{
			place: there,
			record
		}];
	});
}
/** The cells that a lookup shows. */
function lookedUp(place, field, record) {
	const link = place.table.fields.find(({ id }) => id === field.lookup?.link);
	if (link === void 0) return [];
	return linkedRecords(place, link, record.values[link.id]).flatMap((linked) => {
		const target = linked.place.table.fields.find(({ id }) => id === field.lookup?.field);
		return target === void 0 ? [] : [{
			...linked,
			field: target
		}];
	});
}
/** The texts in a list. */
function textsIn(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/**
* What a formula field comes to in a record; `undefined` where that is nothing. A formula that leads back to
* itself comes to nothing.
*/
function formulaValue(place, field, record, { depth, known } = {
	depth: 0,
	known: /* @__PURE__ */ new Map()
}) {
	if (depth > deepest$3 || known.has(field)) return known.get(field);
	known.set(field, void 0);
	const result = computeFormula(expressionOf(field), (id) => {
		const other = place.table.fields.find((one) => one.id === id);
		if (other?.type === fieldTypes.formula) return formulaValue(place, other, record, {
			depth,
			known
		});
		return other === void 0 ? void 0 : formulaPart(place, other, record, depth);
	});
	known.set(field, result);
	return result;
}
/** A cell as a formula computes with it. */
function formulaPart(place, field, record, depth) {
	const value = record.values[field.id];
	if (field.type === fieldTypes.checkbox) return value === true;
	return typeof value === "number" ? value : cellText(place, field, record, depth + 1);
}
/** The field to which a formula is nothing but a reference. */
function referredField({ table }, field) {
	const id = referredId(expressionOf(field));
	return table.fields.find((one) => one.id === id);
}
function expressionOf(field) {
	return String(field.property?.["formula_expression"] ?? "");
}
// dist/mock-engine/bitable/values/write.js
/**
* A written value as it is kept; `undefined` where it clears the cell.
*
* @throws {Refused} with the `…FieldConvFail` of the field's type, or the bound that it breaks
*/
function toStored(writing, field, value) {
	const problem = kindOf(field.type)?.conversion;
	if (problem === void 0) refuse$1("FieldTypeValueNotMatch", `fields.${field.name}: the values of this field are computed and cannot be written`);
	if (field.type === fieldTypes.duplexLink && !writing.duplexLinks) refuse$1(problem, `fields.${field.name}: a two-way link cannot be written`);
	if (value === null) return void 0;
	const stored = converters[field.type]?.(new Cell(field, value, problem), writing);
	return stored === "" || Array.isArray(stored) && stored.length === 0 ? void 0 : stored;
}
/** A value on its way into a cell. */
var Cell = class {
	field;
	value;
	#problem;
	constructor(field, value, problem) {
		this.field = field;
		this.value = value;
		this.#problem = problem;
	}
	/** Says that a value, or a part of one, is not what was wanted. */
	fail(what, part = this.value) {
		refuse$1(this.#problem, `fields.${this.field.name}: ${shown$4(part)} is ${what}`);
	}
	tooMany(problem, most) {
		refuse$1(problem, `fields.${this.field.name}: more than ${String(most)} in one cell`);
	}
	/** The value as a list of at most so many items. */
	list(most, over, what) {
		if (!Array.isArray(this.value)) this.fail(what);
		const list = this.value;
		if (list.length > most) this.tooMany(over, most);
		return list;
	}
	/** Refuses a second item where the field takes only one. */
	single(items) {
		if (items.length > 1 && this.field.property?.["multiple"] === false) this.fail("more than the one that the field takes");
	}
};
const converters = {
	[fieldTypes.text]: text$1,
	[fieldTypes.number]: (cell) => typeof cell.value === "number" ? cell.value : cell.fail("no number"),
	[fieldTypes.singleSelect]: (cell, writing) => optionId(cell, cell.value, writing),
	[fieldTypes.multiSelect]: (cell, writing) => {
		const names = cell.list(bounds.cellItems, "TooLargeCell", "no list of option names");
		return [...new Set(names.map((name) => optionId(cell, name, writing)))];
	},
	[fieldTypes.date]: (cell) => {
		const { value } = cell;
		return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 864e13 ? value : cell.fail("no timestamp in milliseconds");
	},
	[fieldTypes.checkbox]: (cell) => typeof cell.value === "boolean" ? cell.value : cell.fail("no boolean"),
	[fieldTypes.user]: people$1,
	[fieldTypes.phone]: phone,
	[fieldTypes.url]: url,
	[fieldTypes.attachment]: files,
	[fieldTypes.link]: links,
	[fieldTypes.duplexLink]: links,
	[fieldTypes.location]: place$1,
	[fieldTypes.group]: groups
};
function text$1(cell) {
	if (typeof cell.value !== "string") cell.fail("no string");
	if (cell.value.length > bounds.cellText) cell.tooMany("TooLargeCell", bounds.cellText);
	return cell.value;
}
/** The ID of an option by its name; a new name becomes a new option (page of “create a record”). */
function optionId(cell, name, { options, ids }) {
	if (typeof name !== "string" || name === "") cell.fail("no name of an option", name);
	let known = options.get(cell.field.id);
	if (known === void 0) {
		known = new Map(optionsOf(cell.field).map((option) => [option.name, option]));
		options.set(cell.field.id, known);
	}
	const before = known.get(name);
	if (before !== void 0) return before.id;
	if (known.size >= bounds.options) cell.tooMany("TooLargeCell", bounds.options);
	const added = newOption(name, [...known.values()].slice(-1), ids);
	known.set(name, added);
	return added.id;
}
function people$1(cell, { userIds }) {
	const list = cell.list(bounds.cellItems, "TooLargeCell", "no list of people");
	cell.single(list);
	const found = list.map((one) => {
		const id = isObject(one) ? one["id"] : void 0;
		if (typeof id !== "string") cell.fail("no person: an object with an id", one);
		return openIdOf(id, userIds) ?? cell.fail(`no ${userIds} of a person`, id);
	});
	return [...new Set(found)];
}
/** As the guide to field types has it: `(\+)?\d*`. */
function phone(cell) {
	const { value } = cell;
	if (typeof value !== "string" || !/^\+?\d*$/.test(value)) cell.fail("no phone number");
	return value.length <= bounds.phone ? value : cell.fail(`longer than ${String(bounds.phone)} characters`);
}
function url(cell) {
	const { value } = cell;
	if (!isObject(value)) cell.fail("no object with text and link");
	const link = value["link"];
	const shownText = value["text"] ?? link;
	if (typeof link !== "string" || link === "") cell.fail("no address", link);
	if (typeof shownText !== "string") cell.fail("no text", shownText);
	return {
		text: shownText,
		link
	};
}
function files(cell) {
	return cell.list(bounds.cellFiles, "AttachExceedLimit", "no list of files").map((one) => {
		const token = isObject(one) ? one["file_token"] : void 0;
		if (!isObject(one) || typeof token !== "string" || !/^[A-Za-z0-9_-]{8,100}$/.test(token)) cell.fail("no file: an object with a file_token", one);
		return {
			file_token: token,
			name: fileName(one, token),
			size: fileSize(one),
			type: fileType(one)
		};
	});
}
/** What the mock knows of a file: what a wish said, else what its token makes. */
function fileName(file, token) {
	return typeof file["name"] === "string" ? file["name"] : `${token.slice(-6)}.bin`;
}
function fileSize(file) {
	return typeof file["size"] === "number" ? file["size"] : 1024;
}
function fileType(file) {
	return typeof file["type"] === "string" ? file["type"] : "application/octet-stream";
}
function links(cell, { base }) {
	const list = cell.list(bounds.cellLinks, "TooLargeCell", "no list of record IDs");
	cell.single(list);
	const table = linkedTable$1(base, cell.field);
	const found = list.map((id) => {
		if (typeof id !== "string") cell.fail("no ID of a record", id);
		return table !== void 0 && own$1(table.records, id) !== void 0 ? id : cell.fail("no record of the linked table", id);
	});
	return [...new Set(found)];
}
/** `"116.397755,39.903179"`, or an object whose `location` is that. */
function place$1(cell) {
	const { value } = cell;
	const location = isObject(value) ? value["location"] : value;
	if (typeof location !== "string" || !/^-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?$/.test(location)) cell.fail("no longitude and latitude", location);
	const known = [
		"pname",
		"cityname",
		"adname",
		"address",
		"name",
		"full_address"
	].map((part) => [part, isObject(value) && typeof value[part] === "string" ? value[part] : ""]);
	return {
		location,
		...Object.fromEntries(known)
	};
}
function groups(cell) {
	return cell.list(bounds.cellGroups, "TooLargeCell", "no list of chats").map((one) => {
		const id = isObject(one) ? one["id"] : void 0;
		if (typeof id !== "string" || !/^oc_\w+$/.test(id)) cell.fail("no chat: an object with an id", one);
		return {
			id,
			name: `Chat ${id.slice(-4)}`,
			avatar_url: ""
		};
	});
}
// dist/mock-engine/bitable/records/rows.js
/**
* Checks all that a call writes, and changes nothing.
*
* @throws {Refused} for a field that is not there, a value that does not fit, a bound that is passed
*/
function checkRows(act, place, written) {
	const writing = {
		base: place.base,
		ids: act.world.ids,
		userIds: userIdType(own$1(act.call.query, "user_id_type")),
		duplexLinks: writesDuplexLinks(act),
		options: /* @__PURE__ */ new Map()
	};
	return {
		rows: rowsOf(place.table, written, writing),
		writing
	};
}
/** The same for rows whose cells are checked by rules of their own, as those of a wish. */
function rowsOf(table, written, writing) {
	const byName = new Map(table.fields.map((field) => [field.name, field]));
	const rows = written.map(({ record, fields }) => {
		const cells = cellsOf(byName, fields, writing);
		return record === void 0 ? { cells } : {
			record,
			cells
		};
	});
	checkBackLinks(writing.base, rows);
	return rows;
}
function cellsOf(byName, fields, writing) {
	if (!isObject(fields)) refuse$1("WrongRequestBody", `fields: ${shown$4(fields)} is no object`);
	return new Map(Object.entries(fields).map(([name, value]) => {
		const field = byName.get(name) ?? refuse$1("FieldNameNotFound", `fields: the table has no field ${shown$4(name)}`);
		return [field, toStored(writing, field, value)];
	}));
}
/** Newer pages have an error for values of two-way links; the older ones say that they are only listed. */
function writesDuplexLinks(act) {
	return act.call.operation.details().errors.some(({ code }) => code === 1254074);
}
/** A record that many others link to passes the bound of one cell without being written itself. */
function checkBackLinks(base, rows) {
	const added = /* @__PURE__ */ new Map();
	for (const { record, cells } of rows) for (const [field, value] of cells) {
		const back = backField(base, field);
		if (back === void 0) continue;
		const before = new Set(textsIn(record?.values[field.id]));
		for (const id of textsIn(value)) {
			if (before.has(id)) continue;
			const count = (added.get(id) ?? 0) + 1;
			added.set(id, count);
			if (textsIn(own$1(linkedTable$1(base, field)?.records ?? {}, id)?.values[back.id]).length + count > bounds.cellLinks) refuse$1("TooLargeCell", `fields.${field.name}: ${id} has more than ${String(bounds.cellLinks)} links back`);
		}
	}
}
/** Refuses what would make the mock keep too much. */
function checkWeight(act, rows) {
	let weight = act.state.weight;
	for (const { cells } of rows) for (const value of cells.values()) weight += weigh$1(value);
	if (weight > bounds.weight) refuse$1("FileExceedLimit", `the mock keeps at most ${String(bounds.weight)} characters`);
}
/** How much a value holds, in characters, roughly. */
function weigh$1(value) {
	if (value === void 0) return 0;
	if (typeof value === "string") return 8 + value.length;
	if (Array.isArray(value)) return value.reduce((sum, item) => sum + weigh$1(item), 8);
	if (isObject(value)) return Object.entries(value).reduce((sum, [name, item]) => sum + name.length + weigh$1(item), 8);
	return 8;
}
/** Adds the options that the rows brought. */
function keepOptions({ state, base, table }, writing) {
	for (const [id, options] of writing.options) {
		const field = table.fields.find((one) => one.id === id);
		if (field === void 0) continue;
		const added = [...options.values()].slice(optionsOf(field).length);
		if (added.length === 0) continue;
		addOptions(field, added);
		const weight = added.reduce((sum, { name }) => sum + 40 + name.length, 0);
		base.shape += weight;
		state.weight += weight;
	}
}
/** What a call wrote, as it answers it: the values that it was sent. */
function echo(record, fields) {
	const kept = isObject(fields) ? Object.entries(fields).filter(([, value]) => value !== null) : [];
	return {
		fields: Object.fromEntries(kept),
		record_id: record.id
	};
}
/** Whether a new record gets the time of its creation into a date field. */
function fillsItself(field) {
	return field.type === fieldTypes.date && field.property?.["auto_fill"] === true;
}
// dist/mock-engine/bitable/shape.js
/** An operation that shapes a base (its fields, views, roles …), refused where the mock would keep too much afterwards. */
function shaping(operation) {
	return (act) => {
		if (act.state.weight + weigh$1(bodyOf$3(act.call)) > bounds.weight) refuse$1("FileExceedLimit", `the mock keeps at most ${String(bounds.weight)} characters`);
		const data = operation(act);
		const base = own$1(act.state.bases, own$1(act.call.path, "app_token") ?? "");
		if (base !== void 0) measure(act.state, base);
		return data;
	};
}
/** Counts what a base holds besides its records. */
function measure(state, base) {
	const { shape, tables, ...rest } = base;
	const shapes = tables.map(({ id, name, fields, views }) => ({
		id,
		name,
		fields: plain$1(fields),
		views: plain$1(views)
	}));
	base.shape = weigh$1(plain$1(rest)) + weigh$1(shapes);
	state.weight += base.shape - shape;
}
/** State is plain JSON data; its types do not say so. */
function plain$1(part) {
	return part;
}
// dist/mock-engine/bitable/events.js
/** Says that records or fields of a table changed; each of `actions` is one of the event's `action_list`. */
function tell$1(act, what, { base, table }, actions) {
	if (actions.length === 0) return;
	const who = userIds(act.call.caller.openId);
	act.world.happened(`drive.file.bitable_${what}_changed_v1`, {
		file_type: "bitable",
		file_token: base.token,
		table_id: table.id,
		revision: table.revision,
		update_time: Math.floor(act.world.clock.now() / 1e3),
		operator_id: who,
		action_list: actions,
		subscriber_id_list: [who]
	});
}
// dist/mock-engine/bitable/fields/auto-serial.js
/** Formats of a creation date in a number. */
const dateParts = [
	"yyyyMMdd",
	"yyyyMM",
	"yyyy",
	"MMdd",
	"MM",
	"dd"
];
/** How records are numbered: `auto_increment_number`, or `custom` with the parts that a number is made of. */
function checkAutoSerial(given, problem) {
	if (given === void 0) return { type: "auto_increment_number" };
	const type = isObject(given) ? given["type"] : given;
	if (type === "auto_increment_number") return { type };
	if (!isObject(given) || type !== "custom") refuse$1(problem, `property.auto_serial.type: ${shown$4(type)} is none of custom, auto_increment_number`);
	const options = given["options"];
	if (!Array.isArray(options) || options.length === 0) refuse$1(problem, "property.auto_serial.options: a number of rules needs at least one");
	return {
		type,
		options: options.map((option) => checkRule$1(option, problem))
	};
}
function checkRule$1(rule, problem) {
	const type = isObject(rule) ? rule["type"] : rule;
	const value = isObject(rule) ? rule["value"] : void 0;
	if (typeof type !== "string" || typeof value !== "string" || rules[type]?.(value) !== true) refuse$1(problem, `property.auto_serial.options: ${shown$4(rule)} is no rule`);
	return {
		type,
		value
	};
}
const rules = Object.assign(Object.create(null), {
	system_number: (value) => /^[1-9]$/.test(value),
	fixed_text: (value) => value.length <= 20,
	created_time: (value) => dateParts.includes(value)
});
/** The text of a number: `001no20220130` by the rules `system_number` 3, `fixed_text` no, `created_time` yyyyMMdd. */
function serialText(property, number, createdAt) {
	const serial = property?.["auto_serial"];
	const options = isObject(serial) ? serial["options"] : void 0;
	if (!Array.isArray(options)) return String(number);
	return options.map((rule) => isObject(rule) ? partText(rule, number, createdAt) : "").join("");
}
function partText(rule, number, createdAt) {
	const value = String(rule["value"]);
	if (rule["type"] === "system_number") return String(number).padStart(Number(value), "0");
	return rule["type"] === "created_time" ? dayText(createdAt, value) : value;
}
// dist/mock-engine/bitable/values/read.js
/** The cells of a record by field name; empty ones are left out. */
function readRecord(reading, record, fields) {
	const cells = Object.create(null);
	for (const field of fields) {
		const value = readCell(reading, field, record);
		if (value !== void 0) cells[field.name] = value;
	}
	return { ...cells };
}
/** A cell in its documented read shape; `undefined` for an empty one. */
function readCell(reading, field, record) {
	const { place, userIds, newer } = reading;
	const people = (openId) => {
		const person = showPerson(place.state, openId, userIds);
		return newer ? [person] : person;
	};
	switch (field.type) {
		case fieldTypes.createdTime: return record.createdAt;
		case fieldTypes.modifiedTime: return record.modifiedAt;
		case fieldTypes.createdUser: return people(record.createdBy);
		case fieldTypes.modifiedUser: return people(record.modifiedBy);
		case fieldTypes.formula: return formulaCell(reading, field, record);
		case fieldTypes.lookup: return lookupCell(reading, field, record);
		default: {
			const value = record.values[field.id];
			return value === void 0 ? void 0 : storedCell(reading, field, value);
		}
	}
}
function storedCell(reading, field, value) {
	const { place, userIds, newer } = reading;
	switch (field.type) {
		case fieldTypes.text: return textCell(reading, String(value));
		case fieldTypes.number: return newer ? value : String(value);
		case fieldTypes.singleSelect: return optionNames(field, value)[0];
		case fieldTypes.multiSelect: return optionNames(field, value);
		case fieldTypes.user: return textsIn(value).map((id) => showPerson(place.state, id, userIds));
		case fieldTypes.attachment: return Array.isArray(value) ? value.map(fileCell) : [];
		case fieldTypes.link:
		case fieldTypes.duplexLink: return newer ? { link_record_ids: textsIn(value) } : [linkCell(place, field, value)];
		default: return value;
	}
}
function textCell({ textAsArray, newer }, text) {
	return textAsArray || newer ? [{
		type: "text",
		text
	}] : text;
}
function linkCell(place, field, value) {
	return {
		type: "text",
		table_id: String(field.property?.["table_id"] ?? ""),
		record_ids: textsIn(value),
		text: linkText(place, field, value)
	};
}
const media = "https://open.feishu.cn/open-apis/drive/v1/medias";
function fileCell(file) {
	if (!isObject(file)) return file;
	const token = String(file["file_token"]);
	return {
		...file,
		url: `${media}/${token}/download`,
		tmp_url: `${media}/batch_get_tmp_download_url?file_tokens=${token}`
	};
}
function formulaCell(reading, field, record) {
	const referred = referredField(reading.place, field);
	const typed = referred !== void 0 && referred.type !== fieldTypes.formula;
	if (reading.formulaRef && typed) return readCell(reading, referred, record);
	const value = formulaValue(reading.place, field, record);
	if (value === void 0) return void 0;
	if (reading.newer) return computedCell(value);
	return reading.formulaRef ? value : textCell(reading, String(value));
}
/** A computed value with the type of what it is: `{ type: 2, value: [8] }`. */
function computedCell(value) {
	if (typeof value === "number") return {
		type: fieldTypes.number,
		value: [value]
	};
	if (typeof value === "boolean") return {
		type: fieldTypes.checkbox,
		value: [value]
	};
	return {
		type: fieldTypes.text,
		value: [{
			type: "text",
			text: value
		}]
	};
}
function lookupCell(reading, field, record) {
	const cells = lookedUp(reading.place, field, record);
	const [first] = cells;
	if (first === void 0) return void 0;
	if (!reading.formulaRef && !reading.newer) return textCell(reading, cellText(reading.place, field, record));
	const values = cells.flatMap((cell) => {
		const there = {
			...reading,
			place: cell.place
		};
		const value = cell.field.type !== fieldTypes.lookup && cell.field.type !== fieldTypes.formula ? readCell(there, cell.field, cell.record) : cellText(cell.place, cell.field, cell.record);
		return value === void 0 ? [] : Array.isArray(value) ? [...value] : [value];
	});
	return reading.newer ? {
		type: first.field.type,
		value: values
	} : values;
}
// dist/mock-engine/bitable/records/change.js
/** Creates a record for each row. The rows were checked before; nothing can go wrong any more. */
function addRecords(act, place, rows) {
	const records = insertRecords(handOf(act), place, rows);
	touch(place.base, place.table);
	tell$1(act, "record", place, records.map((record) => ({
		action: "record_added",
		record_id: record.id,
		after_value: eventCells(place, record, place.table.fields)
	})));
	return records;
}
/** The same without saying so. */
function insertRecords(hand, place, { rows, writing }) {
	keepOptions(place, writing);
	return rows.map((row) => insertRecord(hand, place, row));
}
function handOf({ state, world, call }) {
	return {
		state,
		world,
		who: call.caller.openId
	};
}
function insertRecord(hand, place, row) {
	const { world, who, state } = hand;
	const { table } = place;
	const now = world.clock.now();
	let id = world.ids.id("rec", 7);
	while (Object.hasOwn(table.records, id)) id = world.ids.id("rec", 7);
	const record = {
		id,
		seq: table.nextSeq,
		values: {},
		createdBy: who,
		createdAt: now,
		modifiedBy: who,
		modifiedAt: now
	};
	table.nextSeq += 1;
	table.records[id] = record;
	table.order.push(id);
	for (const field of table.fields) {
		if (field.type === fieldTypes.autoNumber) numberRecord(state, field, record);
		if (fillsItself(field)) setCell(state, place, {
			record,
			field
		}, now);
	}
	writeCells(hand, place, record, row.cells);
	return record;
}
/** Writes cells that were checked. */
function writeCells({ state }, place, record, cells) {
	for (const [field, value] of cells) setCell(state, place, {
		record,
		field
	}, value);
}
/** Gives a record the next number of an auto number field. */
function numberRecord(state, field, record) {
	const number = field.nextNumber ?? 1;
	keepCell(state, record, field, serialText(field.property, number, record.createdAt));
	field.nextNumber = number + 1;
}
/** Changes the record of each row, in the cells that the row names. */
function changeRecords(act, place, { rows, writing }) {
	keepOptions(place, writing);
	const actions = rows.flatMap((row) => row.record === void 0 ? [] : [changeRecord(act, place, row, row.record)]);
	touch(place.base, place.table);
	tell$1(act, "record", place, actions);
}
function changeRecord(act, place, { cells }, record) {
	const fields = [...cells.keys()];
	const before = eventCells(place, record, fields);
	writeCells(act, place, record, cells);
	record.modifiedBy = act.call.caller.openId;
	record.modifiedAt = act.world.clock.now();
	const after = eventCells(place, record, fields);
	return {
		action: "record_edited",
		record_id: record.id,
		before_value: before,
		after_value: after
	};
}
/** Deletes records, in the order of the list, with all links to them. */
function removeRecords(act, place, records) {
	const { table } = place;
	const actions = records.map((record) => ({
		action: "record_deleted",
		record_id: record.id,
		before_value: eventCells(place, record, table.fields)
	}));
	const gone = new Set(records.map(({ id }) => id));
	for (const record of records) {
		for (const value of Object.values(record.values)) act.state.weight -= weigh$1(value);
		delete table.records[record.id];
	}
	table.order = table.order.filter((id) => !gone.has(id));
	forgetLinks(act.state, place, gone);
	touch(place.base, table);
	tell$1(act, "record", place, actions);
}
/** Takes records that are gone out of all cells that link to them. */
function forgetLinks(state, { base, table }, gone) {
	for (const other of base.tables) {
		const links = other.fields.filter((field) => isLink(field.type) && linkedTable$1(base, field) === table);
		if (links.length === 0) continue;
		for (const record of Object.values(other.records)) for (const field of links) {
			const ids = textsIn(record.values[field.id]);
			if (ids.some((id) => gone.has(id))) keepCell(state, record, field, ids.filter((id) => !gone.has(id)));
		}
	}
}
/** Writes a cell; a two-way link is written on its other side as well. */
function setCell(state, { base }, at, value) {
	const { record, field } = at;
	const back = backField(base, field);
	if (back !== void 0) linkBack(state, linkedTable$1(base, field)?.records ?? {}, {
		...at,
		back
	}, textsIn(value));
	keepCell(state, record, field, value);
}
function linkBack(state, there, { record, field, back }, after) {
	const before = textsIn(record.values[field.id]);
	const [was, is] = [new Set(before), new Set(after)];
	for (const id of /* @__PURE__ */ new Set([...before, ...after])) {
		const other = own$1(there, id);
		if (other === void 0 || was.has(id) === is.has(id)) continue;
		const ids = textsIn(other.values[back.id]).filter((one) => one !== record.id);
		keepCell(state, other, back, is.has(id) ? [...ids, record.id] : ids);
	}
}
function keepCell(state, record, field, value) {
	state.weight += weigh$1(value) - weigh$1(record.values[field.id]);
	if (value === void 0 || Array.isArray(value) && value.length === 0) {
		state.weight -= weigh$1(value);
		delete record.values[field.id];
	} else record.values[field.id] = value;
}
/** Cells as an event has them: each value as JSON text. */
function eventCells(place, record, fields) {
	const reading = {
		place,
		userIds: "open_id",
		textAsArray: true,
		formulaRef: false,
		newer: false
	};
	return fields.flatMap((field) => {
		const stored = record.values[field.id];
		if (stored === void 0) return [];
		const value = field.type === fieldTypes.number ? stored : readCell(reading, field, record);
		return value === void 0 ? [] : [{
			field_id: field.id,
			field_value: JSON.stringify(value)
		}];
	});
}
// dist/mock-engine/bitable/fields/property.js
/**
* A property as it is kept: checked against the type of its field, with the documented defaults filled in.
*
* @throws {Refused} with the `…PropertyError` of the type
*/
function checkProperty(type, given, context) {
	const problem = kindOf(type)?.property ?? "NotSupportFieldOrView";
	if (given !== void 0 && given !== null && !isObject(given)) refuse$1(problem, `property: ${shown$4(given)} is no object`);
	const parts = new Parts(given ?? {}, problem);
	switch (type) {
		case fieldTypes.number: return {
			formatter: parts.oneOf("formatter", numberFormats, "0.0"),
			...parts.rest(display)
		};
		case fieldTypes.singleSelect:
		case fieldTypes.multiSelect: return { options: checkOptions(type, parts.take("options"), context) };
		case fieldTypes.date: return {
			auto_fill: parts.flag("auto_fill", false),
			date_formatter: parts.oneOf("date_formatter", dateFormats, "yyyy/MM/dd")
		};
		case fieldTypes.user: return { multiple: parts.flag("multiple", true) };
		case fieldTypes.group: return { multiple: parts.flag("multiple", true) };
		case fieldTypes.link:
		case fieldTypes.duplexLink: return {
			multiple: parts.flag("multiple", true),
			table_id: linkedTable(parts, context.base)
		};
		case fieldTypes.formula: return {
			formatter: parts.oneOf("formatter", formulaFormats, ""),
			formula_expression: expression$1(parts)
		};
		case fieldTypes.location: return { location: { input_type: inputType(parts.take("location"), problem) } };
		case fieldTypes.createdTime:
		case fieldTypes.modifiedTime: return { date_formatter: parts.oneOf("date_formatter", dateFormats, "yyyy/MM/dd") };
		case fieldTypes.autoNumber: return { auto_serial: checkAutoSerial(parts.take("auto_serial"), problem) };
		default: return none(parts.rest(display), problem, given ?? null);
	}
}
const numberFormats = [...[
	"0",
	"0.0",
	"0.00",
	"0.000",
	"0.0000",
	"1,000",
	"1,000.00",
	"%",
	"0.00%",
	"¥",
	"¥0.00",
	"$",
	"$0.00"
], ...[
	"0%",
	"0.0%",
	"1,000.0",
	"1,000.000",
	"1,000.0000"
]];
const dateFormats = [...[
	"yyyy/MM/dd",
	"yyyy/MM/dd HH:mm",
	"yyyy-MM-dd",
	"yyyy-MM-dd HH:mm",
	"MM-dd",
	"MM/dd/yyyy",
	"dd/MM/yyyy"
]];
const formulaFormats = [
	"",
	...numberFormats,
	...dateFormats
];
/** Members of newer pages that say how a field is shown and nothing else. */
const display = [
	"currency_code",
	"min",
	"max",
	"range_customize",
	"rating",
	"allowed_edit_modes",
	"type"
];
/** Takes the members of a property one by one. */
var Parts = class {
	#given;
	#problem;
	constructor(given, problem) {
		this.#given = given;
		this.#problem = problem;
	}
	take(name) {
		const value = Object.hasOwn(this.#given, name) ? this.#given[name] : void 0;
		return value === null ? void 0 : value;
	}
	flag(name, otherwise) {
		const value = this.take(name) ?? otherwise;
		return typeof value === "boolean" ? value : this.refuse(name, value, "no boolean");
	}
	text(name, otherwise) {
		const value = this.take(name) ?? otherwise;
		return typeof value === "string" ? value : this.refuse(name, value, "no string");
	}
	oneOf(name, values, otherwise) {
		const value = this.text(name, otherwise);
		return values.includes(value) ? value : this.refuse(name, value, `none of ${values.join(", ")}`);
	}
	/** The members that are kept as they are. */
	rest(names) {
		const kept = names.flatMap((name) => {
			const value = this.take(name);
			return value === void 0 ? [] : [[name, value]];
		});
		return Object.fromEntries(kept);
	}
	refuse(name, value, what) {
		refuse$1(this.#problem, `property.${name}: ${shown$4(value)} is ${what}`);
	}
};
/** The mock's own bound on the length of a formula. */
const longestFormula = 1e4;
function expression$1(parts) {
	const text = parts.text("formula_expression", "");
	return text.length <= longestFormula ? text : parts.refuse("formula_expression", text.length, "too long");
}
function linkedTable(parts, base) {
	const id = parts.text("table_id", "");
	if (!base.tables.some((table) => table.id === id)) parts.refuse("table_id", id, "no table of the base");
	return id;
}
function inputType(given, problem) {
	const type = isObject(given) ? given["input_type"] : given ?? "not_limit";
	if (type === "not_limit" || type === "only_mobile") return type;
	refuse$1(problem, `property.location.input_type: ${shown$4(type)} is none of not_limit, only_mobile`);
}
/** The property of a type that has none: it is `null`, or says only how the field is shown. */
function none(kept, problem, given) {
	const strange = (isObject(given) ? Object.keys(given) : []).find((name) => !Object.hasOwn(kept, name) && isObject(given) && !isBlank(given[name]));
	if (strange !== void 0) refuse$1(problem, `property: fields of this type have no ${shown$4(strange)}`);
	return Object.keys(kept).length === 0 ? null : kept;
}
/** What an answer was filled up with where the contract wants more than there is: it may be sent back. */
function isBlank(value) {
	if (isObject(value)) return Object.values(value).every(isBlank);
	return value === void 0 || value === null || value === "";
}
// dist/mock-engine/bitable/fields/make.js
/**
* Checks `{ field_name, type, property?, … }`.
*
* @throws {Refused} for a name that is taken or none, a type that there is not, a property that does not fit
*/
function checkDefinition(given, context) {
	const others = context.table.fields.filter((field) => field !== context.before).map(({ name }) => name);
	const name = checkName("field", given["field_name"], others);
	const type = given["type"];
	if (typeof type !== "number" || kindOf(type) === void 0) refuse$1("NotSupportFieldOrView", `type: ${shown$4(type)} is no type of fields`);
	const property = checkProperty(type, given["property"], context);
	const back = type === fieldTypes.duplexLink ? checkBack(given["property"], name, property, context) : void 0;
	const description = descriptionOf(given["description"]);
	const uiType = given["ui_type"];
	return {
		name,
		type,
		property,
		...description === void 0 ? {} : { description },
		...typeof uiType === "string" ? { uiType } : {},
		...back === void 0 ? {} : { backName: back }
	};
}
/** A text, or on newer pages `{ text }`. */
function descriptionOf(given) {
	const text = isObject(given) ? given["text"] : given;
	return typeof text === "string" && text !== "" ? text : void 0;
}
/** The name of the field that links back: by default that of the table and of the field (guide to field types). */
function checkBack(given, name, property, context) {
	const { base, table, before } = context;
	const there = base.tables.find(({ id }) => id === property?.["table_id"]);
	const own = before === void 0 ? void 0 : backField(base, before);
	const wanted = isObject(given) ? given["back_field_name"] : void 0;
	const taken = (there?.fields ?? []).filter((field) => field !== own).map((field) => field.name);
	if (there === table) taken.push(name);
	if (wanted !== void 0 && wanted !== null && wanted !== "") return checkName("field", wanted, taken);
	if (own !== void 0) return own.name;
	if (there !== void 0 && there.fields.length >= bounds.fields - Number(there === table)) refuse$1("ColumnExceedLimit", `property.table_id: the linked table has ${String(bounds.fields)} fields already`);
	return freeName(`${table.name}-${name}`, taken);
}
function freeName(wanted, taken) {
	const name = wanted.slice(0, 90);
	let [free, number] = [name, 1];
	while (taken.includes(free)) free = `${name} ${String(number += 1)}`;
	return free;
}
/** A new field; not in its table yet. */
function makeField(world, { name, type, property, description, uiType }) {
	return {
		id: world.ids.id("fld", 7),
		name,
		type,
		property,
		...description === void 0 ? {} : { description },
		...uiType === void 0 ? {} : { uiType }
	};
}
/** Puts a new field into its table: with the field that links back, with numbers for the records, with a question in forms. */
function placeField({ world, state }, { base, table }, field, { backName }) {
	insert(table, field);
	if (field.type === fieldTypes.autoNumber) for (const id of table.order) numberRecordOf(state, table, field, id);
	const there = linkedTable$1(base, field);
	if (backName === void 0 || there === void 0) return;
	const back = {
		id: world.ids.id("fld", 7),
		name: freeName(backName, there.fields.map((one) => one.name)),
		type: fieldTypes.duplexLink,
		property: {
			multiple: true,
			table_id: table.id,
			back_field_id: field.id
		}
	};
	field.property = {
		...field.property,
		back_field_id: back.id
	};
	insert(there, back);
}
function insert(table, field) {
	table.fields.push(field);
	askFor(table, field);
}
/** Puts a field into the forms of its table, or takes it out, as its type wants. */
function askFor(table, field) {
	for (const { form } of table.views) {
		const asked = form?.questions.some((question) => question.field === field.id);
		if (form === void 0 || asked === isAsked(field.type)) continue;
		if (asked === true) form.questions = form.questions.filter((question) => question.field !== field.id);
		else form.questions.push(questionOf(field));
	}
}
/** A field as a question of a form. */
function questionOf({ id, name, description }) {
	return {
		field: id,
		title: name,
		description: description ?? "",
		required: false,
		visible: true
	};
}
function numberRecordOf(state, table, field, id) {
	const record = table.records[id];
	if (record !== void 0) numberRecord(state, field, record);
}
/** Takes a field out of its table, with its values, and the field that links back with its own. */
function removeField(state, { base, table }, field) {
	const back = backField(base, field);
	const there = linkedTable$1(base, field);
	takeOut(state, table, field);
	if (back !== void 0 && there !== void 0) takeOut(state, there, back);
}
function takeOut(state, table, field) {
	table.fields = table.fields.filter((one) => one !== field);
	for (const view of table.views) {
		view.hidden = view.hidden.filter((id) => id !== field.id);
		view.conditions = view.conditions.filter((condition) => condition.field !== field.id);
		if (view.form !== void 0) view.form.questions = view.form.questions.filter((one) => one.field !== field.id);
	}
	for (const id of table.order) {
		const record = table.records[id];
		if (record === void 0) continue;
		state.weight -= weigh$1(record.values[field.id]);
		delete record.values[field.id];
	}
}
// dist/mock-engine/bitable/pages.js
/** The page that a call asks for of a short list. A page token is the ID of the item before the page. */
function pageOf(call, all, idOf) {
	const token = queryText(call, "page_token");
	const before = token === void 0 ? -1 : all.findIndex((item) => idOf(item) === token);
	if (token !== void 0 && before < 0) refuseToken(call, token);
	const end = before + 1 + pageSize(call, 100);
	const items = all.slice(before + 1, end);
	const last = items.at(-1);
	return {
		items,
		more: end < all.length,
		total: all.length,
		token: last === void 0 ? "" : idOf(last)
	};
}
/** `has_more`, `page_token` and `total` of an answer. */
function pageFacts(page) {
	return {
		has_more: page.more,
		page_token: page.token,
		total: page.total
	};
}
/** How many items the call wants: 20 where it does not say, at most `most`. */
function pageSize(call, most) {
	const size = own$1(call.query, "page_size");
	if (size === void 0 || size === null) return 20;
	if (typeof size !== "number" || !Number.isInteger(size) || size < 1) refusePageSize(call, `page_size: ${shown$4(size)} is not a number above 0`);
	return Math.min(size, most);
}
/** Refuses a page token that no page of this list has given, or whose item is gone. */
function refuseToken(call, token) {
	const named = codeNamed(call, "InvalidPageToken");
	const reason = `page_token: ${shown$4(token)} is not from a page of this list`;
	if (named !== void 0) throw new Refused([named], "invalid_argument", reason);
	refuse$1("ReqConvError", reason);
}
function refusePageSize(call, reason) {
	const row = call.operation.details().errors.find(({ code }) => code === 1254011);
	if (row !== void 0) throw new Refused([row.code], row.kind, reason);
	refuse$1("ReqConvError", reason);
}
/** Code 1254030 is of page tokens on newer pages and of large answers on older ones; so its name decides. */
function codeNamed(call, name) {
	return call.operation.details().errors.find((row) => row.name === name)?.code;
}
// dist/mock-engine/bitable/records/json-text.js
/** The list or object that a JSON text holds; `undefined` where it holds none. */
function parsed$3(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) || Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// dist/mock-engine/bitable/records/conditions.js
/** Operators, with whether they need a value. */
const operators = new Map([
	...[
		"is",
		"isNot",
		"contains",
		"doesNotContain"
	].map((name) => [name, true]),
	...[
		"isGreater",
		"isGreaterEqual",
		"isLess",
		"isLessEqual"
	].map((name) => [name, true]),
	["isEmpty", false],
	["isNotEmpty", false]
]);
/** `filter` of a search: `{ conjunction, conditions: [{ field_name, operator, value }] }`. */
function checkConditions(table, given) {
	if (given === void 0 || given === null) return void 0;
	if (!isObject(given)) refuse$1("InvalidFilter", `filter: ${shown$4(given)} is no object`);
	const conditions = objectsOf(given["conditions"] ?? [], "filter.conditions").map((one) => checkCondition$1(table, one));
	return conditions.length === 0 ? void 0 : {
		conjunction: given["conjunction"] === "or" ? "or" : "and",
		conditions
	};
}
function checkCondition$1(table, { field_name: name, operator, value }) {
	const field = table.fields.find((one) => one.name === name);
	if (field === void 0) refuse$1("FieldNameNotFound", `filter: the table has no field ${shown$4(name)}`);
	if (typeof operator !== "string" || !operators.has(operator)) refuse$1("InvalidFilter", `filter: ${shown$4(operator)} is no operator`);
	const kept = {
		id: "",
		field: field.id,
		operator
	};
	return value === void 0 || value === null ? kept : {
		...kept,
		value: JSON.stringify(value)
	};
}
/** Whether a record fulfils conditions; one on a field that is gone is fulfilled. `now` in milliseconds. */
function fulfils(place, { conjunction, conditions }, record, now) {
	const holds = (condition) => {
		const field = place.table.fields.find(({ id }) => id === condition.field);
		return field === void 0 || conditionHolds({
			place,
			field,
			record,
			now
		}, condition);
	};
	return conjunction === "or" ? conditions.some(holds) : conditions.every(holds);
}
function conditionHolds(cell, { operator, value }) {
	const wanted = textsIn(value === void 0 ? [] : parsed$3(value));
	switch (operator) {
		case "isEmpty": return itemsOf(cell).length === 0;
		case "isNotEmpty": return itemsOf(cell).length > 0;
		case "is": return isSame(cell, wanted);
		case "isNot": return !isSame(cell, wanted);
		case "contains": return holdsAny(cell, wanted);
		case "doesNotContain": return !holdsAny(cell, wanted);
		default: return isOrdered(cell, operator, wanted);
	}
}
function isSame(cell, wanted) {
	const day = wantedDay(cell, wanted);
	const number = numberOf$1(cell);
	if (day !== void 0) return number !== void 0 && dayText(number, dayFormat) === dayText(day, dayFormat);
	if (number !== void 0) return wanted[0] !== void 0 && Number(wanted[0]) === number;
	const items = itemsOf(cell);
	return items.length === wanted.length && items.every((names) => names.some((name) => wanted.includes(name)));
}
function holdsAny(cell, wanted) {
	if (itemsOf(cell).some((names) => names.some((name) => wanted.includes(name)))) return true;
	return (cell.field.type === fieldTypes.text || cell.field.type === fieldTypes.url || cell.field.type === fieldTypes.formula) && wanted.some((part) => cellText(cell.place, cell.field, cell.record).includes(part));
}
function isOrdered(cell, operator, wanted) {
	const left = numberOf$1(cell);
	const right = wantedDay(cell, wanted) ?? Number(wanted[0]);
	if (left === void 0 || Number.isNaN(right)) return false;
	if (operator === "isGreater") return left > right;
	if (operator === "isGreaterEqual") return left >= right;
	return operator === "isLess" ? left < right : left <= right;
}
const dayFormat = "yyyyMMdd";
const dayLength$1 = 864e5;
const dates$1 = [
	fieldTypes.date,
	fieldTypes.createdTime,
	fieldTypes.modifiedTime
];
/** `["ExactDate","1690992000000"]`, `["Today"]`; the moment, in milliseconds. */
function wantedDay({ field, now }, [kind, moment]) {
	if (!dates$1.includes(field.type)) return void 0;
	if (kind === "Today") return now;
	if (kind === "Yesterday") return now - dayLength$1;
	if (kind === "Tomorrow") return now + dayLength$1;
	const exact = Number(kind === "ExactDate" ? moment : kind);
	return Number.isNaN(exact) ? void 0 : exact;
}
function numberOf$1({ place, field, record }) {
	if (field.type === fieldTypes.createdTime) return record.createdAt;
	if (field.type === fieldTypes.modifiedTime) return record.modifiedAt;
	const value = field.type === fieldTypes.formula ? formulaValue(place, field, record) : record.values[field.id];
	return typeof value === "number" ? value : void 0;
}
/** What is in a cell, each item by all the names that it can be asked for. */
function itemsOf({ place, field, record }) {
	const value = record.values[field.id];
	switch (field.type) {
		case fieldTypes.checkbox: return [[String(value === true)]];
		case fieldTypes.singleSelect:
		case fieldTypes.multiSelect: {
			const ids = typeof value === "string" ? [value] : textsIn(value);
			return optionsOf(field).flatMap(({ id, name }) => ids.includes(id) ? [[id, name]] : []);
		}
		case fieldTypes.user: return textsIn(value).map((id) => [id]);
		case fieldTypes.createdUser: return [[record.createdBy]];
		case fieldTypes.modifiedUser: return [[record.modifiedBy]];
		case fieldTypes.link:
		case fieldTypes.duplexLink: return linkedRecords(place, field, value).map((linked) => [linked.record.id, recordText(linked.place, linked.record)]);
		default: {
			const text = cellText(place, field, record);
			return text === "" ? [] : [[text]];
		}
	}
}
// dist/mock-engine/bitable/views.js
/** What can be done with the views of a table. */
const viewOperations = {
	"bitable.v1.appTableView.list": listViews,
	"bitable.v1.appTableView.get": getView,
	"bitable.v1.appTableView.create": createView,
	"bitable.v1.appTableView.patch": patchView,
	"bitable.v1.appTableView.delete": deleteView
};
const viewTypes = [
	"grid",
	"kanban",
	"gallery",
	"gantt",
	"form"
];
function listViews(act) {
	const page = pageOf(act.call, tableOf(act).table.views, ({ id }) => id);
	return {
		items: page.items.map(shortView),
		...pageFacts(page)
	};
}
function getView(act) {
	const { table } = tableOf(act);
	return fitted(act.call, { view: wholeView(act.call, table, findView(table, pathOf(act.call, "view_id"))) });
}
function createView(act) {
	const { base, table } = tableOf(act);
	const { view_name: given, view_type: type = "grid" } = bodyOf$3(act.call);
	const name = checkName("view", given, table.views.map((view) => view.name));
	if (typeof type !== "string" || !viewTypes.includes(type)) refuse$1("InvalidViewType", `view_type: ${shown$4(type)} is none of ${viewTypes.join(", ")}`);
	if (table.views.length >= bounds.views) refuse$1("ViewExceedLimit", `a table has at most ${String(bounds.views)} views`);
	const view = makeView(act.world.ids, table, {
		name,
		type
	});
	table.views.push(view);
	touch(base, table);
	return { view: shortView(view) };
}
/** A new view that shows all records and fields; a form with a question for each field. */
function makeView(ids, table, { name, type }) {
	const view = {
		id: ids.id("vew", 7),
		name,
		type,
		conjunction: "and",
		conditions: [],
		hidden: []
	};
	if (type !== "form") return view;
	view.form = {
		description: "",
		shared: false,
		sharedLimit: "off",
		submitLimitOnce: false,
		sharedUrl: `https://example.feishu.cn/share/base/${ids.id("shrcn", 22)}`,
		questions: table.fields.filter(({ type: one }) => isAsked(one)).map(questionOf)
	};
	return view;
}
function patchView(act) {
	const { base, table } = tableOf(act);
	const view = findView(table, pathOf(act.call, "view_id"));
	const { view_name: given, property } = bodyOf$3(act.call);
	const others = table.views.filter((one) => one !== view).map((one) => one.name);
	const name = given === void 0 ? view.name : checkName("view", given, others);
	const change = isObject(property) ? checkViewProperty(act, table, property) : {};
	Object.assign(view, change, { name });
	touch(base, table);
	return fitted(act.call, { view: wholeView(act.call, table, view) });
}
function checkViewProperty({ world }, table, property) {
	const { filter_info: filter, hidden_fields: hidden } = property;
	return {
		...isObject(filter) ? checkFilterInfo(table, filter, world.ids) : {},
		...filter === null ? { conditions: [] } : {},
		...hidden === void 0 ? {} : { hidden: hidden === null ? [] : checkHidden(table, hidden) }
	};
}
function checkFilterInfo(table, filter, ids) {
	const conditions = objectsOf(filter["conditions"] ?? [], "property.filter_info.conditions");
	return {
		conjunction: filter["conjunction"] === "or" ? "or" : "and",
		conditions: conditions.map((condition) => checkCondition(table, condition, ids))
	};
}
function checkCondition(table, { field_id: id, operator, value }, ids) {
	const field = findField(table, String(id)).id;
	const needs = typeof operator === "string" ? operators.get(operator) : void 0;
	if (typeof operator !== "string" || needs === void 0) refuse$1("InvalidFilter", `operator: ${shown$4(operator)} is none`);
	const kept = {
		id: ids.id("con", 7),
		field,
		operator
	};
	if (value === void 0 || value === null || value === "") return needs ? refuse$1("InvalidFilter", `value: ${operator} needs one`) : kept;
	if (typeof value !== "string" || !Array.isArray(parsed$3(value))) refuse$1("InvalidFilter", `value: ${shown$4(value)} is no list as JSON text`);
	return {
		...kept,
		value
	};
}
function checkHidden(table, given) {
	const ids = textsOf(given, "property.hidden_fields").map((id) => findField(table, id).id);
	if (ids.some((id) => id === table.fields[0]?.id)) refuse$1("NotSupportFieldOrView", "property.hidden_fields: the index field cannot be hidden");
	return [...new Set(ids)];
}
function deleteView(act) {
	const { base, table } = tableOf(act);
	const view = findView(table, pathOf(act.call, "view_id"));
	if (table.views.length === 1) refuse$1("LastViewDeleteForbidden", "a table keeps at least one view");
	table.views = table.views.filter((one) => one !== view);
	touch(base, table);
	return {};
}
function shortView({ id, name, type }) {
	return {
		view_id: id,
		view_name: name,
		view_type: type
	};
}
function wholeView(call, table, view) {
	return {
		...shortView(view),
		property: {
			filter_info: filterInfo(call, table, view),
			hidden_fields: hiddenOf(view)
		}
	};
}
/** A condition whose operator the page of the operation does not have is left out, and `condition_omitted` says so. */
function filterInfo(call, table, { conjunction, conditions }) {
	const known = schemaAt(call, [
		"view",
		"property",
		"filter_info",
		"conditions",
		"operator"
	])?.["enum"];
	const told = conditions.filter(({ operator }) => !Array.isArray(known) || known.includes(operator));
	const shownConditions = told.map(({ id, field, operator, value }) => ({
		condition_id: id,
		field_id: field,
		field_type: table.fields.find((one) => one.id === field)?.type ?? fieldTypes.text,
		operator,
		...value === void 0 ? {} : { value }
	}));
	return {
		condition_omitted: conditions.length === 0 || told.length < conditions.length ? true : null,
		conditions: shownConditions,
		conjunction
	};
}
function hiddenOf({ hidden }) {
	return hidden.length === 0 ? null : hidden;
}
// dist/mock-engine/bitable/tables.js
/** What can be done with the tables of a base. */
const tableOperations = {
	"bitable.v1.appTable.list": listTables,
	"bitable.v1.appTable.create": createTable,
	"bitable.v1.appTable.batchCreate": batchCreate$2,
	"bitable.v1.appTable.patch": patchTable,
	"bitable.v1.appTable.delete": deleteTable,
	"bitable.v1.appTable.batchDelete": batchDelete$2
};
function listTables(act) {
	const page = pageOf(act.call, baseOf(act).tables, ({ id }) => id);
	return {
		items: page.items.map(({ id, revision, name }) => ({
			table_id: id,
			revision,
			name
		})),
		...pageFacts(page)
	};
}
function createTable(act) {
	const base = baseOf(act);
	const given = bodyOf$3(act.call)["table"];
	if (!isObject(given)) refuse$1("WrongRequestBody", `table: ${shown$4(given)} is no object`);
	checkCount(base, 1);
	const wish = checkTable(act, base, given, []);
	const table = addTable(act, base, wish);
	touch(base);
	const [view] = table.views;
	const told = given["default_view_name"] !== void 0 || given["fields"] !== void 0;
	return {
		table_id: table.id,
		...told && view !== void 0 ? { default_view_id: view.id } : {},
		...wish.fields.length === 0 ? {} : { field_id_list: table.fields.map(({ id }) => id) }
	};
}
function batchCreate$2(act) {
	const base = baseOf(act);
	const given = objectsOf(bodyOf$3(act.call)["tables"], "tables");
	if (given.length === 0) refuse$1("EmptyValue", "tables: the list is empty");
	checkCount(base, given.length);
	const wishes = [];
	for (const one of given) wishes.push(checkTable(act, base, one, wishes.map(({ name }) => name)));
	const tables = wishes.map((wish) => addTable(act, base, wish));
	touch(base);
	return { table_ids: tables.map(({ id }) => id) };
}
/** Tables and dashboards are counted together (error 1254100). */
function checkCount(base, added) {
	if (base.tables.length + base.dashboards.length + added > bounds.tables) refuse$1("TableExceedLimit", `a base has at most ${String(bounds.tables)} tables`);
}
function checkTable({ world }, base, given, taken) {
	const name = checkName("table", given["name"], [...base.tables.map((table) => table.name), ...taken]);
	const view = given["default_view_name"];
	const fields = objectsOf(given["fields"] ?? [], "fields");
	return {
		name,
		viewName: view === void 0 || view === null ? "表格" : checkName("view", view),
		fields: checkFields(world, base, name, fields)
	};
}
function checkFields({ ids }, base, name, given) {
	if (given.length > bounds.fields) refuse$1("ColumnExceedLimit", `a table has at most ${String(bounds.fields)} fields`);
	const draft = emptyTable("", name);
	return given.map((one, index) => {
		const definition = checkDefinition(one, {
			base,
			table: draft,
			ids
		});
		if (definition.type === fieldTypes.lookup) refuse$1("NotSupportFieldOrView", "type: a lookup cannot be made by a call");
		if (index === 0 && kindOf(definition.type)?.primary !== true) refuse$1("NotSupportFieldOrView", `type: the index field cannot be of type ${String(definition.type)}`);
		draft.fields.push({
			id: "",
			name: definition.name,
			type: definition.type,
			property: definition.property
		});
		return definition;
	});
}
/** A table with nothing in it. */
function emptyTable(id, name) {
	return {
		id,
		name,
		revision: 1,
		fields: [],
		views: [],
		records: {},
		order: [],
		nextSeq: 1
	};
}
/** Puts a new table into a base. */
function addTable({ world, state }, base, { name, viewName, fields }) {
	const table = emptyTable(world.ids.id("tbl", 13), name);
	base.tables.push(table);
	const index = {
		name: "多行文本",
		type: fieldTypes.text,
		property: null
	};
	for (const definition of fields.length === 0 ? [index] : fields) placeField({
		world,
		state
	}, {
		base,
		table
	}, makeField(world, definition), definition);
	table.views.push(makeView(world.ids, table, {
		name: viewName,
		type: "grid"
	}));
	return table;
}
function patchTable(act) {
	const { base, table } = tableOf(act);
	const name = bodyOf$3(act.call)["name"];
	if (name === void 0 || name === "" || name === table.name) return { name: table.name };
	table.name = checkName("table", name, base.tables.filter((one) => one !== table).map((one) => one.name));
	touch(base, table);
	return { name: table.name };
}
function deleteTable(act) {
	const { base, table } = tableOf(act);
	removeTables(act, base, [table]);
	return {};
}
function batchDelete$2(act) {
	const base = baseOf(act);
	const ids = textsOf(bodyOf$3(act.call)["table_ids"], "table_ids");
	if (ids.length === 0) refuse$1("EmptyValue", "table_ids: the list is empty");
	removeTables(act, base, [...new Set(ids)].map((id) => findTable(base, id)));
	return {};
}
/** Deletes tables with their records, and the fields of other tables that link to them. */
function removeTables({ state }, base, gone) {
	if (gone.length >= base.tables.length) refuse$1("LastTableDeleteForbidden", "a base keeps at least one table");
	for (const table of base.tables) {
		if (gone.includes(table)) continue;
		const links = table.fields.filter((field) => isLink(field.type) && gone.some((one) => one === linkedTable$1(base, field)));
		for (const field of links) removeField(state, {
			base,
			table
		}, field);
	}
	for (const { records } of gone) for (const { values } of Object.values(records)) for (const value of Object.values(values)) state.weight -= weigh$1(value);
	base.tables = base.tables.filter((table) => !gone.includes(table));
	touch(base);
}
// dist/mock-engine/bitable/apps.js
/** What can be done with a base as a whole. */
const appOperations = {
	"bitable.v1.app.get": getApp,
	"bitable.v1.app.update": updateApp,
	"bitable.v1.app.create": createApp,
	"bitable.v1.app.copy": copyApp
};
function getApp({ call, ...act }) {
	const { token, name, revision, advanced, timeZone } = baseOf({
		call,
		...act
	});
	return { app: {
		app_token: token,
		name,
		revision,
		is_advanced: advanced,
		...documents(schemaAt(call, ["app"]), "time_zone") ? { time_zone: timeZone } : {}
	} };
}
function updateApp(act) {
	const base = baseOf(act);
	const { name, is_advanced: advanced } = bodyOf$3(act.call);
	if (name !== void 0) base.name = checkName("base", name);
	if (typeof advanced === "boolean") base.advanced = advanced;
	touch(base);
	return { app: {
		app_token: base.token,
		name: base.name,
		is_advanced: base.advanced
	} };
}
function createApp(act) {
	const { name } = bodyOf$3(act.call);
	const base = makeBase$1(act, name === void 0 || name === "" ? "未命名多维表格" : checkName("base", name));
	const table = addTable(act, base, {
		name: "数据表",
		viewName: "表格",
		fields: []
	});
	return { app: {
		...showNew(act, base),
		default_table_id: table.id
	} };
}
/** A new base without tables. */
function makeBase$1({ state, world }, name) {
	if (Object.keys(state.bases).length >= bounds.bases) refuse$1("FileExceedLimit", `the mock keeps at most ${String(bounds.bases)} bases`);
	const base = {
		token: world.ids.id("bascn", 22),
		name,
		revision: 1,
		advanced: false,
		timeZone: "Asia/Shanghai",
		shape: 0,
		tables: [],
		dashboards: [],
		roles: []
	};
	state.bases[base.token] = base;
	return base;
}
function copyApp(act) {
	const source = baseOf(act);
	const { name } = bodyOf$3(act.call);
	const newName = name === void 0 || name === "" ? source.name : checkName("base", name);
	const content = !isSet(act.call, "without_content");
	const weight = content ? weightOf(source) : 0;
	if (act.state.weight + weight > bounds.weight) refuse$1("FileExceedLimit", "the mock keeps enough already");
	const base = makeBase$1(act, newName);
	const copied = structuredClone(source);
	base.tables = content ? copied.tables : copied.tables.map((table) => ({
		...table,
		records: {},
		order: [],
		nextSeq: 1
	}));
	base.dashboards = copied.dashboards;
	act.state.weight += weight;
	measure(act.state, base);
	return { app: {
		...showNew(act, base),
		default_table_id: base.tables[0]?.id ?? ""
	} };
}
function weightOf({ tables }) {
	return tables.flatMap((table) => Object.values(table.records)).reduce((sum, { values }) => Object.values(values).reduce((part, value) => part + weigh$1(value), sum), 0);
}
function showNew(act, { token, name, revision, timeZone }) {
	return {
		app_token: token,
		name,
		revision,
		folder_token: String(bodyOf$3(act.call)["folder_token"] ?? ""),
		url: `https://example.feishu.cn/base/${token}`,
		time_zone: String(bodyOf$3(act.call)["time_zone"] ?? timeZone)
	};
}
// dist/mock-engine/bitable/dashboards.js
/** What can be done with the dashboards of a base. */
const dashboardOperations = {
	"bitable.v1.appDashboard.list": listDashboards,
	"bitable.v1.appDashboard.copy": copyDashboard
};
function listDashboards(act) {
	const page = pageOf(act.call, baseOf(act).dashboards, ({ id }) => id);
	return {
		dashboards: page.items.map(({ id, name }) => ({
			block_id: id,
			name
		})),
		...pageFacts(page)
	};
}
function copyDashboard(act) {
	const base = baseOf(act);
	const source = pathOf(act.call, "block_id");
	if (!base.dashboards.some(({ id }) => id === source)) refuse$1("DashboardNotFound", `block_id: the base has no dashboard ${shown$4(source)}`);
	const name = checkName("dashboard", bodyOf$3(act.call)["name"], base.dashboards.map((one) => one.name));
	if (base.tables.length + base.dashboards.length >= bounds.tables) refuse$1("TableExceedLimit", `a base has at most ${String(bounds.tables)} tables and dashboards`);
	const id = act.world.ids.id("blk", 13);
	base.dashboards.push({
		id,
		name
	});
	touch(base);
	return {
		block_id: id,
		name
	};
}
// dist/mock-engine/bitable/client-token.js
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** An operation whose `client_token`, where one is sent, must be a UUID. What a key means is the engine's to know. */
function withClientToken(operation) {
	return (act) => {
		const token = queryText(act.call, "client_token");
		if (token !== void 0 && !uuid.test(token)) refuse$1("InvalidClientToken", `client_token: ${shown$4(token)} is no UUID`);
		return operation(act);
	};
}
// dist/mock-engine/bitable/fields/change.js
/** Whether a field is already what it shall be. */
function isUnchanged(base, field, definition) {
	const back = backField(base, field);
	return field.name === definition.name && field.type === definition.type && field.description === definition.description && (definition.uiType === void 0 || field.uiType === definition.uiType) && (definition.backName === void 0 || back === void 0 || back.name === definition.backName) && sorted(withoutBack(field.property)) === sorted(definition.property);
}
function withoutBack(property) {
	if (!isObject(property)) return property;
	const { back_field_id: _, ...rest } = property;
	return rest;
}
/** JSON text that does not depend on the order of members. */
function sorted(value) {
	return JSON.stringify(value, (_, part) => isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
}
/**
* Makes a field what it shall be. Values stay where the new type can hold them: a text of anything, a number of a text that is
* one, options that the field keeps; all others are gone.
*/
function changeField(act, at, field, definition) {
	const place = {
		state: act.state,
		...at
	};
	const before = { ...field };
	const back = backField(at.base, field);
	const kept = before.property?.["back_field_id"];
	field.name = definition.name;
	field.type = definition.type;
	field.property = kept === void 0 || definition.property === null ? definition.property : {
		...definition.property,
		back_field_id: kept
	};
	if (definition.description === void 0) delete field.description;
	else field.description = definition.description;
	if (definition.uiType !== void 0) field.uiType = definition.uiType;
	else if (before.type !== field.type) delete field.uiType;
	if (back !== void 0 && definition.backName !== void 0) back.name = definition.backName;
	convertValues(place, before, field);
	askFor(at.table, field);
}
function convertValues(place, before, field) {
	const renumber = field.type === fieldTypes.autoNumber && before.type !== field.type;
	if (renumber) field.nextNumber = 1;
	if (!renumber && !needsConversion(before, field)) return;
	for (const id of place.table.order) {
		const record = place.table.records[id];
		if (record === void 0) continue;
		const value = convertedValue(place, before, field, record);
		place.state.weight += weigh$1(value) - weigh$1(record.values[field.id]);
		if (value === void 0) delete record.values[field.id];
		else record.values[field.id] = value;
		if (renumber) numberRecord(place.state, field, record);
	}
}
function needsConversion(before, field) {
	if (before.type !== field.type || isSelect(field.type)) return true;
	return isLink(field.type) && before.property?.["table_id"] !== field.property?.["table_id"];
}
function convertedValue(place, before, field, record) {
	const value = record.values[before.id];
	if (isSelect(before.type) && isSelect(field.type)) {
		const known = new Set(optionsOf(field).map(({ id }) => id));
		const ids = (typeof value === "string" ? [value] : textsIn(value)).filter((id) => known.has(id));
		if (ids.length === 0) return void 0;
		return field.type === fieldTypes.singleSelect ? ids[0] : ids;
	}
	if (field.type === fieldTypes.text) {
		const text = cellText(place, before, record);
		return text === "" ? void 0 : text;
	}
	const number = Number(typeof value === "string" && value.trim() !== "" ? value : NaN);
	return field.type === fieldTypes.number && Number.isFinite(number) ? number : void 0;
}
// dist/mock-engine/bitable/fields/operations.js
/** What can be done with the fields of a table. */
const fieldOperations = {
	"bitable.v1.appTableField.list": listFields,
	"bitable.v1.appTableField.create": withClientToken(createField),
	"bitable.v1.appTableField.update": updateField,
	"bitable.v1.appTableField.delete": deleteField
};
function listFields(act) {
	const { base, table } = tableOf(act);
	const viewId = queryText(act.call, "view_id");
	const hidden = viewId === void 0 ? [] : findView(table, viewId).hidden;
	const page = pageOf(act.call, table.fields.filter(({ id }) => !hidden.includes(id)), ({ id }) => id);
	const items = page.items.map((field) => answered$1(act, {
		base,
		table
	}, field, ["items"]));
	return fitted(act.call, {
		items,
		...pageFacts(page)
	});
}
function createField(act) {
	const at = tableOf(act);
	const definition = definitionOf(act, at, void 0);
	if (at.table.fields.length >= bounds.fields) refuse$1("ColumnExceedLimit", `a table has at most ${String(bounds.fields)} fields`);
	const field = makeField(act.world, definition);
	placeField(act, at, field, definition);
	touch(at.base, at.table);
	tell$1(act, "field", at, [{
		action: "field_added",
		field_id: field.id,
		after_value: eventValue(at.base, field)
	}]);
	return fitted(act.call, { field: answered$1(act, at, field, ["field"]) });
}
function updateField(act) {
	const at = tableOf(act);
	const field = findField(at.table, pathOf(act.call, "field_id"));
	const definition = definitionOf(act, at, field);
	if (at.table.fields[0] === field) checkPrimary(definition.type);
	if (isUnchanged(at.base, field, definition)) refuse$1("DataNotChange", "the field is like that already");
	const before = eventValue(at.base, field);
	changeField(act, at, field, definition);
	touch(at.base, at.table);
	const after = eventValue(at.base, field);
	tell$1(act, "field", at, [{
		action: "field_edited",
		field_id: field.id,
		before_value: before,
		after_value: after
	}]);
	return fitted(act.call, { field: answered$1(act, at, field, ["field"]) });
}
function deleteField(act) {
	const at = tableOf(act);
	const field = findField(at.table, pathOf(act.call, "field_id"));
	if (at.table.fields[0] === field) refuse$1("PrimaryFieldDeleteForbidden", "the index field cannot be deleted");
	const before = eventValue(at.base, field);
	removeField(act.state, at, field);
	touch(at.base, at.table);
	tell$1(act, "field", at, [{
		action: "field_deleted",
		field_id: field.id,
		before_value: before
	}]);
	return {
		field_id: field.id,
		deleted: true
	};
}
/** What the body wants the field to be. */
function definitionOf(act, at, before) {
	const definition = checkDefinition(bodyOf$3(act.call), {
		...at,
		ids: act.world.ids,
		...before === void 0 ? {} : { before }
	});
	if (definition.type === fieldTypes.lookup && before?.type !== fieldTypes.lookup) refuse$1("NotSupportFieldOrView", "type: a lookup cannot be made by a call");
	if (before !== void 0 && before.type !== definition.type) checkTypeChange(before.type, definition.type);
	return definition;
}
function checkTypeChange(from, to) {
	if ([from, to].includes(fieldTypes.duplexLink)) refuse$1("NotSupportFieldOrView", `type: ${shown$4(from)} cannot become ${shown$4(to)}`);
}
/** The index field has only some types (remark on error 1254012). */
function checkPrimary(type) {
	if (![
		1,
		2,
		5,
		13,
		15,
		20,
		22
	].includes(type)) refuse$1("NotSupportFieldOrView", `type: the index field cannot be of type ${String(type)}`);
}
/** A field with what this operation documents of it. */
function answered$1(act, { base, table }, field, path) {
	const schema = schemaAt(act.call, path);
	const extras = Object.entries(fieldExtras(table, field, false)).filter(([name]) => documents(schema, name));
	return {
		...showField(base, field),
		...Object.fromEntries(extras)
	};
}
/** A field as an event has it. */
function eventValue(base, field) {
	const property = showProperty(base, field) ?? {};
	return {
		id: field.id,
		name: field.name,
		type: field.type,
		description: field.description ?? "",
		property
	};
}
// dist/mock-engine/bitable/forms.js
/** What can be done with the forms of a table, which are views of type `form`. */
const formOperations = {
	"bitable.v1.appTableForm.get": (act) => showForm(formOf$1(act)),
	"bitable.v1.appTableForm.patch": patchForm,
	"bitable.v1.appTableFormField.list": listQuestions,
	"bitable.v1.appTableFormField.patch": patchQuestion
};
function formOf$1(act) {
	const { base, table } = tableOf(act);
	const view = findView(table, pathOf(act.call, "form_id"), "form_id");
	if (view.form === void 0) refuse$1("ViewIdNotFound", `form_id: the view ${shown$4(view.id)} is no form`);
	return {
		base,
		table,
		view,
		form: view.form
	};
}
function showForm({ view, form }) {
	return { form: {
		name: view.name,
		description: form.description,
		shared: form.shared,
		shared_url: form.sharedUrl,
		shared_limit: form.sharedLimit,
		submit_limit_once: form.submitLimitOnce
	} };
}
function patchForm(act) {
	const place = formOf$1(act);
	const { base, table, view, form } = place;
	const { name, description, shared, shared_limit: limit, submit_limit_once: once } = bodyOf$3(act.call);
	const others = table.views.filter((one) => one !== view).map((one) => one.name);
	const newName = name === void 0 ? view.name : checkName("view", name, others);
	Object.assign(form, {
		...typeof description === "string" ? { description } : {},
		...typeof shared === "boolean" ? { shared } : {},
		...typeof limit === "string" ? { sharedLimit: limit } : {},
		...typeof once === "boolean" ? { submitLimitOnce: once } : {}
	});
	view.name = newName;
	touch(base, table);
	return showForm(place);
}
function listQuestions(act) {
	const page = pageOf(act.call, formOf$1(act).form.questions, ({ field }) => field);
	return {
		items: page.items.map(({ field, title, description, required, visible }) => ({
			field_id: field,
			title,
			description,
			required,
			visible
		})),
		...pageFacts(page)
	};
}
function patchQuestion(act) {
	const { base, table, form } = formOf$1(act);
	const question = findQuestion(form, pathOf(act.call, "field_id"), "field_id");
	const { pre_field_id: before, title, description, required, visible } = bodyOf$3(act.call);
	const others = form.questions.filter((one) => one !== question);
	const previous = typeof before === "string" && before !== "" ? findQuestion(form, before, "pre_field_id") : void 0;
	const hidden = (visible ?? question.visible) === false;
	const more = [
		before,
		title,
		description,
		required
	].some((part) => part !== void 0);
	if (hidden && more) refuse$1("WrongRequestBody", "visible: while a question is hidden, nothing else about it can be changed");
	if (typeof before === "string" && previous !== question) {
		const at = previous === void 0 ? 0 : others.indexOf(previous) + 1;
		form.questions = [
			...others.slice(0, at),
			question,
			...others.slice(at)
		];
	}
	Object.assign(question, {
		...typeof title === "string" ? { title } : {},
		...typeof description === "string" ? { description } : {},
		...typeof required === "boolean" ? { required } : {},
		...typeof visible === "boolean" ? { visible } : {}
	});
	touch(base, table);
	return { field: showQuestion(form, question) };
}
function findQuestion(form, id, name) {
	return form.questions.find((question) => question.field === id) ?? refuse$1("FormFieldNotFound", `${name}: the form has no question ${shown$4(id)}`);
}
function showQuestion(form, question) {
	const { title, description, required, visible } = question;
	return {
		pre_field_id: form.questions[form.questions.indexOf(question) - 1]?.field ?? "",
		title,
		description,
		required,
		visible
	};
}
// dist/mock-engine/bitable/make-records.js
/** Makes the records of a wish, without their links: those may lead to records that are made later. */
function makeRecords(maker, base, { wish, table }) {
	const records = wish.records ?? [];
	if (records.length > bounds.records) refuse$1("RecordExceedLimit", `records: more than ${String(bounds.records)}`);
	const writing = writingOf(maker, base);
	const people = table.fields.filter(({ type }) => type === fieldTypes.user).map(({ name }) => name);
	for (const record of records) for (const name of people) rememberPeople(maker, own$1(record, name));
	const written = records.map((record) => ({ fields: cellsWhere(table, record, false) }));
	insertRecords(maker, {
		state: maker.state,
		base,
		table
	}, {
		rows: rowsOf(table, written, writing),
		writing
	});
}
/** Writes the links of a wish, now that all its records are there. */
function linkRecords(maker, base, { wish, table }) {
	for (const [index, given] of (wish.records ?? []).entries()) {
		const record = own$1(table.records, table.order[index] ?? "");
		const fields = cellsWhere(table, given, true);
		if (record === void 0 || Object.keys(fields).length === 0) continue;
		const links = Object.entries(fields).map(([name, value]) => [name, withIds$1(base, table, name, value)]);
		const rows = rowsOf(table, [{
			record,
			fields: Object.fromEntries(links)
		}], writingOf(maker, base));
		for (const { cells } of rows) writeCells(maker, {
			state: maker.state,
			base,
			table
		}, record, cells);
	}
}
function writingOf({ world }, base) {
	return {
		base,
		ids: world.ids,
		userIds: "open_id",
		duplexLinks: true,
		options: /* @__PURE__ */ new Map()
	};
}
function cellsWhere(table, record, links) {
	const names = new Set(table.fields.filter(({ type }) => isLink(type)).map(({ name }) => name));
	return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name) === links));
}
/** The places of linked records, as their IDs. */
function withIds$1(base, table, name, value) {
	const field = table.fields.find((one) => one.name === name);
	const there = field === void 0 ? void 0 : linkedTable$1(base, field);
	if (!Array.isArray(value)) return value;
	return value.map((item) => typeof item === "number" ? there?.order[item] ?? item : item);
}
/** Remembers the people that a wish names: `{ id, name, en_name?, email? }`. */
function rememberPeople({ state }, value) {
	if (!Array.isArray(value)) return;
	for (const one of value) {
		if (!isObject(one) || typeof one["id"] !== "string" || typeof one["name"] !== "string") continue;
		const { id, name, en_name: english = name, email = "" } = one;
		state.people[id] = {
			name,
			en_name: String(english),
			email: String(email)
		};
	}
}
// dist/mock-engine/bitable/make-base.js
/**
* Makes a base as it is wished.
*
* @throws {Refused} where that cannot be; then nothing of it stays
*/
function makeWished({ world, state }, wish) {
	const { weight } = state;
	const maker = {
		world,
		state,
		who: wish.owner ?? world.ids.id("ou_", 32)
	};
	const base = makeBase$1(maker, checkName("base", wish.name ?? "多维表格"));
	try {
		fill$1(maker, base, wish);
	} catch (problem) {
		delete state.bases[base.token];
		state.weight = weight;
		throw problem;
	}
	measure(state, base);
	return made$1(base);
}
function fill$1(maker, base, wish) {
	base.advanced = wish.advanced === true;
	const tables = wish.tables === void 0 || wish.tables.length === 0 ? [{ name: "数据表" }] : wish.tables;
	if (tables.length > bounds.tables) refuse$1("TableExceedLimit", `tables: more than ${String(bounds.tables)}`);
	for (const { name } of tables) {
		const free = checkName("table", name, base.tables.map((table) => table.name));
		base.tables.push(emptyTable(maker.world.ids.id("tbl", 13), free));
	}
	const pairs = tables.map((one, index) => ({
		wish: one,
		table: base.tables[index] ?? refuse$1("EmptyValue", "tables")
	}));
	for (const late of [false, true]) for (const pair of pairs) makeFields(maker, base, pair, late);
	for (const pair of pairs) orderFields(pair);
	for (const pair of pairs) makeViews(maker, pair);
	for (const pair of pairs) makeRecords(maker, base, pair);
	for (const pair of pairs) linkRecords(maker, base, pair);
	for (const name of wish.dashboards ?? []) {
		const free = checkName("dashboard", name, base.dashboards.map((one) => one.name));
		base.dashboards.push({
			id: maker.world.ids.id("blk", 13),
			name: free
		});
	}
}
const index = {
	name: "多行文本",
	type: fieldTypes.text
};
/** Fields that name others (links, lookups, formulas) are made when those are there: `late`. */
function makeFields(maker, base, { wish, table }, late) {
	const fields = wish.fields === void 0 || wish.fields.length === 0 ? [index] : wish.fields;
	if (fields.length > bounds.fields) refuse$1("ColumnExceedLimit", `fields: more than ${String(bounds.fields)}`);
	if (kindOf(fields[0]?.type ?? 0)?.primary !== true) refuse$1("NotSupportFieldOrView", `fields: the index field cannot be of type ${shown$4(fields[0]?.type)}`);
	for (const field of fields) if (needsOthers(field.type) === late) makeOne(maker, base, table, field);
}
/** The fields of a wish in its order, before those that link back. */
function orderFields({ wish, table }) {
	const names = (wish.fields ?? []).map(({ name }) => name);
	const placeOf = ({ name }) => names.includes(name) ? names.indexOf(name) : names.length;
	table.fields.sort((a, b) => placeOf(a) - placeOf(b));
}
function needsOthers(type) {
	return isLink(type) || type === fieldTypes.lookup || type === fieldTypes.formula;
}
function makeOne({ world, state }, base, table, wish) {
	if (wish.type === fieldTypes.duplexLink && table.fields.some(({ name }) => name === wish.name)) return;
	const definition = checkDefinition({
		field_name: wish.name,
		type: wish.type,
		property: propertyOf(base, table, wish)
	}, {
		base,
		table,
		ids: world.ids
	});
	const field = makeField(world, definition);
	if (wish.type === fieldTypes.lookup) field.lookup = lookupOf(base, table, wish);
	placeField({
		world,
		state
	}, {
		base,
		table
	}, field, definition);
}
function propertyOf(base, table, { type, property = null }) {
	if (type === fieldTypes.lookup || property === null) return null;
	if (isLink(type) && property["table_id"] === void 0) {
		const there = base.tables.find(({ name }) => name === property["table_name"]);
		return {
			...property,
			table_id: there?.id ?? ""
		};
	}
	const expression = property["formula_expression"];
	return typeof expression === "string" ? {
		...property,
		formula_expression: withIds(table, expression)
	} : property;
}
/** `[单价]*2` as `bitable::$table[tbl…].$field[fld…]*2`. */
function withIds(table, expression) {
	return expression.replace(/(?<![$\w])\[([^[\]]+)\]/g, (text, name) => {
		const field = table.fields.find((one) => one.name === name);
		return field === void 0 ? text : `bitable::$table[${table.id}].$field[${field.id}]`;
	});
}
function lookupOf(base, table, { name, property }) {
	const link = table.fields.find((one) => isLink(one.type) && one.name === property?.["link"]);
	const field = base.tables.find(({ id }) => id === link?.property?.["table_id"])?.fields.find((one) => one.name === property?.["field"]);
	if (link === void 0 || field === void 0) refuse$1("LookUpFieldPropertyError", `${name}: property: ${shown$4(property)} is no link with a field of its table`);
	return {
		link: link.id,
		field: field.id
	};
}
function makeViews({ world }, { wish, table }) {
	for (const { name, type } of [{
		name: "表格",
		type: "grid"
	}, ...wish.views ?? []]) {
		const free = checkName("view", name, table.views.map((view) => view.name));
		table.views.push(makeView(world.ids, table, {
			name: free,
			type
		}));
	}
}
function made$1(base) {
	return {
		app_token: base.token,
		tables: base.tables.map((table) => ({
			table_id: table.id,
			name: table.name,
			view_id: table.views[0]?.id ?? "",
			view_ids: idsByName(table.views),
			field_ids: idsByName(table.fields),
			record_ids: [...table.order]
		})),
		dashboards: base.dashboards.map(({ id, name }) => ({
			block_id: id,
			name
		}))
	};
}
function idsByName(things) {
	return Object.fromEntries(things.map(({ id, name }) => [name, id]));
}
// dist/mock-engine/bitable/roles.js
/** What can be done with the custom roles of a base whose advanced permissions are on. */
const roleOperations = {
	"bitable.v1.appRole.list": listRoles,
	"bitable.v1.appRole.create": createRole,
	"bitable.v1.appRole.update": updateRole,
	"bitable.v1.appRole.delete": deleteRole
};
/** The base that the path names. @throws {Refused} while its advanced permissions are off */
function advancedBaseOf(act) {
	const base = baseOf(act);
	if (!base.advanced) refuse$1("OperationTypeError", "the base has its advanced permissions switched off");
	return base;
}
/** The role that the path names, with its base. */
function roleOf(act) {
	const base = advancedBaseOf(act);
	const id = pathOf(act.call, "role_id");
	return {
		base,
		role: base.roles.find((one) => one.id === id) ?? refuse$1("RoleIdNotFound", `role_id: the base has no role ${shown$4(id)}`)
	};
}
function listRoles(act) {
	const base = advancedBaseOf(act);
	const page = pageOf(act.call, base.roles, ({ id }) => id);
	return {
		items: page.items.map((role) => ({
			role_id: role.id,
			...showRole(base, role, false)
		})),
		...pageFacts(page)
	};
}
function createRole(act) {
	const base = advancedBaseOf(act);
	const definition = checkRole(base, bodyOf$3(act.call), void 0);
	if (base.roles.length >= bounds.roles) refuse$1("RoleExceedLimit", `a base has at most ${String(bounds.roles)} roles`);
	const role = {
		id: act.world.ids.id("rol", 7),
		...definition,
		members: []
	};
	base.roles.push(role);
	touch(base);
	return { role: {
		role_id: role.id,
		...showRole(base, role, false)
	} };
}
function updateRole(act) {
	const { base, role } = roleOf(act);
	Object.assign(role, checkRole(base, bodyOf$3(act.call), role));
	touch(base);
	return { role: {
		...showRole(base, role, true),
		role_id: role.id
	} };
}
function deleteRole(act) {
	const { base, role } = roleOf(act);
	base.roles = base.roles.filter((one) => one !== role);
	touch(base);
	return {};
}
function checkRole(base, body, before) {
	return {
		name: checkName("role", body["role_name"], base.roles.filter((role) => role !== before).map((role) => role.name)),
		tables: objectsOf(body["table_roles"] ?? [], "table_roles").map((one) => checkTableRole(base, one)),
		blocks: objectsOf(body["block_roles"] ?? [], "block_roles").map((one) => checkBlockRole(base, one))
	};
}
/** What a role may do with one table; the table is named by its ID or by its name. */
function checkTableRole(base, given) {
	const { table_id: id, table_name: name } = given;
	const table = base.tables.find((one) => typeof id === "string" && id !== "" ? one.id === id : one.name === name);
	if (table === void 0) refuse$1("WrongRequestBody", `table_roles: the base has no table ${shown$4(id ?? name)}`);
	const perm = given["table_perm"] ?? 0;
	const { field_perm: fieldPerm } = given;
	if (isObject(fieldPerm)) checkFieldNames(table, Object.keys(fieldPerm));
	return {
		table_id: table.id,
		table_perm: perm,
		...perm === 2 ? { allow_add_record: given["allow_add_record"] ?? true } : {},
		...perm === 2 ? { allow_delete_record: given["allow_delete_record"] ?? true } : {},
		rec_rule: checkRule(table, given["rec_rule"]),
		...isObject(fieldPerm) ? { field_perm: fieldPerm } : {}
	};
}
function checkFieldNames(table, names) {
	const strange = names.find((name) => !table.fields.some((field) => field.name === name));
	if (strange !== void 0) refuse$1("WrongRequestBody", `field_perm: the table has no field ${shown$4(strange)}`);
}
function checkRule(table, given) {
	const rule = isObject(given) ? given : {};
	const conditions = objectsOf(rule["conditions"] ?? [], "rec_rule.conditions").map((condition) => {
		const name = condition["field_name"] ?? "";
		const field = table.fields.find((one) => one.name === name);
		if (field === void 0 && name !== "") refuse$1("WrongRequestBody", `rec_rule: the table has no field ${shown$4(name)}`);
		const value = condition["value"] ?? [];
		return {
			field_name: name,
			field_type: field?.type ?? 1003,
			operator: condition["operator"] ?? "is",
			value
		};
	});
	return {
		conjunction: rule["conjunction"] ?? "and",
		conditions,
		other_perm: rule["other_perm"] ?? 0
	};
}
function checkBlockRole(base, { block_id: id, block_perm: perm }) {
	if (!base.dashboards.some((one) => one.id === id)) refuse$1("WrongRequestBody", `block_roles: there is no ${shown$4(id)}`);
	return {
		block_id: id ?? "",
		block_type: "dashboard",
		block_perm: perm ?? 0
	};
}
/** A role; two members have other names where it is updated. */
function showRole(base, role, updated) {
	const tables = role.tables.flatMap((given) => {
		const table = base.tables.find(({ id }) => id === given["table_id"]);
		if (table === void 0) return [];
		const { allow_add_record: add, allow_delete_record: remove, ...rest } = given;
		const [adds, removes] = updated ? ["addrecords_perm", "deleterecords_perm"] : ["allow_add_record", "allow_delete_record"];
		return [{
			table_name: table.name,
			...rest,
			...add === void 0 ? {} : { [adds]: add },
			...remove === void 0 ? {} : { [removes]: remove }
		}];
	});
	return {
		role_name: role.name,
		table_roles: tables,
		block_roles: role.blocks
	};
}
// dist/mock-engine/bitable/members.js
/** What can be done with the members of a custom role. */
const memberOperations = {
	"bitable.v1.appRoleMember.list": listMembers,
	"bitable.v1.appRoleMember.create": createMember,
	"bitable.v1.appRoleMember.delete": deleteMember,
	"bitable.v1.appRoleMember.batchCreate": batchCreate$1,
	"bitable.v1.appRoleMember.batchDelete": batchDelete$1
};
function listMembers(act) {
	const page = pageOf(act.call, roleOf(act).role.members, ({ id }) => id);
	return {
		items: page.items.map((member) => showMember(act.state, member)),
		...pageFacts(page)
	};
}
function createMember(act) {
	const place = roleOf(act);
	addMembers(place.role, [memberBy(bodyOf$3(act.call)["member_id"], queryText(act.call, "member_id_type"))]);
	touch(place.base);
	return {};
}
function deleteMember(act) {
	const place = roleOf(act);
	removeMembers(place.role, [memberBy(pathOf(act.call, "member_id"), queryText(act.call, "member_id_type"))]);
	touch(place.base);
	return {};
}
function batchCreate$1(act) {
	const place = roleOf(act);
	addMembers(place.role, listed$1(act));
	touch(place.base);
	return {};
}
function batchDelete$1(act) {
	const place = roleOf(act);
	removeMembers(place.role, listed$1(act));
	touch(place.base);
	return {};
}
/** `member_list` of a batch. */
function listed$1({ call }) {
	const list = objectsOf(bodyOf$3(call)["member_list"], "member_list");
	const most = call.operation.batch?.max ?? 100;
	if (list.length === 0 || list.length > most) refuse$1("WrongRequestBody", `member_list: ${String(list.length)} members; 1 to ${String(most)} can be sent`);
	return list.map(({ type, id }) => memberBy(id, typeof type === "string" ? type : void 0));
}
/** Adding one who is a member already changes nothing. */
function addMembers(role, added) {
	const fresh = added.filter((member, index) => !includes([...role.members, ...added.slice(0, index)], member));
	if (role.members.length + fresh.length > bounds.members) refuse$1("MemberExceedLimit", `a role has at most ${String(bounds.members)} members`);
	role.members = [...role.members, ...fresh];
}
function removeMembers(role, gone) {
	const strange = gone.find((member) => !includes(role.members, member));
	if (strange !== void 0) refuse$1("MemberNotFound", `the role has no member ${shown$4(strange.id)}`);
	role.members = role.members.filter((member) => !includes(gone, member));
}
function includes(members, { type, id }) {
	return members.some((member) => member.type === type && member.id === id);
}
/** A member by an ID of the given kind; users are kept by their open ID. */
function memberBy(id, idType = "open_id") {
	if (typeof id === "string") {
		if (idType === "open_id" || idType === "union_id" || idType === "user_id") {
			const openId = openIdOf(id, idType);
			if (openId !== void 0) return {
				type: "user",
				idType,
				id: openId
			};
		}
		if (idType === "chat_id" && /^oc_\w+$/.test(id)) return {
			type: "chat",
			idType,
			id
		};
		if (idType === "open_department_id" && /^od-\w+$/.test(id)) return {
			type: "department",
			idType,
			id
		};
		if (idType === "department_id" && /^[\w-]{1,64}$/.test(id)) return {
			type: "department",
			idType,
			id
		};
	}
	refuse$1("MemberNotFound", `member_id: there is no ${idType} ${shown$4(id)}`);
}
function showMember(state, { type, idType, id }) {
	if (type === "user") {
		const { name, en_name: english } = personOf(state, id);
		return {
			member_type: type,
			member_name: name,
			member_en_name: english,
			...userIds(id)
		};
	}
	const name = `${type === "chat" ? "Chat" : "Department"} ${id.slice(-4)}`;
	return {
		member_type: type,
		member_name: name,
		member_en_name: name,
		[idType]: id
	};
}
// dist/mock-engine/formula/calendar.js
const dayLength = 864e5;
/** A base keeps the time of Asia/Shanghai, eight hours before UTC (the hour of its summers 1986 to 1991 is left out). */
const ahead = 288e5;
/** As far as JavaScript's calendar goes. */
const lastDay = 1e8;
/** The day on which a moment, in milliseconds since 1970, falls. */
function dayOf(moment) {
	return inCalendar(Math.floor((moment + ahead) / dayLength));
}
/** `undefined` where the number is none, or no day has it. */
function inCalendar(day) {
	return Math.abs(day) < lastDay ? day : void 0;
}
/**
* The day of a date whose month and day may run over, as the guide has them: `DATE(2021, 13, 0)` is 2021-12-31, and
* `TODATE("2021-06-31")` the first of July.
*/
function dayAt(year, month, day) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(Math.trunc(year), Math.trunc(month) - 1, Math.trunc(day));
	return inCalendar(Math.floor(date.getTime() / dayLength));
}
/** Year, month from 1, day from 1. */
function dateOf(day) {
	const date = /* @__PURE__ */ new Date(day * dayLength);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}
/**
* The number of a day in its week: from Sunday as 1, with `from` 2 from Monday as 1, with 3 from Monday as 0; `undefined`
* for others. The guide shows 2; 1 and 3 are as in all spreadsheets.
*/
function weekday(day, from) {
	const afterSunday = ((day + 4) % 7 + 7) % 7;
	if (from === 1) return afterSunday + 1;
	const afterMonday = (afterSunday + 6) % 7;
	if (from === 2) return afterMonday + 1;
	return from === 3 ? afterMonday : void 0;
}
/** `2021-06-01`, `2021/6/1`; a time behind it is let go. `undefined` for other texts. */
function readDay(text) {
	const [, year, , month, day] = /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*$/.exec(text) ?? [];
	const [inYear, inMonth] = [Number(month), Number(day)];
	if (inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31) return void 0;
	return dayAt(Number(year), inYear, inMonth);
}
// dist/mock-engine/formula/value.js
const nothing$5 = { kind: "nothing" };
/**
* What a cell is to a formula. The page of `list` says that a filter sees the text of a field and nothing else: so people,
* files and groups are their names, options and linked records their texts, a link its text, several of them with commas
* between.
*/
function valueOf$2(cell) {
	if (isObject(cell) && typeof cell["type"] === "number" && Object.hasOwn(cell, "value")) return typedValue(cell["type"], cell["value"] ?? null);
	if (typeof cell === "number") return numberValue(cell);
	if (typeof cell === "boolean") return {
		kind: "flag",
		flag: cell
	};
	const single = Array.isArray(cell) && cell.length === 1 ? cell[0] : void 0;
	if (typeof single === "number" || typeof single === "boolean") return valueOf$2(single);
	return textValue(textOf$2(cell));
}
/** A number, where it is one. */
function numberValue(number) {
	return Number.isFinite(number) ? {
		kind: "number",
		number
	} : nothing$5;
}
/** A day, where there is one. */
function dayValue(day) {
	return day === void 0 ? nothing$5 : {
		kind: "day",
		day
	};
}
function textValue(text) {
	return text === "" ? nothing$5 : {
		kind: "text",
		text
	};
}
/** Field types by their documented numbers. */
const dates = [
	5,
	1001,
	1002
];
const numbers = [2];
const checkboxes = [7];
const computed$1 = [19, 20];
function typedValue(type, cell) {
	if (computed$1.includes(type)) return valueOf$2(cell);
	if (checkboxes.includes(type)) return {
		kind: "flag",
		flag: cell === true
	};
	const single = Array.isArray(cell) && cell.length === 1 ? cell[0] : cell;
	if (dates.includes(type) && typeof single === "number") return dayValue(dayOf(single));
	if (numbers.includes(type) && typeof single === "string" && single.trim() !== "") return numberValue(Number(single));
	return valueOf$2(cell);
}
/** Members that hold what a person sees of an object, the best first. */
const shown$3 = [
	"text",
	"name",
	"full_address",
	"address",
	"en_name",
	"record_ids",
	"link_record_ids",
	"id",
	"file_token"
];
/** Levels of lists and objects in a cell; no documented one has more. */
const deepest$2 = 6;
function textOf$2(cell, depth = 0) {
	if (cell === null || depth > deepest$2) return "";
	if (Array.isArray(cell)) return listText(cell, depth);
	if (!isObject(cell)) return String(cell);
	const { text_arr: texts } = cell;
	if (Array.isArray(texts) && texts.length > 0) return listText(texts, depth);
	const member = shown$3.map((name) => Object.hasOwn(cell, name) ? cell[name] : void 0).find(isShown);
	return member === void 0 ? "" : textOf$2(member, depth + 1);
}
/** The parts of a rich text follow each other directly; other lists have commas. */
function listText(list, depth) {
	return list.map((item) => textOf$2(item, depth + 1)).filter((text) => text !== "").join(list.every(isSegment) ? "" : ",");
}
/** `{ text, type }`, with a type such as `text`, `mention`, `url`. */
function isSegment(item) {
	return isObject(item) && typeof item["text"] === "string" && typeof item["type"] === "string" && !("record_ids" in item);
}
function isShown(member) {
	return member !== void 0 && member !== null && member !== "" && !(Array.isArray(member) && member.length === 0);
}
// dist/mock-engine/formula/arithmetic.js
/** Numbers with numbers, a day and so many days, the days between two; all else is nothing. */
function calculate(left, operator, right) {
	const [a, b] = [amountOf(left), amountOf(right)];
	if (left.kind === "day" && right.kind === "day") return operator === "-" ? numberValue(left.day - right.day) : nothing$5;
	if (left.kind === "day") return b === void 0 ? nothing$5 : shifted(left.day, operator, b);
	if (right.kind === "day") return a !== void 0 && operator === "+" ? shifted(right.day, "+", a) : nothing$5;
	return a === void 0 || b === void 0 ? nothing$5 : numberValue(computed(a, operator, b));
}
/** `-x`, of a number. */
function negated(value) {
	const amount = amountOf(value);
	return amount === void 0 ? nothing$5 : numberValue(0 - amount);
}
function shifted(day, operator, days) {
	if (operator === "+") return dayValue(inCalendar(Math.floor(day + days)));
	return operator === "-" ? dayValue(inCalendar(Math.floor(day - days))) : nothing$5;
}
function amountOf(value) {
	if (value.kind === "number") return value.number;
	return value.kind === "flag" ? Number(value.flag) : void 0;
}
function computed(a, operator, b) {
	switch (operator) {
		case "+": return a + b;
		case "-": return a - b;
		case "*": return a * b;
		case "/": return a / b;
	}
}
// dist/mock-engine/formula/compare.js
/**
* Whether a comparison holds. Dates are compared by their day, texts by code unit; `""` is the empty cell. Values that
* cannot be compared, as a date with a text, are different, and neither is the greater.
*/
function holds(left, operator, right) {
	const order = orderOf(left, right);
	switch (operator) {
		case "=": return order === 0;
		case "!=": return order !== 0;
		case ">": return order !== void 0 && order > 0;
		case ">=": return order !== void 0 && order >= 0;
		case "<": return order !== void 0 && order < 0;
		case "<=": return order !== void 0 && order <= 0;
	}
}
/** Below zero: the left is less; `undefined`: they cannot be compared. Two empty cells are equal. */
function orderOf(left, right) {
	if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right) ? 0 : void 0;
	if (left.kind === "day" || right.kind === "day") return difference(dayIn$1(left), dayIn$1(right));
	if (left.kind === "text" && right.kind === "text") return left.text < right.text ? -1 : Number(left.text > right.text);
	return difference(numberIn$1(left), numberIn$1(right));
}
function isEmpty(value) {
	return value.kind === "nothing" || value.kind === "text" && value.text === "";
}
function difference(left, right) {
	return left === void 0 || right === void 0 ? void 0 : Math.sign(left - right);
}
/** The day of a date, or of a number that is a date in milliseconds. */
function dayIn$1(value) {
	if (value.kind === "day") return value.day;
	return value.kind === "number" ? dayOf(value.number) : void 0;
}
/** A ticked checkbox is 1; a formula's number is compared with or without quotation marks. */
function numberIn$1(value) {
	if (value.kind === "number") return value.number;
	if (value.kind === "flag") return value.flag ? 1 : 0;
	return value.kind === "text" && /^-?\d+(?:\.\d+)?$/.test(value.text) ? Number(value.text) : void 0;
}
// dist/mock-engine/formula/date-functions.js
/** The functions of dates; nothing where a value is not of the kind they take. */
function dateFunction(name, [first = nothing$5, second = nothing$5, third = nothing$5]) {
	switch (name) {
		case "TODATE": return dayValue(dayIn(first));
		case "DATE": return dayValue(dayAt(numberIn(first), numberIn(second), numberIn(third)));
		case "YEAR": return partOf$1(first, (day) => dateOf(day).year);
		case "MONTH": return partOf$1(first, (day) => dateOf(day).month);
		case "WEEKDAY": return partOf$1(first, (day) => weekday(day, second.kind === "nothing" ? 1 : numberIn(second)));
	}
}
function partOf$1(value, part) {
	const day = dayIn(value);
	return day === void 0 ? nothing$5 : numberValue(part(day) ?? NaN);
}
/** A date, a text that says one, a number of milliseconds. */
function dayIn(value) {
	if (value.kind === "day") return value.day;
	if (value.kind === "number") return dayOf(value.number);
	return value.kind === "text" ? readDay(value.text) : void 0;
}
function numberIn(value) {
	return value.kind === "number" ? value.number : NaN;
}
// dist/mock-engine/formula/evaluate.js
/**
* Whether a filter takes a record. `now` is the clock in milliseconds since 1970; days are those of Asia/Shanghai. A field
* that the table does not have is empty here: `unknownField` finds it beforehand. Never throws.
*/
function matches(formula, record, now) {
	return isTrue$1(evaluate(formula, {
		record,
		now
	}));
}
function evaluate(formula, given) {
	switch (formula.kind) {
		case "field": return valueOf$2(given.record(formula.name) ?? null);
		case "text": return {
			kind: "text",
			text: formula.text
		};
		case "number": return numberValue(formula.value);
		case "negative": return negated(evaluate(formula.of, given));
		case "contains": return flag(contains(evaluate(formula.of, given), evaluate(formula.text, given)));
		case "call": return call$1(formula, given);
		case "chain": return chain$1(formula, given);
	}
}
function call$1({ name, arguments: parts }, given) {
	const holdsIn = (part) => isTrue$1(evaluate(part, given));
	switch (name) {
		case "AND": return flag(parts.every(holdsIn));
		case "OR": return flag(parts.some(holdsIn));
		case "NOT": return flag(!parts.some(holdsIn));
		case "TODAY": return dayValue(dayOf(given.now));
		case "TODATE":
		case "DATE":
		case "YEAR":
		case "MONTH":
		case "WEEKDAY": return dateFunction(name, parts.map((part) => evaluate(part, given)));
	}
}
function chain$1({ first, rest }, given) {
	return rest.reduce((value, { operator, right }) => combined(value, operator, evaluate(right, given)), evaluate(first, given));
}
function combined(left, operator, right) {
	switch (operator) {
		case "&&": return flag(isTrue$1(left) && isTrue$1(right));
		case "||": return flag(isTrue$1(left) || isTrue$1(right));
		case "+":
		case "-":
		case "*":
		case "/": return calculate(left, operator, right);
		case "=":
		case "!=":
		case ">":
		case ">=":
		case "<":
		case "<=": return flag(holds(left, operator, right));
	}
}
/** By the text that a person sees; nothing contains nothing. */
function contains(value, part) {
	const [text, wanted] = [seen(value), seen(part)];
	return text !== void 0 && wanted !== void 0 && text.includes(wanted);
}
function seen(value) {
	if (value.kind === "text") return value.text;
	return value.kind === "number" ? String(value.number) : void 0;
}
function isTrue$1(value) {
	return value.kind === "flag" ? value.flag : value.kind === "number" && value.number !== 0;
}
function flag(of) {
	return {
		kind: "flag",
		flag: of
	};
}
// dist/mock-engine/formula/fields.js
/** The first field in the text that is none of the table's: `known` says whether it has one of that name. */
function unknownField(formula, known) {
	const field = fieldsOf$1(formula).find(({ name }) => !known(name));
	return field === void 0 ? void 0 : {
		at: field.at,
		reason: `the table has no field “${field.name}”`
	};
}
/** All fields of a formula, in the order of the text. */
function fieldsOf$1(formula) {
	return formula.kind === "field" ? [formula] : partsOf(formula).flatMap(fieldsOf$1);
}
function partsOf(formula) {
	switch (formula.kind) {
		case "contains": return [formula.of, formula.text];
		case "negative": return [formula.of];
		case "call": return formula.arguments;
		case "chain": return [formula.first, ...formula.rest.map(({ right }) => right)];
		case "field":
		case "text":
		case "number": return [];
	}
}
// dist/mock-engine/formula/formula.js
/** How tightly each operator binds: the higher, the tighter. */
const bindings = {
	"||": 1,
	"&&": 2,
	"=": 3,
	"!=": 3,
	">": 3,
	">=": 3,
	"<": 3,
	"<=": 3,
	"+": 4,
	"-": 4,
	"*": 5,
	"/": 5
};
/** The functions that the filter guide shows, with the fewest and the most arguments. */
const functions = {
	AND: [1, Infinity],
	OR: [1, Infinity],
	NOT: [1, 1],
	TODAY: [0, 0],
	TODATE: [1, 1],
	DATE: [3, 3],
	YEAR: [1, 1],
	MONTH: [1, 1],
	WEEKDAY: [1, 2]
};
/** Thrown inside the parser, which gives it back as a value. */
var FormulaProblem = class extends Error {
	at;
	reason;
	constructor(at, reason) {
		super(reason);
		this.at = at;
		this.reason = reason;
	}
};
// dist/mock-engine/formula/tokens.js
/**
* The words of a formula, the last of kind `end`. In linear time.
*
* @throws {FormulaProblem} at the first character that the language does not have
*/
function tokensOf(source) {
	const tokens = [];
	let at = skipSpace(source, 0);
	while (at < source.length) {
		const [token, end] = tokenAt(source, at);
		tokens.push(token);
		at = skipSpace(source, end);
	}
	return [...tokens, {
		kind: "end",
		text: "",
		at
	}];
}
const fieldStart = "CurrentValue.[";
const space = /\s*/y;
const number$1 = /\d+(?:\.\d+)?/y;
const name = /[A-Za-z_\p{L}][\w\p{L}]*/uy;
const sign = /&&|\|\||[!<>]=|[=<>+\-*/(),.[\]]/y;
function tokenAt(source, at) {
	if (source.startsWith(fieldStart, at)) return fieldAt(source, at);
	if (source[at] === "\"") return textAt(source, at);
	for (const [kind, pattern] of [
		["number", number$1],
		["name", name],
		["sign", sign]
	]) {
		const text = matchAt(pattern, source, at);
		if (text !== "") return [{
			kind,
			text,
			at
		}, at + text.length];
	}
	throw new FormulaProblem(at, strange(source, at));
}
/** `CurrentValue.[订单号]`; a name cannot hold a closing bracket. */
function fieldAt(source, at) {
	const start = at + 14;
	const end = source.indexOf("]", start);
	if (end < 0) throw new FormulaProblem(at, "the name of a field has no “]” at its end");
	if (end === start) throw new FormulaProblem(at, "a field has no name");
	return [{
		kind: "field",
		text: source.slice(start, end),
		at
	}, end + 1];
}
/** `"003"`; nothing is documented that would bring a quotation mark into a text. */
function textAt(source, at) {
	const end = source.indexOf("\"", at + 1);
	if (end < 0) throw new FormulaProblem(at, "a text has no quotation mark at its end");
	return [{
		kind: "text",
		text: source.slice(at + 1, end),
		at
	}, end + 1];
}
function strange(source, at) {
	const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
	if ("“”'‘’".includes(character)) return `a text stands in " quotation marks, not in ${character}`;
	if (character === "%") return "“%” is no operator; the text was percent-encoded once too often";
	return `“${character}” is not of the language`;
}
function skipSpace(source, at) {
	return at + matchAt(space, source, at).length;
}
function matchAt(pattern, source, at) {
	pattern.lastIndex = at;
	return pattern.exec(source)?.[0] ?? "";
}
// dist/mock-engine/formula/words.js
/** The words of a formula as the parser takes them, one after the other. */
var Words = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	get next() {
		return this.#tokens[this.#at] ?? {
			kind: "end",
			text: "",
			at: 0
		};
	}
	take() {
		const token = this.next;
		this.#at += 1;
		return token;
	}
	takeSign(text) {
		const here = this.next.kind === "sign" && this.next.text === text;
		if (here) this.#at += 1;
		return here;
	}
	expectSign(text) {
		if (!this.takeSign(text)) throw missing$2(this.next, `“${text}”`);
	}
};
/** Says what was wanted where something else is found. */
function missing$2(found, wanted) {
	const what = found.kind === "end" ? "the end" : `“${found.text}”`;
	return new FormulaProblem(found.at, `${wanted} is wanted, not ${what}`);
}
// dist/mock-engine/formula/parse.js
/**
* Reads the value of the parameter `filter` in the language of the filter guide. Names of functions may have any case
* (the guide has both `TODAY()` and `today()`), `CurrentValue` and `contains` may not. Never throws; linear in time, and
* what is nested too deep is refused.
*/
function parseFormula(text) {
	try {
		const words = new Words(tokensOf(text));
		const formula = condition(words, 0);
		if (words.next.kind !== "end") throw missing$2(words.next, "an operator or the end");
		return {
			ok: true,
			formula
		};
	} catch (problem) {
		if (problem instanceof FormulaProblem) return {
			ok: false,
			at: problem.at,
			reason: problem.reason
		};
		throw problem;
	}
}
/** Levels of brackets; deeper ones would only be made to break something. */
const deepest$1 = 200;
/** An expression that is true or false. A field alone may be: a checkbox. */
function condition(words, depth) {
	const start = words.next;
	return checked(expression(words, 0, depth), start);
}
/** Operators that bind more tightly than `above`, by climbing. */
function expression(words, above, depth) {
	const start = words.next;
	let left = operand(words, depth);
	for (let operator = operatorOf(words.next); operator !== void 0; operator = operatorOf(words.next)) {
		const binding = bindings[operator];
		if (binding <= above) break;
		left = chain(words, {
			left,
			binding,
			start
		}, depth);
	}
	return left;
}
/** All operators of one binding, one after the other. */
function chain(words, { left, binding, start }, depth) {
	const logical = binding < 3;
	const rest = [];
	for (let operator = operatorOf(words.next); operator !== void 0; operator = operatorOf(words.next)) {
		if (bindings[operator] !== binding) break;
		if (binding === 3 && rest.length > 0) throw new FormulaProblem(words.next.at, `“${operator}” follows a comparison; AND(…, …) joins two`);
		words.take();
		const first = words.next;
		const right = expression(words, binding, depth);
		rest.push({
			operator,
			right: logical ? checked(right, first) : right
		});
	}
	return {
		kind: "chain",
		binding,
		first: logical ? checked(left, start) : left,
		rest
	};
}
/** A value with what follows it directly: `CurrentValue.[订单号].contains("003")`. */
function operand(words, depth) {
	let negative = false;
	while (words.takeSign("-")) negative = !negative;
	let value = primary(words, depth);
	while (words.takeSign(".")) {
		const method = words.take();
		if (method.kind !== "name" || method.text !== "contains") throw missing$2(method, "“contains”");
		words.expectSign("(");
		value = {
			kind: "contains",
			of: value,
			text: expression(words, 0, deeper(depth, method))
		};
		words.expectSign(")");
		if (words.next.text === "." && words.next.kind === "sign") throw missing$2(words.next, "an operator or the end");
	}
	return negative ? {
		kind: "negative",
		of: value
	} : value;
}
function primary(words, depth) {
	const token = words.take();
	switch (token.kind) {
		case "field": return {
			kind: "field",
			name: token.text,
			at: token.at
		};
		case "text": return {
			kind: "text",
			text: token.text
		};
		case "number": return {
			kind: "number",
			value: Number(token.text)
		};
		case "name": return call(token, words, depth);
	}
	if (token.kind !== "sign" || token.text !== "(") throw missing$2(token, "a field, a text, a number or a function");
	const inner = expression(words, 0, deeper(depth, token));
	words.expectSign(")");
	return inner;
}
function call(token, words, depth) {
	const name = functionNamed(token);
	words.expectSign("(");
	const inner = deeper(depth, token);
	const read = [
		"AND",
		"OR",
		"NOT"
	].includes(name) ? condition : (at, level) => expression(at, 0, level);
	const given = [];
	if (!words.takeSign(")")) {
		do
			given.push(read(words, inner));
		while (words.takeSign(","));
		words.expectSign(")");
	}
	const [fewest, most] = functions[name];
	if (given.length < fewest || given.length > most) throw new FormulaProblem(token.at, countOf(name, given.length));
	if (name === "TODATE") checkDay(given[0], token);
	return {
		kind: "call",
		name,
		arguments: given
	};
}
function checkDay(given, token) {
	if (given?.kind !== "text" || readDay(given.text) !== void 0) return;
	throw new FormulaProblem(token.at, `TODATE takes a day as "2021-06-01", not “${given.text}”`);
}
function countOf(name, given) {
	const [fewest, most] = functions[name];
	return `${name} takes ${fewest === most ? String(fewest) : `${String(fewest)} to ${most === Infinity ? "many" : String(most)}`} values, not ${String(given)}`;
}
function functionNamed(token) {
	const name = token.text.toUpperCase();
	if (isFunction(name)) return name;
	if (name === "CURRENTVALUE") throw new FormulaProblem(token.at, "a field is written CurrentValue.[name]");
	throw new FormulaProblem(token.at, `“${token.text}” is neither a field nor a function of the language`);
}
function isFunction(name) {
	return Object.hasOwn(functions, name);
}
function operatorOf(token) {
	return token.kind === "sign" && isOperator(token.text) ? token.text : void 0;
}
function isOperator(text) {
	return Object.hasOwn(bindings, text);
}
function deeper(depth, token) {
	if (depth >= deepest$1) throw new FormulaProblem(token.at, `more than ${String(deepest$1)} brackets are open`);
	return depth + 1;
}
function checked(formula, start) {
	if (isCondition(formula)) return formula;
	throw new FormulaProblem(start.at, "a condition is wanted here, not a value");
}
function isCondition(formula) {
	switch (formula.kind) {
		case "contains":
		case "field": return true;
		case "chain": return formula.binding <= 3;
		case "call": return [
			"AND",
			"OR",
			"NOT"
		].includes(formula.name);
		case "text":
		case "number":
		case "negative": return false;
	}
}
// dist/mock-engine/bitable/records/filter.js
/**
* Reads the formula of `filter`; `undefined` where there is none.
*
* @throws {Refused} for what is no formula, is too long, or names a field that the table does not have
*/
function readFilter(act, place, text) {
	if (text === void 0) return void 0;
	if (text.length > bounds.filter) refuse$1("FilterLengthExceedLimit", `filter: ${String(text.length)} characters are more than ${String(bounds.filter)}`);
	const parsed = parseFormula(text);
	if (!parsed.ok) refuse$1("InvalidFilter", `filter: at character ${String(parsed.at + 1)}: ${parsed.reason}`);
	const byName = new Map(place.table.fields.map((field) => [field.name, field]));
	const unknown = unknownField(parsed.formula, (name) => byName.has(name));
	if (unknown !== void 0) refuse$1("InvalidFilter", `filter: at character ${String(unknown.at + 1)}: ${unknown.reason}`);
	const reading = {
		place,
		userIds: "open_id",
		textAsArray: false,
		formulaRef: true,
		newer: false
	};
	const now = act.world.clock.now();
	return (record) => {
		const cell = (name) => {
			const field = byName.get(name);
			return field === void 0 ? void 0 : {
				type: field.type,
				value: readCell(reading, field, record) ?? null
			};
		};
		return matches(parsed.formula, cell, now);
	};
}
// dist/mock-engine/bitable/records/show.js
/** Operations whose pages document the newer shapes of values. */
const newer = ["bitable.v1.appTableRecord.search", "bitable.v1.appTableRecord.batchGet"];
/** A record as the call wants it, with the given fields. */
function showRecord(act, place, record, fields = place.table.fields) {
	const reading = readingOf(act, place);
	return {
		fields: readRecord(reading, record, fields),
		record_id: record.id,
		...isSet(act.call, "automatic_fields") ? automaticFields(reading, record) : {}
	};
}
/** In which shape the call wants values. */
function readingOf({ call }, place) {
	return {
		place,
		userIds: userIdType(own$1(call.query, "user_id_type") ?? own$1(bodyOf$3(call), "user_id_type")),
		textAsArray: isSet(call, "text_field_as_array"),
		formulaRef: isSet(call, "display_formula_ref"),
		newer: newer.includes(call.operation.id)
	};
}
function automaticFields({ place, userIds }, record) {
	return {
		created_by: showPerson(place.state, record.createdBy, userIds),
		created_time: record.createdAt,
		last_modified_by: showPerson(place.state, record.modifiedBy, userIds),
		last_modified_time: record.modifiedAt
	};
}
// dist/mock-engine/bitable/records/sort.js
/**
* Reads `["字段1 DESC","字段2 ASC"]`. The page of “list records” has it for tables without formulas and links only.
*
* @throws {Refused} for what is none, is too long, or is not for this table
*/
function readSort(table, text) {
	if (text === void 0) return [];
	if (text.length > bounds.sort) refuse$1("SortLengthExceedLimit", `sort: ${String(text.length)} characters are more than ${String(bounds.sort)}`);
	const parts = parsed$3(text);
	if (!Array.isArray(parts)) refuse$1("InvalidSort", `sort: ${shown$4(text)} is no list as JSON text`);
	const hindering = table.fields.find(({ type }) => type === fieldTypes.formula || isLink(type));
	if (hindering !== void 0 && parts.length > 0) refuse$1("InvalidSort", `sort: not for a table with links or formulas, as ${shown$4(hindering.name)} is one`);
	return parts.map((part) => readPart(table, part));
}
function readPart(table, part) {
	const [, name, direction] = (typeof part === "string" ? /^(.*\S)\s+(ASC|DESC)\s*$/.exec(part) : null) ?? [];
	if (name === void 0) refuse$1("InvalidSort", `sort: ${shown$4(part)} is no name with ASC or DESC`);
	return {
		field: findNamed(table, name.trim()),
		descending: direction === "DESC"
	};
}
/** `sort` of a search: a list of `{ field_name, desc }`. */
function checkSorts(table, given) {
	if (given === void 0 || given === null) return [];
	return objectsOf(given, "sort").map((part) => ({
		field: findNamed(table, String(part["field_name"])),
		descending: isObject(part) && part["desc"] === true
	}));
}
function findNamed(table, name) {
	return table.fields.find((field) => field.name === name) ?? refuse$1("FieldNameNotFound", `sort: the table has no field ${shown$4(name)}`);
}
/** Records in order, with what orders them; empty cells come last, equal ones in the order of their creation. */
function comparing(place, sorts, records) {
	const keys = /* @__PURE__ */ new Map();
	const keysOf = (record) => {
		const known = keys.get(record) ?? sorts.map(({ field }) => keyOf(place, field, record));
		keys.set(record, known);
		return known;
	};
	const compare = (a, b) => {
		const [left, right] = [keysOf(a), keysOf(b)];
		for (const [index, { descending }] of sorts.entries()) {
			const order = compareKeys(left[index], right[index], descending);
			if (order !== 0) return order;
		}
		return a.seq - b.seq;
	};
	return {
		compare,
		sorted: sorts.length === 0 ? records : [...records].sort(compare)
	};
}
function keyOf(place, field, record) {
	if (field.type === fieldTypes.createdTime) return record.createdAt;
	if (field.type === fieldTypes.modifiedTime) return record.modifiedAt;
	const value = field.type === fieldTypes.formula ? formulaValue(place, field, record) : record.values[field.id];
	if (typeof value === "number") return value;
	if (field.type === fieldTypes.checkbox) return value === true ? 1 : 0;
	const text = cellText(place, field, record);
	return text === "" ? void 0 : text;
}
function compareKeys(left, right, descending) {
	if (left === void 0 || right === void 0) return Number(left === void 0) - Number(right === void 0);
	const order = left < right ? -1 : Number(left > right);
	return descending ? -order : order;
}
// dist/mock-engine/bitable/records/list.js
/** At most so many records on a page. */
const mostOnPage = 500;
/** `GET …/records`: by formula and by a sorted list of field names, both as text. */
function listRecords(act) {
	const place = {
		state: act.state,
		...tableOf(act)
	};
	const { call } = act;
	const fields = fieldsOf(place.table, namesInText(queryText(call, "field_names")));
	const test = readFilter(act, place, queryText(call, "filter"));
	const sorts = readSort(place.table, queryText(call, "sort"));
	const viewTest = test === void 0 && sorts.length === 0 ? testOfView(act, place, queryText(call, "view_id")) : void 0;
	return answer(act, place, {
		test: test ?? viewTest,
		sorts,
		fields
	});
}
/** `POST …/records/search`: the same by objects. */
function searchRecords(act) {
	const place = {
		state: act.state,
		...tableOf(act)
	};
	const body = bodyOf$3(act.call);
	const names = body["field_names"];
	const fields = fieldsOf(place.table, names === void 0 ? void 0 : textsOf(names, "field_names"));
	const conditions = checkConditions(place.table, body["filter"]);
	const sorts = checkSorts(place.table, body["sort"]);
	const view = body["view_id"];
	const now = act.world.clock.now();
	const test = conditions === void 0 ? void 0 : (record) => fulfils(place, conditions, record, now);
	return answer(act, place, {
		test: test === void 0 && sorts.length === 0 && typeof view === "string" && view !== "" ? testOfView(act, place, view) : test,
		sorts,
		fields
	});
}
function answer(act, place, { test, sorts, fields }) {
	const page = sorts.length === 0 && test === void 0 ? plainPage(act.call, place.table) : chosenPage(act.call, place, test, sorts);
	return {
		items: page.items.map((record) => showRecord(act, place, record, fields)),
		...pageFacts(page)
	};
}
function testOfView(act, place, id) {
	if (id === void 0) return void 0;
	const view = findView(place.table, id);
	if (view.conditions.length === 0) return void 0;
	const now = act.world.clock.now();
	return (record) => fulfils(place, view, record, now);
}
/** A page of the whole table: only its records are touched. */
function plainPage(call, table) {
	const before = tokenRecord(call, table);
	return pageFrom(call, before === void 0 ? 0 : placeAfter(table.order.length, (index) => seqAt(table, index) > before.seq), table.order.length, (index) => own$1(table.records, table.order[index] ?? ""));
}
/** A page of the records that a filter takes, in the order of a sort. */
function chosenPage(call, place, test, sorts) {
	const before = tokenRecord(call, place.table);
	const all = place.table.order.flatMap((id) => own$1(place.table.records, id) ?? []);
	const { compare, sorted } = comparing(place, sorts, test === void 0 ? all : all.filter(test));
	return pageFrom(call, before === void 0 ? 0 : placeAfter(sorted.length, (index) => {
		const record = sorted[index];
		return record !== void 0 && compare(record, before) > 0;
	}), sorted.length, (index) => sorted[index]);
}
function pageFrom(call, start, total, at) {
	const end = Math.min(total, start + pageSize(call, mostOnPage));
	const items = [];
	for (let index = start; index < end; index += 1) {
		const record = at(index);
		if (record !== void 0) items.push(record);
	}
	return {
		items,
		more: end < total,
		total,
		token: items.at(-1)?.id ?? ""
	};
}
/** The record behind which the page starts. */
function tokenRecord(call, table) {
	const token = queryText(call, "page_token");
	return token === void 0 ? void 0 : own$1(table.records, token) ?? refuseToken(call, token);
}
/** The first place of an ordered list that lies behind something. */
function placeAfter(length, isBehind) {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (isBehind(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
function seqAt(table, index) {
	return own$1(table.records, table.order[index] ?? "")?.seq ?? Infinity;
}
/** `["字段1","字段2"]` */
function namesInText(text) {
	if (text === void 0) return void 0;
	const names = parsed$3(text);
	if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) refuse$1("InvalidFieldNames", `field_names: ${shown$4(text)} is no list of names as JSON text`);
	return names;
}
function fieldsOf(table, names) {
	if (names === void 0 || names.length === 0) return table.fields;
	return names.map((name) => table.fields.find((field) => field.name === name) ?? refuse$1("InvalidFieldNames", `field_names: the table has no field ${shown$4(name)}`));
}
// dist/mock-engine/bitable/records/operations.js
/** What can be done with the records of a table. */
const recordOperations = {
	"bitable.v1.appTableRecord.list": listRecords,
	"bitable.v1.appTableRecord.search": searchRecords,
	"bitable.v1.appTableRecord.get": getRecord,
	"bitable.v1.appTableRecord.batchGet": batchGet,
	"bitable.v1.appTableRecord.create": withClientToken(createRecord),
	"bitable.v1.appTableRecord.update": updateRecord,
	"bitable.v1.appTableRecord.delete": deleteRecord,
	"bitable.v1.appTableRecord.batchCreate": withClientToken(batchCreate),
	"bitable.v1.appTableRecord.batchUpdate": batchUpdate,
	"bitable.v1.appTableRecord.batchDelete": batchDelete
};
function getRecord(act) {
	const place = placeOf(act);
	return { record: showRecord(act, place, findRecord(place.table, pathOf(act.call, "record_id"))) };
}
function batchGet(act) {
	const place = placeOf(act);
	const ids = textsOf(bodyOf$3(act.call)["record_ids"], "record_ids");
	checkBatch(act.call, "record_ids", ids.length);
	const unique = [...new Set(ids)];
	const found = unique.flatMap((id) => own$1(place.table.records, id) ?? []);
	const shared = isSet(act.call, "with_shared_url");
	return {
		records: found.map((record) => ({
			...showRecord(act, place, record),
			...shared ? { shared_url: `https://example.feishu.cn/record/${record.id}` } : {}
		})),
		absent_record_ids: unique.filter((id) => own$1(place.table.records, id) === void 0),
		forbidden_record_ids: []
	};
}
function createRecord(act) {
	const { fields } = bodyOf$3(act.call);
	const [record] = create$2(act, [bodyOf$3(act.call)]);
	return { record: record === void 0 ? {} : echo(record, fields) };
}
function batchCreate(act) {
	const place = placeOf(act);
	const written = objectsOf(bodyOf$3(act.call)["records"], "records");
	checkBatch(act.call, "records", written.length);
	return { records: create$2(act, written, place).map((record, index) => echo(record, written[index]?.["fields"])) };
}
function create$2(act, written, place = placeOf(act)) {
	const count = place.table.order.length + written.length;
	if (count > bounds.records) refuse$1("RecordExceedLimit", `${String(count)} records are more than the ${String(bounds.records)} of a table`);
	const rows = checkRows(act, place, written.map(({ fields }) => ({ fields })));
	checkWeight(act, rows.rows);
	return addRecords(act, place, rows);
}
function updateRecord(act) {
	const place = placeOf(act);
	const record = findRecord(place.table, pathOf(act.call, "record_id"));
	const { fields } = bodyOf$3(act.call);
	const rows = checkRows(act, place, [{
		record,
		fields
	}]);
	checkWeight(act, rows.rows);
	changeRecords(act, place, rows);
	return { record: echo(record, fields) };
}
function batchUpdate(act) {
	const place = placeOf(act);
	const written = objectsOf(bodyOf$3(act.call)["records"], "records");
	checkBatch(act.call, "records", written.length);
	const changes = written.map(({ record_id: id, fields }) => ({
		record: findRecord(place.table, String(id)),
		fields
	}));
	const rows = checkRows(act, place, changes);
	checkWeight(act, rows.rows);
	changeRecords(act, place, rows);
	return { records: changes.map(({ record, fields }) => echo(record, fields)) };
}
function deleteRecord(act) {
	const place = placeOf(act);
	const record = findRecord(place.table, pathOf(act.call, "record_id"));
	removeRecords(act, place, [record]);
	return {
		deleted: true,
		record_id: record.id
	};
}
function batchDelete(act) {
	const place = placeOf(act);
	const ids = textsOf(bodyOf$3(act.call)["records"], "records");
	checkBatch(act.call, "records", ids.length);
	removeRecords(act, place, [...new Set(ids)].map((id) => findRecord(place.table, id)));
	return { records: ids.map((id) => ({
		deleted: true,
		record_id: id
	})) };
}
function placeOf(act) {
	return {
		state: act.state,
		...tableOf(act)
	};
}
// dist/mock-engine/bitable/demo-base.js
const ada = {
	id: "ou_5d1c0f2e7b9a4c8d6e3f0a1b2c3d4e5f",
	name: "林晓雨",
	en_name: "Lin Xiaoyu",
	email: "xiaoyu@example.com"
};
const ben = {
	id: "ou_8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d",
	name: "陈大文",
	en_name: "Chen Dawen",
	email: "dawen@example.com"
};
/** 2026-01-05 and -12, 00:00 in Shanghai. */
const [firstWeek, secondWeek] = [17675424e5, 17681472e5];
/** The base with which the mock starts: a table with a field of every type, and two plain ones. */
const demoWish = {
	name: "演示多维表格",
	owner: ada.id,
	dashboards: ["总览"],
	tables: [
		{
			name: "任务",
			fields: [
				{
					name: "任务名称",
					type: 1
				},
				{
					name: "工时",
					type: 2,
					property: { formatter: "0.0" }
				},
				{
					name: "状态",
					type: 3,
					property: { options: [
						{ name: "未开始" },
						{ name: "进行中" },
						{ name: "已完成" }
					] }
				},
				{
					name: "标签",
					type: 4,
					property: { options: [
						{ name: "前端" },
						{ name: "后端" },
						{ name: "文档" }
					] }
				},
				{
					name: "截止日期",
					type: 5,
					property: { date_formatter: "yyyy/MM/dd" }
				},
				{
					name: "紧急",
					type: 7
				},
				{
					name: "负责人",
					type: 11,
					property: { multiple: true }
				},
				{
					name: "电话",
					type: 13
				},
				{
					name: "链接",
					type: 15
				},
				{
					name: "附件",
					type: 17
				},
				{
					name: "前置任务",
					type: 18,
					property: { table_name: "任务" }
				},
				{
					name: "所属项目",
					type: 21,
					property: {
						table_name: "项目",
						back_field_name: "任务"
					}
				},
				{
					name: "项目预算",
					type: 19,
					property: {
						link: "所属项目",
						field: "预算"
					}
				},
				{
					name: "双倍工时",
					type: 20,
					property: { formula_expression: "[工时]*2" }
				},
				{
					name: "地点",
					type: 22
				},
				{
					name: "创建时间",
					type: 1001
				},
				{
					name: "最后更新时间",
					type: 1002
				},
				{
					name: "创建人",
					type: 1003
				},
				{
					name: "修改人",
					type: 1004
				},
				{
					name: "编号",
					type: 1005,
					property: { auto_serial: {
						type: "custom",
						options: [{
							type: "fixed_text",
							value: "T-"
						}, {
							type: "system_number",
							value: "3"
						}]
					} }
				}
			],
			views: [{
				name: "任务看板",
				type: "kanban"
			}, {
				name: "任务登记",
				type: "form"
			}],
			records: [
				{
					任务名称: "整理需求",
					工时: 3.5,
					状态: "已完成",
					标签: ["文档"],
					截止日期: firstWeek,
					紧急: true,
					负责人: [ada],
					电话: "+8610000001",
					链接: {
						text: "需求列表",
						link: "https://example.com/needs"
					},
					附件: [{
						file_token: "boxcndemoneedslist000000001",
						name: "needs.pdf",
						size: 20480,
						type: "application/pdf"
					}],
					所属项目: [0],
					地点: {
						location: "116.397755,39.903179",
						pname: "北京市",
						cityname: "北京市",
						adname: "东城区",
						name: "办公室",
						address: "一号楼",
						full_address: "办公室，北京市东城区一号楼"
					}
				},
				{
					任务名称: "搭建页面",
					工时: 8,
					状态: "进行中",
					标签: ["前端"],
					截止日期: secondWeek,
					负责人: [ada, ben],
					前置任务: [0],
					所属项目: [0]
				},
				{
					任务名称: "编写接口",
					工时: 13,
					状态: "未开始",
					标签: ["后端", "文档"],
					截止日期: secondWeek,
					负责人: [ben],
					前置任务: [0, 1],
					所属项目: [0, 1]
				}
			]
		},
		{
			name: "项目",
			fields: [{
				name: "项目名称",
				type: 1
			}, {
				name: "预算",
				type: 2,
				property: { formatter: "1,000" }
			}],
			records: [{
				项目名称: "官网改版",
				预算: 12e4
			}, {
				项目名称: "内部工具",
				预算: 45e3
			}]
		},
		{
			name: "库存",
			fields: [
				{
					name: "品名",
					type: 1
				},
				{
					name: "数量",
					type: 2,
					property: { formatter: "0" }
				},
				{
					name: "单价",
					type: 2,
					property: { formatter: "¥0.00" }
				},
				{
					name: "入库日期",
					type: 5
				}
			],
			records: [
				{
					品名: "笔记本",
					数量: 120,
					单价: 6.5,
					入库日期: firstWeek
				},
				{
					品名: "签字笔",
					数量: 300,
					单价: 2,
					入库日期: secondWeek
				},
				{
					品名: "白板",
					数量: 4,
					单价: 219.9,
					入库日期: firstWeek
				}
			]
		}
	]
};
// dist/mock-engine/bitable/system.js
/** Operations on all that a base holds besides its records. */
const shapingOperations = {
	...appOperations,
	...tableOperations,
	...fieldOperations,
	...viewOperations,
	...formOperations,
	...dashboardOperations,
	...roleOperations,
	...memberOperations
};
const operations = [...Object.entries(recordOperations), ...Object.entries(shapingOperations).map(([id, operation]) => [id, changes(id) ? shaping(operation) : operation])];
/** Bitable: bases with their tables, fields, records, views, forms, dashboards, roles and members. */
const bitable = {
	name: "bitable",
	behaviours: new Map(operations.map(([id, operation]) => [id, behaviourOf(operation)])),
	empty: () => ({
		bases: {},
		people: {},
		weight: 0
	})
};
/**
* Makes a base as a test wants it, and answers the IDs of all that is in it.
*
* @throws {Refused} for a wish that the operations would refuse as well; then nothing was made
*/
function createBase(world, wish = {}) {
	return makeWished({
		world,
		state: world.stateOf(bitable)
	}, wish);
}
/** Whether an operation does more than read. */
function changes(id) {
	return !/\.(?:list|get)$/.test(id);
}
function behaviourOf(operation) {
	return (call, world) => {
		try {
			return {
				kind: "data",
				data: operation({
					call,
					world,
					state: world.stateOf(bitable)
				})
			};
		} catch (problem) {
			if (!(problem instanceof Refused)) throw problem;
			return {
				kind: "failure",
				codes: problem.codes,
				means: problem.means,
				reason: problem.message
			};
		}
	};
}
// dist/mock-engine/contract/read.js
/** The contract's files are not there, or not what the generator writes. */
var ContractError = class extends Error {
	name = "ContractError";
};
/** What `index.json` holds. Lists and objects are looked at, their members are trusted: the generator wrote them. */
function indexFrom(json) {
	const { operations, files, general } = objectFrom(json, "the index");
	const entries = Object.entries(objectFrom(files, "“files”"));
	return {
		operations: listFrom(operations, "“operations”").map(factsFrom),
		files: new Map(entries.map(([service, file]) => [service, String(file)])),
		general: rowsFrom(general)
	};
}
/** What a service's file holds. */
function serviceFrom(json) {
	const { operations, schemas } = objectFrom(json, "the service");
	const entries = Object.entries(objectFrom(operations, "“operations”"));
	return {
		operations: new Map(entries.map(([id, details]) => [id, objectFrom(details, `“${id}”`)])),
		schemas: objectFrom(schemas, "“schemas”")
	};
}
/** The details of one operation; its example is read when it is asked for. */
function detailsFrom(service, id, exampleOf) {
	const { parameters, request, response, errors, example } = objectFrom(service.operations.get(id), `“${id}”`);
	const answer = objectFrom(response, `the answer of “${id}”`);
	const facts = {
		parameters: listFrom(parameters ?? [], `the parameters of “${id}”`),
		...request === void 0 ? {} : { request: objectFrom(request, `the request of “${id}”`) },
		response: answer,
		errors: rowsFrom(errors ?? []),
		schemas: service.schemas
	};
	return typeof example === "string" ? withExample(facts, () => exampleOf(example)) : facts;
}
function withExample(facts, make) {
	let example;
	return {
		...facts,
		get example() {
			return example ??= make();
		}
	};
}
function factsFrom(json) {
	const facts = objectFrom(json, "an operation");
	for (const name of [
		"id",
		"method",
		"path",
		"service"
	]) if (typeof facts[name] !== "string") throw new ContractError(`an operation has no “${name}”`);
	return facts;
}
function rowsFrom(json) {
	return listFrom(json, "errors").filter((row) => isObject(row) && typeof row["code"] === "number");
}
function objectFrom(json, what) {
	if (isObject(json)) return json;
	throw new ContractError(`${what} is no object in the contract`);
}
function listFrom(json, what) {
	if (Array.isArray(json)) return json;
	throw new ContractError(`${what} is no list in the contract`);
}
// dist/mock-engine/contract/files.js
/** The JSON in a file of a contract. Throws a `ContractError` where there is none. */
function readJson(file) {
	let text;
	try {
		text = readFileSync(file, "utf8");
	} catch (cause) {
		throw new ContractError(`there is no contract: ${file.pathname} cannot be read`, { cause });
	}
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new ContractError(`${file.pathname} is not JSON`, { cause });
	}
}
/** `bitable/v1/app.get.json`: a name that stays below its folder; throws a `ContractError` for another. */
function fileOf$1(name) {
	if (name !== void 0 && /^[\w-]+(?:[/.][\w-]+)*$/.test(name)) return name;
	throw new ContractError(`“${name ?? ""}” is no file of a contract`);
}
// dist/mock-engine/contract/events.js
/** The events of the contract in a folder: `events.json` is read when one is first asked for, then a file for each service. */
function eventsOf(home) {
	let index;
	const files = /* @__PURE__ */ new Map();
	const indexed = () => index ??= indexOf(new URL("events.json", home));
	const fileNamed = (name) => {
		const known = files.get(name) ?? eventFile(new URL(fileOf$1(name), home));
		files.set(name, known);
		return known;
	};
	return {
		types: () => [...indexed().keys()],
		find(type) {
			const file = indexed().get(type);
			return file === void 0 ? void 0 : eventIn(fileNamed(file), type);
		}
	};
}
/** Contracts of earlier versions have no events. */
function indexOf(file) {
	const members = existsSync(file) ? membersOf$1(readJson(file), "events") : [];
	return new Map(members.map(([type, name]) => [type, String(name)]));
}
function eventFile(file) {
	const json = readJson(file);
	const events = membersOf$1(json, "events").filter((entry) => isObject(entry[1]));
	return {
		events: new Map(events),
		schemas: Object.fromEntries(membersOf$1(json, "schemas"))
	};
}
function membersOf$1(json, name) {
	const members = isObject(json) ? json[name] : void 0;
	if (!isObject(members)) throw new ContractError(`“${name}” is no object in the contract`);
	return Object.entries(members);
}
function eventIn({ events, schemas }, type) {
	const found = events.get(type);
	if (found === void 0) return void 0;
	const { schema, example, reply } = found;
	return {
		type,
		schema: isObject(schema) ? schema : {},
		...example === void 0 ? {} : { example },
		...isObject(reply) ? { reply } : {},
		schemas
	};
}
// dist/mock-engine/contract/load.js
/**
* The contract that the generator wrote into a folder. `index.json` is read now, a
* service's file when one of its operations is first asked for its details, an example when it is first asked for, events
* when one is first looked for.
* Throws a `ContractError` where the folder holds no contract.
*/
function loadContract(folder) {
	const home = typeof folder === "string" ? pathToFileURL(`${folder}/`) : folder;
	const index = indexFrom(readJson(new URL("index.json", home)));
	const services = /* @__PURE__ */ new Map();
	const serviceOf = (name) => {
		const known = services.get(name);
		if (known !== void 0) return known;
		const service = serviceFrom(readJson(new URL(fileOf$1(index.files.get(name)), home)));
		services.set(name, service);
		return service;
	};
	const exampleOf = (file) => answerIn(readJson(new URL(`../fixtures/${fileOf$1(file)}`, home)));
	const operations = index.operations.map((facts) => {
		let details;
		return {
			...facts,
			details: () => details ??= detailsFrom(serviceOf(facts.service), facts.id, exampleOf)
		};
	});
	const byId = new Map(operations.map((operation) => [operation.id, operation]));
	return {
		operations,
		general: index.general,
		operation: (id) => byId.get(id),
		events: eventsOf(home)
	};
}
function answerIn(fixture) {
	const response = isObject(fixture) ? fixture["response"] : void 0;
	const body = isObject(response) ? response["body"] : void 0;
	if (body === void 0) throw new ContractError("a fixture has no answer");
	return body;
}
// dist/mock-engine/contract/routes.js
/**
* The operations by path, in a tree of segments. A literal segment goes before a parameter, a parameter before nothing;
* of two operations with one method and path the first counts.
*/
function compileRoutes({ operations }) {
	const root = emptyNode();
	for (const operation of operations) plant(operation, root);
	return { find: (method, pathname) => {
		const segments = segmentsOf(pathname);
		if (segments === void 0) return void 0;
		const leaf = walk(root, segments, 0, method);
		if (leaf !== void 0) return {
			operation: leaf.operation,
			path: parametersOf(leaf, segments)
		};
		const allow = new Set(methodsAt(root, segments, 0));
		return allow.size === 0 ? void 0 : { allow: [...allow].sort() };
	} };
}
function emptyNode() {
	return {
		literals: /* @__PURE__ */ new Map(),
		parameter: void 0,
		leaves: /* @__PURE__ */ new Map()
	};
}
function plant(operation, root) {
	const segments = operation.path.split("/").slice(1);
	const parameters = segments.flatMap((text, segment) => {
		const name = parameterName(text);
		return name === void 0 ? [] : [{
			name,
			segment
		}];
	});
	const end = segments.reduce(childFor, root);
	if (!end.leaves.has(operation.method)) end.leaves.set(operation.method, {
		operation,
		parameters
	});
}
function childFor(node, segment) {
	if (parameterName(segment) !== void 0) return node.parameter ??= emptyNode();
	const known = node.literals.get(segment);
	if (known !== void 0) return known;
	const made = emptyNode();
	node.literals.set(segment, made);
	return made;
}
/** `app_token` of `{app_token}`. */
function parameterName(segment) {
	return segment.startsWith("{") && segment.endsWith("}") ? segment.slice(1, -1) : void 0;
}
/** No deeper than the tree; each node is seen once at most. */
function walk(node, segments, at, method) {
	const segment = segments[at];
	if (segment === void 0) return node.leaves.get(method);
	const literal = node.literals.get(segment);
	return (literal && walk(literal, segments, at + 1, method)) ?? (node.parameter && walk(node.parameter, segments, at + 1, method));
}
/** The methods that there are where the path ends. */
function methodsAt(node, segments, at) {
	const segment = segments[at];
	if (segment === void 0) return [...node.leaves.keys()];
	return [node.literals.get(segment), node.parameter].filter((child) => child !== void 0).flatMap((child) => methodsAt(child, segments, at + 1));
}
function parametersOf({ parameters }, segments) {
	const path = {};
	for (const { name, segment } of parameters) {
		const value = segments[segment] ?? "";
		if (name === "__proto__") Object.defineProperty(path, name, {
			value,
			enumerable: true
		});
		else path[name] = value;
	}
	return path;
}
const longestPath = 8192;
/** The decoded segments of `/a/b%20c`; `undefined` for `//`, `.`, `..`, an encoded slash, a control character. */
function segmentsOf(pathname) {
	if (!pathname.startsWith("/") || pathname.length > longestPath) return void 0;
	const raw = pathname.slice(1).split("/");
	if (!pathname.includes("%")) return plainPath.test(pathname) ? raw : void 0;
	const segments = raw.map(decoded$1);
	return segments.every(isPlain) ? segments : void 0;
}
/** What most paths are: `/open-apis/im/v1/chats`. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[^/\\\u0000-\u001f\u007f]+)+$/;
/** Empty, and so refused, where it is no valid percent-encoding. */
function decoded$1(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return "";
	}
}
function isPlain(segment) {
	return segment !== "" && segment !== "." && segment !== ".." && !unsafe.test(segment);
}
/** A slash of either kind that was encoded, or a control character, as NUL. */
const unsafe = /[/\\\u0000-\u001f\u007f]/;
// dist/mock-engine/engine/outcome.js
/** Success. */
function answered(data) {
	return {
		kind: "data",
		data
	};
}
/** A failure with the codes that would fit, the best first. */
function refused$5(codes, means, reason) {
	return {
		kind: "failure",
		codes,
		means,
		reason
	};
}
/** What a record holds under a name that came from outside: `__proto__` finds nothing. */
function own(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}
/** `7369583175086912356`: the ID of a job. */
function jobId(below) {
	return `7${Array.from({ length: 18 }, () => String(below(10))).join("")}`;
}
/** Adds to what is kept by ID; where that are `most`, the oldest goes. */
function keep(record, id, item, most) {
	const ids = Object.keys(record);
	const oldest = ids[0];
	if (ids.length >= most && oldest !== void 0) delete record[oldest];
	record[id] = item;
}
// dist/mock-engine/drive/folders.js
/** Folders of the documented examples: the only ones beside the root, as the mock makes no folders. */
const folders = ["AbqrfuRTjlJEIJduwDwcnIabcef", "fldcnqquW1svRIYVT2Np6Iabcef"];
/** Whether there is a folder of that token; an empty one means the root. */
function knowsFolder(token) {
	return token === "" || folders.includes(token);
}
// dist/mock-engine/docx/blocks.js
/** All blocks of a document, page by page, each before what is below it. */
function listBlocks(document, call) {
	return paged(below(document, document.id), call);
}
/** One block. */
function getBlock(document, call) {
	return withBlock(document, call, (block) => answered({ block: shownBlock(block) }));
}
/** What is directly below a block; with `with_descendants` all that is below it. */
function listChildren(document, call) {
	return withBlock(document, call, (block) => {
		if (call.query["with_descendants"] === true) return paged(below(document, block.id).slice(1), call);
		return paged(block.children.flatMap((id) => own(document.blocks, id) ?? []), call);
	});
}
/** Does something with the block of the path, which has to be there. */
function withBlock(document, { path }, act) {
	const id = path["block_id"] ?? "";
	const block = own(document.blocks, id);
	return block === void 0 ? refused$5([1770002], "not_found", `block_id: there is no block ${id}`) : act(block);
}
/** A block as it is read. */
function shownBlock({ id, parent, type, children, content }) {
	return {
		block_id: id,
		block_type: type,
		parent_id: parent,
		...children.length === 0 ? {} : { children },
		...content
	};
}
/** A block and all below it, in the order of reading. */
function below(document, top) {
	const found = [];
	const waiting = [top];
	for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
		const block = own(document.blocks, id);
		if (block === void 0) continue;
		found.push(block);
		waiting.push(...block.children.toReversed());
	}
	return found;
}
/** A page starts at the block whose ID its token is. */
function paged(blocks, { query }) {
	const size = typeof query["page_size"] === "number" ? query["page_size"] : 500;
	const token = query["page_token"] ?? "";
	const start = token === "" ? 0 : blocks.findIndex(({ id }) => id === token);
	if (start < 0) return refused$5([1770022, 1770001], "invalid_argument", "page_token: no page starts there");
	const next = blocks[start + size];
	return answered({
		items: blocks.slice(start, start + size).map(shownBlock),
		has_more: next !== void 0,
		...next === void 0 ? {} : { page_token: next.id }
	});
}
// dist/mock-engine/docx/weight.js
/** As many characters as the mock keeps in all documents. */
const mostWeight = 5e7;
/** Characters of what a block holds, and something for itself. */
function weigh(content) {
	return JSON.stringify(content).length + 100;
}
/** Whether so much more may be kept. */
function hasRoom({ weight }, more) {
	return weight + more <= mostWeight;
}
// dist/mock-engine/docx/children.js
/** As many blocks as the mock keeps in a document. */
const mostBlocks = 2e4;
/** As many children as one call may make. */
const mostAtOnce$1 = 50;
/** Adds children to a block, at `index` or at the end. */
function createChildren({ state, document }, call, world) {
	return withBlock(document, call, (parent) => {
		const { children = [], index = -1 } = isObject(call.body) ? call.body : {};
		const wanted = Array.isArray(children) ? children.filter(isObject) : [];
		const at = index === -1 ? parent.children.length : Number(index);
		const refusal = refusalOf$1(document, parent, {
			wanted,
			at
		});
		if (refusal !== void 0) return refusal;
		const blocks = wanted.map((child) => newBlock(child, parent, world));
		const weight = blocks.reduce((sum, { content }) => sum + weigh(content), 0);
		if (!hasRoom(state, weight)) return refused$5([1770004], "limit_exceeded", "the mock keeps too much in documents");
		state.weight += weight;
		for (const block of blocks) document.blocks[block.id] = block;
		parent.children.splice(at, 0, ...blocks.map(({ id }) => id));
		return changed(document, call, { children: blocks.map(shownBlock) });
	});
}
/** Deletes the children from `start_index` to before `end_index`, with all below them. */
function deleteChildren({ state, document }, call) {
	return withBlock(document, call, (parent) => {
		const { start_index: start, end_index: end } = isObject(call.body) ? call.body : {};
		if (typeof start !== "number" || typeof end !== "number" || start >= end || end > parent.children.length) return refused$5([1770001], "invalid_argument", `start_index, end_index: the block has ${String(parent.children.length)} children`);
		for (const child of parent.children.splice(start, end - start)) for (const { id, content } of below(document, child)) {
			state.weight -= weigh(content);
			delete document.blocks[id];
		}
		return changed(document, call, {});
	});
}
function refusalOf$1(document, parent, { wanted, at }) {
	if (wanted.length === 0 || wanted.length > mostAtOnce$1) return refused$5([1770001], "invalid_argument", `children: 1 to ${String(mostAtOnce$1)} blocks are made at once`);
	if (at < 0 || at > parent.children.length) return refused$5([1770001], "invalid_argument", `index: the block has ${String(parent.children.length)} children`);
	if (wanted.some((child) => child["block_type"] === 1)) return refused$5([1770029], "invalid_argument", "block_type: a document has one page");
	if (Object.keys(document.blocks).length + wanted.length > mostBlocks) return refused$5([1770004], "limit_exceeded", `a document has at most ${String(mostBlocks)} blocks`);
}
function newBlock({ block_type: type, ...content }, parent, { ids }) {
	const held = Object.fromEntries(Object.entries(content).filter(([name]) => !given$2.includes(name)));
	return {
		id: ids.id("doxcn", 22),
		parent: parent.id,
		type: Number(type),
		children: [],
		content: held
	};
}
/** What the service itself says of a block. */
const given$2 = [
	"block_id",
	"parent_id",
	"children",
	"comment_ids"
];
function changed(document, { query }, data) {
	document.revision += 1;
	const token = query["client_token"];
	return answered({
		...data,
		document_revision_id: document.revision,
		...typeof token === "string" ? { client_token: token } : {}
	});
}
// dist/mock-engine/docx/state.js
/** Where blocks of these types keep their text. */
const textNames = new Map([
	[1, "page"],
	[2, "text"],
	...Array.from({ length: 9 }, (_, level) => [level + 3, `heading${String(level + 1)}`]),
	[12, "bullet"],
	[13, "ordered"],
	[14, "code"],
	[15, "quote"],
	[17, "todo"]
]);
/** What a block of a type holds that says so much. */
function textContent(type, text) {
	const elements = text === "" ? [] : [{ text_run: {
		content: text,
		text_element_style: {}
	} }];
	return { [textNames.get(type) ?? "text"]: {
		elements,
		style: {}
	} };
}
/** The plain text of a block; `undefined` where its type has none. */
function textOf$1({ type, content }) {
	const name = textNames.get(type);
	const held = name === void 0 ? void 0 : member(content, name);
	if (held === void 0) return void 0;
	const elements = member(held, "elements");
	return Array.isArray(elements) ? elements.map(elementText).join("") : "";
}
function elementText(element) {
	const run = member(element, "text_run") ?? member(element, "equation");
	const content = run === void 0 ? void 0 : member(run, "content");
	return typeof content === "string" ? content : "";
}
function member(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return;
	return value[name];
}
// dist/mock-engine/docx/make-document.js
/** As many documents as the mock keeps in a folder. */
const mostInFolder = 1500;
/** Whether a folder takes no more documents. */
function isFull({ documents }, folder) {
	return Object.values(documents).filter((document) => document.folder === folder).length >= mostInFolder;
}
/**
* A new document whose page has the given text. The ID of the page is that of the document. `undefined` where the mock
* keeps too much already.
*/
function makeDocument(state, { ids }, { title, folder, lines }) {
	const id = ids.id("doxcn", 22);
	const texts = lines.map((line) => {
		const level = /^(#{1,9}) /.exec(line)?.[1]?.length ?? 0;
		const type = level === 0 ? 2 : level + 2;
		const content = textContent(type, level === 0 ? line : line.slice(level + 1));
		return {
			id: ids.id("doxcn", 22),
			parent: id,
			type,
			children: [],
			content
		};
	});
	const page = {
		id,
		parent: "",
		type: 1,
		children: texts.map((block) => block.id),
		content: textContent(1, title)
	};
	const weight = [page, ...texts].reduce((sum, { content }) => sum + weigh(content), 0);
	if (!hasRoom(state, weight)) return void 0;
	state.weight += weight;
	const document = {
		id,
		folder,
		title,
		revision: 1,
		blocks: Object.fromEntries([page, ...texts].map((block) => [block.id, block]))
	};
	state.documents[id] = document;
	return document;
}
// dist/mock-engine/docx/raw-text.js
/** The title and each text of a document on a line of its own, from the first to the last. */
function rawText(document) {
	return below(document, document.id).flatMap((block) => textOf$1(block) ?? []).map((text) => `${text}\n`).join("");
}
// dist/mock-engine/docx/system.js
/** Documents of type docx: made, read, and written block by block. */
const docx = {
	name: "docx",
	empty: () => ({
		documents: {},
		weight: 0
	}),
	behaviours: /* @__PURE__ */ new Map([
		["docx.v1.document.create", create$1],
		["docx.v1.document.get", inDocument(get$1)],
		["docx.v1.document.rawContent", inDocument(({ document }) => answered({ content: rawText(document) }))],
		["docx.v1.documentBlock.list", inDocument(({ document }, call) => listBlocks(document, call))],
		["docx.v1.documentBlock.get", inDocument(({ document }, call) => getBlock(document, call))],
		["docx.v1.documentBlockChildren.get", inDocument(({ document }, call) => listChildren(document, call))],
		["docx.v1.documentBlockChildren.create", inDocument(createChildren)],
		["docx.v1.documentBlockChildren.batchDelete", inDocument(deleteChildren)]
	])
};
function create$1({ body }, world) {
	const { folder_token: folder = "", title = "" } = isObject(body) ? body : {};
	const [place, name] = [String(folder ?? ""), String(title ?? "")];
	if (!knowsFolder(place)) return refused$5([1770039], "not_found", `folder_token: there is no folder ${place}`);
	const state = world.stateOf(docx);
	if (isFull(state, place)) return refused$5([1770037], "limit_exceeded", "folder_token: the folder is full");
	const document = makeDocument(state, world, {
		title: name,
		folder: place,
		lines: []
	});
	if (document === void 0) return refused$5([1770037], "limit_exceeded", "the mock keeps too much in documents");
	return answered({ document: {
		document_id: document.id,
		revision_id: document.revision,
		title: document.title
	} });
}
/** What is done with a document that has to be there; reading asks for one of its versions. */
function inDocument(act) {
	return (call, world) => {
		const id = call.path["document_id"] ?? "";
		const state = world.stateOf(docx);
		const document = own(state.documents, id);
		if (document === void 0) return refused$5([1770002], "not_found", `document_id: there is no document ${id}`);
		const revision = call.query["document_revision_id"] ?? -1;
		if (revision === -1 || revision === document.revision) return act({
			state,
			document
		}, call, world);
		return refused$5([1770021, 1770001], "invalid_argument", `document_revision_id: the version is ${String(document.revision)}, not ${String(revision)}`);
	};
}
function get$1({ document }) {
	return answered({ document: {
		document_id: document.id,
		revision_id: document.revision,
		title: document.title,
		display_setting: shown$2
	} });
}
const shown$2 = {
	show_authors: true,
	show_create_time: true,
	show_pv: false,
	show_uv: false,
	show_like_count: false,
	show_comment_count: false
};
// dist/mock-engine/drive/exported.js
/** As much of a document's text as goes into its file, in UTF-16 units. */
const mostText = 2e4;
/** Title and text of a document that is to be exported; `undefined` where there is none of that kind. */
function findExported(state, world, place) {
	const { type, token, part } = place;
	switch (type) {
		case "docx": {
			const document = own(world.stateOf(docx).documents, token);
			return document && {
				title: document.title,
				text: rawText(document).slice(0, mostText),
				hasPart: false
			};
		}
		case "bitable": return exportedBase(world.stateOf(bitable), place);
		case "sheet": {
			const title = own(state.sheets, token);
			return title === void 0 ? void 0 : {
				title,
				text: "",
				hasPart: part !== ""
			};
		}
		case "doc": return;
	}
}
/** A base by the CSV of one of its tables, or of its first. */
function exportedBase(state, { token, part }) {
	const base = own(state.bases, token);
	if (base === void 0) return void 0;
	const named = base.tables.find(({ id }) => id === part);
	const table = named ?? base.tables[0];
	const text = table === void 0 ? "" : csvOf(state, base, table).slice(0, mostText);
	return {
		title: base.name,
		text,
		hasPart: named !== void 0
	};
}
function csvOf(state, base, table) {
	const place = {
		state,
		base,
		table
	};
	const lines = [table.fields.map(({ name }) => quoted(name))];
	let length = 0;
	for (const id of table.order) {
		const record = own(table.records, id);
		if (record === void 0 || length > mostText) continue;
		const cells = table.fields.map((field) => quoted(cellText(place, field, record)));
		length += cells.join().length;
		lines.push(cells);
	}
	return lines.map((cells) => `${cells.join(",")}\n`).join("");
}
/** As RFC 4180 has it. */
function quoted(text) {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// dist/mock-engine/drive/job.js
/** How long a job waits, and when it is done, in milliseconds from its start. */
const waits$1 = 500;
const lasts$2 = 2e3;
/** The documented state of a job that goes well: 1 started, 2 at work, 0 done. */
function jobStatus(started, now) {
	if (now - started < waits$1) return 1;
	return now - started < lasts$2 ? 2 : 0;
}
/** When a job is done, in milliseconds since 1970. */
function doneAt(started) {
	return started + lasts$2;
}
// dist/mock-engine/drive/exports.js
/** What each kind of document can be exported as, as the export guide has it. */
const extensions = {
	doc: ["docx", "pdf"],
	docx: ["docx", "pdf"],
	sheet: ["xlsx", "csv"],
	bitable: ["xlsx", "csv"]
};
const mostJobs$1 = 1e3;
/** How long the file of a job can be downloaded after the job is done. */
const kept$1 = 6e5;
/** Starts a job that makes a file of a document. */
function createExport(state, call, world) {
	const { file_extension, token, type, sub_id } = isObject(call.body) ? call.body : {};
	if (!isExported(type) || typeof token !== "string") return refused$5([1069904], "invalid_argument", "type: no such kind of document");
	const extension = extensions[type].find((each) => each === file_extension);
	if (extension === void 0) return refused$5([1069918, 1069904], "invalid_argument", `file_extension: ${type} becomes no ${String(file_extension)}`);
	const found = findExported(state, world, {
		type,
		token,
		part: typeof sub_id === "string" ? sub_id : ""
	});
	if (found === void 0) return refused$5([1069914], "not_found", `token: there is no ${type} ${token}`);
	if (extension === "csv" && !found.hasPart) return refused$5([1069904], "invalid_argument", "sub_id: a CSV file is made of one table or sheet of the document");
	const ticket = jobId((bound) => world.ids.below(bound));
	const file = world.ids.id("boxcn", 22);
	const { title, text } = found;
	const job = {
		extension,
		type,
		token,
		title,
		text,
		file,
		started: world.clock.now(),
		owner: ownerOf(call)
	};
	keep(state.exports, ticket, job, mostJobs$1);
	return answered({ ticket });
}
/** How far a job is, and the file that came out; only for who started it. */
function getExport(state, call, { clock }) {
	const ticket = call.path["ticket"] ?? "";
	const job = own(state.exports, ticket);
	if (job === void 0) return refused$5([1069904], "invalid_argument", `ticket: there is no job ${ticket}`);
	if (job.owner !== ownerOf(call)) return refused$5([1069902], "permission_denied", "ticket: somebody else's job");
	if (call.query["token"] !== job.token) return refused$5([1069904], "invalid_argument", "token: the job exports another document");
	const { extension: file_extension, type } = job;
	const job_status = jobStatus(job.started, clock.now());
	if (job_status !== 0) return answered({ result: {
		file_extension,
		type,
		job_status
	} });
	return answered({ result: {
		file_extension,
		type,
		file_name: job.title,
		file_token: job.file,
		file_size: bytesOf(job).length,
		job_error_msg: "success",
		job_status
	} });
}
/** The file of a job that is done. */
function downloadExport(state, { path }, { clock }) {
	const token = path["file_token"] ?? "";
	const job = Object.values(state.exports).find((each) => each.file === token);
	const now = clock.now();
	if (job === void 0 || jobStatus(job.started, now) !== 0 || now > doneAt(job.started) + kept$1) return refused$5([1060001], "not_found", `file_token: there is no file ${token}`);
	const name = `${job.title}.${job.extension}`;
	return {
		kind: "file",
		bytes: bytesOf(job),
		name,
		mediaType: "application/octet-stream"
	};
}
/** Its text: the mock writes no Word, Excel or PDF files. */
function bytesOf({ text }) {
	return new TextEncoder().encode(text);
}
function isExported(type) {
	return typeof type === "string" && Object.hasOwn(extensions, type);
}
function ownerOf({ caller }) {
	return `${caller.kind}:${caller.appId}:${caller.openId}`;
}
// dist/mock-engine/drive/files.js
/** What all files together may hold, in bytes, and how many there are. */
const mostBytes$5 = 67108864;
const mostFiles = 1e4;
/** How long a file waits for its import. */
const waits = 3e5;
/** Keeps a file. One for an import says in `extra` what it becomes, and goes after five minutes. */
function upload(state, call, world) {
	const { file_name: name, parent_type: parent, extra, size } = isObject(call.body) ? call.body : {};
	const file = call.files.get("file");
	if (file === void 0) return refused$5([1061002], "invalid_argument", "file: no file was sent");
	if (Number(size) !== file.bytes.length) {
		const sent = String(file.bytes.length);
		return refused$5([1062009, 1061002], "invalid_argument", `size: ${String(size)}, but the file has ${sent} bytes`);
	}
	if (Object.values(state.files).reduce((sum, each) => sum + each.size, 0) + file.bytes.length > mostBytes$5) return refused$5([1061043, 1061101], "limit_exceeded", "the drive is full; a reset of the mock empties it");
	const token = world.ids.id("boxcn", 22);
	const stored = {
		name: typeof name === "string" ? name : file.name,
		size: file.bytes.length,
		content: Buffer.from(file.bytes).toString("base64"),
		...parent === "ccm_import_open" ? {
			...becomes$1(extra ?? null),
			until: world.clock.now() + waits
		} : {}
	};
	keep(state.files, token, stored, mostFiles);
	return answered({ file_token: token });
}
/** The bytes of a file. */
function download$1(state, { path }, { clock }) {
	const token = path["file_token"] ?? "";
	const file = own(state.files, token);
	if (file === void 0 || file.until !== void 0 && file.until <= clock.now()) return refused$5([1061003, 1060001], "not_found", `file_token: there is no file ${token}`);
	return {
		kind: "file",
		bytes: Buffer.from(file.content, "base64"),
		name: file.name,
		mediaType: "application/octet-stream"
	};
}
/** `{"obj_type":"docx","file_extension":"md"}` */
function becomes$1(extra) {
	try {
		const said = JSON.parse(String(extra));
		const type = isObject(said) ? said["obj_type"] : void 0;
		return typeof type === "string" ? { becomes: type } : {};
	} catch {
		return {};
	}
}
// dist/mock-engine/drive/imported.js
/** As many lines of a text file as are taken over. */
const mostLines = 2e3;
/** As much of a file as is looked at. */
const mostBytes$4 = 1e6;
const mostSheets = 1e4;
const mostColumns = 100;
const mostInCell = 1e4;
/**
* Makes the document. Text and Markdown are taken over line by line, and CSV into a base; of other files only the title.
* A folder that is full fails with 105, and what the mock cannot keep with 104.
*/
function makeImported(state, world, { type, title, folder, ...file }) {
	switch (type) {
		case "docx": {
			const there = world.stateOf(docx);
			if (isFull(there, folder)) return { failed: 105 };
			const made = makeDocument(there, world, {
				title,
				folder,
				lines: [
					"txt",
					"md",
					"mark",
					"markdown"
				].includes(file.extension) ? linesOf(textIn(file.bytes)) : []
			});
			return made === void 0 ? { failed: 104 } : { token: made.id };
		}
		case "sheet": {
			if (Object.keys(state.sheets).length >= mostSheets) return { failed: 104 };
			const token = world.ids.id("shtcn", 22);
			state.sheets[token] = title;
			return { token };
		}
		case "bitable": return makeBase(world, title, file);
	}
}
function makeBase(world, title, { extension, bytes }) {
	const tables = extension === "csv" ? [tableIn(textIn(bytes))] : [];
	try {
		return { token: createBase(world, {
			name: named(title, "csv"),
			tables
		}).app_token };
	} catch (problem) {
		if (problem instanceof Refused) return { failed: 104 };
		throw problem;
	}
}
function textIn(bytes) {
	return new TextDecoder().decode(bytes.subarray(0, mostBytes$4));
}
/** The first line has the names of the fields, all of which are texts. Cells in quotation marks may hold commas. */
function tableIn(text) {
	const [head = [], ...rows] = linesOf(text).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => unquoted(cell)).slice(0, -1));
	const names = head.slice(0, mostColumns).reduce((before, given) => {
		const name = named(given, String(before.length + 1));
		return [...before, before.includes(name) ? `${name.slice(0, 90)} ${String(before.length + 1)}` : name];
	}, []);
	const records = rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").slice(0, mostInCell)])));
	return {
		name: "csv",
		fields: names.length === 0 ? [{
			name: "1",
			type: 1
		}] : names.map((name) => ({
			name,
			type: 1
		})),
		records
	};
}
/** A name as a base may have it. */
function named(text, otherwise) {
	return Array.from(text.replace(/[?/\\*:[\]\p{Cc}\p{Surrogate}]/gu, " ").trim()).slice(0, 90).join("").trim() || otherwise;
}
function unquoted(cell) {
	return cell.startsWith("\"") ? cell.slice(1, -1).replaceAll("\"\"", "\"") : cell;
}
function linesOf(text) {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").slice(0, mostLines);
}
// dist/mock-engine/drive/imports.js
/** What each kind of file can become, as the import guide has it. */
const becomes = new Map([
	...[
		"docx",
		"doc",
		"txt",
		"md",
		"mark",
		"markdown",
		"html"
	].map((name) => [name, ["docx"]]),
	["xlsx", ["sheet", "bitable"]],
	["csv", ["sheet", "bitable"]],
	["xls", ["sheet"]]
]);
const mostBytes$3 = 20971520;
const mostJobs = 1e3;
/** Starts a job that makes a document of an uploaded file. */
function createImport(state, call, world) {
	const wish = wishOf$1(call);
	const refusal = refusalOf(wish, own(state.files, wish.file), world.clock.now());
	if (refusal !== void 0) return refusal;
	const ticket = jobId((bound) => world.ids.below(bound));
	const file = own(state.files, wish.file);
	const type = wish.type;
	const made = makeImported(state, world, {
		type,
		title: wish.name === "" ? file?.name.replace(/\.[^.]*$/, "") ?? "" : wish.name,
		folder: wish.folder,
		extension: wish.extension,
		bytes: Buffer.from(file?.content ?? "", "base64")
	});
	keep(state.imports, ticket, {
		ticket,
		type,
		...made,
		started: world.clock.now()
	}, mostJobs);
	if (file?.until !== void 0) delete state.files[wish.file];
	return answered({ ticket });
}
/** How far a job is, and what came out. */
function getImport(state, { path }, { clock }) {
	const ticket = path["ticket"] ?? "";
	const job = own(state.imports, ticket);
	if (job === void 0) return refused$5([1069904], "invalid_argument", `ticket: there is no job ${ticket}`);
	const status = jobStatus(job.started, clock.now());
	const result = {
		ticket,
		type: job.type,
		job_status: status
	};
	if (status !== 0) return answered({ result });
	if (job.token === void 0) return answered({ result: {
		...result,
		job_status: job.failed ?? 3,
		job_error_msg: "too many documents"
	} });
	const url = `https://example.feishu.cn/${places[job.type]}/${job.token}`;
	return answered({ result: {
		...result,
		job_error_msg: "success",
		token: job.token,
		url
	} });
}
const places = {
	docx: "docx",
	sheet: "sheets",
	bitable: "base"
};
function wishOf$1({ body }) {
	const { file_extension, file_token, type, file_name, point } = isObject(body) ? body : {};
	const { mount_key } = isObject(point) ? point : {};
	const [extension = "", file = "", kind = "", name = "", folder = ""] = [
		file_extension,
		file_token,
		type,
		file_name,
		mount_key
	].map((value) => typeof value === "string" ? value : "");
	return {
		extension: extension.toLowerCase(),
		file,
		type: kind,
		name,
		folder
	};
}
/** In the order in which the pages list the steps: the file, its kind, the place. */
function refusalOf(wish, file, now) {
	const { extension, type } = wish;
	if (!/^[\w-]+$/.test(wish.file)) return refused$5([1069914, 1069904], "invalid_argument", `file_token: “${wish.file}” is no token`);
	if (file === void 0) return refused$5([1069907], "not_found", `file_token: there is no file ${wish.file}`);
	if (file.until !== void 0 && file.until <= now) return refused$5([1069913], "invalid_argument", "file_token: the file was uploaded more than 5 minutes ago");
	const kinds = becomes.get(extension);
	if (kinds === void 0) return refused$5([1069904], "invalid_argument", `file_extension: “${extension}” cannot be imported`);
	if (!file.name.toLowerCase().endsWith(`.${extension}`)) return refused$5([1069910], "invalid_argument", `file_extension: “${extension}”, but the file is ${file.name}`);
	if (!kinds.some((kind) => kind === type) || file.becomes !== void 0 && file.becomes !== type) {
		const wanted = file.becomes ?? kinds.join(" or ");
		return refused$5([1069911, 1069904], "invalid_argument", `type: “${type}”, but ${file.name} becomes ${wanted}`);
	}
	if (file.size > mostBytes$3) return refused$5([1069909], "limit_exceeded", `the file has ${String(file.size)} bytes`);
	if (!knowsFolder(wish.folder)) return refused$5([1069908, 1069912], "not_found", `point.mount_key: there is no folder ${wish.folder}`);
}
// dist/mock-engine/drive/state.js
/** The drive before anything was put into it: what the documented examples speak of is there, so that they run. */
function emptyDrive() {
	return {
		files: { boxcnrHpsg1QDqXAAAyachabcef: {
			name: "demo.xlsx",
			size: 0,
			content: ""
		} },
		sheets: { Fm7osyjtMh5o7Ktrv32c73abcef: "demo" },
		imports: {},
		exports: {}
	};
}
// dist/mock-engine/drive/system.js
/** Files, and the jobs that make documents of them and them of documents; a job is done two seconds after its start. */
const drive = {
	name: "drive",
	empty: emptyDrive,
	behaviours: /* @__PURE__ */ new Map([
		["drive.v1.importTask.create", inDrive(createImport)],
		["drive.v1.importTask.get", inDrive(getImport)],
		["drive.v1.exportTask.create", inDrive(createExport)],
		["drive.v1.exportTask.get", inDrive(getExport)],
		["drive.v1.exportTask.download", inDrive(downloadExport)],
		["drive.v1.file.uploadAll", inDrive(upload)],
		["drive.v1.media.uploadAll", inDrive(upload)],
		["drive.v1.file.download", inDrive(download$1)],
		["drive.v1.media.download", inDrive(download$1)]
	])
};
function inDrive(act) {
	return (call, world) => act(world.stateOf(drive), call, world);
}
// dist/mock-engine/faults/prefer.js
const longestDelay$1 = 6e4;
/** Reads `code=1254607, delay=50`; what it does not know is passed over, as the standard wants it. */
function readPreference(header) {
	if (header === void 0) return void 0;
	const wishes = new Map(header.slice(0, 1e3).split(/[,;]/).map(wishOf));
	const code = wholeNumber(wishes.get("code"));
	const delay = wholeNumber(wishes.get("delay"));
	return {
		...code === void 0 ? {} : { code },
		...wishes.has("example") ? { example: true } : {},
		...delay === void 0 ? {} : { delayMs: Math.min(delay, longestDelay$1) }
	};
}
function wishOf(text) {
	const [name = "", ...value] = text.split("=");
	return [name.trim().toLowerCase(), value.join("=").trim().replace(/^"(.*)"$/, "$1")];
}
function wholeNumber(text) {
	return text !== void 0 && /^[0-9]{1,12}$/.test(text) ? Number(text) : void 0;
}
// dist/mock-engine/checking/fitting-rows.js
/**
* The documented errors that fit a fault, the best one first: those whose names or messages name the field
* (`InvalidPageToken` for `page_token`), and those that speak of the request as a whole (`WrongRequestBody`). A row that
* names another field does not fit.
*/
function fittingRows(rows, fault) {
	return rows.filter(({ kind }) => isFor(kind, fault)).map((row) => ({
		row,
		rate: rateOf(row, fault)
	})).filter(({ rate }) => rate > 0).sort((a, b) => b.rate - a.rate).map(({ row }) => row);
}
/** How many of the words that mean something a row's name and a text have in common. */
function wordsInCommon(row, text) {
	const words = new Set(wordsOf(text));
	return specificWords(row).filter((word) => words.has(word)).length;
}
function isFor(kind, { rule }) {
	return kind === "invalid_argument" || rule === "above" && kind === "limit_exceeded";
}
function rateOf(row, fault) {
	const flavour = flavourRate(row, fault);
	const best = likeness(row, fault);
	if (best >= alike) return best + flavour;
	if (specificWords(row).length > 0 || !isGeneral(row)) return 0;
	return .3 + Math.max(flavour, -.25) + wholeRate(row, fault);
}
/** So much of a field a row must name: `InvalidSort` is for `sort_by`, and not for `sort_by_create_time`. */
const alike = .4;
/**
* 1 where a row and the innermost name have the same words, 0 where they have none in common or the row names more:
* `WrongFieldId` is not for `fields`. What the operation is about may be named besides: `EmptyViewName` is for the `name`
* of a view.
*/
function likeness(row, { names, context }) {
	const specific = specificWords(row);
	const subject = new Set(wordsOf(context));
	const rates = [...names].reverse().map((name, outwards) => {
		const field = wordsOf(name);
		const common = field.filter((word) => specific.includes(word)).length;
		const namesMore = specific.some((word) => !field.includes(word) && !subject.has(word));
		const isQuoted = name.length > 3 && row.message.includes(name);
		return Math.max(namesMore ? 0 : common / Math.max(1, field.length), isQuoted ? .9 : 0) - outwards * .2;
	});
	return Math.max(0, ...rates);
}
const emptyWords = /* @__PURE__ */ new Set([
	"empty",
	"missing",
	"required",
	"blank",
	"null",
	"lack"
]);
const manyWords = new Set("exceed exceeds exceeded limit too long large many over greater more max maximum once".split(" "));
/** Whether a row says in which way something is wrong, and whether that is the way. */
function flavourRate(row, { rule }) {
	const words = wordsOf(row.name);
	const isEmpty = words.some((word) => emptyWords.has(word));
	const isMany = words.some((word) => manyWords.has(word));
	if (!isEmpty && !isMany) return 0;
	return isEmpty && (rule === "required" || rule === "below") || isMany && rule === "above" ? .75 + (words.includes("once") ? .25 : 0) : -.5;
}
/** `WrongRequestJson` is for what is no JSON, `WrongRequestBody` for a body, `InvalidParameter` for anything. */
function wholeRate(row, { place, rule }) {
	const words = wordsOf(row.name);
	if (words.includes("json")) return rule === "json" ? .2 : -.1;
	if (words.includes("body")) return place === "body" ? .1 : -.1;
	return words.includes("parameter") ? .05 : 0;
}
/** `参数错误`, or a name of words that say nothing of what is wrong. */
function isGeneral({ name, message }) {
	return !/^Error\d+$/.test(name) || /参数|请求/.test(message) && message.length <= 12;
}
/** Words that any error may have. */
const vague = /* @__PURE__ */ new Set([
	...emptyWords,
	...manyWords,
	..."invalid wrong error fail failed illegal bad incorrect unexpected check validate validation conv convert the is are of a an not must be been with in to for please and or on by at it that this was were has have can cannot request body parameter argument input json value format data content legal valid length than supported unsupported support add create update delete get list set modify between".split(" ")
]);
/** Of a row without a name of its own there are none. */
function specificWords({ name }) {
	return /^Error\d+$/.test(name) ? [] : wordsOf(name).filter((word) => !vague.has(word) && !/^\d+$/.test(word));
}
/** Words for the same thing. */
const same = /* @__PURE__ */ new Map([
	["app", "base"],
	["bitable", "base"],
	["req", "request"],
	["param", "parameter"],
	["args", "argument"],
	["arg", "argument"]
]);
/** `PageSizeMustBe0`, `page_size` and `pageSizes` to their words, in lower case and the singular. */
function wordsOf(text) {
	return (text.slice(0, 300).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => {
		const lower = word.toLowerCase();
		const single = lower.length > 2 && /[^siu]s$/.test(lower) ? lower.slice(0, -1) : lower;
		return same.get(single) ?? single;
	});
}
// dist/mock-engine/checking/failure.js
/**
* The answer to a call that failed: the first of the refusal's codes that the operation documents, else the first that any
* call can get, else a documented one of the same kind whose name has most in common with the reason, else the
* platform's own of the kind. Its status and message are the documented ones; the reason stands in `error.message`.
*/
function failureAnswer(operation, { codes, means, reason }, contract, logId) {
	const { errors } = operation.details();
	const row = firstOf$1(codes, errors, reason) ?? platformRow(codes, contract.general, reason) ?? closest(errors.filter(({ kind }) => kind === means), reason) ?? ownRow(means, contract.general);
	const error = logId === void 0 ? { message: reason } : {
		message: reason,
		log_id: logId
	};
	return {
		status: statusOf(row),
		body: {
			code: row.code,
			msg: row.message,
			error
		}
	};
}
function firstOf$1(codes, rows, reason) {
	for (const code of codes) {
		const row = closest(rows.filter((each) => each.code === code), reason);
		if (row !== void 0) return row;
	}
}
/** What the general pages say of a code, unless they have no message for it: then our own. */
function platformRow(codes, general, reason) {
	const documented = firstOf$1(codes, general, reason);
	const own = firstOf$1(codes, ownRows, reason);
	return documented !== void 0 && (own === void 0 || !nameless.test(documented.name)) ? documented : own;
}
/** `Error99992402`, of a message that names nothing. */
const nameless = /^Error(?:Minus)?\d+$/;
/** A code can stand in several rows. */
function closest(rows, reason) {
	let best;
	for (const row of rows) {
		const common = wordsInCommon(row, reason);
		if (best === void 0 || common > best.common) best = {
			row,
			common
		};
	}
	return best?.row;
}
function ownRow(means, general) {
	const own = ownRows.find(({ kind }) => kind === means) ?? unknownRow;
	return platformRow([own.code], general, "") ?? own;
}
/** HTTP takes no status but these for an answer. */
function statusOf({ status, kind }) {
	return status !== void 0 && Number.isInteger(status) && status >= 200 && status <= 599 ? status : statuses[kind];
}
const statuses = {
	invalid_argument: 400,
	unauthenticated: 401,
	permission_denied: 403,
	not_found: 404,
	already_exists: 400,
	limit_exceeded: 400,
	rate_limited: 429,
	conflict: 400,
	not_ready: 400,
	unavailable: 503,
	internal: 500,
	unknown: 400
};
/** Codes of the platform's gateway that no page needs to document; the first of a kind stands for the kind. */
const ownRows = [
	{
		code: 99992402,
		name: "FieldValidationFailed",
		message: "field validation failed",
		kind: "invalid_argument",
		retry: "never"
	},
	{
		code: 99991663,
		name: "InvalidAccessToken",
		message: "Invalid access token for authorization.",
		kind: "unauthenticated",
		retry: "refresh_token"
	},
	{
		code: 99991672,
		name: "AccessDenied",
		message: "Access denied.",
		kind: "permission_denied",
		retry: "never"
	},
	{
		code: 99991400,
		name: "RequestTriggerFrequencyLimit",
		message: "request trigger frequency limit",
		kind: "rate_limited",
		retry: "after_reset"
	},
	{
		code: 99991661,
		name: "MissingAccessToken",
		message: "Missing access token for authorization.",
		kind: "unauthenticated",
		retry: "never"
	}
];
const unknownRow = {
	code: 99992402,
	name: "FieldValidationFailed",
	message: "field validation failed",
	kind: "unknown",
	retry: "never"
};
// dist/mock-engine/checking/json-text.js
/** More levels than any documented body has. Deeper ones are refused before anything walks through them. */
const mostLevels = 200;
/** Reads JSON; `said` is why it is none, or that it is nested too deeply. */
function parseJson(text) {
	if (isDeep(text)) return {
		ok: false,
		said: `it is nested more than ${String(mostLevels)} levels deep`
	};
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		return {
			ok: false,
			said: "it is no JSON"
		};
	}
}
/** Reads JSON that was sent as UTF-8. */
function parseJsonBytes(bytes) {
	if (!isUtf8(bytes)) return {
		ok: false,
		said: "it is no UTF-8"
	};
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	return parseJson(text.startsWith("﻿") ? text.slice(1) : text);
}
/** Brackets that are open at the same time, of a text that may be no JSON at all. */
function isDeep(text) {
	if (text.length <= 400) return false;
	let levels = 0;
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charCodeAt(index);
		if (character === quote) index = endOfString(text, index);
		else if (character === openBracket || character === openBrace) levels += 1;
		else if (character === closeBracket || character === closeBrace) levels -= 1;
		if (levels > mostLevels) return true;
	}
	return false;
}
/** Where the string ends that begins at `start`; the end of the text where it does not. */
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end !== -1; end = text.indexOf("\"", end + 1)) {
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
		if (slashes % 2 === 0) return end;
	}
	return text.length;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [
	34,
	92,
	91,
	93,
	123,
	125
];
// dist/mock-engine/checking/multipart.js
const mostParts = 1e3;
const longestHead$1 = 8192;
/** Reads `multipart/form-data` (RFC 7578). Strict: what is not well-formed is refused, and `said` is why. */
function parseMultipart(bytes, contentType) {
	const boundary = boundaryOf(contentType);
	if (boundary === void 0) return refused$4("the content type has no boundary");
	const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const fields = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	let at = body.indexOf(`--${boundary}`);
	if (at !== 0 && body.subarray(0, Math.max(0, at)).toString("latin1") !== "\r\n") return refused$4("it does not begin with its boundary");
	for (let count = 0; count <= mostParts; count += 1) {
		const start = at + boundary.length + 2;
		if (body.toString("latin1", start, start + 2) === "--") return {
			ok: true,
			form: {
				fields,
				files
			}
		};
		const end = body.indexOf(`\r\n--${boundary}`, start);
		if (end === -1) return refused$4("its last boundary is missing");
		const part = partOf(body.subarray(start, end));
		if (typeof part === "string") return refused$4(part);
		if (part.fileName === void 0) fields.set(part.name, [...fields.get(part.name) ?? [], part.bytes.toString()]);
		else if (!files.has(part.name)) files.set(part.name, {
			name: part.fileName,
			bytes: part.bytes
		});
		at = end + 2;
	}
	return refused$4(`it has more than ${String(mostParts)} parts`);
}
function refused$4(said) {
	return {
		ok: false,
		said
	};
}
/** `multipart/form-data; boundary="a b"`: of 1 to 70 characters. */
function boundaryOf(contentType) {
	const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
	return found?.[1] ?? found?.[2];
}
/** A part without its boundary: a line break, a head, an empty line, the content. Text where it is none: why. */
function partOf(part) {
	const headEnd = part.subarray(0, longestHead$1).indexOf("\r\n\r\n");
	if (headEnd === -1 || !part.subarray(0, 2).equals(lineBreak)) return "a part has no head";
	const disposition = part.subarray(2, Math.max(2, headEnd)).toString("utf8").split("\r\n").find((line) => /^content-disposition:\s*form-data\s*;/i.test(line));
	const name = disposition && parameterOf(disposition, "name");
	if (disposition === void 0 || name === void 0) return "a part has no name";
	return {
		name,
		fileName: fileNameOf(disposition),
		bytes: part.subarray(headEnd + 4)
	};
}
const lineBreak = Buffer.from("\r\n");
/** `filename="a.txt"`, or `filename*=UTF-8''a%20b.txt`, which goes before it. */
function fileNameOf(disposition) {
	const extended = /;\s*filename\*=utf-8'[^']*'([^\s;]+)/i.exec(disposition)?.[1];
	return (extended && decoded(extended)) ?? parameterOf(disposition, "filename");
}
/** In quotes as browsers have it, `a%22b`, or as RFC 2183 has it, `a\"b`; or without quotes. */
function parameterOf(disposition, name) {
	const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, "i").exec(disposition);
	return (found?.[1] ?? found?.[2])?.replace(/\\(["\\])/g, "$1").replace(/%(22|0D|0A)/gi, (code) => decodeURIComponent(code));
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// dist/mock-engine/checking/problem.js
function problem(rule, said) {
	return {
		at: [],
		rule,
		said
	};
}
/** The same problem, seen from one level further out. */
function inside(name, { at, rule, said }) {
	return {
		at: [name, ...at],
		rule,
		said
	};
}
/** `records[3].fields`; empty for the value itself. */
function pathText(at) {
	return at.map((part, index) => typeof part === "number" ? `[${String(part)}]` : `${index === 0 ? "" : "."}${shortened(part)}`).join("");
}
/** `“abc”`, `12`, `a list`: a value in a message, never long. */
function describe(value) {
	if (typeof value === "string") return `“${shortened(value)}”`;
	if (typeof value !== "object" || value === null) return String(value);
	return Array.isArray(value) ? "a list" : "an object";
}
function shortened(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// dist/mock-engine/checking/containers.js
/** The rules of a schema for lists. */
function listChecks(schema, compile) {
	const { minItems, maxItems, items } = schema;
	const min = typeof minItems === "number" ? minItems : 0;
	const max = typeof maxItems === "number" ? maxItems : Infinity;
	const each = items === void 0 ? void 0 : compile(items);
	if (min <= 0 && max === Infinity && each === void 0) return [];
	return [(value, run) => {
		if (!Array.isArray(value)) return void 0;
		const list = value;
		if (list.length > max) return problem("above", `${String(list.length)} items are more than ${String(max)}`);
		if (list.length < min) return problem("below", `${String(list.length)} items are fewer than ${String(min)}`);
		return each && (enter(run) ?? leave(run, firstOfList(list, each, run)));
	}];
}
/** The rules of a schema for objects. What members are called is data: `__proto__` is a name like any other. */
function objectChecks(schema, compile) {
	const { properties, required, additionalProperties } = schema;
	const described = isObject(properties) ? Object.entries(properties) : [];
	const members = described.map(([name, member]) => ({
		name,
		check: compile(member),
		isInherited: name in {}
	}));
	const needed = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
	const others = othersCheck(new Set(described.map(([name]) => name)), additionalProperties, compile);
	if (members.length === 0 && needed.length === 0 && others === void 0) return [];
	return [(value, run) => {
		if (!isObject(value)) return void 0;
		for (const name of needed) if (!Object.hasOwn(value, name)) return inside(name, missing$1);
		return enter(run) ?? leave(run, firstOfMembers(value, members, run) ?? others?.(value, run));
	}];
}
const missing$1 = problem("required", "it is required and missing");
/** Goes one level in, unless that is too deep or there was too much to look at already. */
function enter(run) {
	run.left -= 1;
	if (run.left < 0) return problem("depth", "it is too much to look at");
	if (run.depth >= 500) return problem("depth", "it is nested too deeply");
	run.depth += 1;
}
function leave(run, found) {
	run.depth -= 1;
	return found;
}
function firstOfList(list, check, run) {
	let index = 0;
	for (const item of list) {
		const found = check(item, run);
		if (found !== void 0) return inside(index, found);
		index += 1;
	}
}
function firstOfMembers(value, members, run) {
	for (const { name, check, isInherited } of members) {
		if (isInherited && !Object.hasOwn(value, name)) continue;
		const member = value[name];
		const found = member === void 0 ? void 0 : check(member, run);
		if (found !== void 0) return inside(name, found);
	}
}
function othersCheck(described, rule, compile) {
	if (rule === void 0 || rule === true || isObject(rule) && Object.keys(rule).length === 0) return void 0;
	const check = rule === false ? () => problem("unknown", "it is not described") : compile(rule);
	return (value, run) => {
		for (const name of Object.keys(value)) {
			const found = described.has(name) ? void 0 : check(value[name] ?? null, run);
			if (found !== void 0) return inside(name, found);
		}
	};
}
// dist/mock-engine/checking/equal.js
/** Whether two JSON values are the same, whatever the order of their members. */
function equal(a, b) {
	if (a === b) return true;
	if (Array.isArray(a)) return Array.isArray(b) && areEqual(a, b);
	if (!isObject(a) || !isObject(b)) return false;
	const names = Object.keys(a);
	if (names.length !== Object.keys(b).length) return false;
	return names.every((name) => Object.hasOwn(b, name) && equal(a[name] ?? null, b[name] ?? null));
}
function areEqual(a, b) {
	return a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null));
}
// dist/mock-engine/checking/pattern.js
/**
* A test for a documented pattern; `undefined` where it is no regular expression or could take exponential time. A value
* so long that even a tame pattern would take noticeable time is not tested: it counts as matching.
*/
function matcher(pattern) {
	const bare = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
	if (pattern.length > 1e3 || /\)(?:[*+]|\{)/.test(bare)) return void 0;
	const expression = compiled(pattern);
	if (expression === void 0) return void 0;
	const power = (bare.match(/[*+]|\{\d*,\d*\}/g) ?? []).length + (bare.startsWith("^") && !bare.includes("|") ? 0 : 1);
	return (value) => value.length ** power > mostSteps || expression.test(value);
}
const mostSteps = 1e7;
/** Documents escape more than the Unicode form allows, as `\:`: then the older form is meant. */
function compiled(pattern) {
	for (const flags of ["u", ""]) try {
		return new RegExp(pattern, flags);
	} catch {
		continue;
	}
}
// dist/mock-engine/checking/scalars.js
/** The rules of a schema that look at a value without looking inside it. */
function scalarLooks(schema) {
	return [
		...typeLook(schema["type"]),
		...enumLook(schema["enum"]),
		..."const" in schema ? constLook(schema["const"] ?? null) : [],
		...lengthLook(schema),
		...boundLook(schema["minimum"], (value, bound) => value < bound, "below"),
		...boundLook(schema["maximum"], (value, bound) => value > bound, "above"),
		...boundLook(schema["exclusiveMinimum"], (value, bound) => value <= bound, "below"),
		...boundLook(schema["exclusiveMaximum"], (value, bound) => value >= bound, "above"),
		...formatLook(schema["format"]),
		...patternLook(schema["pattern"])
	];
}
function typeLook(type) {
	if (typeof type === "string") {
		const isOne = isOfType.get(type);
		if (isOne === void 0) return [];
		return [(value) => isOne(value) ? void 0 : problem("type", `${describe(value)} is no ${shown$1(type)}`)];
	}
	if (!Array.isArray(type)) return [];
	const names = type.filter((name) => typeof name === "string");
	const tests = names.flatMap((name) => isOfType.get(name) ?? []);
	const none = names.map(shown$1).join(" or ");
	return [(value) => tests.some((isOne) => isOne(value)) ? void 0 : problem("type", `${describe(value)} is no ${none}`)];
}
const isOfType = /* @__PURE__ */ new Map([
	["string", (value) => typeof value === "string"],
	["integer", (value) => Number.isInteger(value)],
	["number", (value) => typeof value === "number"],
	["boolean", (value) => typeof value === "boolean"],
	["null", (value) => value === null],
	["array", (value) => Array.isArray(value)],
	["object", (value) => typeof value === "object" && value !== null && !Array.isArray(value)]
]);
function shown$1(type) {
	return type === "array" ? "list" : type;
}
function enumLook(list) {
	if (!Array.isArray(list)) return [];
	const values = list;
	const plain = new Set(values);
	const objects = values.filter((item) => typeof item === "object" && item !== null);
	const some = values.slice(0, 12).map(describe).join(", ") + (values.length > 12 ? " …" : "");
	return [(value) => {
		if (plain.has(value) || objects.some((item) => equal(item, value))) return void 0;
		return problem("value", `${describe(value)} is none of ${some}`);
	}];
}
function constLook(only) {
	return [(value) => equal(only, value) ? void 0 : problem("value", `${describe(value)} is not ${describe(only)}`)];
}
function lengthLook({ minLength, maxLength }) {
	const min = typeof minLength === "number" ? minLength : 0;
	const max = typeof maxLength === "number" ? maxLength : Infinity;
	if (min <= 0 && max === Infinity) return [];
	return [(value) => {
		if (typeof value !== "string" || value.length <= max && value.length >= 2 * min) return void 0;
		const length = characters(value);
		if (length > max) return problem("above", `${String(length)} characters are more than ${String(max)}`);
		return length < min ? problem("below", `${String(length)} characters are fewer than ${String(min)}`) : void 0;
	}];
}
/** JSON Schema counts characters, not UTF-16 units. */
function characters(text) {
	let count = text.length;
	for (let index = 0; index < text.length - 1; index += 1) {
		if (!(isBetween(text.charCodeAt(index), 55296) && isBetween(text.charCodeAt(index + 1), 56320))) continue;
		count -= 1;
		index += 1;
	}
	return count;
}
function isBetween(unit, start) {
	return unit >= start && unit < start + 1024;
}
function boundLook(bound, isBroken, rule) {
	if (typeof bound !== "number") return [];
	return [(value) => typeof value === "number" && isBroken(value, bound) ? problem(rule, `${String(value)} is ${rule} ${String(bound)}`) : void 0];
}
const int64 = {
	min: -(2n ** 63n),
	max: 2n ** 63n - 1n
};
/** Formats that bound what is sent; all others only say how a value is meant. */
function formatLook(format) {
	if (format === "int32") return [(value) => typeof value === "number" && (value < -2147483648 || value > 2147483647) ? problem("value", `${String(value)} is no int32`) : void 0];
	if (format !== "int64") return [];
	return [(value) => typeof value === "string" && !isInt64(value) ? problem("value", `${describe(value)} is no int64`) : void 0];
}
/** `-12`: an integer of 64 bits that travels as text. */
function isInt64(text) {
	if (!/^-?[0-9]{1,19}$/.test(text)) return false;
	const value = BigInt(text);
	return value >= int64.min && value <= int64.max;
}
function patternLook(pattern) {
	const matches = typeof pattern === "string" ? matcher(pattern) : void 0;
	if (matches === void 0) return [];
	return [(value) => typeof value !== "string" || matches(value) ? void 0 : problem("value", `${describe(value)} does not match ${describe(pattern ?? "")}`)];
}
// dist/mock-engine/checking/schema.js
/**
* Compiles a JSON Schema of the keywords that the contract has: `type`, `enum`, `const`, `properties`, `required`,
* `additionalProperties`, `items`, `anyOf`, `$ref`, bounds of size, length and value, `pattern`, `format: int64`. Others
* say nothing. A reference to a schema that is not there allows everything.
*/
function compileSchema(schema, schemas) {
	const check = compiler(schemas)(schema);
	return (value) => check(value, {
		depth: 0,
		left: most
	});
}
const most = 1e6;
function compiler(schemas) {
	const named = /* @__PURE__ */ new Map();
	const reference = (name) => {
		const known = named.get(name);
		if (known !== void 0) return known;
		const target = Object.hasOwn(schemas, name) ? schemas[name] : void 0;
		const made = target === void 0 ? anything : compile(target);
		named.set(name, made);
		return made;
	};
	const compile = (schema) => {
		if (schema === false) return () => problem("unknown", "nothing is allowed here");
		if (!isObject(schema)) return anything;
		return allOf([
			...scalarLooks(schema),
			...referenceCheck(schema["$ref"], reference),
			...listChecks(schema, compile),
			...objectChecks(schema, compile),
			...alternativesCheck(schema["anyOf"], compile)
		]);
	};
	return compile;
}
const anything = () => void 0;
function allOf(checks) {
	const [only, second] = checks;
	if (only === void 0) return anything;
	if (second === void 0) return only;
	return (value, run) => {
		for (const check of checks) {
			const found = check(value, run);
			if (found !== void 0) return found;
		}
	};
}
/** What is referred to is compiled when a value first gets there: a schema may refer to itself. */
function referenceCheck(target, reference) {
	if (typeof target !== "string") return [];
	const name = target.replace(/^#\/schemas\//, "");
	let check;
	return [(value, run) => {
		if (run.depth >= 500) return problem("depth", "it is nested too deeply");
		check ??= reference(name);
		run.depth += 1;
		const found = check(value, run);
		run.depth -= 1;
		return found;
	}];
}
/** Of what fits none, the problem of the alternative that comes furthest into the value. */
function alternativesCheck(variants, compile) {
	if (!Array.isArray(variants)) return [];
	const checks = variants.map(compile);
	return [(value, run) => {
		let closest;
		for (const check of checks) {
			run.left -= 1;
			if (run.left < 0) return problem("depth", "it is too much to look at");
			const found = check(value, run);
			if (found === void 0) return void 0;
			if (closest === void 0 || weight(found) > weight(closest)) closest = found;
		}
		return closest ?? problem("unknown", "nothing is allowed here");
	}];
}
/** `null` where an object may be null too has a problem of its type, which says less than one of its members. */
function weight({ at, rule }) {
	return at.length * 2 + (rule === "type" ? 0 : 1);
}
// dist/mock-engine/checking/text-value.js
/**
* Makes of text what the schema wants: `"20"` is 20 where a number is expected, `ids=a&ids=b` is a list, an object is
* JSON. What is no such thing stays text, which the schema's check then refuses. Empty text is nothing but for a string.
*/
function textReader(schema, schemas) {
	const aim = resolved$1(schema, schemas);
	const types = typesOf(aim);
	if (types.includes("array")) return listReader(aim, schemas);
	return ([text = ""]) => {
		if (types.length === 0 || types.includes("string") && types.length === 1) return text;
		if (text === "" && !types.includes("string")) return void 0;
		return readScalar(text, types);
	};
}
function listReader({ items }, schemas) {
	const readItem = textReader(isObject(items) ? items : {}, schemas);
	return (texts) => {
		const [first = ""] = texts;
		if (texts.length === 1 && first === "") return void 0;
		const whole = texts.length === 1 && first.startsWith("[") ? parsed$2(first) : void 0;
		return Array.isArray(whole) ? whole : texts.map((text) => readItem([text]) ?? "");
	};
}
function readScalar(text, types) {
	if ((types.includes("integer") || types.includes("number")) && isNumber.test(text)) return Number(text);
	if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
	if (types.includes("object")) return parsed$2(text) ?? text;
	return text;
}
/** `-1.5e3` */
const isNumber = /^-?[0-9]{1,300}(?:\.[0-9]{1,300})?(?:[eE][+-]?[0-9]{1,2})?$/;
function parsed$2(text) {
	const read = parseJson(text);
	return read.ok ? read.value : void 0;
}
function resolved$1(schema, schemas) {
	const seen = /* @__PURE__ */ new Set();
	let aim = schema;
	for (let name = referenceOf(aim); name !== void 0 && !seen.has(name); name = referenceOf(aim)) {
		seen.add(name);
		aim = (Object.hasOwn(schemas, name) ? schemas[name] : void 0) ?? {};
	}
	return aim;
}
function referenceOf({ $ref }) {
	return typeof $ref === "string" ? $ref.replace(/^#\/schemas\//, "") : void 0;
}
function typesOf({ type }) {
	return (Array.isArray(type) ? type : type === void 0 ? [] : [type]).filter((name) => typeof name === "string");
}
// dist/mock-engine/checking/body.js
/** Compiles the reading of an operation's body: JSON, a form, or whatever was sent where nothing is described. */
function compileBody({ request, schemas }) {
	if (request === void 0) return () => nothing$4;
	const read = request.mediaType === "multipart/form-data" ? formReader(request.schema, schemas) : jsonReader(request.schema, schemas);
	return (bytes, contentType) => {
		const type = typeOf$1(contentType);
		if (bytes.length === 0 && type !== "multipart/form-data") return request.required ? missing : nothing$4;
		if (!isAccepted(type, request.mediaType)) return unreadable(`its content type is ${describe(type)}, ${describe(request.mediaType)} is expected`);
		return read(bytes, contentType ?? "");
	};
}
const noFiles = /* @__PURE__ */ new Map();
const nothing$4 = {
	ok: true,
	body: void 0,
	files: noFiles
};
const missing = {
	ok: false,
	problem: {
		at: [],
		rule: "required",
		said: "it is required and missing"
	}
};
function unreadable(said) {
	return {
		ok: false,
		problem: {
			at: [],
			rule: "json",
			said
		}
	};
}
/** `application/json` of `Application/JSON; charset=utf-8`. */
function typeOf$1(contentType = "") {
	return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
/** JSON may go by no name. */
function isAccepted(type, wanted) {
	if (wanted === "multipart/form-data") return type === wanted;
	return type === "" || type === wanted || type === "application/json" || type.endsWith("+json");
}
function jsonReader(schema, schemas) {
	const check = compileSchema(schema, schemas);
	return (bytes) => {
		const read = parseJsonBytes(bytes);
		if (!read.ok) return unreadable(read.said);
		const problem = check(read.value);
		return problem === void 0 ? {
			ok: true,
			body: read.value,
			files: noFiles
		} : {
			ok: false,
			problem
		};
	};
}
function formReader(schema, schemas) {
	const properties = isObject(schema["properties"]) ? schema["properties"] : {};
	const members = Object.entries(properties).map(([name, member]) => memberOf(name, member, schemas));
	const check = compileSchema(schema, schemas);
	return (bytes, contentType) => {
		const read = parseMultipart(bytes, contentType);
		if (!read.ok) return unreadable(read.said);
		const sent = members.map((member) => [member, sentAs(member, read.form)]);
		const wrong = sent.find(([{ name, isFile }]) => isFile && read.form.fields.has(name));
		if (wrong !== void 0) return {
			ok: false,
			problem: {
				at: [wrong[0].name],
				rule: "type",
				said: "it is text and no file"
			}
		};
		const problem = check(objectOf$1(sent));
		if (problem !== void 0) return {
			ok: false,
			problem
		};
		return {
			ok: true,
			body: objectOf$1(sent.filter(([{ isFile }]) => !isFile)),
			files: filesOf(members, read.form)
		};
	};
}
function memberOf(name, schema, schemas) {
	const known = isObject(schema) ? schema : {};
	return {
		name,
		isFile: known["format"] === "binary",
		read: textReader(known, schemas)
	};
}
/** A file stands in the check as its name. What is no file to the contract may still come with a file name. */
function sentAs({ name, isFile, read }, { fields, files }) {
	const file = files.get(name);
	if (isFile) return file?.name;
	const texts = fields.get(name) ?? (file && [new TextDecoder().decode(file.bytes)]);
	return texts && read(texts);
}
function filesOf(members, { files }) {
	const names = new Set(members.filter(({ isFile }) => isFile).map(({ name }) => name));
	return new Map([...files].filter(([name]) => names.has(name)));
}
function objectOf$1(sent) {
	return Object.fromEntries(sent.flatMap(([{ name }, value]) => value === void 0 ? [] : [[name, value]]));
}
// dist/mock-engine/checking/parameters.js
/** Compiles the check of an operation's path, query and headers, in this order. */
function compileParameters(details) {
	const compiled = [
		"path",
		"query",
		"header"
	].flatMap((place) => details.parameters.filter((parameter) => parameter.in === place).map((parameter) => compile(parameter, details)));
	return (raw) => {
		const query = [];
		for (const parameter of compiled) {
			const { name, place } = parameter;
			const value = valueOf$1(parameter, raw);
			const found = value === void 0 ? parameter.missing : parameter.check(value);
			if (found !== void 0) return {
				ok: false,
				place,
				problem: inside(name, found)
			};
			const used = value ?? parameter.default;
			if (place === "query" && used !== void 0) query.push([name, used]);
		}
		return {
			ok: true,
			query: Object.fromEntries(query)
		};
	};
}
function compile(parameter, { schemas }) {
	const { name, in: place, required, schema } = parameter;
	const check = compileSchema(schema, schemas);
	const value = schema["default"];
	return {
		name,
		place,
		check,
		read: textReader(schema, schemas),
		missing: required ? problem("required", "it is required and missing") : void 0,
		default: value !== void 0 && check(value) === void 0 ? value : void 0
	};
}
function valueOf$1({ name, place, read }, raw) {
	switch (place) {
		case "query": {
			const texts = raw.query.getAll(name);
			return texts.length === 0 ? void 0 : read(texts);
		}
		case "path": return Object.hasOwn(raw.path, name) ? read([raw.path[name] ?? ""]) : void 0;
		case "header": {
			const lower = name.toLowerCase();
			return Object.hasOwn(raw.headers, lower) ? read([raw.headers[lower] ?? ""]) : void 0;
		}
	}
}
// dist/mock-engine/checking/check.js
/** The code that any call with an invalid parameter can get. */
const invalidField = 99992402;
/** Whether a request is as the contract wants it; the first thing that is not. Schemas are compiled on first use. */
function checkCall(operation, raw) {
	const { parameters, body: readBody, errors } = compiledOf(operation);
	const found = parameters(raw);
	const refuse = (place, problem) => refused$3(errors, problem, {
		place,
		context: operation.id
	});
	if (!found.ok) return refuse(found.place, found.problem);
	const read = readBody(raw.body, raw.contentType);
	if (!read.ok) return refuse("body", read.problem);
	return {
		ok: true,
		query: found.query,
		body: read.body,
		files: read.files
	};
}
/** What an answer breaks of the contract, in words; none where it is valid. */
function validateAnswer(operation, body) {
	const found = compiledOf(operation).answer(body);
	return found === void 0 ? [] : [sentence("body", found)];
}
const compiledOperations = /* @__PURE__ */ new WeakMap();
function compiledOf(operation) {
	const known = compiledOperations.get(operation);
	if (known !== void 0) return known;
	const details = operation.details();
	const made = {
		parameters: compileParameters(details),
		body: compileBody(details),
		answer: compileSchema(details.response.schema, details.schemas),
		errors: details.errors
	};
	compiledOperations.set(operation, made);
	return made;
}
function refused$3(errors, problem, where) {
	const names = problem.at.filter((part) => typeof part === "string");
	const fitting = fittingRows(errors, {
		...where,
		names,
		rule: problem.rule
	});
	return {
		ok: false,
		refusal: {
			codes: [.../* @__PURE__ */ new Set([...fitting.map(({ code }) => code), invalidField])],
			means: fitting[0]?.kind ?? "invalid_argument",
			reason: sentence(where.place, problem)
		}
	};
}
function sentence(place, { at, said }) {
	return `${at.length === 0 ? `the ${place}` : pathText(at)}: ${said}`;
}
// dist/mock-engine/answering/likeness.js
/** Another text of the same form where an example is an id or a time; any other is taken as it is. */
function textLike(example, ids) {
	if (epoch.test(example)) return String(timeLike(Number(example), ids));
	if (/^[0-9]{15,19}$/.test(example)) return example.slice(0, 1) + digits(example.length - 1, ids);
	const { prefix, tail } = splitId(example);
	return tail === "" ? example : ids.id(prefix, tail.length);
}
/** Another time where an example is one, by its size and the name of its field. */
function numberLike(example, name, ids) {
	return epoch.test(String(example)) && /time|date|at$|_ts$/i.test(name) ? timeLike(example, ids) : example;
}
/** `1609296809` or `1609296809000`: seconds or milliseconds since 1970, in this century. */
const epoch = /^(?:1[0-9]{9}|1[0-9]{12})$/;
/** Within a year before the example, so that what is later than something else is unlikely to be in the future. */
function timeLike(example, ids) {
	const seconds = ids.below(31536e3);
	return example > 0xe8d4a51000 ? example - seconds * 1e3 : example - seconds;
}
/**
* `tbl` and `xI2tWaxP5dG7p` of a table id, `ou_` and its letters of a user's: the prefix says what it is. An id has
* letters and digits mixed and no blank; what is a word, an address or a file name has no tail.
*/
function splitId(example) {
	const underscore = /^((?:[a-z]+_){1,3})([A-Za-z0-9]{8,64})$/.exec(example);
	const joined = /^([a-z]{3,5}|)([A-Za-z0-9]{9,64})$/.exec(example);
	const [, prefix = "", tail = ""] = underscore ?? joined ?? [];
	return isMixed(tail) ? {
		prefix,
		tail
	} : {
		prefix,
		tail: ""
	};
}
function isMixed(text) {
	return /[0-9]/.test(text) && /[A-Za-z]/.test(text);
}
function digits(count, ids) {
	return Array.from({ length: count }, () => String(ids.below(10))).join("");
}
// dist/mock-engine/answering/scalar.js
/** A text for a field of which only its name, format and rules are known. */
function textOf({ format, minLength, maxLength, pattern }, name, ids) {
	const min = typeof minLength === "number" ? Math.min(minLength, 1e5) : 0;
	const max = typeof maxLength === "number" ? maxLength : Infinity;
	const matches = typeof pattern === "string" ? matcher(pattern) : void 0;
	const first = typeof format === "string" ? formats.get(format) ?? byName(name, ids) : byName(name, ids);
	return [first, ...plainTexts].map((text) => text.padEnd(min, "x").slice(0, max)).find((text) => matches?.(text) ?? true) ?? first;
}
/** A number for a field of which only its name and bounds are known. */
function numberOf({ minimum, maximum }, name, ids) {
	const min = typeof minimum === "number" ? Math.ceil(minimum) : void 0;
	const max = typeof maximum === "number" ? Math.floor(maximum) : void 0;
	const wished = isTime.test(name) ? firstTime + ids.below(31536e3) : (min ?? 0) + ids.below(10);
	return Math.max(Math.min(wished, max ?? wished), min ?? -Infinity);
}
/** 2025-01-01 in seconds. */
const firstTime = 1735689600;
const isTime = /time|_at$|timestamp/i;
function byName(name, ids) {
	const words = name.toLowerCase();
	if (isTime.test(words)) return String(firstTime + ids.below(31536e3));
	if (words === "msg" || words === "message") return "success";
	const known = byWord.find(([word]) => word.test(words));
	if (known !== void 0) return known[1](ids);
	return words === "" ? "text" : words.replaceAll("_", " ");
}
/** What a field of such a name usually holds. */
const byWord = [
	[/page_token|cursor/, () => ""],
	[/open_id/, (ids) => ids.id("ou_", 32)],
	[/union_id/, (ids) => ids.id("on_", 32)],
	[/chat_id/, (ids) => ids.id("oc_", 32)],
	[/user_?id/, (ids) => ids.id("", 8)],
	[/url|link|avatar|icon/, (ids) => `https://example.feishu.cn/${ids.id("", 16)}`],
	[/email/, (ids) => `user${String(ids.below(1e3))}@example.com`],
	[/mobile|phone/, (ids) => `+86138${String(1e7 + ids.below(89999999))}`],
	[/(?:^|_)date/, (ids) => `2025-0${String(1 + ids.below(9))}-${String(10 + ids.below(19))}`],
	[/file_name/, () => "report.txt"],
	[/(?:^|_)(?:id|token|key|code)$/, (ids) => ids.id("", 16)],
	[/name|title/, (ids) => people[ids.below(people.length)] ?? ""]
];
const people = [
	"Lin Mei",
	"Zhang Wei",
	"Alex Chen",
	"Wang Fang",
	"Sam Li",
	"Chen Jie"
];
const formats = /* @__PURE__ */ new Map([
	["date-time", "2025-01-01T00:00:00Z"],
	["date", "2025-01-01"],
	["time", "00:00:00Z"],
	["duration", "PT1M"],
	["email", "someone@example.com"],
	["uri", "https://example.com/"],
	["url", "https://example.com/"],
	["hostname", "example.com"],
	["ipv4", "192.0.2.1"],
	["ipv6", "2001:db8::1"],
	["uuid", "00000000-0000-4000-8000-000000000000"],
	["int64", "1"],
	["binary", "bytes of a file"],
	["byte", "Ynl0ZXM="]
]);
/** Texts that common patterns take: words, digits, identifiers, dates. */
const plainTexts = [
	"text",
	"1",
	"a",
	"A",
	"a1",
	"A1",
	"abc_123",
	"2025-01-01",
	"100000",
	"https://example.com/"
];
// dist/mock-engine/answering/sample.js
/** A value of a schema, made of the examples, defaults and enumerations in it, and of its rules where there are none. */
function sample(schema, sampling) {
	const place = {
		name: "",
		open: /* @__PURE__ */ new Set(),
		budget: { left: mostValues }
	};
	return made(isObject(schema) ? schema : {}, place, sampling) ?? null;
}
/** Schemas can be wide at each of many levels. */
const mostValues = 3e3;
/** `undefined` only within a reference that comes back to itself. */
function made(schema, place, sampling) {
	place.budget.left -= 1;
	const check = checkOf(schema, sampling.schemas);
	const isValid = (value) => value !== void 0 && check(value) === void 0;
	const given = [
		exampleOf$1(schema),
		schema["default"],
		...listed(schema)
	].filter(isValid);
	const varied = sampling.isVaried ? variedFrom(given, schema, place, sampling) : void 0;
	if (isValid(varied)) return varied;
	return given[0] ?? shaped(schema, place, sampling);
}
/** By named schemas and schema: each is looked at again and again. */
const checks$2 = /* @__PURE__ */ new WeakMap();
function checkOf(schema, schemas) {
	const known = checks$2.get(schemas) ?? /* @__PURE__ */ new WeakMap();
	checks$2.set(schemas, known);
	const check = known.get(schema) ?? compileSchema(schema, schemas);
	known.set(schema, check);
	return check;
}
function exampleOf$1({ examples }) {
	return Array.isArray(examples) ? examples[0] : void 0;
}
function listed(schema) {
	if ("const" in schema) return [schema["const"] ?? null];
	return Array.isArray(schema["enum"]) ? schema["enum"] : [];
}
/** Another choice of an enumeration, another id of the same form, another time. */
function variedFrom(given, schema, place, { ids }) {
	const choices = listed(schema);
	if (choices.length > 0) return choices[ids.below(choices.length)];
	const [first] = given;
	if (typeof first === "string") return textLike(first, ids);
	return typeof first === "number" ? numberLike(first, place.name, ids) : void 0;
}
function shaped(schema, place, sampling) {
	const { $ref, anyOf } = schema;
	if (typeof $ref === "string") return ofReference($ref.replace(/^#\/schemas\//, ""), place, sampling);
	if (Array.isArray(anyOf)) return firstOf(anyOf, place, sampling);
	switch (typeOf(schema)) {
		case "string": return textOf(schema, place.name, sampling.ids);
		case "integer":
		case "number": return numberOf(schema, place.name, sampling.ids);
		case "boolean": return false;
		case "array": return listOf(schema, place, sampling);
		case "object": return objectOf(schema, place, sampling);
		case "null": return null;
		default: return {};
	}
}
/** The first that is not null; a schema without a type is of the type that its keywords are for. */
function typeOf({ type, properties, items }) {
	if (Array.isArray(type)) return type.find((name) => name !== "null") ?? "null";
	if (type !== void 0) return type;
	return properties !== void 0 ? "object" : items !== void 0 ? "array" : void 0;
}
function ofReference(name, place, sampling) {
	if (place.open.has(name)) return void 0;
	const target = Object.hasOwn(sampling.schemas, name) ? sampling.schemas[name] : void 0;
	return target === void 0 ? {} : made(target, {
		...place,
		open: /* @__PURE__ */ new Set([...place.open, name])
	}, sampling);
}
function firstOf(variants, place, sampling) {
	for (const variant of variants) {
		const value = made(isObject(variant) ? variant : {}, place, sampling);
		if (value !== void 0) return value;
	}
}
function listOf(schema, place, sampling) {
	const { minItems, maxItems, items } = schema;
	const min = typeof minItems === "number" ? minItems : 0;
	const max = typeof maxItems === "number" ? maxItems : Infinity;
	const wished = place.budget.left > 0 ? 1 + (sampling.isVaried ? sampling.ids.below(3) : 0) : 0;
	const length = Math.min(Math.max(wished, min), max, mostItems);
	const values = [];
	for (let index = 0; index < length; index += 1) {
		const value = made(isObject(items) ? items : {}, place, sampling);
		if (value !== void 0) values.push(value);
	}
	return values;
}
const mostItems = 1e3;
function objectOf(schema, place, sampling) {
	const { properties, required, additionalProperties } = schema;
	const needed = new Set(Array.isArray(required) ? required : []);
	const values = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, member]) => {
		if (place.budget.left <= 0 && !needed.has(name)) return [];
		const value = made(isObject(member) ? member : {}, {
			...place,
			name
		}, sampling);
		return value === void 0 ? [] : [[name, value]];
	});
	if (values.length > 0 || !isObject(additionalProperties)) return Object.fromEntries(values);
	const value = made(additionalProperties, {
		...place,
		name: "key"
	}, sampling);
	return value === void 0 ? {} : { key: value };
}
// dist/mock-engine/answering/answer.js
/**
* What an operation answers that keeps no state: its documented example where that is valid, else a sample of its schema,
* which differs with the seed of `ids`. Always valid, always a success; of a list it is the last page, so that a loop
* over pages ends.
*/
function plainAnswer(operation, ids) {
	const { response } = operation.details();
	const { mediaType } = response;
	if (response.schema["format"] === "binary") return {
		status: 200,
		mediaType,
		body: fileOf(ids)
	};
	return {
		status: 200,
		mediaType,
		body: exampleOf(operation) ?? sampleOf(operation, ids)
	};
}
const examples = /* @__PURE__ */ new WeakMap();
/** The documented example, looked at once. */
function exampleOf(operation) {
	const known = examples.get(operation);
	if (known !== void 0) return known.body;
	const { example } = operation.details();
	const succeeding = example === void 0 ? void 0 : succeeded(example, operation);
	const body = succeeding !== void 0 && isValid(operation, succeeding) ? succeeding : void 0;
	examples.set(operation, { body });
	return body;
}
/** Sampled until it is valid; with the examples as they are where no variation is. */
function sampleOf(operation, ids) {
	const { response, schemas } = operation.details();
	const varied = succeeded(sample(response.schema, {
		schemas,
		ids,
		isVaried: true
	}), operation);
	if (isValid(operation, varied)) return varied;
	return succeeded(sample(response.schema, {
		schemas,
		ids,
		isVaried: false
	}), operation);
}
function isValid(operation, body) {
	return validateAnswer(operation, body).length === 0;
}
/** Code 0 where there is a code, and no more pages where there are pages. */
function succeeded(body, { pagination }) {
	if (!isObject(body)) return body;
	const code = typeof body["code"] === "number" ? { code: 0 } : {};
	const data = body["data"];
	const more = pagination?.more;
	const isLast = more !== void 0 && isObject(data) && typeof data[more] === "boolean";
	return {
		...body,
		...code,
		...isLast ? { data: withMember(data, more, false) } : {}
	};
}
function withMember(object, name, value) {
	return Object.fromEntries([...Object.entries(object), [name, value]]);
}
/** Some bytes that any program takes for a text. */
function fileOf(ids) {
	return new TextEncoder().encode(`A file of the mock, ${ids.id("", 12)}.\n`);
}
// dist/mock-engine/identity/admit.js
const nobody = { caller: {
	kind: "none",
	appId: "",
	tenantKey: "",
	openId: ""
} };
/**
* Looks at the `Authorization` header as the operation wants it. Where the page does not say which kinds it takes, any
* kind will do, but one is needed, unless the request itself holds the app's secret. Codes: 99991661 none, 99991671 no token at all, 99991663 of a tenant, 99991664 of an
* app, 99991668 and 99991677 of a user, 99991672 and 99991679 for scopes, as the platform's general list has them.
*/
function admit(operation, authorization, { tokens, clock }) {
	if (operation.tokens?.length === 0) return nobody;
	const token = bearer(authorization);
	if (token === void 0 && operation.tokens === void 0 && takesSecret(operation)) return nobody;
	if (token === void 0) return refused$2(99991661, "no access token in the Authorization header");
	const grant = tokens.find(token);
	if (grant === void 0) return unknownToken(token);
	if (grant.expiresAt <= clock.now()) return expired(token);
	const caller = callerFor(grant, operation.tokens);
	if (caller === void 0) return unwanted(token, operation.tokens ?? []);
	if (!grant.app.enabled) return refused$2(99991673, "the app is stopped");
	const failure = missingScope(grant, operation.scopes ?? []);
	return failure === void 0 ? { caller } : { failure };
}
/** As `client_secret` of the OAuth endpoint, whose page names no token. */
function takesSecret(operation) {
	const members = operation.details().request?.schema["properties"];
	return isObject(members) && Object.keys(members).some((name) => name.endsWith("_secret"));
}
/** The token itself; an empty header is none, another scheme gives what stands there, which no token is like. */
function bearer(authorization) {
	const text = authorization?.trim() ?? "";
	if (text === "" || /^bearer$/i.test(text)) return void 0;
	return /^bearer /i.test(text) ? text.slice(7).trim() : text;
}
const byPrefix = [
	[
		"t-",
		99991663,
		99991663
	],
	[
		"a-",
		99991664,
		99991664
	],
	[
		"u-",
		99991668,
		99991677
	]
];
function unknownToken(token) {
	const row = byPrefix.find(([prefix]) => token.startsWith(prefix));
	return row === void 0 ? refused$2(99991671, "the access token starts with none of t-, u- and a-") : refused$2(row[1], "the access token is not known");
}
function expired(token) {
	return refused$2(byPrefix.find(([prefix]) => token.startsWith(prefix))?.[2] ?? 99991663, "the access token has expired");
}
function unwanted(token, wanted) {
	const row = byPrefix.find(([prefix]) => token.startsWith(prefix));
	const kinds = wanted.map((kind) => `${kind}_access_token`).join(" or ");
	return refused$2(row?.[1] ?? 99991663, `this kind of access token is not supported here; it takes ${kinds}`);
}
function callerFor({ callers }, wanted) {
	if (wanted === void 0) return callers.tenant ?? callers.user ?? callers.app;
	for (const kind of wanted) {
		const caller = callers[kind];
		if (caller !== void 0) return caller;
	}
}
/** What the app lacks comes first: no user can grant what the app may not ask for. */
function missingScope({ app, scopes, callers }, needed) {
	if (needed.length === 0) return void 0;
	const lacks = (granted) => granted !== void 0 && !needed.some((scope) => granted.has(scope));
	const reason = `one of these scopes is needed: ${needed.join(", ")}`;
	const violations = (type) => ({ permission_violations: needed.map((subject) => ({
		type,
		subject
	})) });
	if (lacks(app.scopes)) return {
		code: 99991672,
		reason,
		details: violations("action_scope_required")
	};
	if (callers.user !== void 0 && lacks(scopes)) return {
		code: 99991679,
		reason,
		details: violations("action_privilege_required")
	};
}
function refused$2(code, reason) {
	return { failure: {
		code,
		reason
	} };
}
// dist/mock-engine/identity/general-codes.js
/**
* The answer to such a failure: status and message as the operation's own page has them, else the general list of the
* contract, else as the platform's general list has them, which says no statuses. Failures come with 400 there, where
* nothing else is said.
*/
function generalAnswer({ code, reason, logId, details }, contract, operation) {
	const known = generalCodes.get(code);
	const row = operation?.details().errors.find((candidate) => candidate.code === code) ?? contract.general.find((candidate) => candidate.code === code);
	const error = {
		message: reason,
		...logId === void 0 ? {} : { log_id: logId },
		...details
	};
	return {
		status: row?.status ?? known?.status ?? 400,
		body: {
			code,
			msg: row?.message ?? known?.message ?? reason,
			error
		}
	};
}
/** Whether the platform's general list has the code. */
function isGeneralCode(code, contract) {
	return generalCodes.has(code) || contract.general.some((row) => row.code === code);
}
/** The part of the platform's general list that the mock answers by itself, for contracts that lack that page. */
const generalCodes = /* @__PURE__ */ new Map([
	[9499, { message: "bad request" }],
	[10003, { message: "invalid parameter" }],
	[10005, { message: "app id unauthorized" }],
	[10012, { message: "get app access token fail" }],
	[10013, { message: "get tenant access token fail" }],
	[10014, { message: "app unauthorized" }],
	[10015, { message: "wrong app secret" }],
	[10016, { message: "app resend fail" }],
	[10500, {
		message: "internal server error",
		status: 500
	}],
	[99991201, {
		message: "resource not find",
		status: 404
	}],
	[99991301, {
		message: "request method doesn’t match",
		status: 405
	}],
	[99991400, {
		message: "request trigger frequency limit",
		status: 429
	}],
	[99991661, { message: "Need a token" }],
	[99991663, { message: "Invalid access token for authorization. Please make a request with token attached" }],
	[99991664, { message: "invalid app token" }],
	[99991668, { message: "Invalid access token for authorization. Please make a request with token attached." }],
	[99991671, { message: "Invalid token: must start with t-/u-" }],
	[99991672, { message: "Access denied. One of the following scopes is required" }],
	[99991673, { message: "unauthorized app" }],
	[99991677, { message: "token expire" }],
	[99991679, { message: "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again." }]
]);
// dist/mock-engine/limits/replays.js
/** The oldest go where there are more, or where they hold more letters. */
const mostAnswers = 1e4;
const mostLetters = 16e6;
/** None yet. */
function makeReplays() {
	const answers = /* @__PURE__ */ new Map();
	let letters = 0;
	function keep(key, answer) {
		if (answer.body.length > mostLetters) return;
		drop(key);
		answers.set(key, answer);
		letters += answer.body.length;
		while (answers.size > mostAnswers || letters > mostLetters) drop(answers.keys().next().value ?? "");
	}
	function drop(key) {
		letters -= answers.get(key)?.body.length ?? 0;
		answers.delete(key);
	}
	return {
		find: (key) => answers.get(key),
		keep,
		snapshot: () => [...answers].map(([key, { status, body, request }]) => [
			key,
			status,
			body,
			request
		]),
		restore(snapshot) {
			const rows = Array.isArray(snapshot) ? snapshot.filter(isRow) : void 0;
			if (rows === void 0) throw new TypeError("this is no snapshot of a mock");
			answers.clear();
			letters = 0;
			for (const [key, status, body, request] of rows) keep(key, {
				status,
				body,
				request
			});
		}
	};
}
function isRow(value) {
	if (!Array.isArray(value) || !Number.isInteger(value[1])) return false;
	return [
		value[0],
		value[2],
		value[3]
	].every((part) => typeof part === "string");
}
/** Tells requests apart by what was sent, byte for byte: a repeated one is sent as the first was. */
function requestMark(search, body) {
	return createHash("sha256").update(search).update("\n").update(body).digest("base64");
}
/**
* Under what the answer is kept: caller, operation, address and the key itself. `undefined`: no key was sent; an empty one
* is none.
*/
function replayKey(operation, pathname, sent, { appId, tenantKey, openId }) {
	const { idempotency } = operation;
	if (idempotency === void 0) return void 0;
	const key = valueOf(idempotency, sent);
	if (typeof key !== "string" || key === "") return void 0;
	return JSON.stringify([
		appId,
		tenantKey,
		openId,
		operation.id,
		pathname,
		key
	]);
}
function valueOf({ in: place, name }, sent) {
	switch (place) {
		case "query": return sent.query[name];
		case "header": return sent.headers[name.toLowerCase()];
		case "body": return isObject(sent.body) ? sent.body[name] : void 0;
	}
}
// dist/mock-engine/engine/exchange.js
/** `application/json` as the platform writes it. */
const jsonType = "application/json; charset=utf-8";
/** `/a/b?c=1#d` in two; an address with scheme and host, as proxies get it, counts by its path. */
function splitTarget(target) {
	const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?#]*/i, "");
	const end = local.indexOf("#");
	const whole = end === -1 ? local : local.slice(0, end);
	const mark = whole.indexOf("?");
	return {
		pathname: (mark === -1 ? whole : whole.slice(0, mark)) || "/",
		search: mark === -1 ? "" : whole.slice(mark + 1)
	};
}
// dist/mock-engine/engine/replies.js
/** A JSON answer. */
function jsonDraft(status, body, headers) {
	return {
		status,
		mediaType: jsonType,
		body: JSON.stringify(body),
		...headers === void 0 ? {} : { headers }
	};
}
/** A file that is downloaded; its name is percent-encoded, as RFC 6266 wants it. */
function fileDraft(bytes, mediaType, name) {
	const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(/['()*]/g, percentEncoded);
	return {
		status: 200,
		mediaType: /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w.-]+)?$/.test(mediaType) ? mediaType : "application/octet-stream",
		body: bytes,
		headers: { "content-disposition": `attachment; filename*=UTF-8''${encoded}` }
	};
}
function percentEncoded(letter) {
	return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** The code in an envelope; `undefined` where there is none. */
function codeOf(body) {
	const code = isObject(body) ? body["code"] : void 0;
	return typeof code === "number" ? code : void 0;
}
/** Makes log ids as the platform's: 14 digits of the time, then 20 hexadecimal digits, here those of a count. */
function makeLogIds() {
	let second = -1;
	let time = "";
	let count = 0;
	return (now) => {
		const current = Math.floor(now / 1e3);
		if (current !== second) {
			second = current;
			time = (/* @__PURE__ */ new Date(current * 1e3)).toISOString().replace(/[^0-9]/g, "").slice(0, 14);
		}
		count += 1;
		return time + count.toString(16).toUpperCase().padStart(20, "0");
	};
}
// dist/mock-engine/engine/perform.js
/** Identity, limits, check, turn, idempotency, behaviour: the first that refuses answers. */
function perform(routed, stations) {
	const { operation, incoming, note } = routed;
	const { tokens, world, windows } = stations;
	const admission = admit(operation, incoming.headers["authorization"], {
		tokens,
		clock: world.clock
	});
	if ("failure" in admission) return refuseGenerally(admission.failure, routed, stations);
	const { caller } = admission;
	if (caller.kind !== "none") note.caller = caller;
	const full = operation.windows && windows?.take(limitKey(operation, caller), operation.windows);
	if (full !== void 0) return { draft: limitedDraft(routed, stations.contract, full) };
	const checked = checkCall(operation, {
		path: routed.path,
		query: new URLSearchParams(routed.search),
		headers: incoming.headers,
		body: incoming.body,
		contentType: incoming.headers["content-type"]
	});
	if (!checked.ok) return refuse("invalid", checked.refusal, routed, stations);
	const { query, body, files } = checked;
	return takeTurn({
		operation,
		path: routed.path,
		query,
		headers: incoming.headers,
		body,
		files,
		caller
	}, routed, stations);
}
/** Says why a call gets a code of the general list. */
function refuseGenerally(failure, routed, { contract }) {
	const { operation, note, logId } = routed;
	const { status, body } = generalAnswer({
		...failure,
		logId
	}, contract, operation);
	note.verdict = "unauthorized";
	note.code = failure.code;
	note.reason = failure.reason;
	return { draft: jsonDraft(status, body) };
}
function refuse(verdict, refusal, { operation, note, logId }, stations) {
	const { status, body } = failureAnswer(operation, refusal, stations.contract, logId);
	note.verdict = verdict;
	note.reason = refusal.reason;
	learnCode(note, body);
	return { draft: jsonDraft(status, body) };
}
function limitKey({ id }, { appId, tenantKey }) {
	return `${appId} ${tenantKey} ${id}`;
}
/** 429, or what the page says, with the two headers that say how long to wait. */
function limitedDraft({ operation, note, logId }, contract, { window, resetSeconds }) {
	const { requests, seconds } = window;
	const reason = `more than ${String(requests)} calls within ${String(seconds)} s`;
	const code = operation.limited?.code ?? 99991400;
	const { status, body } = generalAnswer({
		code,
		reason,
		logId
	}, contract, operation);
	note.verdict = "limited";
	note.code = code;
	note.reason = reason;
	return jsonDraft(operation.limited?.status ?? (code === 99991400 ? 429 : status), body, {
		"x-ogw-ratelimit-limit": String(requests),
		"x-ogw-ratelimit-reset": String(resetSeconds)
	});
}
/** Where the answer takes time, a second write to the same thing meanwhile gets the documented conflict. */
function takeTurn(call, routed, stations) {
	const { serializeBy } = routed.operation;
	if (!routed.takesTime || serializeBy === void 0) return replay(call, routed, stations);
	const key = JSON.stringify(serializeBy.map((name) => [name, call.path[name]]));
	if (!stations.turns.begin(key)) {
		const rows = routed.operation.details().errors.filter(({ retry }) => retry === "serialize");
		return refuse("conflict", {
			codes: rows.map(({ code }) => code),
			means: rows[0]?.kind ?? "conflict",
			reason: `another write to the same ${serializeBy.join(", ")} is under way`
		}, routed, stations);
	}
	const release = () => {
		stations.turns.end(key);
	};
	try {
		return {
			...replay(call, routed, stations),
			release
		};
	} catch (error) {
		release();
		throw error;
	}
}
/**
* A call that was carried out once under its key is answered as it was then. Most pages judge by the key alone whether it
* is the same request; one that documents a conflict of keys, as `ClientTokenConflict`, gives it to another request.
*/
function replay(call, routed, stations) {
	const key = replayKey(call.operation, routed.pathname, call, call.caller);
	if (key === void 0) return behave(call, routed, stations);
	const { note, search, incoming } = routed;
	const request = requestMark(search, incoming.body);
	const known = stations.replays.find(key);
	if (known !== void 0) {
		const conflict = known.request === request ? void 0 : keyConflict(call.operation);
		if (conflict !== void 0) return refuse("conflict", conflict, routed, stations);
		note.verdict = "replayed";
		note.code = 0;
		return { draft: {
			status: known.status,
			mediaType: jsonType,
			body: known.body
		} };
	}
	const performed = behave(call, routed, stations);
	const { status, body } = performed.draft;
	if (note.verdict === "answered" && typeof body === "string") stations.replays.keep(key, {
		status,
		body,
		request
	});
	return performed;
}
/** The documented error for a key that was used for another request. */
function keyConflict(operation) {
	const name = operation.idempotency?.name ?? "";
	const row = operation.details().errors.filter(({ kind, retry }) => kind === "conflict" && retry !== "serialize").find((conflict) => wordsInCommon(conflict, name) > 0);
	return row && {
		codes: [row.code],
		means: row.kind,
		reason: `${name} was used for another request`
	};
}
function behave(call, routed, stations) {
	const behaviour = stations.behaviours.get(call.operation.id);
	if (behaviour === void 0) return { draft: plainDraft(call.operation, routed.note, stations.world) };
	const outcome = behaviour(call, stations.world);
	return outcome.kind === "failure" ? refuse("failed", outcome, routed, stations) : { draft: draftOf(outcome, routed.note) };
}
function draftOf(outcome, note) {
	note.verdict = "answered";
	switch (outcome.kind) {
		case "data":
			note.code = 0;
			return {
				status: 200,
				mediaType: jsonType,
				body: `{"code":0,"msg":"success","data":${JSON.stringify(outcome.data)}}`
			};
		case "body":
			learnCode(note, outcome.body);
			return jsonDraft(200, outcome.body);
		case "file": return fileDraft(outcome.bytes, outcome.mediaType, outcome.name);
	}
}
/** Examples stay the same, so what they are written as is kept as long as they are. */
const written = /* @__PURE__ */ new WeakMap();
/** The answer of an operation that keeps no state. */
function plainDraft(operation, note, { ids }) {
	const { status, mediaType, body } = plainAnswer(operation, ids);
	note.verdict = "answered";
	if (body instanceof Uint8Array) return fileDraft(body, mediaType, "file");
	learnCode(note, body);
	if (typeof body !== "object" || body === null) return {
		status,
		mediaType,
		body: JSON.stringify(body)
	};
	let text = written.get(body);
	if (text === void 0) {
		text = JSON.stringify(body);
		written.set(body, text);
	}
	return {
		status,
		mediaType: mediaType === "application/json" ? jsonType : mediaType,
		body: text
	};
}
function learnCode(note, body) {
	const code = codeOf(body);
	if (code !== void 0) note.code = code;
}
// dist/mock-engine/faults/endings.js
/** The answer that a fault makes: the documented failure with its code, else that of a proxy with its HTTP status. A status beside a code takes the place of the documented one. */
function endingDraft({ code, status }, note, setting) {
	if (code === void 0) return proxyDraft(status ?? 500);
	const draft = documentedDraft(code, note, setting) ?? {
		status: 400,
		body: {
			code,
			msg: "undocumented",
			error: { message: "no page documents this code for this operation" }
		}
	};
	note.code = code;
	note.verdict = "faulted";
	const whole = "mediaType" in draft ? draft : jsonDraft(draft.status, draft.body);
	return status === void 0 ? whole : {
		...whole,
		status
	};
}
/** What a caller asked for by `Prefer`; `undefined`: nothing of the kind. */
function preferredDraft({ code, example }, note, setting) {
	if (code !== void 0) return preferredFailure(code, note, setting);
	return example === true ? plainDraft(setting.operation, note, setting.world) : void 0;
}
function preferredFailure(code, note, setting) {
	const draft = documentedDraft(code, note, setting);
	note.verdict = "faulted";
	note.reason = `asked for by Prefer: code=${String(code)}`;
	if (draft !== void 0) {
		note.code = code;
		return draft;
	}
	if (code >= 400 && code < 600) return proxyDraft(code);
	const message = `${setting.operation.id} does not document ${String(code)}`;
	note.reason = message;
	return jsonDraft(400, {
		code: 9499,
		msg: "bad request",
		error: { message }
	});
}
/** The failure as the operation's page, else the general list, documents it; `undefined` where neither does. */
function documentedDraft(code, note, { contract, operation, logId }) {
	const reason = "this failure was asked for";
	const row = operation?.details().errors.find((candidate) => candidate.code === code);
	if (operation !== void 0 && code === (operation.limited?.code ?? 99991400)) {
		const window = operation.windows?.[0] ?? {
			requests: 1,
			seconds: 1
		};
		return limitedDraft({
			operation,
			note,
			logId
		}, contract, {
			window,
			resetSeconds: 1
		});
	}
	if (operation !== void 0 && row !== void 0) {
		const { status, body } = failureAnswer(operation, {
			codes: [code],
			means: row.kind,
			reason
		}, contract, logId);
		return jsonDraft(status, body);
	}
	if (!isGeneralCode(code, contract)) return void 0;
	const { status, body } = generalAnswer({
		code,
		reason,
		logId
	}, contract, operation);
	return jsonDraft(status, body);
}
/** What something between caller and service answers: no JSON. */
function proxyDraft(status) {
	const text = `HTTP ${String(status)}`;
	return {
		status,
		mediaType: "text/html",
		body: `<html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>\n`
	};
}
/** The answer with a body that is none: of another kind, empty, breaking off, or bytes at random. */
function brokenDraft(draft, random) {
	const kinds = [
		() => "<html><body>It works!</body></html>",
		() => "",
		() => draft.body.slice(0, Math.max(1, Math.floor(draft.body.length / 2))),
		() => Uint8Array.from({ length: 64 }, () => Math.floor(random.next() * 256)),
		() => "null"
	];
	const kind = kinds[Math.floor(random.next() * kinds.length)];
	return {
		...draft,
		body: kind?.() ?? ""
	};
}
// dist/mock-engine/engine/carry-out.js
/** Carries the call out, with what shall go wrong about it. */
function settled(passage, parts) {
	const { harm, note } = passage;
	if (harm?.expireTokens === true) parts.tokens.expireAll();
	const ending = harm?.ending;
	const performed = ending !== void 0 && ending.when !== "after" && ending.cut !== true && ending.garbage !== true ? { draft: emptyDraft } : carriedOut(passage, parts);
	if (ending === void 0) return performed;
	note.verdict = "faulted";
	note.reason = `a fault that was asked for: ${JSON.stringify(ending)}`;
	delete note.code;
	const operation = passage.target.kind === "operation" ? passage.target.operation : void 0;
	if (ending.reset === true) return {
		...performed,
		breaks: "reset"
	};
	if (ending.cut === true) return {
		...performed,
		breaks: "cut"
	};
	const draft = ending.garbage === true ? brokenDraft(performed.draft, parts.random) : endingDraft(ending, note, {
		contract: parts.contract,
		operation,
		logId: passage.logId
	});
	return {
		...performed,
		draft
	};
}
const emptyDraft = {
	status: 200,
	mediaType: "text/plain",
	body: ""
};
function carriedOut(passage, parts) {
	try {
		return carryOut(passage, parts);
	} catch (error) {
		const isDeep = error instanceof RangeError;
		const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		return fail$1(isDeep ? "invalid" : "broken", {
			code: isDeep ? 9499 : 10500,
			reason
		}, passage, parts);
	}
}
function carryOut(passage, parts) {
	const { target, preference, note, incoming } = passage;
	switch (target.kind) {
		case "nothing": return nothingThere(target.allow, passage, parts);
		case "tokens": return giveTokens(target.endpoint, passage, parts);
		case "operation": {
			const { operation } = target;
			const setting = {
				operation,
				contract: parts.contract,
				world: parts.world,
				logId: passage.logId
			};
			const preferred = preference && preferredDraft(preference, note, setting);
			if (preferred !== void 0) return { draft: preferred };
			const { pathname, search, delayMs, logId } = passage;
			return perform({
				incoming,
				pathname,
				search,
				...target,
				takesTime: delayMs > 0,
				logId,
				note
			}, parts);
		}
	}
}
function nothingThere(allow, passage, parts) {
	const { method } = passage.incoming;
	if (allow === void 0) return fail$1("unknown", {
		code: 99991201,
		reason: "no operation has this address"
	}, passage, parts);
	const methods = allow.join(", ");
	return { draft: {
		...fail$1("unknown", {
			code: 99991301,
			reason: `${method} is not among ${methods}`
		}, passage, parts).draft,
		headers: { allow: methods }
	} };
}
function giveTokens(endpoint, passage, parts) {
	const answer = endpoint.answer(passage.incoming.body, passage.incoming.headers);
	if ("failure" in answer) return fail$1("unauthorized", answer.failure, passage, parts);
	passage.note.verdict = "answered";
	const code = codeOf(answer.body);
	if (code !== void 0) passage.note.code = code;
	return { draft: jsonDraft(200, answer.body) };
}
function fail$1(verdict, failure, { note, target, logId }, { contract }) {
	const operation = target.kind === "operation" ? target.operation : void 0;
	const { status, body } = generalAnswer({
		...failure,
		logId
	}, contract, operation);
	note.verdict = verdict;
	note.code = failure.code;
	note.reason = failure.reason;
	return { draft: jsonDraft(status, body) };
}
// dist/mock-engine/engine/engine.js
/** The whole way of a call: route, record, fault, then what `perform` does, then the answer. */
function makeEngine(parts) {
	const logIds = makeLogIds();
	return { answer(incoming) {
		const passage = begin(incoming, parts, logIds);
		const { draft, release, breaks } = settled(passage, parts);
		const reply = replyOf(draft, passage, breaks);
		if (parts.log !== void 0) tell(parts.log, passage.number, parts.journal);
		if (passage.delayMs === 0) {
			release?.();
			return reply;
		}
		return parts.sleep(passage.delayMs).then(() => {
			release?.();
			return reply;
		});
	} };
}
function tell(log, number, journal) {
	const entry = journal.entry(number);
	try {
		if (entry !== void 0) log(entry);
	} catch {}
}
function begin(incoming, parts, logIds) {
	const now = parts.world.clock.now();
	const { pathname, search } = splitTarget(incoming.target);
	const target = targetOf(incoming.method, pathname, parts);
	const operation = nameOf(target);
	const note = {
		verdict: "broken",
		...operation === void 0 ? {} : { operation }
	};
	const logId = logIds(now);
	const number = parts.journal.add(incoming, logId, note, now);
	const preference = readPreference(incoming.headers["prefer"]);
	const harm = parts.faults.draw(operation);
	const { ms, jitter = 0 } = parts.latency;
	return {
		number,
		incoming,
		pathname,
		search,
		note,
		logId,
		target,
		harm,
		preference,
		delayMs: ms + (jitter > 0 ? Math.round(parts.random.next() * jitter) : 0) + (harm?.delayMs ?? 0) + (preference?.delayMs ?? 0)
	};
}
function targetOf(method, pathname, { endpoints, routes }) {
	const endpoint = endpoints.get(pathname);
	if (endpoint !== void 0) return method === "POST" ? {
		kind: "tokens",
		endpoint
	} : {
		kind: "nothing",
		allow: ["POST"]
	};
	const found = routes.find(method, pathname);
	if (found === void 0) return { kind: "nothing" };
	return "allow" in found ? {
		kind: "nothing",
		allow: found.allow
	} : {
		kind: "operation",
		...found
	};
}
function nameOf(target) {
	switch (target.kind) {
		case "operation": return target.operation.id;
		case "tokens": return target.endpoint.id;
		case "nothing": return;
	}
}
function replyOf(draft, { note, logId }, breaks) {
	const { status, mediaType, body, headers } = draft;
	if (breaks === void 0) note.status = status;
	return {
		status,
		headers: {
			"content-type": mediaType,
			"x-tt-logid": logId,
			...headers
		},
		body,
		...breaks === void 0 ? {} : { breaks }
	};
}
// dist/mock-engine/engine/random.js
/** Mulberry32: one 32-bit word of state, so that a snapshot holds it as a number. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return {
		next() {
			state = state + 1831565813 >>> 0;
			let mixed = Math.imul(state ^ state >>> 15, state | 1);
			mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
			return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
		},
		get state() {
			return state;
		},
		set state(value) {
			state = value >>> 0;
		}
	};
}
/** Identifiers out of such numbers. */
function idsFrom(random) {
	const below = (bound) => Math.floor(random.next() * bound);
	return {
		below,
		id(prefix, length) {
			let text = prefix;
			for (let at = 0; at < length; at += 1) text += letters.charAt(below(letters.length));
			return text;
		}
	};
}
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
// dist/mock-engine/engine/world.js
/**
* The world before anything happened. The same seed gives the same ids. `told` hears of all that happens, in the middle of
* it: what it does about it comes later.
*/
function makeWorld(seed, clock, told) {
	const random = randomFrom(seed);
	let states = /* @__PURE__ */ new Map();
	const events = [];
	const keep = (type, event) => {
		const happening = {
			at: clock.now(),
			type,
			event: structuredClone(event)
		};
		events.push(happening);
		if (events.length > mostEvents) events.splice(0, mostEvents / 2);
		return happening;
	};
	return {
		world: {
			clock,
			ids: idsFrom(random),
			stateOf(system) {
				let state = states.get(system.name);
				if (state === void 0) {
					state = system.empty();
					states.set(system.name, state);
				}
				return state;
			},
			happened(type, event) {
				const happening = keep(type, event);
				told?.(happening);
			}
		},
		events: () => [...events],
		record(type, event) {
			keep(type, event);
		},
		snapshot: () => ({
			random: random.state,
			systems: structuredClone(Object.fromEntries(states))
		}),
		restore(snapshot) {
			if (!isWorldSnapshot(snapshot)) throw new TypeError("this is no snapshot of a mock");
			states = new Map(Object.entries(structuredClone(snapshot.systems)));
			random.state = snapshot.random;
		},
		forgetEvents() {
			events.length = 0;
		}
	};
}
/** Events are small; half of them go when there are too many, so that no call pays for moving all. */
const mostEvents = 2e3;
function isWorldSnapshot(value) {
	return isObject(value) && Number.isInteger(value["random"]) && isObject(value["systems"]);
}
// dist/mock-engine/faults/fault.js
/** Faults from other programs take no longer than this to answer. */
const longestDelay = 6e5;
/** Receivers take no more. */
const mostFragments = 1e3;
const isTrue = (value) => value === true;
const isWhole = (from, to) => (value) => typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
const checks$1 = /* @__PURE__ */ new Map([
	["operation", [(value) => typeof value === "string" && value !== "", "text"]],
	["code", [(value) => Number.isSafeInteger(value) && value !== 0, "a whole number but 0"]],
	["status", [isWhole(200, 599), "a number from 200 to 599"]],
	["reset", [isTrue, "true"]],
	["cut", [isTrue, "true"]],
	["garbage", [isTrue, "true"]],
	["expireTokens", [isTrue, "true"]],
	["delayMs", [isWhole(0, longestDelay), `a whole number up to ${String(longestDelay)}`]],
	["push", [(value) => typeof value === "string" && value !== "", "text"]],
	["duplicate", [isTrue, "true"]],
	["answer", [(value) => value === "lost" || value === "late", "“lost” or “late”"]],
	["silent", [isTrue, "true"]],
	["fragments", [isWhole(2, mostFragments), `a whole number from 2 to ${String(mostFragments)}`]],
	["when", [(value) => value === "before" || value === "after", "“before” or “after”"]],
	["times", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]],
	["rate", [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"]],
	["forMs", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]]
]);
const effects = [
	"code",
	"status",
	"reset",
	"cut",
	"garbage",
	"expireTokens",
	"delayMs"
];
const pushEffects = [
	"duplicate",
	"answer",
	"silent",
	"fragments",
	"reset",
	"delayMs"
];
/** What is wrong with something that shall be a fault, as `rate: expected a number from 0 to 1`; `undefined`: nothing. */
function faultProblem(value) {
	if (!isObject(value)) return "expected an object";
	for (const [name, given] of Object.entries(value)) {
		const row = checks$1.get(name);
		if (row === void 0) return `${name}: no such member; there are ${[...checks$1.keys()].join(", ")}`;
		if (given !== void 0 && !row[0](given)) return `${name}: expected ${row[1]}`;
	}
	const isPush = value["push"] !== void 0;
	const [possible, others] = isPush ? [pushEffects, ["operation", ...effects]] : [effects, pushEffects];
	const stray = others.find((name) => value[name] !== void 0 && !possible.includes(name));
	if (stray !== void 0) return `${stray}: it happens to ${isPush ? "calls" : "pushes"} only`;
	if (value["code"] === void 0 && Number(value["status"]) < 300) return "status: below 300 it needs a code";
	return possible.some((name) => value[name] !== void 0) ? void 0 : `expected one of ${possible.join(", ")}`;
}
// dist/mock-engine/faults/faults.js
/** One who sets more at a time has lost count. */
const mostFaults = 1e3;
/**
* None is on. Chance comes from `random`, so the same seed and calls give the same faults. `names` are those of all
* operations: a fault that could never happen is refused.
*/
function makeFaults(clock, random, names) {
	let entries = [];
	let lastId = 0;
	const drop = () => {
		entries = entries.filter(({ left, until }) => left > 0 && until > clock.now());
	};
	return {
		add(fault) {
			const problem = faultProblem(fault);
			if (problem !== void 0) throw new TypeError(`fault: ${problem}`);
			const { operation } = fault;
			if (names?.some(fitting(operation)) === false) throw new TypeError(`fault: operation: there is none called ${String(operation)}`);
			if (entries.length >= mostFaults) throw new TypeError(`fault: more than ${String(mostFaults)} at a time`);
			entries.push(entryOf$1(lastId += 1, fault, clock.now()));
			return lastId;
		},
		remove(id) {
			const before = entries.length;
			entries = entries.filter((entry) => entry.id !== id);
			return entries.length < before;
		},
		clear() {
			entries = [];
		},
		list() {
			drop();
			return entries.map(({ id, fault, happened, left }) => ({
				id,
				fault,
				happened,
				...left === Infinity ? {} : { left }
			}));
		},
		draw(operation) {
			if (entries.length === 0) return void 0;
			drop();
			return harmOf(entries, operation, random);
		},
		drawPush(type, chance) {
			if (entries.length === 0) return void 0;
			drop();
			return pushHarmOf(entries.filter(({ fitsPush }) => fitsPush(type)), chance);
		}
	};
}
function entryOf$1(id, fault, now) {
	const endless = fault.rate !== void 0 || fault.forMs !== void 0;
	return {
		id,
		fault: { ...fault },
		fits: fault.push === void 0 ? fitting(fault.operation) : never,
		fitsPush: fault.push === void 0 ? never : fitting(fault.push),
		until: fault.forMs === void 0 ? Infinity : now + fault.forMs,
		left: fault.times ?? (endless ? Infinity : 1),
		happened: 0
	};
}
/** The first fault that makes the answer another one is the last that happens; delays before it add up. */
function harmOf(entries, operation, random) {
	let delayMs = 0;
	let expireTokens = false;
	let isHarmed = false;
	for (const entry of entries) {
		const { fault } = entry;
		if (!entry.fits(operation) || !strikes(entry, random)) continue;
		isHarmed = true;
		delayMs += fault.delayMs ?? 0;
		expireTokens ||= fault.expireTokens === true;
		if (isEnding(fault)) return {
			delayMs,
			expireTokens,
			ending: fault
		};
	}
	return isHarmed ? {
		delayMs,
		expireTokens,
		ending: void 0
	} : void 0;
}
/** Whether a fault happens this time; if so, that is counted. */
function strikes(entry, random) {
	if (entry.fault.rate !== void 0 && random.next() >= entry.fault.rate) return false;
	entry.left -= 1;
	entry.happened += 1;
	return true;
}
/** All that strike happen together; of those that exclude each other the first. */
function pushHarmOf(entries, random) {
	const struck = entries.filter((entry) => strikes(entry, random)).map(({ fault }) => fault);
	if (struck.length === 0) return void 0;
	const breaking = struck.find(({ reset }) => reset === true);
	return {
		delayMs: struck.reduce((sum, { delayMs = 0 }) => sum + delayMs, 0),
		isDoubled: struck.some(({ duplicate }) => duplicate === true),
		isSilent: struck.some(({ silent }) => silent === true),
		fragments: struck.find(({ fragments }) => fragments !== void 0)?.fragments,
		answer: struck.find(({ answer }) => answer !== void 0)?.answer,
		breaks: breaking && (breaking.when ?? "before")
	};
}
function never() {
	return false;
}
function isEnding({ code, status, reset, cut, garbage }) {
	return (code ?? status) !== void 0 || reset === true || cut === true || garbage === true;
}
function fitting(pattern) {
	if (pattern === void 0 || pattern === "*") return () => true;
	if (!pattern.endsWith("*")) return (operation) => operation === pattern;
	const start = pattern.slice(0, -1);
	return (operation) => operation?.startsWith(start) === true;
}
// dist/mock-engine/identity/apps.js
/** The app that was wished for, with ids that look real: `cli_…`, a tenant key of 16 hexadecimal digits. */
function makeApp(wish, ids) {
	return {
		appId: wish.appId ?? `cli_a${hexadecimal(15, ids)}`,
		appSecret: wish.appSecret ?? ids.id("", 32),
		type: wish.type ?? "custom",
		appTicket: wish.appTicket ?? hexadecimal(40, ids),
		tenantKeys: wish.tenantKeys ?? [hexadecimal(16, ids)],
		scopes: wish.scopes === void 0 ? void 0 : new Set(wish.scopes),
		enabled: wish.enabled ?? true,
		openId: `ou_${hexadecimal(32, ids)}`
	};
}
/** `ou_` and 32 such digits is an open id. */
function hexadecimal(length, ids) {
	return Array.from({ length }, () => ids.below(16).toString(16)).join("");
}
// dist/mock-engine/identity/token-endpoints.js
/**
* The five endpoints by path, all of them for POST. Codes of the platform's general list: 10003 a member is missing, 10005
* no such app, 10015 wrong secret, 10014 the app is stopped, 10012 and 10013 the ticket, the tenant or the kind of app
* is wrong, 10016 no ticket for a custom app, 99991664 an app token that does not hold.
*/
function tokenEndpoints(issuer) {
	return new Map([
		[
			"tenant_access_token/internal",
			"tenantAccessToken.internal",
			customTenantToken
		],
		[
			"app_access_token/internal",
			"appAccessToken.internal",
			customTokens
		],
		[
			"app_access_token",
			"appAccessToken.create",
			marketAppToken
		],
		[
			"tenant_access_token",
			"tenantAccessToken.create",
			marketTenantToken
		],
		[
			"app_ticket/resend",
			"appTicket.resend",
			resendTicket
		]
	].map(([path, name, answer]) => [`/open-apis/auth/v3/${path}`, {
		id: `auth.v3.${name}`,
		answer: (bytes) => answerTo(bytes, issuer, answer)
	}]));
}
function answerTo(bytes, issuer, answer) {
	const body = parsed$1(bytes);
	return isObject(body) ? answer(issuer, body) : refused$1(10003, "the body is no JSON object");
}
/** One body of a few members; more is no such request. */
const mostBytes$2 = 65536;
function parsed$1(bytes) {
	if (bytes.byteLength > mostBytes$2) return void 0;
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
/** Both are one token, and this endpoint names only one of them. */
function customTenantToken(issuer, body) {
	const answer = customTokens(issuer, body);
	if ("failure" in answer) return answer;
	const { app_access_token: _other, ...rest } = answer.body;
	return { body: rest };
}
function customTokens(issuer, body) {
	const app = appOf(issuer, body);
	if ("failure" in app) return app;
	if (app.type !== "custom") return refused$1(10013, "a marketplace app has no tokens of its own organization");
	const tenantKey = app.tenantKeys[0];
	const grant = issuer.tokens.renew({
		app,
		tenantKey,
		openId: app.openId,
		kinds: ["tenant", "app"]
	});
	const { token } = grant;
	return given$1(issuer, grant.expiresAt, {
		app_access_token: token,
		tenant_access_token: token
	});
}
function marketAppToken(issuer, body) {
	const app = appOf(issuer, body, ["app_ticket"]);
	if ("failure" in app) return app;
	if (app.type !== "isv") return refused$1(10012, "a custom app has no app_ticket");
	if (body["app_ticket"] !== app.appTicket) return refused$1(10012, "app_ticket is not the latest one");
	const grant = issuer.tokens.renew({
		app,
		tenantKey: "",
		openId: app.openId,
		kinds: ["app"]
	});
	return given$1(issuer, grant.expiresAt, { app_access_token: grant.token });
}
function marketTenantToken(issuer, body) {
	const missing = missingOf(body, ["app_access_token", "tenant_key"]);
	if (missing !== void 0) return missing;
	const held = issuer.tokens.find(String(body["app_access_token"]));
	if (held?.callers.app === void 0 || held.expiresAt <= issuer.clock.now()) return refused$1(99991664, "app_access_token is unknown or has expired");
	const { app } = held;
	const tenantKey = String(body["tenant_key"]);
	if (!app.tenantKeys.includes(tenantKey)) return refused$1(10013, "tenant_key names no organization that has the app");
	const grant = issuer.tokens.renew({
		app,
		tenantKey,
		openId: app.openId,
		kinds: ["tenant"]
	});
	return given$1(issuer, grant.expiresAt, { tenant_access_token: grant.token });
}
function resendTicket(issuer, body) {
	const app = appOf(issuer, body);
	if ("failure" in app) return app;
	if (app.type !== "isv") return refused$1(10016, "a custom app has no app_ticket");
	issuer.pushTicket(app);
	return { body: {
		code: 0,
		msg: "success"
	} };
}
function appOf({ apps }, body, more = []) {
	const missing = missingOf(body, [
		"app_id",
		"app_secret",
		...more
	]);
	if (missing !== void 0) return missing;
	const app = apps.get(String(body["app_id"]));
	if (app === void 0) return refused$1(10005, "app_id names no app");
	if (body["app_secret"] !== app.appSecret) return refused$1(10015, "app_secret is not this app’s");
	return app.enabled ? app : refused$1(10014, "the app is stopped");
}
function missingOf(body, names) {
	const missing = names.find((name) => typeof body[name] !== "string" || body[name] === "");
	return missing === void 0 ? void 0 : refused$1(10003, `${missing}: text is required`);
}
/** `expire` counts seconds. */
function given$1({ clock }, expiresAt, tokens) {
	const expire = Math.floor((expiresAt - clock.now()) / 1e3);
	return { body: {
		code: 0,
		msg: "ok",
		...tokens,
		expire
	} };
}
function refused$1(code, reason) {
	return { failure: {
		code,
		reason
	} };
}
// dist/mock-engine/identity/tokens.js
/** Two hours, and half an hour: as the pages of the token endpoints say. */
const lifetime = 72e5;
const leastLeft = 18e5;
/** The oldest go when there are more. */
const mostTokens = 1e4;
/** No tokens yet. `ids` makes their letters. */
function makeTokens(clock, ids) {
	const grants = /* @__PURE__ */ new Map();
	const latest = /* @__PURE__ */ new Map();
	function give(wish) {
		const token = `${prefixes[wish.kinds[0]]}${ids.id("", 40)}`;
		const { app, tenantKey, scopes } = wish;
		const grant = {
			token,
			app,
			tenantKey,
			callers: Object.fromEntries(wish.kinds.map((kind) => [kind, callerOf(kind, wish)])),
			scopes: scopes === void 0 ? void 0 : new Set(scopes),
			expiresAt: clock.now() + (wish.lifetimeMs ?? lifetime)
		};
		grants.set(token, grant);
		if (grants.size > mostTokens) for (const oldest of [...grants.keys()].slice(0, mostTokens / 10)) grants.delete(oldest);
		return grant;
	}
	return {
		give,
		renew(wish) {
			const key = JSON.stringify([
				wish.app.appId,
				wish.tenantKey,
				wish.kinds
			]);
			const known = grants.get(latest.get(key) ?? "");
			if (known !== void 0 && known.expiresAt - clock.now() >= leastLeft) return known;
			const grant = give(wish);
			latest.set(key, grant.token);
			return grant;
		},
		find: (token) => grants.get(token),
		expireAll() {
			const expiresAt = clock.now();
			for (const [token, grant] of grants) if (grant.expiresAt > expiresAt) grants.set(token, {
				...grant,
				expiresAt
			});
		}
	};
}
const prefixes = {
	tenant: "t-",
	user: "u-",
	app: "a-"
};
function callerOf(kind, { app, tenantKey, openId }) {
	return Object.freeze({
		kind,
		appId: app.appId,
		tenantKey,
		openId
	});
}
// dist/mock-engine/identity/user-grants.js
/** Seconds that a refresh token lasts, of the older and of the newer endpoint, as their pages say. */
const lasts$1 = {
	older: 2592e3,
	newer: 604800
};
/** The oldest go when there are more. */
const mostKept = 1e3;
/**
* The operations at which an app exchanges the code of a login for a user's token, and renews it. Nobody logs in: any code
* stands for the demo user's consent, once. The tokens hold, expire, and are renewed once by their refresh token.
*/
function userGrants(granting) {
	const used = /* @__PURE__ */ new Set();
	const renewals = /* @__PURE__ */ new Map();
	function give(app, scopes, refreshSeconds) {
		const { tokens, clock, ids, openId } = granting;
		const wish = {
			app,
			tenantKey: app.tenantKeys[0],
			openId,
			kinds: ["user"]
		};
		const grant = tokens.give({
			...wish,
			...scopes === void 0 ? {} : { scopes }
		});
		const refresh = ids.id("ur-", 40);
		keepFew(renewals, refresh, {
			app,
			scopes,
			until: clock.now() + refreshSeconds * 1e3
		});
		return {
			grant,
			refresh,
			expiresIn: Math.floor((grant.expiresAt - clock.now()) / 1e3)
		};
	}
	/** `false` where the code was used before. */
	function exchanged(code, app) {
		const key = JSON.stringify([app.appId, code]);
		if (used.has(key)) return false;
		used.add(key);
		if (used.size > mostKept) used.delete([...used][0] ?? "");
		return true;
	}
	/** What the token renews, which it does no second time; or why it does not. */
	function renewed(token, app) {
		const found = renewals.get(String(token));
		if (found === void 0) return refused$5([
			20026,
			20064,
			20001
		], "invalid_argument", "refresh_token: it is unknown, or was used");
		if (found.app !== app) return refused$5([20024], "invalid_argument", "refresh_token: it is of another app");
		renewals.delete(String(token));
		if (found.until > granting.clock.now()) return found;
		return refused$5([20037, 20001], "invalid_argument", "refresh_token: it has expired");
	}
	function older(call) {
		const app = granting.apps.get(call.caller.appId);
		if (app === void 0) return refused$5([20028], "invalid_argument", "the app of the token is not known");
		const { code } = membersOf(call);
		if (!exchanged(code, app)) return refused$5([
			20003,
			20065,
			20001
		], "invalid_argument", "code: it was used before");
		return answered(withUser(give(app, void 0, lasts$1.older), granting));
	}
	function olderRenewal(call) {
		const app = granting.apps.get(call.caller.appId);
		if (app === void 0) return refused$5([20028], "invalid_argument", "the app of the token is not known");
		const found = renewed(membersOf(call)["refresh_token"], app);
		return "kind" in found ? found : answered(withUser(give(app, found.scopes, lasts$1.older), granting));
	}
	function newer(call) {
		const { grant_type, client_id, client_secret, code, refresh_token, scope } = membersOf(call);
		const app = granting.apps.get(String(client_id));
		if (app === void 0) return refused$5([20048], "not_found", "client_id: it names no app");
		if (client_secret !== app.appSecret) return refused$5([20002], "invalid_argument", "client_secret: it is not this app’s");
		if (!app.enabled) return refused$5([20069], "invalid_argument", "client_id: the app is stopped");
		const scopes = typeof scope === "string" && scope.trim() !== "" ? scope.trim().split(/ +/) : void 0;
		if (new Set(scopes).size < (scopes ?? []).length) return refused$5([20067], "invalid_argument", "scope: one stands there twice");
		if (grant_type !== "refresh_token") {
			if (!exchanged(code, app)) return refused$5([20065, 20003], "invalid_argument", "code: it was used before");
			return plainBody(give(app, scopes, lasts$1.newer), scopes);
		}
		const found = renewed(refresh_token, app);
		return "kind" in found ? found : plainBody(give(app, scopes ?? found.scopes, lasts$1.newer), scopes ?? found.scopes);
	}
	return /* @__PURE__ */ new Map([
		["authen.v1.accessToken.create", older],
		["authen.v1.refreshAccessToken.create", olderRenewal],
		["authen.v2.oauth.token", newer]
	]);
}
function membersOf({ body }) {
	return isObject(body) ? body : {};
}
/** The older endpoints say who the user is as well. */
function withUser({ grant, refresh, expiresIn }, { openId }) {
	const times = {
		expires_in: expiresIn,
		refresh_expires_in: lasts$1.older
	};
	const user = {
		open_id: openId,
		tenant_key: grant.tenantKey,
		name: "演示用户",
		en_name: "Demo User"
	};
	return {
		access_token: grant.token,
		token_type: "Bearer",
		refresh_token: refresh,
		...times,
		...user
	};
}
function plainBody({ grant, refresh, expiresIn }, scopes) {
	const times = {
		expires_in: expiresIn,
		refresh_token_expires_in: lasts$1.newer
	};
	return {
		kind: "body",
		body: {
			code: 0,
			access_token: grant.token,
			token_type: "Bearer",
			refresh_token: refresh,
			...times,
			...scopes === void 0 ? {} : { scope: scopes.join(" ") }
		}
	};
}
function keepFew(kept, key, item) {
	kept.set(key, item);
	if (kept.size <= mostKept) return;
	const [oldest] = kept.keys();
	if (oldest !== void 0) kept.delete(oldest);
}
// dist/mock-engine/identity/long-connection-endpoint.js
/** Where clients ask where to open their long connection; it exists without a page. */
function longConnectionEndpoint(answer) {
	return ["/callback/ws/endpoint", {
		id: "callback.ws.endpoint",
		answer: (body, { host = "" }) => ({ body: answer(body, isHost.test(host) ? host : "127.0.0.1") })
	}];
}
/** `localhost:4010`, `[::1]:4010`: what may stand in an address. */
const isHost = /^[A-Za-z0-9.-]+(:[0-9]+)?$|^\[[0-9A-Fa-f:.]+\](:[0-9]+)?$/;
// dist/mock-engine/journal/redact.js
/** Members whose values are secrets; `app_token` and `page_token` are none. */
const secretName = /secret|ticket|password|passwd|encrypt|authorization|(access|refresh|id)_?token/i;
/** Tokens wherever they stand: `t-7f1bcd13fc57d46bac21793a18e560`. */
const tokenText = /\b([tua]-)[A-Za-z0-9._-]{16,}/g;
const hidden = "[redacted]";
/** The text without the tokens in it. */
function redactText(text) {
	return text.replace(tokenText, `$1${hidden}`);
}
/** `a=1&app_secret=x` without the secrets. */
function redactQuery(search) {
	return search.split("&").map((pair) => {
		const name = pair.slice(0, pair.indexOf("=") + 1);
		return secretName.test(name) ? `${name}${hidden}` : redactText(pair);
	}).join("&");
}
/** The value without tokens and secrets. Below `depth` levels it says only that there is more. */
function redactJson(value, depth = 30) {
	if (typeof value === "string") return redactText(value);
	if (typeof value !== "object" || value === null) return value;
	if (depth === 0) return "…";
	if (Array.isArray(value)) return value.map((item) => redactJson(item, depth - 1));
	return isObject(value) ? redactMembers(value, depth) : null;
}
function redactMembers(value, depth) {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, secretName.test(name) && typeof member === "string" ? hidden : redactJson(member, depth - 1)]));
}
// dist/mock-engine/journal/journal.js
/** Bodies above this are not kept, so that a thousand requests are at most 16 MB. */
const mostBodyBytes = 16384;
const longestTarget = 4096;
const nothing$3 = /* @__PURE__ */ new Uint8Array(0);
/** Remembers the last `size` requests; what they say is read only when somebody asks. */
function makeJournal(size) {
	const lines = [];
	let count = 0;
	const line = (number) => number > count - size && number <= count ? lines[(number - 1) % size] : void 0;
	return {
		add(incoming, logId, note, at) {
			count += 1;
			lines[(count - 1) % size] = {
				number: count,
				at,
				incoming: kept(incoming),
				note,
				logId
			};
			return count;
		},
		entries() {
			const first = Math.max(1, count - size + 1);
			return Array.from({ length: count - first + 1 }, (_, at) => line(first + at)).flatMap((found) => found === void 0 ? [] : [entryOf(found)]);
		},
		entry(number) {
			const found = line(number);
			return found === void 0 ? void 0 : entryOf(found);
		},
		count: () => count,
		clear() {
			lines.length = 0;
			count = 0;
		}
	};
}
/** Without the headers, most of which nobody asks for, and without what is too long. */
function kept({ method, target, headers, body }) {
	const type = headers["content-type"];
	return {
		method,
		target: target.length > longestTarget ? target.slice(0, longestTarget) : target,
		headers: type === void 0 ? noHeaders : { "content-type": type },
		body: body.byteLength > mostBodyBytes ? nothing$3 : ownCopy(body),
		...body.byteLength > mostBodyBytes ? { size: body.byteLength } : {}
	};
}
const noHeaders = {};
/** A short body is a view of the large buffer that was read into, which would stay as long as the view. */
function ownCopy(body) {
	return body.byteLength === 0 ? nothing$3 : new Uint8Array(body);
}
function entryOf({ number, at, incoming, note, logId }) {
	const { pathname, search } = splitTarget(incoming.target);
	const body = bodyOf$2(incoming);
	return {
		number,
		at,
		method: incoming.method,
		path: redactText(pathname),
		query: redactQuery(search),
		...body === void 0 ? {} : { body },
		...note,
		...note.reason === void 0 ? {} : { reason: redactText(note.reason) },
		logId
	};
}
function bodyOf$2({ headers, body, size = body.byteLength }) {
	if (size === 0) return void 0;
	if (body.byteLength > 0 && (/json/i.test(headers["content-type"] ?? "json") || looksLikeJson(body))) try {
		return redactJson(JSON.parse(new TextDecoder().decode(body)));
	} catch {
		return `[${String(size)} bytes, no JSON]`;
	}
	return `[${String(size)} bytes]`;
}
/** Some clients send JSON as plain text, or say nothing of it. */
function looksLikeJson(body) {
	return body[0] === 123 || body[0] === 91;
}
// dist/mock-engine/limits/turns.js
/** Nothing is being written to yet. */
function makeTurns() {
	const underWay = /* @__PURE__ */ new Set();
	return {
		begin(key) {
			if (underWay.has(key)) return false;
			underWay.add(key);
			return true;
		},
		end(key) {
			underWay.delete(key);
		}
	};
}
// dist/mock-engine/limits/windows.js
/** More keys than apps times operations of any test; the oldest are forgotten, which lets a call too many through. */
const mostKeys = 5e3;
/** No call has come yet. */
function makeWindows(clock) {
	const counted = /* @__PURE__ */ new Map();
	function countersOf(key, windows) {
		let counters = counted.get(key);
		if (counters === void 0) {
			counters = windows.map(makeCounter);
			counted.set(key, counters);
			if (counted.size > mostKeys) counted.delete(counted.keys().next().value ?? "");
		}
		return counters;
	}
	return {
		take(key, windows) {
			const now = clock.now();
			const counters = countersOf(key, windows);
			let full;
			for (const counter of counters) {
				const wait = counter.waitAt(now);
				if (wait <= 0) continue;
				const resetSeconds = Math.max(1, Math.ceil(wait / 1e3));
				if (full === void 0 || resetSeconds > full.resetSeconds) full = {
					window: counter.window,
					resetSeconds
				};
			}
			if (full === void 0) for (const counter of counters) counter.count(now);
			return full;
		},
		clear() {
			counted.clear();
		}
	};
}
/** Remembers when the last calls came, as many as the window takes: where the first of them is old enough there is room. */
function makeCounter(window) {
	const span = window.seconds * 1e3;
	const times = [];
	let next = 0;
	return {
		window,
		waitAt(now) {
			const oldest = times[next];
			return times.length < window.requests || oldest === void 0 ? 0 : oldest + span - now;
		},
		count(now) {
			times[next] = now;
			next = (next + 1) % window.requests;
		}
	};
}
// dist/mock-engine/pushing/attempt.js
/** What a faulty way makes of an answer. */
function heard(attempted, harm) {
	if (harm?.answer === "lost") return {
		outcome: "lost",
		reason: "a fault that was asked for: the answer is lost"
	};
	if (harm?.answer === "late") return {
		...attempted,
		outcome: "late",
		reason: "a fault that was asked for: it is late"
	};
	return attempted;
}
// dist/mock-engine/pushing/post.js
/** More than this of an answer is not read. */
const mostBytes$1 = 1048576;
/** Requests over connections that are kept. */
function makePoster() {
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 256,
		timeout: 3e4
	});
	const under = /* @__PURE__ */ new Set();
	let tls;
	async function open(url, sealed, settle) {
		const options = {
			method: "POST",
			headers: {
				...sealed.headers,
				"content-length": Buffer.byteLength(sealed.body)
			}
		};
		const secure = url.protocol === "https:" ? await (tls ??= import("node:https")) : void 0;
		const request$1 = secure === void 0 ? request(url, {
			...options,
			agent
		}) : secure.request(url, options);
		under.add(request$1);
		request$1.on("close", () => {
			under.delete(request$1);
			settle({
				outcome: "broken",
				reason: "the connection is closed"
			});
		});
		return request$1;
	}
	const attempt = async (url, sealed, how) => {
		const { promise, settle } = once();
		const request = await open(url, sealed, settle);
		const timer = setTimeout(() => {
			settle({
				outcome: "late",
				reason: `no answer within ${String(how.answerMs)} ms`
			});
		}, how.answerMs);
		request.on("error", (error) => {
			const isStale = request.reusedSocket && error.code === "ECONNRESET" && how.harm === void 0;
			settle(isStale ? "stale" : {
				outcome: "broken",
				reason: error.message
			});
		});
		request.on("response", (response) => {
			if (how.harm?.breaks === "after") settle({
				outcome: "broken",
				reason: "a fault that was asked for"
			});
			else readAnswer(response, settle);
		});
		write(request, sealed.body, {
			harm: how.harm,
			settle
		});
		const attempted = await promise;
		clearTimeout(timer);
		if (attempted === "stale" || attempted.outcome === "late" || attempted.outcome === "broken") request.destroy();
		return attempted;
	};
	return {
		async post(url, sealed, how) {
			const first = await attempt(url, sealed, how);
			if (first !== "stale") return first;
			const second = await attempt(url, sealed, how);
			return second === "stale" ? {
				outcome: "broken",
				reason: "the connection is closed"
			} : second;
		},
		close() {
			for (const request of under) request.destroy();
			agent.destroy();
		}
	};
}
function once() {
	let settle = () => void 0;
	return {
		promise: new Promise((resolve) => settle = resolve),
		settle: (value) => settle(value)
	};
}
/** Writes the body as a fault says: not at all, half of it, in pieces. */
function write(request, body, { harm, settle }) {
	const bytes = Buffer.from(body);
	if (harm?.isSilent === true) request.flushHeaders();
	else if (harm?.breaks === "before") request.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
		settle({
			outcome: "broken",
			reason: "a fault that was asked for"
		});
	});
	else {
		inPieces(bytes, harm?.fragments ?? 1).forEach((piece) => request.write(piece));
		request.end();
	}
}
/** So many pieces of nearly the same length; of few bytes fewer, at least one. */
function inPieces(bytes, count) {
	const size = Math.max(1, Math.ceil(bytes.length / count));
	const pieces = [];
	for (let at = 0; at < bytes.length || at === 0; at += size) pieces.push(bytes.subarray(at, at + size));
	return pieces;
}
function readAnswer(response, settle) {
	const { statusCode: status = 0 } = response;
	const chunks = [];
	let size = 0;
	response.on("data", (chunk) => {
		size += chunk.length;
		if (size <= mostBytes$1) chunks.push(chunk);
		else settle({
			outcome: "broken",
			status,
			reason: "the answer is too long"
		});
	});
	response.on("error", (error) => settle({
		outcome: "broken",
		status,
		reason: error.message
	}));
	response.on("end", () => {
		const reply = jsonIn(Buffer.concat(chunks));
		const more = reply === void 0 ? {} : { reply };
		settle(status === 200 ? {
			outcome: "taken",
			status,
			...more
		} : {
			outcome: "refused",
			status,
			reason: `answered with ${String(status)}`,
			...more
		});
	});
}
/** The JSON that was answered; an empty object, or none, is no reply. */
function jsonIn(bytes) {
	try {
		const json = JSON.parse(new TextDecoder().decode(bytes));
		return isObject(json) && Object.keys(json).length === 0 ? void 0 : json;
	} catch {
		return;
	}
}
// dist/mock-engine/pushing/acknowledgement.js
/** What a client says of an event: `{ code, data }` with the reply in base64, where there is one. */
function attemptedOf({ payload }) {
	const said = payload === void 0 ? void 0 : jsonIn(payload);
	const status = isObject(said) && typeof said["code"] === "number" ? said["code"] : void 0;
	if (!isObject(said) || status === void 0) return {
		outcome: "refused",
		reason: "the acknowledgement has no code"
	};
	const reply = replyIn(said["data"]);
	const more = reply === void 0 ? {} : { reply };
	if (status === 200) return {
		outcome: "taken",
		status,
		...more
	};
	return {
		outcome: "refused",
		status,
		reason: `acknowledged with ${String(status)}`,
		...more
	};
}
function replyIn(data) {
	return typeof data === "string" ? jsonIn(Buffer.from(data, "base64")) : void 0;
}
// dist/mock-engine/pushing/frame.js
/** Bytes that are no frame. */
var FrameError = class extends Error {
	name = "FrameError";
};
/** The bytes of a frame, fields in the order of their numbers. */
function encodeFrame(frame) {
	const bytes = [];
	varint(bytes, SEQ_ID, BigInt.asUintN(64, frame.SeqID));
	varint(bytes, LOG_ID, BigInt.asUintN(64, frame.LogID));
	varint(bytes, SERVICE, int32(frame.service));
	varint(bytes, METHOD, int32(frame.method));
	for (const { key, value } of frame.headers) {
		const header = [];
		chunk(header, KEY, encoder.encode(key));
		chunk(header, VALUE, encoder.encode(value));
		chunk(bytes, HEADERS, header);
	}
	if (frame.payloadEncoding !== void 0) chunk(bytes, PAYLOAD_ENCODING, encoder.encode(frame.payloadEncoding));
	if (frame.payloadType !== void 0) chunk(bytes, PAYLOAD_TYPE, encoder.encode(frame.payloadType));
	const tail = [];
	if (frame.LogIDNew !== void 0) chunk(tail, LOG_ID_NEW, encoder.encode(frame.LogIDNew));
	if (frame.payload === void 0) return Uint8Array.from([...bytes, ...tail]);
	tagged(bytes, PAYLOAD, LENGTH);
	number(bytes, BigInt(frame.payload.length));
	const whole = new Uint8Array(bytes.length + frame.payload.length + tail.length);
	whole.set(bytes);
	whole.set(frame.payload, bytes.length);
	whole.set(tail, bytes.length + frame.payload.length);
	return whole;
}
const [SEQ_ID, LOG_ID, SERVICE, METHOD, HEADERS] = [
	1,
	2,
	3,
	4,
	5
];
const [PAYLOAD_ENCODING, PAYLOAD_TYPE, PAYLOAD, LOG_ID_NEW] = [
	6,
	7,
	8,
	9
];
const [KEY, VALUE] = [1, 2];
/** Wire types. */
const [VARINT, FIXED64, LENGTH, FIXED32] = [
	0,
	1,
	2,
	5
];
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();
function tagged(bytes, field, wireType) {
	bytes.push(field << 3 | wireType);
}
function number(bytes, value) {
	let rest = value;
	for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
	bytes.push(Number(rest));
}
function varint(bytes, field, value) {
	tagged(bytes, field, VARINT);
	number(bytes, value);
}
/** A negative one takes ten bytes. */
function int32(value) {
	return BigInt.asUintN(64, BigInt(value | 0));
}
function chunk(bytes, field, content) {
	tagged(bytes, field, LENGTH);
	number(bytes, BigInt(content.length));
	for (let index = 0; index < content.length; index++) bytes.push(content[index] ?? 0);
}
/**
* Reads a frame; fields that are not known are passed over, of a field that comes twice the last counts.
*
* @throws {FrameError} where the bytes end early, or a field that must be there is not
*/
function decodeFrame(bytes) {
	const numbers = [];
	const chunks = [];
	const headers = [];
	eachField(bytes, (field, value) => {
		if (typeof value === "bigint") numbers[field] = value;
		else if (field === HEADERS) headers.push(headerOf$1(value));
		else chunks[field] = value;
	});
	const needed = (field) => numbers[field] ?? fail(`field ${String(field)} is missing`);
	const text = (field) => chunks[field] ? decoder.decode(chunks[field]) : void 0;
	return {
		SeqID: needed(SEQ_ID),
		LogID: needed(LOG_ID),
		service: Number(BigInt.asIntN(32, needed(SERVICE))),
		method: Number(BigInt.asIntN(32, needed(METHOD))),
		headers,
		...given("payloadEncoding", text(PAYLOAD_ENCODING)),
		...given("payloadType", text(PAYLOAD_TYPE)),
		...given("payload", chunks[PAYLOAD]),
		...given("LogIDNew", text(LOG_ID_NEW))
	};
}
function given(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
function headerOf$1(bytes) {
	const parts = /* @__PURE__ */ new Map();
	eachField(bytes, (field, value) => {
		if (typeof value !== "bigint") parts.set(field, decoder.decode(value));
	});
	return {
		key: parts.get(KEY) ?? fail("a header has no key"),
		value: parts.get(VALUE) ?? fail("a header has no value")
	};
}
function eachField(bytes, take) {
	let at = 0;
	const part = (length) => {
		if (length > bytes.length - at) fail("it ends early");
		return bytes.subarray(at, at += length);
	};
	const varintAt = () => {
		let value = 0n;
		for (let shift = 0n; shift < 70n; shift += 7n) {
			const byte = part(1)[0] ?? 0;
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) return BigInt.asUintN(64, value);
		}
		return fail("a number is too long");
	};
	while (at < bytes.length) {
		const tag = Number(varintAt());
		const field = Math.floor(tag / 8);
		const wireType = tag % 8;
		if (wireType === VARINT) take(field, varintAt());
		else if (wireType === LENGTH) take(field, part(Number(varintAt())));
		else if (wireType === FIXED64) part(8);
		else if (wireType === FIXED32) part(4);
		else fail(`wire type ${String(wireType)} is not known`);
	}
}
function fail(why) {
	throw new FrameError(`no frame of the long connection: ${why}`);
}
// dist/mock-engine/pushing/websocket/wire.js
/** What a frame of a WebSocket holds (RFC 6455, section 5.2). */
const opcodes = {
	continuation: 0,
	text: 1,
	binary: 2,
	close: 8,
	ping: 9,
	pong: 10
};
/** Why a connection is closed (RFC 6455, section 7.4.1). */
const closeCodes = {
	normal: 1e3,
	protocol: 1002,
	unsupported: 1003,
	tooBig: 1009
};
/** The bytes of one frame of a server, which are not masked. */
function wireFrame(opcode, payload, isFinal = true) {
	const { length } = payload;
	const first = (isFinal ? 128 : 0) | opcode;
	if (length < 126) return Buffer.concat([Buffer.from([first, length]), payload]);
	const head = Buffer.alloc(length < 65536 ? 4 : 10);
	head[0] = first;
	if (length < 65536) {
		head[1] = 126;
		head.writeUInt16BE(length, 2);
	} else {
		head[1] = 127;
		head.writeBigUInt64BE(BigInt(length), 2);
	}
	return Buffer.concat([head, payload]);
}
/** A code and no reason, as a close frame carries them. */
function closePayload(code) {
	return Uint8Array.of(code >> 8, code & 255);
}
/**
* Reads the frames of a client out of a stream of bytes. What is given back is the code to close with, where the bytes
* break the protocol or a frame is longer than the bound; nothing is to be read after that. No more than one frame is held.
*/
function frameReader(maxBytes, take) {
	const head = Buffer.alloc(longestHead);
	let headSize = 0;
	let current;
	return (bytes) => {
		for (let at = 0; at < bytes.length;) {
			if (current === void 0) {
				head[headSize++] = bytes[at++] ?? 0;
				const problem = headProblem(head, headSize);
				if (problem !== void 0) return problem;
				if (headSize < headLength(head, headSize)) continue;
				const length = payloadLength(head);
				if (length > maxBytes) return closeCodes.tooBig;
				current = begun$1(head, headSize, length);
			}
			at += fill(current, bytes.subarray(at));
			if (current.filled < current.payload.length) continue;
			take({
				opcode: current.opcode,
				isFinal: current.isFinal,
				payload: unmasked(current)
			});
			current = void 0;
			headSize = 0;
		}
	};
}
/** Two bytes, eight of a length, four of a mask. */
const longestHead = 14;
const known$1 = new Set(Object.values(opcodes));
/** No extension was agreed on, so no reserved bit is set; a client masks what it sends; control frames are short and whole. */
function headProblem(head, size) {
	const first = head[0] ?? 0;
	const opcode = first & 15;
	if ((first & 112) !== 0 || !known$1.has(opcode)) return closeCodes.protocol;
	if (size < 2) return void 0;
	const second = head[1] ?? 0;
	if ((second & 128) === 0) return closeCodes.protocol;
	return opcode >= opcodes.close && ((first & 128) === 0 || (second & 127) > 125) ? closeCodes.protocol : void 0;
}
/** How many bytes the head has, as far as is known. */
function headLength(head, size) {
	if (size < 2) return 2;
	return 6 + lengthBytes(head);
}
/** How many bytes tell the length, besides the first. */
function lengthBytes(head) {
	const short = (head[1] ?? 0) & 127;
	if (short === 127) return 8;
	return short === 126 ? 2 : 0;
}
function payloadLength(head) {
	const bytes = lengthBytes(head);
	if (bytes === 0) return (head[1] ?? 0) & 127;
	return bytes === 2 ? head.readUInt16BE(2) : Number(head.readBigUInt64BE(2));
}
function begun$1(head, size, length) {
	const first = head[0] ?? 0;
	return {
		opcode: first & 15,
		isFinal: (first & 128) !== 0,
		mask: Uint8Array.from(head.subarray(size - 4, size)),
		payload: Buffer.alloc(length),
		filled: 0
	};
}
/** Takes what belongs to the frame, and says how much that was. */
function fill(current, bytes) {
	const part = bytes.subarray(0, current.payload.length - current.filled);
	current.payload.set(part, current.filled);
	current.filled += part.length;
	return part.length;
}
function unmasked({ payload, mask }) {
	for (let at = 0; at < payload.length; at += 1) payload[at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0);
	return payload;
}
// dist/mock-engine/pushing/websocket/socket.js
/** Messages of clients are acknowledgements, with a card at most. */
const mostBytes = 1048576;
/** What waits for one who does not read. */
const mostUnsent = 16777216;
/** How long the other side has to close too, milliseconds. */
const closingMs = 2e3;
/** Speaks WebSocket over a connection that has just been opened. What comes is told later, never at once. */
function serverSocket(connection, listener) {
	const message = messageJoiner(mostBytes);
	let isOpen = true;
	const write = (bytes) => {
		if (!isOpen || connection.destroyed) return false;
		if (connection.writableLength > mostUnsent) {
			connection.destroy();
			return false;
		}
		connection.write(bytes);
		return true;
	};
	const close = (code) => {
		if (!write(wireFrame(opcodes.close, closePayload(code)))) return;
		isOpen = false;
		connection.end();
		setTimeout(() => connection.destroy(), closingMs).unref();
	};
	const take = (frame) => {
		if (!isOpen) return;
		if (frame.opcode === opcodes.close) close(closeCodes.normal);
		else if (frame.opcode === opcodes.ping) write(wireFrame(opcodes.pong, frame.payload));
		else if (frame.opcode !== opcodes.pong) {
			const joined = message(frame);
			if (typeof joined === "number") close(joined);
			else if (joined !== void 0) listener.message(joined);
		}
	};
	const read = frameReader(mostBytes, take);
	connection.on("data", (bytes) => {
		const problem = isOpen ? read(bytes) : void 0;
		if (problem !== void 0) close(problem);
	});
	connection.on("end", () => connection.destroy());
	connection.on("error", () => connection.destroy());
	connection.on("close", () => {
		isOpen = false;
		listener.closed();
	});
	return {
		send: (bytes) => write(wireFrame(opcodes.binary, bytes)),
		breakWithin(bytes) {
			const frame = wireFrame(opcodes.binary, bytes);
			if (isOpen && !connection.destroyed) connection.write(frame.subarray(0, Math.ceil(frame.length / 2)), () => connection.destroy());
			isOpen = false;
		},
		destroy: () => connection.destroy()
	};
}
/** Puts the frames of messages together; a number is the code to close with. */
function messageJoiner(maxBytes) {
	let parts;
	let size = 0;
	return ({ opcode, isFinal, payload }) => {
		if (opcode === opcodes.text) return closeCodes.unsupported;
		if (opcode === opcodes.continuation === (parts === void 0)) return closeCodes.protocol;
		if (parts === void 0 && isFinal) return payload;
		parts ??= [];
		size += payload.length;
		if (size > maxBytes) return closeCodes.tooBig;
		if (payload.length > 0) parts.push(payload);
		if (!isFinal) return void 0;
		const whole = Buffer.concat(parts, size);
		parts = void 0;
		size = 0;
		return whole;
	};
}
// dist/mock-engine/pushing/connection.js
/** Longer events come in pieces. */
const pieceBytes = 131072;
/** Speaks with one client over a connection that has become a WebSocket. */
function connectionOf(duplex, { id, appId, service, config, closed }) {
	const waiting = /* @__PURE__ */ new Map();
	let isSilent = false;
	let quiet;
	/** A client that does not ping is gone. */
	function give() {
		socket.destroy();
	}
	function heardSomething() {
		clearTimeout(quiet);
		quiet = setTimeout(give, config.PingInterval * 2500 + 1e4).unref();
	}
	const socket = serverSocket(duplex, {
		message(bytes) {
			heardSomething();
			const frame = isSilent ? void 0 : frameIn(bytes);
			if (frame?.method === CONTROL && headerOf(frame, "type") === "ping") socket.send(pong(frame, config));
			if (frame?.method === DATA) waiting.get(headerOf(frame, "message_id") ?? "")?.(attemptedOf(frame));
		},
		closed() {
			clearTimeout(quiet);
			for (const settle of [...waiting.values()]) settle({
				outcome: "broken",
				reason: "the connection is closed"
			});
			closed();
		}
	});
	heardSomething();
	function send(frames, harm) {
		if (harm?.isSilent === true) isSilent = true;
		if (isSilent) return;
		const [first = /* @__PURE__ */ new Uint8Array()] = frames;
		if (harm?.breaks === "before") socket.breakWithin(first);
		else for (const frame of frames) socket.send(frame);
		if (harm?.breaks === "after") setTimeout(() => socket.destroy(), 0);
	}
	return {
		id,
		appId,
		destroy: () => socket.destroy(),
		push(messageId, text, { answerMs, harm }) {
			return new Promise((resolve) => {
				const settle = (attempted) => {
					clearTimeout(timer);
					waiting.delete(messageId);
					resolve(attempted);
				};
				const timer = setTimeout(() => {
					settle({
						outcome: "late",
						reason: `no acknowledgement within ${String(answerMs)} ms`
					});
				}, answerMs);
				waiting.set(messageId, settle);
				send(framesOf({
					messageId,
					text,
					service,
					pieces: harm?.fragments
				}), harm);
			});
		}
	};
}
const [CONTROL, DATA] = [0, 1];
/** What is no frame is passed over. */
function frameIn(bytes) {
	try {
		return decodeFrame(bytes);
	} catch {
		return;
	}
}
function headerOf({ headers }, key) {
	return headers.find((header) => header.key === key)?.value;
}
/** The ping again, with the timing. */
function pong(ping, config) {
	const payload = new TextEncoder().encode(JSON.stringify(config));
	return encodeFrame({
		...ping,
		headers: [{
			key: "type",
			value: "pong"
		}],
		payload
	});
}
function framesOf({ messageId, text, service, pieces }) {
	const bytes = new TextEncoder().encode(text);
	const parts = inPieces(bytes, pieces ?? Math.ceil(bytes.length / pieceBytes));
	return parts.map((payload, seq) => {
		const headers = {
			type: "event",
			message_id: messageId,
			trace_id: messageId,
			sum: parts.length,
			seq
		};
		return encodeFrame({
			SeqID: 0n,
			LogID: 0n,
			service,
			method: DATA,
			headers: Object.entries(headers).map(([key, value]) => ({
				key,
				value: String(value)
			})),
			payloadType: "json",
			payload
		});
	});
}
// dist/mock-engine/pushing/occurrence.js
/** The whole body as one app gets it. */
function bodyOf$1(occurrence, addressee) {
	const { id, type, form, at, content, isInMicroseconds } = occurrence;
	const { appId, verificationToken: token } = addressee;
	const tenantKey = occurrence.tenantKey ?? addressee.tenantKey;
	switch (form) {
		case "2.0": return {
			schema: "2.0",
			header: {
				event_id: id,
				event_type: type,
				create_time: `${String(at)}${isInMicroseconds ? "000" : ""}`,
				token,
				app_id: appId,
				tenant_key: tenantKey
			},
			event: content
		};
		case "1.0": {
			const event = {
				app_id: appId,
				tenant_key: tenantKey,
				...content,
				type
			};
			return {
				ts: (at / 1e3).toFixed(7),
				uuid: id,
				token,
				type: "event_callback",
				event
			};
		}
		case "bare": return content;
	}
}
/** By the members of the body; of an event without a page by its name, as only those of schema 2.0 have a dot in it. */
function formOf(type, event) {
	if (event === void 0) return type.includes(".") ? "2.0" : "1.0";
	const { properties } = resolved(event.schema, event);
	const has = (name) => isObject(properties) && Object.hasOwn(properties, name);
	if (has("header") || has("schema")) return "2.0";
	return has("uuid") || has("ts") || has("event") ? "1.0" : "bare";
}
function resolved(schema, { schemas }) {
	const target = schema["$ref"];
	const name = typeof target === "string" ? target.replace(/^#\/schemas\//, "") : "";
	return Object.hasOwn(schemas, name) ? schemas[name] ?? schema : schema;
}
/** A whole body as the page shows it, where that fits its own description; else one that is made of the description. */
function modelOf(event, ids) {
	const { example, schema, schemas } = event;
	if (example !== void 0 && compileSchema(schema, schemas)(example) === void 0) return example;
	return sample(schema, {
		schemas,
		ids,
		isVaried: false
	});
}
/** What the description does not allow in a body, as `event.table_id: expected text`; `undefined`: nothing. */
function bodyProblem({ schema, schemas }, body) {
	const problem = compileSchema(schema, schemas)(body);
	return problem === void 0 ? void 0 : `${pathText(problem.at)}: ${problem.said}`;
}
// dist/mock-engine/pushing/connections.js
/** The documented bound of one app. */
const mostConnections = 50;
/** Addresses that were given out and not used. */
const mostTickets = 1e3;
const place = "/ws/v2";
function makeConnections(parts) {
	const { apps, ids, config } = parts;
	/** The app of each. */
	const tickets = /* @__PURE__ */ new Map();
	const connections = /* @__PURE__ */ new Set();
	const subscribers = /* @__PURE__ */ new Map();
	let lastId = 0;
	const ofApp = (appId) => [...connections].filter((one) => one.appId === appId);
	return {
		endpoint(body, host) {
			const app = appIn(body, apps);
			if ("code" in app) return {
				...app,
				data: {}
			};
			const ticket = ids.id("", 32);
			tickets.set(ticket, app.appId);
			for (const [oldest] of tickets) if (tickets.size > mostTickets) tickets.delete(oldest);
			const query = new URLSearchParams({
				device_id: ids.id("", 16),
				service_id: String(service),
				ticket
			});
			return {
				code: 0,
				msg: "",
				data: {
					URL: `ws://${host}${place}?fpid=1&${String(query)}`,
					ClientConfig: { ...config }
				}
			};
		},
		isPlace: (target) => splitTarget(target).pathname === place,
		refusal(target) {
			const appId = tickets.get(ticketIn(target));
			if (appId === void 0) return refused("auth failed", 0);
			return ofApp(appId).length < mostConnections ? void 0 : refused("too many connections", 1000040350);
		},
		open(target, duplex) {
			const ticket = ticketIn(target);
			const app = apps.get(tickets.get(ticket) ?? "");
			if (app === void 0) {
				duplex.destroy();
				return;
			}
			tickets.delete(ticket);
			const connection = connectionOf(duplex, {
				id: lastId += 1,
				appId: app.appId,
				service,
				config,
				closed: () => connections.delete(connection)
			});
			connections.add(connection);
			if (!subscribers.has(app.appId)) subscribers.set(app.appId, subscriberOf$1(app, ofApp, parts));
		},
		list: () => [...connections].map(({ id, appId }) => ({
			id,
			appId
		})),
		subscribers: () => [...subscribers.values()],
		close() {
			for (const connection of connections) connection.destroy();
		}
	};
}
/** What the addresses name. */
const service = 1;
function ticketIn(target) {
	return new URLSearchParams(splitTarget(target).search).get("ticket") ?? "";
}
function refused(reason, detail) {
	const headers = {
		"handshake-status": "514",
		"handshake-msg": reason
	};
	return detail === 0 ? headers : {
		...headers,
		"handshake-autherrcode": String(detail)
	};
}
/** Only custom apps have long connections, as the guide says. */
function appIn(body, apps) {
	const request = body.byteLength > mostRequest ? void 0 : jsonIn(body);
	const { AppID: id, AppSecret: secret } = isObject(request) ? request : {};
	const app = typeof id === "string" ? apps.get(id) : void 0;
	if (app === void 0 || app.appSecret !== secret) return {
		code: 514,
		msg: "app id or app secret is wrong"
	};
	return app.enabled && app.type === "custom" ? app : {
		code: 403,
		msg: "forbidden"
	};
}
const mostRequest = 65536;
function subscriberOf$1(app, ofApp, parts) {
	const addressee = {
		appId: app.appId,
		tenantKey: app.tenantKeys[0],
		verificationToken: parts.tokenOf(app)
	};
	const chance = randomFrom(parts.ids.below(2 ** 32));
	let count = 0;
	return {
		name: "long connection",
		appId: app.appId,
		takes: ({ form }) => form !== "bare",
		async attempt(occurrence, harm) {
			const open = ofApp(app.appId);
			const chosen = open[Math.floor(chance.next() * open.length)];
			if (chosen === void 0) return {
				outcome: "broken",
				reason: "no client is connected"
			};
			const text = JSON.stringify(bodyOf$1(occurrence, addressee));
			const messageId = `${occurrence.id}-${String(count += 1)}`;
			return heard(await chosen.push(messageId, text, {
				answerMs: parts.answerMs,
				harm
			}), harm);
		}
	};
}
// dist/mock-engine/pushing/deliveries.js
/** How many attempts are under way at a time; the others wait for their turn. */
const mostAtOnce = 256;
function makeDeliveries(parts) {
	const turns = makeTurnstile(mostAtOnce);
	let pending = 0;
	let waiters = [];
	function ended() {
		pending -= 1;
		if (pending > 0) return;
		for (const waiter of waiters) waiter();
		waiters = [];
	}
	return {
		begin(occurrence, subscriber) {
			pending += 1;
			return new Promise((resolve) => {
				const first = (entry) => resolve(entry);
				deliver({
					occurrence,
					subscriber,
					turns,
					first
				}, parts).finally(() => {
					resolve(void 0);
					ended();
				});
			});
		},
		pending: () => pending,
		settled() {
			return pending === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve));
		}
	};
}
async function deliver(delivery, parts) {
	const { occurrence, first } = delivery;
	const { timers, repeatMs } = parts;
	for (let attempt = 1;; attempt += 1) {
		const harm = parts.harm(occurrence, attempt);
		if (harm !== void 0 && harm.delayMs > 0 && !await timers.wait(harm.delayMs)) return;
		const twin = harm?.isDoubled === true ? attemptOnce(delivery, {
			attempt,
			harm: void 0
		}, parts) : void 0;
		const entry = await attemptOnce(delivery, {
			attempt,
			harm
		}, parts);
		await twin;
		first(entry);
		if (entry.againMs === void 0 || !await timers.wait(repeatMs[attempt - 1] ?? 0)) return;
	}
}
async function attemptOnce(delivery, { attempt, harm }, parts) {
	const { occurrence, subscriber, turns } = delivery;
	await turns.enter();
	const attempted = await subscriber.attempt(occurrence, harm).catch(broken$1);
	turns.leave();
	const pause = parts.repeatMs[attempt - 1];
	const isOver = attempted.outcome === "taken" || occurrence.isCallback || pause === void 0;
	const { id: eventId, type } = occurrence;
	const entry = {
		at: parts.now(),
		eventId,
		type,
		to: subscriber.name,
		appId: subscriber.appId,
		attempt,
		...attempted,
		...isOver ? {} : { againMs: pause }
	};
	parts.note(entry);
	return entry;
}
function broken$1(error) {
	return {
		outcome: "broken",
		reason: error instanceof Error ? error.message : String(error)
	};
}
/** Lets so many in at a time, in order. */
function makeTurnstile(most) {
	const queue = [];
	let next = 0;
	let inside = 0;
	return {
		enter() {
			if (inside < most) {
				inside += 1;
				return Promise.resolve();
			}
			return new Promise((resolve) => queue.push(resolve));
		},
		leave() {
			const waiting = queue[next];
			if (waiting === void 0) {
				inside -= 1;
				return;
			}
			next += 1;
			if (next > 1e3) {
				queue.splice(0, next);
				next = 0;
			}
			waiting();
		}
	};
}
// dist/mock-engine/pushing/merge.js
/** The model with these members in it. Throws a `TypeError` for what is no JSON, as a circle. */
function merged(model, fields) {
	const members = new Map(Object.entries(model));
	for (const [name, value] of Object.entries(fields)) {
		const known = members.get(name);
		if (value === void 0) members.delete(name);
		else members.set(name, isObject(known) && isFields(value) ? merged(known, value) : plain(value, name));
	}
	return Object.fromEntries(members);
}
/** A list, a date and whatever else has a class of its own is a value. */
function isFields(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function plain(value, name) {
	const text = JSON.stringify(value);
	if (text === void 0) throw new TypeError(`${name}: expected JSON`);
	return JSON.parse(text);
}
// dist/mock-engine/pushing/emit.js
/**
* The documented example with these fields in it. Throws a `TypeError` where no page describes the event, or what comes
* out is not as described.
*/
function occurrenceOf({ type, fields, setting }, { contract, ids, now }) {
	const event = eventOf(type, setting, contract);
	const form = formOf(type, event);
	const model = event === void 0 ? {} : modelOf(event, ids);
	const occurrence = {
		id: setting.eventId ?? hexadecimal(32, ids),
		type,
		form,
		at: now,
		isInMicroseconds: /^[0-9]{16}$/.test(createTimeIn(model)),
		content: merged(contentIn(model, form), fields),
		...setting.appId === void 0 ? {} : { appId: setting.appId },
		...setting.tenantKey === void 0 ? {} : { tenantKey: setting.tenantKey },
		isCallback: event?.reply !== void 0
	};
	if (setting.check !== false && event !== void 0) check$1(occurrence, event);
	return occurrence;
}
function eventOf(type, { check: isChecked }, { events }) {
	const event = events.find(type);
	if (event !== void 0 || isChecked === false || undocumented.has(type)) return event;
	const similar = events.types().filter((one) => one.split(".")[0] === type.split(".")[0]);
	const hint = similar.length === 0 ? "" : `; there are ${similar.slice(0, 10).join(", ")}`;
	throw new TypeError(`there is no event ${type}${hint}`);
}
/** The mock sends it by itself, with or without its page. */
const undocumented = /* @__PURE__ */ new Set(["app_ticket"]);
function createTimeIn(model) {
	const header = isObject(model) ? model["header"] : void 0;
	const created = isObject(header) ? header["create_time"] : void 0;
	return typeof created === "string" ? created : "";
}
/** What is different for each type; whose it is, and what it is called, is said by the mock. */
function contentIn(model, form) {
	if (!isObject(model)) return {};
	if (form === "bare") return model;
	const { event } = model;
	if (!isObject(event)) return {};
	if (form === "2.0") return event;
	const { app_id: _app, tenant_key: _tenant, type: _type, ...content } = event;
	return content;
}
function check$1(occurrence, event) {
	const problem = bodyProblem(event, bodyOf$1(occurrence, {
		appId: "cli_a",
		tenantKey: "t",
		verificationToken: "v"
	}));
	if (problem !== void 0) throw new TypeError(`${occurrence.type}: ${problem}`);
}
// dist/mock-engine/pushing/timers.js
/** With the given `sleep`, or real time, which keeps no process alive. */
function makeTimers(sleep) {
	const enders = /* @__PURE__ */ new Set();
	let isStopped = false;
	return {
		wait(ms) {
			if (isStopped) return Promise.resolve(false);
			return new Promise((resolve) => {
				let timer;
				const finish = (inTime) => {
					clearTimeout(timer);
					enders.delete(ender);
					resolve(inTime);
				};
				const ender = () => finish(false);
				enders.add(ender);
				if (sleep === void 0) timer = setTimeout(() => finish(true), ms).unref();
				else sleep(ms).then(() => finish(true), ender);
			});
		},
		stop() {
			isStopped = true;
			for (const ender of [...enders]) ender();
		}
	};
}
// dist/mock-engine/pushing/seal.js
/** With an Encrypt Key encrypted and signed, else as it is. */
function sealed(body, { secrets: { encryptKey }, now, ids }) {
	const text = JSON.stringify(body);
	if (encryptKey === void 0 || encryptKey === "") return {
		headers: jsonHeaders,
		body: text
	};
	return signed(encrypted(text, encryptKey, ids), {
		algorithm: "sha256",
		secret: encryptKey,
		now,
		ids
	});
}
/** The old callback of cards: never encrypted, and signed with SHA-1 under the verification token. */
function sealedCard(body, { secrets, now, ids }) {
	return signed(JSON.stringify(body), {
		algorithm: "sha1",
		secret: secrets.verificationToken,
		now,
		ids
	});
}
/** The check of an address: encrypted where there is a key, never signed. */
function sealedCheck(body, { secrets: { encryptKey }, ids }) {
	const text = JSON.stringify(body);
	const closed = encryptKey === void 0 || encryptKey === "" ? text : encrypted(text, encryptKey, ids);
	return {
		headers: jsonHeaders,
		body: closed
	};
}
const jsonHeaders = { "content-type": "application/json;charset=utf-8" };
/** AES-256-CBC with a key that is the SHA-256 of the Encrypt Key; the vector stands before what is encrypted, all of it in base64. */
function encrypted(text, encryptKey, { below }) {
	const vector = Uint8Array.from({ length: 16 }, () => below(256));
	const cipher = createCipheriv("aes-256-cbc", createHash("sha256").update(encryptKey).digest(), vector);
	const bytes = Buffer.concat([
		vector,
		cipher.update(text, "utf8"),
		cipher.final()
	]);
	return JSON.stringify({ encrypt: bytes.toString("base64") });
}
/** Signed is what stands in a row: time in seconds, nonce, secret, body. */
function signed(body, { algorithm, secret, now, ids }) {
	const timestamp = String(Math.floor(now / 1e3));
	const nonce = String(ids.below(1e9));
	const signature = createHash(algorithm).update(timestamp + nonce + secret + body).digest("hex");
	return {
		headers: {
			...jsonHeaders,
			"x-lark-request-timestamp": timestamp,
			"x-lark-request-nonce": nonce,
			"x-lark-signature": signature
		},
		body
	};
}
// dist/mock-engine/pushing/webhook-wish.js
const text = [(value) => typeof value === "string" && value !== "", "text"];
const checks = /* @__PURE__ */ new Map([
	["url", [isAddress, "an address of http: or https: without a password"]],
	["appId", text],
	["verificationToken", text],
	["encryptKey", text],
	["types", [(value) => Array.isArray(value) && value.every(text[0]), "a list of text"]],
	["challenge", [(value) => typeof value === "boolean", "true or false"]]
]);
/** What is wrong with something that shall be a webhook, as `url: expected an address …`; `undefined`: nothing. */
function webhookProblem(value) {
	if (!isObject(value)) return "expected an object";
	for (const [name, given] of Object.entries(value)) {
		const row = checks.get(name);
		if (row === void 0) return `${name}: no such member; there are ${[...checks.keys()].join(", ")}`;
		if (given !== void 0 && !row[0](given)) return `${name}: expected ${row[1]}`;
	}
	return value["url"] === void 0 ? "url: it is missing" : void 0;
}
function isAddress(value) {
	if (typeof value !== "string" || !URL.canParse(value)) return false;
	const { protocol, username, password } = new URL(value);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}
// dist/mock-engine/pushing/webhooks.js
/** An address did not answer the check as it must. */
var SubscriptionError = class extends Error {
	name = "SubscriptionError";
};
/** One who subscribes more has lost count. */
const mostWebhooks = 100;
/** The documented time for the answer to a check. */
const checkMs = 1e3;
function makeWebhooks(parts) {
	let entries = [];
	let lastId = 0;
	return {
		async add(wish, isLasting) {
			const { url, app, secrets } = known(wish, parts);
			if (entries.length >= mostWebhooks) throw new TypeError(`webhook: more than ${String(mostWebhooks)}`);
			if (wish.challenge !== false) await check(url, secrets, parts);
			const webhook = {
				id: lastId += 1,
				url: url.href,
				appId: app.appId,
				verificationToken: secrets.verificationToken,
				isEncrypted: secrets.encryptKey !== void 0,
				...wish.types === void 0 ? {} : { types: [...wish.types] }
			};
			entries.push({
				webhook,
				subscriber: subscriberOf(webhook, {
					url,
					app,
					secrets
				}, parts),
				isLasting
			});
			return webhook;
		},
		remove(id) {
			const before = entries.length;
			entries = entries.filter(({ webhook }) => webhook.id !== id);
			return entries.length < before;
		},
		forget() {
			entries = entries.filter(({ isLasting }) => isLasting);
		},
		list: () => entries.map(({ webhook }) => webhook),
		subscribers: () => entries.map(({ subscriber }) => subscriber)
	};
}
function known(wish, { apps, appId, tokenOf }) {
	const problem = webhookProblem(wish);
	if (problem !== void 0) throw new TypeError(`webhook: ${problem}`);
	const app = apps.get(wish.appId ?? appId);
	if (app === void 0) throw new TypeError(`webhook: appId: there is no app ${String(wish.appId)}`);
	const { verificationToken = tokenOf(app), encryptKey } = wish;
	return {
		url: new URL(wish.url),
		app,
		secrets: {
			verificationToken,
			encryptKey
		}
	};
}
/** `{ challenge, token, type }`, of which `challenge` must come back. */
async function check(url, secrets, { poster, clock, ids }) {
	const challenge = ids.id("", 32);
	const sent = sealedCheck({
		challenge,
		token: secrets.verificationToken,
		type: "url_verification"
	}, {
		secrets,
		now: clock.now(),
		ids
	});
	const { outcome, reply, reason } = await poster.post(url, sent, { answerMs: checkMs });
	if (outcome !== "taken") throw new SubscriptionError(`webhook: ${url.href} was checked: ${reason ?? outcome}`);
	if (!isObject(reply) || reply["challenge"] !== challenge) throw new SubscriptionError(`webhook: ${url.href} was checked and did not answer with the challenge`);
}
function subscriberOf(webhook, { url, app, secrets }, parts) {
	const { poster, clock, ids, answerMs } = parts;
	const addressee = {
		...app,
		tenantKey: app.tenantKeys[0],
		verificationToken: secrets.verificationToken
	};
	return {
		name: webhook.url,
		appId: app.appId,
		takes: ({ type }) => webhook.types === void 0 || webhook.types.some((pattern) => fits(type, pattern)),
		async attempt(occurrence, harm) {
			const sent = (occurrence.form === "bare" ? sealedCard : sealed)(bodyOf$1(occurrence, addressee), {
				secrets,
				now: clock.now(),
				ids
			});
			return heard(await poster.post(url, sent, {
				answerMs,
				harm
			}), harm);
		}
	};
}
/** `drive.*` is any of a kind. */
function fits(type, pattern) {
	return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
// dist/mock-engine/pushing/pushing.js
/** The documented pauses between attempts, and the documented time for an answer. */
const documentedRepeats = [
	15e3,
	3e5,
	36e5,
	216e5
];
const documentedAnswer = 3e3;
const usualConfig = {
	PingInterval: 120,
	ReconnectCount: -1,
	ReconnectInterval: 120,
	ReconnectNonce: 30
};
/** Who emits more than is taken has no memory left in the end. */
const mostPending = 2e4;
function makePushing(parts) {
	const { apps, appId, clock, contract, options, seed } = parts;
	const { answerMs = documentedAnswer, clientConfig } = options;
	const ids = idsFrom(randomFrom(seed ^ 374761393));
	const poster = makePoster();
	const shared = {
		apps,
		tokenOf,
		ids: idsFrom(randomFrom(seed ^ 625341585)),
		answerMs
	};
	const webhooks = makeWebhooks({
		...shared,
		appId,
		clock,
		poster
	});
	const connections = makeConnections({
		...shared,
		config: {
			...usualConfig,
			...clientConfig
		}
	});
	let entries = [];
	let { timers, deliveries } = begun(parts, note);
	function note(entry) {
		entries.push(entry);
		if (entries.length > parts.remember * 2) entries = entries.slice(-parts.remember);
	}
	function push(occurrence) {
		return [...webhooks.subscribers(), ...connections.subscribers()].filter((one) => (occurrence.appId ?? one.appId) === one.appId && one.takes(occurrence)).map((subscriber) => deliveries.begin(occurrence, subscriber));
	}
	return {
		webhooks,
		connections,
		async emit(type, fields, setting) {
			const made = occurrenceOf({
				type,
				fields,
				setting
			}, {
				contract,
				ids,
				now: clock.now()
			});
			if (deliveries.pending() >= mostPending) throw new TypeError(`more than ${String(mostPending)} events are pending`);
			parts.record(type, made.content);
			const pushes = (await Promise.all(push(made))).filter((entry) => entry !== void 0);
			const reply = pushes.find((entry) => entry.reply !== void 0)?.reply;
			return {
				eventId: made.id,
				pushes,
				...reply === void 0 ? {} : { reply }
			};
		},
		happened({ type, event, at }) {
			if (webhooks.list().length === 0 && connections.subscribers().length === 0) return;
			if (deliveries.pending() >= mostPending) return;
			const appOf = event["app_id"];
			const form = formOf(type, contract.events.find(type));
			push({
				id: hexadecimal(32, ids),
				type,
				form,
				at,
				isInMicroseconds: false,
				content: event,
				...form === "1.0" && typeof appOf === "string" ? { appId: appOf } : {},
				isCallback: false
			});
		},
		pushes: () => entries.slice(-parts.remember),
		settled: () => deliveries.settled(),
		reset() {
			timers.stop();
			entries = [];
			webhooks.forget();
			({timers, deliveries} = begun(parts, note));
		},
		close() {
			timers.stop();
			connections.close();
			poster.close();
		}
	};
}
function begun({ faults, options, seed, sleep, clock }, note) {
	const timers = makeTimers(sleep);
	return {
		timers,
		deliveries: makeDeliveries({
			timers,
			repeatMs: options.repeatMs ?? documentedRepeats,
			now: () => clock.now(),
			harm: ({ type, id }, attempt) => faults.drawPush(type, chanceOf(seed, id, attempt)),
			note
		})
	};
}
/** Of each attempt its own, so that what happens does not depend on who comes first. */
function chanceOf(seed, eventId, attempt) {
	return randomFrom(createHash("sha256").update(`${String(seed)} ${eventId} ${String(attempt)}`).digest().readUInt32BE(0));
}
/** A verification token that follows from the app. */
function tokenOf({ appId, appSecret }) {
	return createHash("sha256").update(`${appId} ${appSecret}`).digest("base64url").slice(0, 32);
}
// dist/mock-engine/vc/system.js
/** Exports of meeting data: jobs that are done two seconds after their start, and their files. */
const vc = {
	name: "vc",
	empty: () => ({ tasks: {} }),
	behaviours: new Map([
		["vc.v1.export.resourceReservationList", createReservations],
		...[
			"meetingList",
			"participantList",
			"participantQualityList"
		].map((what) => [`vc.v1.export.${what}`, (call, world) => create(call, world, what)]),
		["vc.v1.export.get", get],
		["vc.v1.export.download", download]
	])
};
const mostTasks = 1e3;
const lasts = 2e3;
/** The room level of the documented example: the only one, as the mock keeps no rooms. */
const levels = ["omb_57c9cc7d9a81e27e54c8fabfd02759e7"];
function createReservations(call, world) {
	const { room_level_id: level } = isObject(call.body) ? call.body : {};
	if (typeof level !== "string" || !levels.includes(level)) return refused$5([121004, 121003], "not_found", `room_level_id: there is no level ${String(level)}`);
	return create(call, world, "resourceReservationList");
}
function create({ body }, world, what) {
	const { start_time, end_time } = isObject(body) ? body : {};
	const [start, end] = [seconds(start_time), seconds(end_time)];
	if (start === void 0 || end === void 0) return refused$5([121003], "invalid_argument", "start_time, end_time: seconds since 1970 are wanted, in digits");
	if (start > end) return refused$5([121003], "invalid_argument", "start_time: is after end_time");
	const id = jobId((bound) => world.ids.below(bound));
	const file = world.ids.id("", 64);
	keep(world.stateOf(vc).tasks, id, {
		started: world.clock.now(),
		file,
		what
	}, mostTasks);
	return answered({ task_id: id });
}
function get({ path }, world) {
	const id = path["task_id"] ?? "";
	const task = own(world.stateOf(vc).tasks, id);
	if (task === void 0) return refused$5([121004], "not_found", `task_id: there is no task ${id}`);
	if (!isDone(task, world)) return answered({ status: 1 });
	return answered({
		status: 3,
		url: `https://example.feishu.cn/exports/${task.file}`,
		file_token: task.file
	});
}
function download({ query }, world) {
	const token = query["file_token"];
	const task = Object.values(world.stateOf(vc).tasks).find(({ file }) => file === token);
	if (task === void 0 || !isDone(task, world)) return refused$5([121004], "not_found", `file_token: there is no file ${String(token)}`);
	return {
		kind: "file",
		bytes: new TextEncoder().encode(`${task.what}\n`),
		name: `${task.what}.csv`,
		mediaType: "application/octet-stream"
	};
}
function isDone({ started }, { clock }) {
	return clock.now() - started >= lasts;
}
/** `"1655276858"` */
function seconds(text) {
	return typeof text === "string" && /^\d{1,11}$/.test(text) ? Number(text) : void 0;
}
// dist/mock-engine/assemble.js
/** Systems that keep state. */
const systems = [
	bitable,
	docx,
	drive,
	vc
];
/** Puts the parts together as the options say. */
function assemble(options) {
	const { seed = 1, clock = Date, latency = { ms: 0 } } = options;
	const contract = contractOf(options);
	const identityIds = idsFrom(randomFrom(seed ^ 1540483477));
	const chance = randomFrom(seed ^ 668265263);
	const keeper = makeWorld(seed, clock, (happening) => {
		pushing.happened(happening);
	});
	const market = makeApp({ type: "isv" }, identityIds);
	const own = makeApp({}, identityIds);
	const openId = `ou_${hexadecimal(32, identityIds)}`;
	const apps = appsById([
		own,
		market,
		...(options.apps ?? []).map((wish) => makeApp(wish, identityIds))
	]);
	const tokens = makeTokens(clock, identityIds);
	const pushTicket = ({ appId: app_id, appTicket: app_ticket }) => {
		keeper.world.happened("app_ticket", {
			app_id,
			app_ticket,
			type: "app_ticket"
		});
	};
	const endpoints = new Map([...tokenEndpoints({
		apps,
		tokens,
		clock,
		pushTicket
	}), longConnectionEndpoint((body, host) => pushing.connections.endpoint(body, host))]);
	const faults = makeFaults(clock, chance, [...contract.operations, ...endpoints.values()].map(({ id }) => id));
	const pushing = makePushing({
		contract,
		apps,
		appId: own.appId,
		faults,
		clock,
		seed,
		sleep: options.sleep,
		remember: options.remember ?? 1e3,
		options: options.pushing ?? {},
		record: (type, event) => {
			keeper.record(type, event);
		}
	});
	const parts = {
		contract,
		routes: compileRoutes(contract),
		behaviours: behavioursOf(contract, userGrants({
			apps,
			tokens,
			clock,
			ids: identityIds,
			openId
		})),
		endpoints,
		world: keeper.world,
		tokens,
		windows: options.limits === false ? void 0 : makeWindows(clock),
		turns: makeTurns(),
		replays: makeReplays(),
		faults,
		journal: makeJournal(options.remember ?? 1e3),
		latency,
		random: chance,
		sleep: options.sleep ?? setTimeout$1,
		log: options.log
	};
	const demo = {
		...demoApps(own, market),
		openId,
		base: createBase(keeper.world, demoWish)
	};
	return {
		engine: makeEngine(parts),
		parts,
		keeper,
		apps,
		demo,
		pushing
	};
}
function contractOf({ contract }) {
	return typeof contract === "object" && !(contract instanceof URL) ? contract : loadContract(contract);
}
function appsById(apps) {
	return new Map(apps.map((app) => [app.appId, app]));
}
function demoApps(own, market) {
	const { appId, appSecret, appTicket } = market;
	return {
		appId: own.appId,
		appSecret: own.appSecret,
		tenantKey: own.tenantKeys[0],
		market: {
			appId,
			appSecret,
			appTicket,
			tenantKey: market.tenantKeys[0]
		}
	};
}
/** What a contract lacks is never called. */
function behavioursOf(contract, more) {
	const all = [...systems.flatMap(({ behaviours }) => [...behaviours]), ...more];
	return new Map(all.filter(([id]) => contract.operation(id) !== void 0));
}
// dist/mock-engine/identity/user-token.js
/** Gives a user's token out. Throws a `TypeError` for a wish that cannot be. */
function giveUserToken(wish, tokens, defaults) {
	const { openId = defaults.openId, appId = defaults.appId, scopes, lifetimeMs } = wish;
	const app = defaults.apps.get(appId);
	if (app === void 0) throw new TypeError(`appId: there is no app ${String(appId)}`);
	if (typeof openId !== "string") throw new TypeError("openId: expected text");
	if (scopes !== void 0 && !isTextList(scopes)) throw new TypeError("scopes: expected a list of names");
	if (lifetimeMs !== void 0 && !(lifetimeMs >= 0)) throw new TypeError("lifetimeMs: expected a number from 0 on");
	const grant = tokens.give({
		app,
		tenantKey: app.tenantKeys[0],
		openId,
		kinds: ["user"],
		...scopes === void 0 ? {} : { scopes },
		...lifetimeMs === void 0 ? {} : { lifetimeMs }
	});
	return {
		token: grant.token,
		openId,
		expiresAt: grant.expiresAt
	};
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// dist/mock-engine/control/controls.js
/** The controls of a mock. Its state as it is now is what `reset` goes back to. */
function controlsOf({ parts, keeper, apps, demo, pushing }) {
	const { faults, journal, replays, tokens, windows, world } = parts;
	const snapshot = () => ({
		...keeper.snapshot(),
		replays: replays.snapshot()
	});
	const restore = (data) => {
		keeper.restore(data);
		replays.restore((isObject(data) ? data["replays"] : void 0) ?? []);
		windows?.clear();
	};
	const start = snapshot();
	return {
		demo,
		createBase: (wish = demoWish) => createBase(world, wish),
		userToken: (wish = {}) => giveUserToken(wish, tokens, {
			apps,
			appId: demo.appId,
			openId: demo.openId
		}),
		fail: (fault) => faults.add(fault),
		heal(id) {
			if (id !== void 0) return faults.remove(id);
			const any = faults.list().length > 0;
			faults.clear();
			return any;
		},
		faults: () => faults.list(),
		requests: () => journal.entries(),
		events: () => keeper.events(),
		subscribe: (webhook) => pushing.webhooks.add(webhook, false),
		unsubscribe: (id) => pushing.webhooks.remove(id),
		webhooks: () => pushing.webhooks.list(),
		connections: () => pushing.connections.list(),
		emit: (type, fields = {}, setting = {}) => pushing.emit(type, fields, setting),
		pushes: () => pushing.pushes(),
		settled: () => pushing.settled(),
		reset() {
			restore(start);
			faults.clear();
			journal.clear();
			keeper.forgetEvents();
			pushing.reset();
		},
		snapshot,
		restore
	};
}
// dist/mock-engine/http/guard.js
/**
* Whether a request may see and steer the mock itself. A page of another site that is open in a browser on the same
* machine reaches loopback too: its requests name its own origin, or, where its name was made to lead here, its own host.
*/
function mayControl({ headers }, isLoopback) {
	const { host = "", origin } = headers;
	if (isLoopback && !isLoopbackName(nameIn(host))) return false;
	return origin === void 0 || /^https?:\/\//.test(origin) ? originHost(origin, host) === host : false;
}
function originHost(origin, host) {
	return origin === void 0 ? host : origin.replace(/^https?:\/\//, "");
}
/** `localhost:4010`, `[::1]:4010`: without the port. */
function nameIn(host) {
	return host.replace(/:[0-9]+$/, "");
}
/** Whether a host is one that only this machine reaches. */
function isLoopbackName(name) {
	return /^(localhost|127(\.[0-9]{1,3}){3}|\[?::1\]?)$/i.test(name) || /\.localhost$/i.test(name);
}
// dist/mock-engine/page/html.js
/** Markup; only `html` makes it, so whatever stands in it is escaped. */
var Html = class {
	#text;
	constructor(parts, values) {
		this.#text = parts.map((part, at) => part + shown(values[at] ?? "")).join("");
	}
	toString() {
		return this.#text;
	}
};
/** A template whose values are escaped, for text and for attributes in double quotes. */
function html(parts, ...values) {
	return new Html(parts, values);
}
function shown(value) {
	if (value instanceof Html) return String(value);
	if (typeof value === "object") return value.map(String).join("");
	return String(value).replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
// dist/mock-engine/page/style.js
/** Plain, and dark where the reader likes it so. */
const style = `:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
summary { cursor: pointer; padding: 0.2rem 0; }
.answered td:nth-child(2), .replayed td:nth-child(2) { color: light-dark(#176f2c, #6fd08c); }
.faulted td:nth-child(2), .limited td:nth-child(2), .conflict td:nth-child(2) { color: light-dark(#8a5a00, #e6b450); }
.failed td:nth-child(2), .invalid td:nth-child(2), .unauthorized td:nth-child(2), .unknown td:nth-child(2), .malformed td:nth-child(2), .broken td:nth-child(2) { color: light-dark(#a11, #ff8a80); }
`;
// dist/mock-engine/page/page.js
const headers = {
	"content-security-policy": "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cache-control": "no-store"
};
/** The style sheet of the page. */
function styleReply() {
	return {
		status: 200,
		headers: {
			...headers,
			"content-type": "text/css; charset=utf-8"
		},
		body: style
	};
}
/** The page at `/`: demo ids, faults that are on, the last requests, state, operations. */
function pageReply(facts) {
	return {
		status: 200,
		headers: {
			...headers,
			"content-type": "text/html; charset=utf-8"
		},
		body: `<!doctype html>\n${String(page(facts))}\n`
	};
}
function page({ contract, stateful, demo, state, requests, faults }) {
	return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Mock of the Feishu / Lark Open Platform</title>
      <link rel="stylesheet" href="/__mock/page.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <h1>Mock of the Feishu / Lark Open Platform</h1>
      <p>
        Reload to see more. The same as JSON: <code>/__mock/requests</code>, <code>/__mock/faults</code>,
        <code>/__mock/state</code>.
      </p>
      <h2>Faults that are on</h2>
      ${faultTable(faults)}
      <h2>Requests</h2>
      ${requestTable(requests)}
      <h2>State</h2>
      <details>
        <summary>Demo</summary>
        <pre>${JSON.stringify(demo, null, 2)}</pre>
      </details>
      ${stateLists(state)}
      <h2>Operations</h2>
      <p>${countsOf(contract, stateful)}</p>
      ${operationLists(contract, stateful)}
    </body>
  </html>`;
}
function countsOf({ operations }, stateful) {
	const withState = operations.filter(({ id }) => stateful.has(id));
	return `${String(operations.length)} operations, ${String(withState.length)} of them with state.`;
}
function faultTable(faults) {
	if (faults.length === 0) return html`<p>None.</p>`;
	return html`<table>
    <thead>
      <tr>
        <th>id</th>
        <th>fault</th>
        <th>happened</th>
        <th>left</th>
      </tr>
    </thead>
    <tbody>
      ${faults.map(({ id, fault, happened, left }) => html`<tr>
        <td>${id}</td>
        <td><code>${JSON.stringify(fault)}</code></td>
        <td>${happened}</td>
        <td>${left ?? "without end"}</td>
      </tr>`)}
    </tbody>
  </table>`;
}
function requestTable(requests) {
	if (requests.length === 0) return html`<p>None yet.</p>`;
	return html`<table>
    <thead>
      <tr>
        <th>no.</th>
        <th>verdict</th>
        <th>request</th>
        <th>HTTP</th>
        <th>code</th>
        <th>reason</th>
      </tr>
    </thead>
    <tbody>
      ${requests.slice(-mostRequests).reverse().map(requestRow)}
    </tbody>
  </table>`;
}
const mostRequests = 100;
function requestRow({ number, verdict, method, path, query, status, code, reason, operation }) {
	return html`<tr class="${verdict}">
    <td>${number}</td>
    <td>${verdict}</td>
    <td><code>${method} ${path}${query && `?${query}`}</code><br /><small>${operation ?? ""}</small></td>
    <td>${status ?? "—"}</td>
    <td>${code ?? ""}</td>
    <td>${reason ?? ""}</td>
  </tr>`;
}
/** More of a system's state than anybody reads on a page. */
const mostState = 2e4;
function stateLists(state) {
	return Object.entries(state).map(([name, kept]) => {
		const text = JSON.stringify(kept, null, 2) ?? "";
		return html`<details>
      <summary>${name}</summary>
      <pre>${text.length > mostState ? `${text.slice(0, mostState)}…` : text}</pre>
    </details>`;
	});
}
function operationLists({ operations }, stateful) {
	return [...new Set(operations.map(({ service }) => service))].map((service) => {
		const own = operations.filter((operation) => operation.service === service);
		const rows = own.map(({ id, method, path, title }) => html`<tr>
          <td>${stateful.has(id) ? "state" : "example"}</td>
          <td><code>${id}</code></td>
          <td><code>${method} ${path}</code></td>
          <td>${title ?? ""}</td>
        </tr>`);
		return html`<details>
      <summary>${service} (${own.length})</summary>
      <table>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </details>`;
	});
}
// dist/mock-engine/control/control.js
/** Everything below `/__mock/`, for programs in any language. */
function control(incoming, mock) {
	const { pathname } = splitTarget(incoming.target);
	const [, , name = "", id] = pathname.split("/");
	if (name === "" && incoming.method === "GET") return reply(200, { commands: [...commands.keys()] });
	const command = commands.get(name);
	const verb = command?.[incoming.method];
	if (command === void 0) return reply(404, {
		error: `there is no /__mock/${name}`,
		commands: [...commands.keys()]
	});
	if (verb === void 0) return reply(405, { error: `use ${Object.keys(command).join(" or ")}` });
	try {
		const result = verb(mock, parsed(incoming.body), id);
		return result instanceof Promise ? result.then((late) => reply(200, late), refusal$1) : reply(200, result);
	} catch (error) {
		return refusal$1(error);
	}
}
function refusal$1(error) {
	return reply(400, { error: error instanceof Error ? error.message : String(error) });
}
const commands = /* @__PURE__ */ new Map([
	["demo", { GET: (mock) => mock.demo }],
	["requests", { GET: (mock) => mock.requests() }],
	["events", { GET: (mock) => mock.events() }],
	["faults", {
		GET: (mock) => mock.faults(),
		POST: (mock, body) => ({ id: mock.fail(body) }),
		DELETE: (mock, _body, id) => ({ removed: id === void 0 || id === "" ? mock.heal() : mock.heal(Number(id)) })
	}],
	["webhooks", {
		GET: (mock) => mock.webhooks(),
		POST: (mock, body) => mock.subscribe(body),
		DELETE: (mock, _body, id) => ({ removed: mock.unsubscribe(Number(id)) })
	}],
	["connections", { GET: (mock) => mock.connections() }],
	["emit", { POST: (mock, body) => emit(mock, objectOrNothing(body)) }],
	["pushes", { GET: (mock) => mock.pushes() }],
	["settled", { GET: (mock) => mock.settled().then(() => ({ ok: true })) }],
	["reset", { POST: (mock) => (mock.reset(), { ok: true }) }],
	["state", {
		GET: (mock) => mock.snapshot(),
		PUT: (mock, body) => (mock.restore(body ?? null), { ok: true })
	}],
	["bases", { POST: (mock, body) => mock.createBase(objectOrNothing(body)) }],
	["user-token", { POST: (mock, body) => mock.userToken(objectOrNothing(body)) }]
]);
/** `{ type, fields, eventId, appId, tenantKey, check }`, of which only `type` must be there. */
function emit(mock, { type, fields = {}, ...setting }) {
	if (typeof type !== "string") throw new TypeError("type: expected text");
	if (!isObject(fields)) throw new TypeError("fields: expected an object");
	const text = [
		"eventId",
		"appId",
		"tenantKey"
	];
	for (const [name, value] of Object.entries(setting)) if (!(text.some((known) => known === name) && typeof value === "string") && !(name === "check" && typeof value === "boolean")) throw new TypeError(`${name}: expected one of ${text.join(", ")} as text, or check as true or false`);
	return mock.emit(type, fields, setting);
}
function objectOrNothing(body) {
	if (body === void 0) return {};
	if (isObject(body)) return body;
	throw new TypeError("expected a JSON object");
}
function parsed(body) {
	if (body.byteLength === 0) return void 0;
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		throw new TypeError("the body is no JSON");
	}
}
function reply(status, body) {
	return {
		status,
		headers: {
			"content-type": jsonType,
			"cache-control": "no-store",
			"x-content-type-options": "nosniff"
		},
		body: `${JSON.stringify(body, null, 2)}\n`
	};
}
// dist/mock-engine/control/front.js
/** Answers what is the mock's own, the page and `/__mock/`, by itself, and leaves the rest to the engine. */
function front(assembled, controls) {
	const { parts, engine } = assembled;
	const stateful = new Set(parts.behaviours.keys());
	return (incoming) => {
		if (!isOwn(incoming)) return engine.answer(incoming);
		const { pathname } = splitTarget(incoming.target);
		if (pathname === "/__mock/page.css") return styleReply();
		if (pathname !== "/") return control(incoming, controls);
		const { systems = {} } = controls.snapshot();
		return pageReply({
			contract: parts.contract,
			stateful,
			demo: controls.demo,
			state: Object(systems),
			requests: controls.requests(),
			faults: controls.faults()
		});
	};
}
/** The same for requests that come over the network, where not everybody may steer the mock. */
function guarded(answer, isLoopback) {
	return (incoming) => isOwn(incoming) && !mayControl(incoming, isLoopback) ? forbidden : answer(incoming);
}
const forbidden = {
	status: 403,
	headers: { "content-type": jsonType },
	body: "{\"error\":\"the mock is steered from its own machine and its own page only\"}\n"
};
/** `/` and whatever is below `/__mock`. */
function isOwn({ method, target }) {
	if (target.startsWith("/open-apis/")) return false;
	const { pathname } = splitTarget(target);
	if (pathname === "/") return method === "GET" || method === "HEAD";
	return pathname === "/__mock" || pathname.startsWith("/__mock/");
}
// dist/mock-engine/fetch.js
/**
* A `fetch` that needs no socket: whatever host is asked, the engine answers. A connection that breaks rejects with a
* `TypeError`, as `fetch` does; one that breaks in the middle makes reading the body fail.
*/
function fetchFrom(answer) {
	return async (input, init) => {
		const request = new Request(input, init);
		const { signal } = request;
		signal.throwIfAborted();
		const { pathname, search } = new URL(request.url);
		const reply = await unlessAborted(answer({
			method: request.method,
			target: pathname + search,
			headers: Object.fromEntries(request.headers),
			body: request.body === null ? nothing$2 : new Uint8Array(await request.arrayBuffer())
		}), signal);
		if (reply.breaks === "reset") throw new TypeError("fetch failed", { cause: broken() });
		return new Response(bodyOf(reply, request.method), {
			status: reply.status,
			headers: reply.headers
		});
	};
}
const nothing$2 = /* @__PURE__ */ new Uint8Array(0);
/** HTTP statuses whose answers have no body; `Response` throws where one is given. */
const bodiless = /* @__PURE__ */ new Set([
	101,
	204,
	205,
	304
]);
function bodyOf({ body, breaks, status }, method) {
	if (method === "HEAD" || bodiless.has(status)) return null;
	if (breaks !== "cut") return body;
	const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
	let isSent = false;
	return new ReadableStream({ pull(controller) {
		if (isSent) controller.error(new TypeError("terminated", { cause: broken() }));
		else controller.enqueue(bytes.slice(0, Math.max(1, Math.floor(bytes.byteLength / 2))));
		isSent = true;
	} });
}
function broken() {
	return Object.assign(/* @__PURE__ */ new Error("the connection was reset"), { code: "ECONNRESET" });
}
/** The reply, or the caller's reason for not waiting for it. */
async function unlessAborted(reply, signal) {
	if (!(reply instanceof Promise)) return reply;
	let stop = () => void 0;
	const aborted = new Promise((_, reject) => {
		stop = () => {
			reject(signal.reason);
		};
	});
	signal.addEventListener("abort", stop);
	try {
		return await Promise.race([reply, aborted]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
// dist/mock-engine/http/bounds.js
/** The largest file of the documented uploads is 20 MB; what stands around it in a form is small. */
const usualBounds = {
	bodyBytes: 22020096,
	allBodyBytes: 268435456,
	headerBytes: 16384,
	headersMs: 1e4,
	requestMs: 6e4,
	idleMs: 15e3,
	connections: 2e3
};
// dist/mock-engine/pushing/websocket/handshake.js
/** Whether a client asks for a WebSocket at all, well or badly. */
function asksForWebSocket({ upgrade = "" }) {
	return upgrade.toLowerCase() === "websocket";
}
/** The answer that opens the connection (RFC 6455, section 4.2), or why there is none. */
function openingOf(method, headers) {
	const { "sec-websocket-key": key = "", "sec-websocket-version": version } = headers;
	if (method !== "GET") return {
		status: 405,
		reason: "a WebSocket is opened by GET",
		headers: { allow: "GET" }
	};
	if (version !== "13") return {
		status: 426,
		reason: "only version 13 is spoken",
		headers: { "sec-websocket-version": "13" }
	};
	if (!/^[A-Za-z0-9+/]{22}==$/.test(key)) return {
		status: 400,
		reason: "Sec-WebSocket-Key is no key"
	};
	return `${[...[
		"HTTP/1.1 101 Switching Protocols",
		"Upgrade: websocket",
		"Connection: Upgrade"
	], `Sec-WebSocket-Accept: ${acceptance(key)}`].join("\r\n")}\r\n\r\n`;
}
function acceptance(key) {
	return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}
/** A plain HTTP answer on a connection that does not become a WebSocket. */
function refusalText({ status, reason, headers = {} }) {
	const body = `${JSON.stringify({ error: reason })}\n`;
	const lines = Object.entries({
		...headers,
		"content-type": "application/json; charset=utf-8",
		"content-length": String(Buffer.byteLength(body)),
		connection: "close"
	}).map(([name, value]) => `${name}: ${value}`);
	return `HTTP/1.1 ${String(status)} Refused\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
// dist/mock-engine/http/read-body.js
const nothing$1 = /* @__PURE__ */ new Uint8Array(0);
/** The whole body, or why there is none. Of one that is too large no more than the bound is ever held. */
function readBody(request, bounds, held, done) {
	const { "content-length": announced, "transfer-encoding": coding } = request.headers;
	if (announced === void 0 && coding === void 0) {
		done(nothing$1);
		return;
	}
	if (Number(announced ?? 0) > bounds.bodyBytes) {
		done("too-large");
		return;
	}
	const chunks = [];
	let size = 0;
	let isDone = false;
	const end = (body) => {
		if (isDone) return;
		isDone = true;
		held.bytes -= size;
		done(body);
	};
	request.on("data", (chunk) => {
		if (isDone) return;
		size += chunk.byteLength;
		held.bytes += chunk.byteLength;
		if (size > bounds.bodyBytes || held.bytes > bounds.allBodyBytes) end("too-large");
		else chunks.push(chunk);
	});
	request.on("end", () => {
		end(chunks.length === 1 ? chunks[0] ?? nothing$1 : Buffer.concat(chunks, size));
	});
	request.on("close", () => {
		end("gone");
	});
	request.on("error", () => {
		end("gone");
	});
}
// dist/mock-engine/http/send.js
/** Writes a reply, or breaks the connection where it says so. */
function send(reply, response) {
	const { socket } = response.req;
	if (socket.destroyed) return;
	if (reply.breaks === "reset") {
		socket.resetAndDestroy();
		return;
	}
	const { body } = reply;
	const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
	response.writeHead(reply.status, {
		...reply.headers,
		"content-length": length
	});
	if (reply.breaks === "cut") cutOff(body, response);
	else response.end(body);
}
/** Half of what was announced goes out, then the connection is closed. */
function cutOff(body, response) {
	const bytes = typeof body === "string" ? Buffer.from(body) : body;
	const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
	response.flushHeaders();
	response.write(half, () => {
		response.req.socket.destroy();
	});
}
// dist/mock-engine/http/without-upgrade.js
/**
* Answers a request as if it did not offer another protocol: some clients offer HTTP/2 with each of their requests
* (`Upgrade: h2c`), and Node hands over the connection then. The head is put back before what follows it, without the offer.
*/
function withoutUpgrade(request, connection, server) {
	const { method = "GET", url = "/", httpVersion, rawHeaders } = request;
	const lines = [`${method} ${url} HTTP/${httpVersion}`];
	for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
		const name = rawHeaders[at] ?? "";
		if (!/^(upgrade|connection|http2-settings)$/i.test(name)) lines.push(`${name}: ${rawHeaders[at + 1] ?? ""}`);
	}
	connection.unshift(Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"));
	server.emit("connection", connection);
}
// dist/mock-engine/http/server.js
/** Listens. Rejected with Node's own error where the port is taken or not allowed. */
function listen(answering, { host, port }, bounds = usualBounds) {
	const held = { bytes: 0 };
	const server = createServer({
		maxHeaderSize: bounds.headerBytes,
		headersTimeout: bounds.headersMs,
		requestTimeout: bounds.requestMs,
		keepAliveTimeout: bounds.idleMs,
		connectionsCheckingInterval: Math.min(1e3, bounds.headersMs),
		noDelay: true
	}, (request, response) => {
		take(request, response);
	});
	server.maxConnections = bounds.connections;
	function take(request, response) {
		response.on("error", ignore);
		readBody(request, bounds, held, (body) => {
			if (body === "too-large") refuseBody(request, response, answering, bounds);
			else if (body !== "gone") answerTo(request, response, body);
		});
	}
	function answerTo(request, response, body) {
		const reply = answering.answer(incomingOf(request, body));
		if (!(reply instanceof Promise)) {
			send(reply, response);
			return;
		}
		reply.then((late) => {
			send(late, response);
		});
	}
	server.on("checkContinue", (request, response) => {
		if (Number(request.headers["content-length"] ?? 0) <= bounds.bodyBytes) response.writeContinue();
		take(request, response);
	});
	if (answering.webSocket !== void 0) server.on("upgrade", (request, connection, early) => {
		if (early.length > 0) connection.unshift(early);
		if (asksForWebSocket(request.headers)) answering.webSocket?.(incomingOf(request, nothing), connection);
		else withoutUpgrade(request, connection, server);
	});
	server.on("clientError", (error, socket) => {
		refuseBytes(error, socket, answering);
	});
	return opened(server, {
		host,
		port
	});
}
const nothing = /* @__PURE__ */ new Uint8Array(0);
function incomingOf({ method = "GET", url = "/", headers }, body) {
	return {
		method,
		target: url,
		headers,
		body
	};
}
function ignore() {}
function opened(server, { host, port }) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			const address = server.address();
			resolve({
				port: typeof address === "object" && address !== null ? address.port : port,
				close: () => closed(server)
			});
		});
	});
}
function closed(server) {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}
/** Answers at once and closes, so that nobody sends a gigabyte in vain. */
function refuseBody(request, response, answering, bounds) {
	const { method = "GET", url: target = "/" } = request;
	const reason = `a body of more than ${String(bounds.bodyBytes)} bytes is not read`;
	answering.malformed({
		method,
		target,
		status: 413,
		reason
	});
	const body = refusal(reason);
	response.writeHead(413, {
		"content-type": jsonType,
		"content-length": Buffer.byteLength(body),
		connection: "close"
	});
	response.end(body, () => {
		request.resume();
		const { socket } = request;
		setTimeout(() => socket.destroy(), lingerMs$1).unref();
	});
}
/** Node's parser gave up: bytes that are no HTTP, headers that are too large or too slow. */
function refuseBytes(error, socket, answering) {
	if (error.code === "ECONNRESET" || !socket.writable) {
		socket.destroy();
		return;
	}
	const [status, text, reason] = meanings.get(error.code ?? "") ?? [
		400,
		"Bad Request",
		"this is no HTTP"
	];
	answering.malformed({
		method: "",
		target: "",
		status,
		reason
	});
	const body = refusal(reason);
	const head = [
		`HTTP/1.1 ${String(status)} ${text}`,
		`content-type: ${jsonType}`,
		`content-length: ${String(Buffer.byteLength(body))}`,
		"connection: close"
	];
	socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
	setTimeout(() => socket.destroy(), lingerMs$1).unref();
}
/** How long the other side has to read why it was refused. */
const lingerMs$1 = 1e3;
const meanings = /* @__PURE__ */ new Map([
	["HPE_HEADER_OVERFLOW", [
		431,
		"Request Header Fields Too Large",
		"the headers are too large"
	]],
	["HPE_CHUNK_EXTENSIONS_OVERFLOW", [
		413,
		"Payload Too Large",
		"the chunk extensions are too large"
	]],
	["ERR_HTTP_REQUEST_TIMEOUT", [
		408,
		"Request Timeout",
		"the request took too long to come"
	]]
]);
/** In the envelope, with the platform's code for a bad request. */
function refusal(message) {
	return JSON.stringify({
		code: 9499,
		msg: "bad request",
		error: { message }
	});
}
// dist/mock-engine/pushing/upgrade.js
/**
* Makes a long connection of a connection whose client asks for a WebSocket, or answers why not and ends it. `mayOpen`:
* whether the request comes from where it may.
*/
function openLongConnection({ method, target, headers }, duplex, { connections, mayOpen }) {
	const opening = mayOpen ? openingOf(method, headers) : {
		status: 403,
		reason: "another site may not connect"
	};
	const refusal = typeof opening === "string" ? placeRefusal(target, connections) : opening;
	duplex.on("error", () => duplex.destroy());
	if (typeof opening !== "string" || refusal !== void 0) {
		duplex.end(refusal === void 0 ? void 0 : refusalText(refusal));
		setTimeout(() => duplex.destroy(), lingerMs).unref();
		return;
	}
	duplex.write(opening);
	connections.open(target, duplex);
}
/** How long the other side has to read why it was refused. */
const lingerMs = 1e3;
function placeRefusal(target, connections) {
	if (!connections.isPlace(target)) return {
		status: 404,
		reason: "there is no WebSocket here"
	};
	const headers = connections.refusal(target);
	return headers && {
		status: 403,
		reason: headers["handshake-msg"] ?? "refused",
		headers
	};
}
// dist/mock-engine/index.js
/**
* Starts a mock. Rejected where there is no contract, with Node's own error where it cannot listen, and where a webhook does
* not answer the check of its address.
*/
async function createMock(options = {}) {
	const { host = "127.0.0.1", port = 0, bounds } = options;
	const { contract = new URL("../contract/", import.meta.url) } = options;
	const assembled = assemble({
		...options,
		contract
	});
	const controls = controlsOf(assembled);
	const answer = front(assembled, controls);
	const { pushing } = assembled;
	const { journal, world } = assembled.parts;
	const isLoopback = isLoopbackName(host);
	const answering = {
		answer: guarded(answer, isLoopback),
		webSocket(incoming, connection) {
			const mayOpen = mayControl(incoming, isLoopback);
			openLongConnection(incoming, connection, {
				connections: pushing.connections,
				mayOpen
			});
		},
		malformed({ method, target, status, reason }) {
			const incoming = {
				method,
				target,
				headers: {},
				body: /* @__PURE__ */ new Uint8Array(0)
			};
			journal.add(incoming, "", {
				verdict: "malformed",
				status,
				reason
			}, world.clock.now());
		}
	};
	const listening = port === false ? void 0 : await listen(answering, {
		host,
		port
	}, {
		...usualBounds,
		...bounds
	});
	const close = async () => {
		pushing.close();
		await listening?.close();
	};
	try {
		for (const webhook of options.webhooks ?? []) await pushing.webhooks.add(webhook, true);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		...controls,
		url: listening === void 0 ? "http://mock.invalid" : `http://${urlHost(host)}:${String(listening.port)}`,
		port: listening?.port ?? 0,
		fetch: fetchFrom(answer),
		close
	};
}
/** An IPv6 address stands in brackets; what means every address is reached at loopback. */
function urlHost(host) {
	if (host === "0.0.0.0") return "127.0.0.1";
	if (host === "::") return "[::1]";
	return host.includes(":") ? `[${host}]` : host;
}
export { createMock };
