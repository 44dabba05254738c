import { describe, expect, it } from "vitest";
import { demandOfAllScopes } from "../../generator/facts/all-scopes.ts";

function demanded(text: string): string | undefined {
  const found = demandOfAllScopes(text);
  return found && text.slice(...found);
}

describe("demandOfAllScopes", () => {
  it.each([
    ["权限要求 调用该 API 所需的权限。需开启以下全部权限", "开启以下全部权限"],
    ["需同时开启\n`a:b` 读取", "同时开启"],
    ["需要同时具备以下权限：", "同时具备"],
    ["开启所有以下 2 项权限", "开启所有以下 2 项权限"],
    ["申请全部权限", "申请全部权限"],
    ["以下权限均需开启", "权限均需"],
    ["以下权限缺一不可", "缺一不可"],
    ["Required scopes (all of the following scopes)", "all of the following scopes"],
    ["Both scopes are required", "Both scopes"],
    ["All permissions below", "All permissions"],
    ["All of these scopes must be granted", "All of these scopes"],
  ])("finds it in %j", (text, words) => {
    expect(demanded(text)).toBe(words);
  });

  it.each([
    "开启其中任意一项权限即可",
    "开启以下全部权限中的任意一项",
    "需要以下权限点之一：",
    "无需同时开启",
    "`hr:all` 获取汇报业务域的全部权限",
    "查看、编辑和管理所有文件",
    "获取全部员工的通讯录权限范围",
    "Any of the following scopes",
    "View all permissions of a document",
    "",
  ])("does not find it in %j", (text) => {
    expect(demanded(text)).toBeUndefined();
  });
});
