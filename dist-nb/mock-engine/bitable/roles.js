import { isObject } from "../engine/json.js";
import { baseOf, bodyOf, objectsOf, pathOf, touch } from "./act.js";
import { bounds } from "./bounds.js";
import { checkName } from "./names.js";
import { pageFacts, pageOf } from "./pages.js";
import { refuse, shown } from "./refusal.js";
/** What can be done with the custom roles of a base whose advanced permissions are on. */
export const roleOperations = {
    "bitable.v1.appRole.list": listRoles,
    "bitable.v1.appRole.create": createRole,
    "bitable.v1.appRole.update": updateRole,
    "bitable.v1.appRole.delete": deleteRole,
};
/** The base that the path names. @throws {Refused} while its advanced permissions are off */
export function advancedBaseOf(act) {
    const base = baseOf(act);
    if (!base.advanced)
        refuse("OperationTypeError", "the base has its advanced permissions switched off");
    return base;
}
/** The role that the path names, with its base. */
export function roleOf(act) {
    const base = advancedBaseOf(act);
    const id = pathOf(act.call, "role_id");
    const role = base.roles.find((one) => one.id === id);
    return { base, role: role ?? refuse("RoleIdNotFound", `role_id: the base has no role ${shown(id)}`) };
}
function listRoles(act) {
    const base = advancedBaseOf(act);
    const page = pageOf(act.call, base.roles, ({ id }) => id);
    return {
        items: page.items.map((role) => ({ role_id: role.id, ...showRole(base, role, false) })),
        ...pageFacts(page),
    };
}
function createRole(act) {
    const base = advancedBaseOf(act);
    const definition = checkRole(base, bodyOf(act.call), undefined);
    if (base.roles.length >= bounds.roles)
        refuse("RoleExceedLimit", `a base has at most ${String(bounds.roles)} roles`);
    const role = { id: act.world.ids.id("rol", 7), ...definition, members: [] };
    base.roles.push(role);
    touch(base);
    return { role: { role_id: role.id, ...showRole(base, role, false) } };
}
function updateRole(act) {
    const { base, role } = roleOf(act);
    Object.assign(role, checkRole(base, bodyOf(act.call), role));
    touch(base);
    return { role: { ...showRole(base, role, true), role_id: role.id } };
}
function deleteRole(act) {
    const { base, role } = roleOf(act);
    base.roles = base.roles.filter((one) => one !== role);
    touch(base);
    return {};
}
function checkRole(base, body, before) {
    const name = checkName("role", body["role_name"], base.roles.filter((role) => role !== before).map((role) => role.name));
    const tables = objectsOf(body["table_roles"] ?? [], "table_roles").map((one) => checkTableRole(base, one));
    const blocks = objectsOf(body["block_roles"] ?? [], "block_roles").map((one) => checkBlockRole(base, one));
    return { name, tables, blocks };
}
/** What a role may do with one table; the table is named by its ID or by its name. */
function checkTableRole(base, given) {
    const { table_id: id, table_name: name } = given;
    const table = base.tables.find((one) => (typeof id === "string" && id !== "" ? one.id === id : one.name === name));
    if (table === undefined)
        refuse("WrongRequestBody", `table_roles: the base has no table ${shown(id ?? name)}`);
    const perm = given["table_perm"] ?? 0;
    const { field_perm: fieldPerm } = given;
    if (isObject(fieldPerm))
        checkFieldNames(table, Object.keys(fieldPerm));
    return {
        ...{ table_id: table.id, table_perm: perm },
        ...(perm === 2 ? { allow_add_record: given["allow_add_record"] ?? true } : {}),
        ...(perm === 2 ? { allow_delete_record: given["allow_delete_record"] ?? true } : {}),
        rec_rule: checkRule(table, given["rec_rule"]),
        ...(isObject(fieldPerm) ? { field_perm: fieldPerm } : {}),
    };
}
function checkFieldNames(table, names) {
    const strange = names.find((name) => !table.fields.some((field) => field.name === name));
    if (strange !== undefined)
        refuse("WrongRequestBody", `field_perm: the table has no field ${shown(strange)}`);
}
function checkRule(table, given) {
    const rule = isObject(given) ? given : {};
    const conditions = objectsOf(rule["conditions"] ?? [], "rec_rule.conditions").map((condition) => {
        const name = condition["field_name"] ?? "";
        const field = table.fields.find((one) => one.name === name);
        // An empty name stands for the creator of the record.
        if (field === undefined && name !== "")
            refuse("WrongRequestBody", `rec_rule: the table has no field ${shown(name)}`);
        const value = condition["value"] ?? [];
        return { field_name: name, field_type: field?.type ?? 1003, operator: condition["operator"] ?? "is", value };
    });
    return { conjunction: rule["conjunction"] ?? "and", conditions, other_perm: rule["other_perm"] ?? 0 };
}
function checkBlockRole(base, { block_id: id, block_perm: perm }) {
    if (!base.dashboards.some((one) => one.id === id))
        refuse("WrongRequestBody", `block_roles: there is no ${shown(id)}`);
    return { block_id: id ?? "", block_type: "dashboard", block_perm: perm ?? 0 };
}
/** A role; two members have other names where it is updated. */
function showRole(base, role, updated) {
    const tables = role.tables.flatMap((given) => {
        const table = base.tables.find(({ id }) => id === given["table_id"]);
        if (table === undefined)
            return [];
        const { allow_add_record: add, allow_delete_record: remove, ...rest } = given;
        const [adds, removes] = updated
            ? ["addrecords_perm", "deleterecords_perm"]
            : ["allow_add_record", "allow_delete_record"];
        return [
            {
                ...{ table_name: table.name, ...rest },
                ...(add === undefined ? {} : { [adds]: add }),
                ...(remove === undefined ? {} : { [removes]: remove }),
            },
        ];
    });
    return { role_name: role.name, table_roles: tables, block_roles: role.blocks };
}
