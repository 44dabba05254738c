import { inError, inFact, inText, whereNamed } from "./applying.ts";
import type { Mutation } from "./mutation.ts";

/** What changes in the facts of the call and in the table of codes. */
export const factMutations: readonly Mutation[] = [
  {
    name: "the limit is lowered",
    apply: inFact("接口频率限制", /\[1000 次\/分钟、50 次\/秒\]/, "[100 次/分钟、5 次/秒]"),
    forth: ["limit/lowered"],
    back: ["limit/raised"],
  },
  {
    name: "one window of the limit is lowered",
    apply: inFact("接口频率限制", /\[1000 次\/分钟、50 次\/秒\]/, "[1000 次/分钟、5 次/秒]"),
    forth: ["limit/lowered"],
    back: ["limit/raised"],
  },
  {
    name: "the limit's size is told no more",
    apply: inFact("接口频率限制", /\[1000 次\/分钟、50 次\/秒\]/, "[特殊频控]"),
    forth: ["limit/dropped"],
    back: ["limit/introduced"],
  },
  {
    name: "one more scope is enough",
    apply: inFact("权限要求", /(?=`[a-z]+:)/, "`brand:new` 新权限 "),
    forth: ["scope/alternative-added"],
    back: ["scope/requirement-changed"],
  },
  {
    name: "a scope gets another name",
    apply: inFact("权限要求", /`[a-z][a-z_.]*:/, "`brandnew:"),
    forth: ["scope/requirement-changed"],
    back: ["scope/requirement-changed"],
  },
  {
    name: "marketplace apps may not call it",
    apply: inFact("支持的应用类型", /custom,isv/, "custom"),
    forth: ["app/type-removed"],
    back: ["app/type-added"],
  },
  {
    name: "the method changes",
    apply: inFact("HTTP Method", /PATCH/, "PUT"),
    forth: ["operation/address-changed"],
    back: ["operation/address-changed"],
  },
  {
    name: "the address changes",
    apply: whereNamed(inFact("HTTP URL", /\/open-apis\/([a-z_]+)\//, "/open-apis/$1/next/")),
    forth: ["operation/address-changed"],
    back: ["operation/address-changed"],
  },
  {
    name: "a kind of token is taken no more",
    apply: inText(/`tenant_access_token` 或 `user_access_token`/, "`tenant_access_token`"),
    forth: ["token/kind-removed"],
    back: ["token/kind-added"],
  },
  {
    name: "a code goes",
    apply: inError((page, row) => page.with(row, undefined)),
    forth: ["errors/code-removed"],
    back: ["errors/code-added"],
  },
  {
    name: "a code comes",
    apply: inError((page, row) => page.after(row, "| 400 | 98765432 | brand new failure | Look. |")),
    forth: ["errors/code-added"],
    back: ["errors/code-removed"],
  },
  {
    name: "a code comes with another status",
    apply: inError((page, row) => page.withCell(row, 0, () => " 418 ")),
    forth: ["errors/status-changed"],
    back: ["errors/status-changed"],
    also: ["errors/kind-changed", "errors/retry-changed"],
  },
];
