import { describe, expect, it } from "vitest";
import { readAppTypes, readScopes, readTokens, splitTitles } from "../../generator/facts/identity.ts";
import { cell } from "./reading.ts";

const none: ReadonlySet<string> = new Set();

describe("readTokens", () => {
  it.each([
    ["`tenant_access_token`\n或\n`user_access_token`", ["tenant", "user"]],
    ["tenant_access_tokenuser_access_token", ["tenant", "user"]],
    ["user_access_token、tenant_access_token", ["tenant", "user"]],
    ["tenant\\_access\\_token", ["tenant"]],
    ["app_access_token", ["app"]],
    ['"Bearer `access_token`"', []],
    ["[获取](https://x/auth/tenant_access_token_internal)", []],
    ["[获取 user_access_token](https://x/y)", ["user"]],
    ["", []],
  ])("finds in %j %j", (value, tokens) => {
    expect(readTokens(cell(value))).toEqual(tokens);
  });
});

describe("readAppTypes", () => {
  it.each([
    ["自建应用", ["custom"]],
    ["自建应用、商店应用", ["custom", "isv"]],
    ["**自建应用**商店应用", ["custom", "isv"]],
    ["自建应用商店应用", ["custom", "isv"]],
    ["custom,isv", ["custom", "isv"]],
    ["custom", ["custom"]],
    ["isv", ["isv"]],
    ["仅自建应用", ["custom"]],
    ["自建应用，不支持商店应用", ["custom"]],
    ["Custom App\nStore App", ["custom", "isv"]],
    ["", undefined],
    ["-", undefined],
  ])("reads %j as %j", (value, types) => {
    expect(readAppTypes(cell(value))).toEqual(types);
  });
});

describe("readScopes", () => {
  it("takes no note on how many are needed for a title", () => {
    const titles = [{ title: "查看知识库" }, { title: "编辑知识库" }];
    expect(readScopes(cell("需同时开启以下权限\n查看知识库\n编辑知识库"), new Set())).toEqual(titles);
  });

  it("leaves out the advice before the scopes of sensitive fields", () => {
    const text = "存在下列敏感字段,仅当需要时才开启,否则不建议申请获取用户 user ID仅自建应用";
    expect(readScopes(cell(text), new Set())).toEqual([{ title: "获取用户 user ID" }]);
  });

  it.each([
    ["导出视频会议信息(vc:export)", [{ name: "vc:export", title: "导出视频会议信息" }]],
    ["导出视频会议信息（vc:export）", [{ name: "vc:export", title: "导出视频会议信息" }]],
    ["`vc:export` 导出视频会议信息", [{ name: "vc:export", title: "导出视频会议信息" }]],
    [
      "导出云文档(docs:document:export)  \n            导出云文档(drive:export:readonly)",
      [
        { name: "docs:document:export", title: "导出云文档" },
        { name: "drive:export:readonly", title: "导出云文档" },
      ],
    ],
    [
      "导出云文档(docs:document:export)导出云文档(drive:export:readonly)",
      [
        { name: "docs:document:export", title: "导出云文档" },
        { name: "drive:export:readonly", title: "导出云文档" },
      ],
    ],
    [
      "`im:chat` 获取与更新群组信息 `im:chat:readonly` 获取群组信息",
      [
        { name: "im:chat", title: "获取与更新群组信息" },
        { name: "im:chat:readonly", title: "获取群组信息" },
      ],
    ],
    [
      "`docs:document:import` 查看、创建云文档导入任务\n`drive:drive` 编辑和管理云空间中所有文件",
      [
        { name: "docs:document:import", title: "查看、创建云文档导入任务" },
        { name: "drive:drive", title: "编辑和管理云空间中所有文件" },
      ],
    ],
    ["`contact:user.base:readonly`", [{ name: "contact:user.base:readonly", title: "contact:user.base:readonly" }]],
    ["contact:user.base:readonly", [{ name: "contact:user.base:readonly", title: "contact:user.base:readonly" }]],
    ["**创建及编辑新版文档**创建新版文档", [{ title: "创建及编辑新版文档" }, { title: "创建新版文档" }]],
    ["创建及编辑新版文档创建新版文档", [{ title: "创建及编辑新版文档" }, { title: "创建新版文档" }]],
    ["获取用户 user ID仅自建应用", [{ title: "获取用户 user ID" }]],
    ["`vc:room:readonly` 获取会议室\n这里是一句说明", [{ name: "vc:room:readonly", title: "获取会议室" }]],
    ["导出会议(vc:export)\n导出会议(vc:export)", [{ name: "vc:export", title: "导出会议" }]],
    ["", []],
    ["-", []],
    ["无", []],
  ])("reads %j", (value, scopes) => {
    expect(readScopes(cell(value), none)).toEqual(scopes);
  });
});

describe("splitTitles", () => {
  const view = "查看和导出多维表格";
  const edit = "查看、编辑和管理多维表格";

  it.each([
    [view + edit, [edit], [view, edit]],
    [view + edit, [view], [view, edit]],
    [view + edit, [view, edit], [view, edit]],
    [view + edit, [], [view, edit]],
    ["获取用户信息读取通讯录", [], ["获取用户信息读取通讯录"]],
    ["获取用户信息读取通讯录", ["读取通讯录"], ["获取用户信息", "读取通讯录"]],
    ["获取用户信息读取通讯录", ["获取用户信息", "读取群组"], ["获取用户信息", "读取通讯录"]],
    [view, ["导出多维表格"], [view]],
    ["查看文档内容", ["查看文档"], ["查看文档内容"]],
    ["", [], []],
    ["单独的权限", [], ["单独的权限"]],
  ])("tells %j apart knowing %j", (glued, known, titles) => {
    expect(splitTitles(glued, new Set(known))).toEqual(titles);
  });
});

describe("readScopes, cells of converted pages", () => {
  it.each([
    ["获取角色 读取通讯录", [{ title: "获取角色" }, { title: "读取通讯录" }]],
    ["获取用户 user ID", [{ title: "获取用户 user ID" }]],
    [
      "`refresh_token` 字段仅在具备以下权限时返回：\n`offline_access` offline_access",
      [{ name: "offline_access", title: "offline_access" }],
    ],
    [
      "`refresh_token` 字段仅在具备以下权限时返回： `offline_access` offline_access",
      [{ name: "offline_access", title: "offline_access" }],
    ],
    ["`a:b:read` 按照原因搜索a:b:read，确认已开通", [{ name: "a:b:read", title: "按照原因搜索" }]],
  ])("reads %j", (value, scopes) => {
    expect(readScopes(cell(value), none)).toEqual(scopes);
  });
});
