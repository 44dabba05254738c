import type { Json, JsonObject } from "../engine/json.js";
import { bodyOf, objectsOf, pathOf, queryText, touch, type Act, type Operation } from "./act.js";
import { bounds } from "./bounds.js";
import { pageFacts, pageOf } from "./pages.js";
import { openIdOf, personOf, userIds, type UserIdType } from "./people.js";
import { refuse, shown } from "./refusal.js";
import { roleOf } from "./roles.js";
import type { BitableState, Member, Role } from "./state.js";

/** What can be done with the members of a custom role. */
export const memberOperations: Readonly<Record<string, Operation>> = {
  "bitable.v1.appRoleMember.list": listMembers,
  "bitable.v1.appRoleMember.create": createMember,
  "bitable.v1.appRoleMember.delete": deleteMember,
  "bitable.v1.appRoleMember.batchCreate": batchCreate,
  "bitable.v1.appRoleMember.batchDelete": batchDelete,
};

function listMembers(act: Act): JsonObject {
  const page = pageOf(act.call, roleOf(act).role.members, ({ id }) => id);
  return { items: page.items.map((member) => showMember(act.state, member)), ...pageFacts(page) };
}

function createMember(act: Act): JsonObject {
  const place = roleOf(act);
  addMembers(place.role, [memberBy(bodyOf(act.call)["member_id"], queryText(act.call, "member_id_type"))]);
  touch(place.base);
  return {};
}

function deleteMember(act: Act): JsonObject {
  const place = roleOf(act);
  removeMembers(place.role, [memberBy(pathOf(act.call, "member_id"), queryText(act.call, "member_id_type"))]);
  touch(place.base);
  return {};
}

function batchCreate(act: Act): JsonObject {
  const place = roleOf(act);
  addMembers(place.role, listed(act));
  touch(place.base);
  return {};
}

function batchDelete(act: Act): JsonObject {
  const place = roleOf(act);
  removeMembers(place.role, listed(act));
  touch(place.base);
  return {};
}

/** `member_list` of a batch. */
function listed({ call }: Act): readonly Member[] {
  const list = objectsOf(bodyOf(call)["member_list"], "member_list");
  const most = call.operation.batch?.max ?? 100;
  if (list.length === 0 || list.length > most) {
    refuse("WrongRequestBody", `member_list: ${String(list.length)} members; 1 to ${String(most)} can be sent`);
  }
  return list.map(({ type, id }) => memberBy(id, typeof type === "string" ? type : undefined));
}

/** Adding one who is a member already changes nothing. */
function addMembers(role: Role, added: readonly Member[]): void {
  const fresh = added.filter((member, index) => !includes([...role.members, ...added.slice(0, index)], member));
  if (role.members.length + fresh.length > bounds.members) {
    refuse("MemberExceedLimit", `a role has at most ${String(bounds.members)} members`);
  }
  role.members = [...role.members, ...fresh];
}

function removeMembers(role: Role, gone: readonly Member[]): void {
  const strange = gone.find((member) => !includes(role.members, member));
  if (strange !== undefined) refuse("MemberNotFound", `the role has no member ${shown(strange.id)}`);
  role.members = role.members.filter((member) => !includes(gone, member));
}

function includes(members: readonly Member[], { type, id }: Member): boolean {
  return members.some((member) => member.type === type && member.id === id);
}

/** A member by an ID of the given kind; users are kept by their open ID. */
function memberBy(id: Json | undefined, idType = "open_id"): Member {
  if (typeof id === "string") {
    if (idType === "open_id" || idType === "union_id" || idType === "user_id") {
      const openId = openIdOf(id, idType satisfies UserIdType);
      if (openId !== undefined) return { type: "user", idType, id: openId };
    }
    if (idType === "chat_id" && /^oc_\w+$/.test(id)) return { type: "chat", idType, id };
    if (idType === "open_department_id" && /^od-\w+$/.test(id)) return { type: "department", idType, id };
    if (idType === "department_id" && /^[\w-]{1,64}$/.test(id)) return { type: "department", idType, id };
  }
  refuse("MemberNotFound", `member_id: there is no ${idType} ${shown(id)}`);
}

function showMember(state: BitableState, { type, idType, id }: Member): JsonObject {
  if (type === "user") {
    const { name, en_name: english } = personOf(state, id);
    return { member_type: type, member_name: name, member_en_name: english, ...userIds(id) };
  }
  const name = `${type === "chat" ? "Chat" : "Department"} ${id.slice(-4)}`;
  return { member_type: type, member_name: name, member_en_name: name, [idType]: id };
}
