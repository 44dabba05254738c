import { bodyOf, objectsOf, pathOf, queryText, touch } from "./act.js";
import { bounds } from "./bounds.js";
import { pageFacts, pageOf } from "./pages.js";
import { openIdOf, personOf, userIds } from "./people.js";
import { refuse, shown } from "./refusal.js";
import { roleOf } from "./roles.js";
/** What can be done with the members of a custom role. */
export const memberOperations = {
    "bitable.v1.appRoleMember.list": listMembers,
    "bitable.v1.appRoleMember.create": createMember,
    "bitable.v1.appRoleMember.delete": deleteMember,
    "bitable.v1.appRoleMember.batchCreate": batchCreate,
    "bitable.v1.appRoleMember.batchDelete": batchDelete,
};
function listMembers(act) {
    const page = pageOf(act.call, roleOf(act).role.members, ({ id }) => id);
    return { items: page.items.map((member) => showMember(act.state, member)), ...pageFacts(page) };
}
function createMember(act) {
    const place = roleOf(act);
    addMembers(place.role, [memberBy(bodyOf(act.call)["member_id"], queryText(act.call, "member_id_type"))]);
    touch(place.base);
    return {};
}
function deleteMember(act) {
    const place = roleOf(act);
    removeMembers(place.role, [memberBy(pathOf(act.call, "member_id"), queryText(act.call, "member_id_type"))]);
    touch(place.base);
    return {};
}
function batchCreate(act) {
    const place = roleOf(act);
    addMembers(place.role, listed(act));
    touch(place.base);
    return {};
}
function batchDelete(act) {
    const place = roleOf(act);
    removeMembers(place.role, listed(act));
    touch(place.base);
    return {};
}
/** `member_list` of a batch. */
function listed({ call }) {
    const list = objectsOf(bodyOf(call)["member_list"], "member_list");
    const most = call.operation.batch?.max ?? 100;
    if (list.length === 0 || list.length > most) {
        refuse("WrongRequestBody", `member_list: ${String(list.length)} members; 1 to ${String(most)} can be sent`);
    }
    return list.map(({ type, id }) => memberBy(id, typeof type === "string" ? type : undefined));
}
/** Adding one who is a member already changes nothing. */
function addMembers(role, added) {
    const fresh = added.filter((member, index) => !includes([...role.members, ...added.slice(0, index)], member));
    if (role.members.length + fresh.length > bounds.members) {
        refuse("MemberExceedLimit", `a role has at most ${String(bounds.members)} members`);
    }
    role.members = [...role.members, ...fresh];
}
function removeMembers(role, gone) {
    const strange = gone.find((member) => !includes(role.members, member));
    if (strange !== undefined)
        refuse("MemberNotFound", `the role has no member ${shown(strange.id)}`);
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
            if (openId !== undefined)
                return { type: "user", idType, id: openId };
        }
        if (idType === "chat_id" && /^oc_\w+$/.test(id))
            return { type: "chat", idType, id };
        if (idType === "open_department_id" && /^od-\w+$/.test(id))
            return { type: "department", idType, id };
        if (idType === "department_id" && /^[\w-]{1,64}$/.test(id))
            return { type: "department", idType, id };
    }
    refuse("MemberNotFound", `member_id: there is no ${idType} ${shown(id)}`);
}
function showMember(state, { type, idType, id }) {
    if (type === "user") {
        const { name, en_name: english } = personOf(state, id);
        return { member_type: type, member_name: name, member_en_name: english, ...userIds(id) };
    }
    const name = `${type === "chat" ? "Chat" : "Department"} ${id.slice(-4)}`;
    return { member_type: type, member_name: name, member_en_name: name, [idType]: id };
}
