import { describe, expect, it } from "vitest";
import { classifyError, errorName } from "../../generator/facts/error-kind.ts";

describe("classifyError", () => {
  it.each([
    [{ code: 99991400, status: 400, message: "request trigger frequency limit" }, "rate_limited", "after_reset"],
    [{ code: 1254290, status: 200, message: "TooManyRequest" }, "rate_limited", "after_reset"],
    [{ code: 1069923, status: 429, message: "too many requests" }, "rate_limited", "after_reset"],
    [{ code: 1161604, status: 429, message: "QPS over limit" }, "rate_limited", "after_reset"],
    [{ code: 1000004, message: "method rate limited" }, "rate_limited", "after_reset"],
    [{ code: 1, message: "触发接口频控" }, "rate_limited", "after_reset"],
    [{ code: 99991661, message: "Need a token" }, "unauthenticated", "refresh_token"],
    [{ code: 99991663, message: "Invalid access token for authorization." }, "unauthenticated", "refresh_token"],
    [{ code: 99991668, message: "Invalid access token for authorization." }, "unauthenticated", "refresh_token"],
    [{ code: 99991677, message: "token expire" }, "unauthenticated", "refresh_token"],
    [{ code: 99991669, message: "invalid user refresh token" }, "unauthenticated", "never"],
    [{ code: 99991672, message: "Access denied." }, "permission_denied", "never"],
    [{ code: 4001, message: "Invalid token, please refresh" }, "unauthenticated", "refresh_token"],
    [{ code: 1, status: 401, message: "x" }, "unauthenticated", "refresh_token"],
    [{ code: 1254291, status: 200, message: "Write conflict" }, "conflict", "serialize"],
    [{ code: 1254291, status: 400, message: "Write conflict" }, "conflict", "serialize"],
    [{ code: 1255006, status: 400, message: "Client token conflict, please generate a new one." }, "conflict", "never"],
    [{ code: 1770036, status: 400, message: "folder locked" }, "conflict", "never"],
    [{ code: 1254607, status: 400, message: "Data not ready, please try again later" }, "not_ready", "backoff"],
    [{ code: 1254036, status: 400, message: "Bitable is copying, please try again later." }, "not_ready", "backoff"],
    [{ code: 1770020, status: 400, message: "operation denied on copying document" }, "not_ready", "backoff"],
    [{ code: 1255040, status: 504, message: "请求超时" }, "unavailable", "backoff"],
    [{ code: 1, message: "request timed out, please try again later" }, "unavailable", "backoff"],
    [{ code: 1771005, status: 503, message: "system under maintenance" }, "unavailable", "backoff"],
    [{ code: 1069901, status: 500, message: "internal error" }, "internal", "backoff"],
    [{ code: 1254200, status: 200, message: "internal error" }, "internal", "backoff"],
    [{ code: 1255002, status: 400, message: "RpcError" }, "internal", "backoff"],
    [{ code: 1255004, status: 200, message: "UmMarshalError" }, "internal", "backoff"],
    [{ code: 1255005, status: 400, message: "ConvError", remedy: "内部错误" }, "internal", "backoff"],
    [{ code: 1254002, status: 200, message: "Fail", remedy: "内部错误" }, "internal", "backoff"],
    [{ code: 1254010, status: 200, message: "ReqConvError" }, "invalid_argument", "never"],
    [{ code: 1069902, status: 403, message: "no permission" }, "permission_denied", "never"],
    [{ code: 1254302, status: 200, message: "RolePermNotAllow" }, "permission_denied", "never"],
    [{ code: 1254303, status: 200, message: "AttachPermNotAllow" }, "permission_denied", "never"],
    [{ code: 1770032, status: 403, message: "forbidden" }, "permission_denied", "never"],
    [{ code: 1, message: "无权限" }, "permission_denied", "never"],
    [{ code: 1254013, status: 200, message: "TableNameDuplicated" }, "already_exists", "never"],
    [
      { code: 1254033, status: 400, message: "Duplicated role name, use another name instead." },
      "already_exists",
      "never",
    ],
    [{ code: 1, message: "name already exists" }, "already_exists", "never"],
    [{ code: 1254100, status: 200, message: "TableExceedLimit" }, "limit_exceeded", "never"],
    [{ code: 1254130, status: 200, message: "TooLargeCell" }, "limit_exceeded", "never"],
    [{ code: 1069909, status: 400, message: "import file size over limit" }, "limit_exceeded", "never"],
    [{ code: 1770004, status: 400, message: "too many blocks in document" }, "limit_exceeded", "never"],
    [{ code: 1254040, status: 200, message: "BaseTokenNotFound" }, "not_found", "never"],
    [{ code: 1069912, status: 400, message: "folder not exist" }, "not_found", "never"],
    [{ code: 1069906, status: 403, message: "docs deleted" }, "not_found", "never"],
    [{ code: 1069914, status: 404, message: "invalid file token" }, "not_found", "never"],
    [{ code: 1254034, status: 403, message: "The last table cannot be deleted." }, "permission_denied", "never"],
    [{ code: 1254000, status: 200, message: "WrongRequestJson" }, "invalid_argument", "never"],
    [{ code: 1254003, status: 400, message: "WrongBaseToken" }, "invalid_argument", "never"],
    [
      { code: 1254037, status: 400, message: "Invalid client token, make sure it complies" },
      "invalid_argument",
      "never",
    ],
    [{ code: 1069913, status: 400, message: "import file token expired" }, "invalid_argument", "never"],
    [{ code: 1254060, status: 200, message: "TextFieldConvFail" }, "invalid_argument", "never"],
    [{ code: 1, message: "参数错误" }, "invalid_argument", "never"],
    [{ code: 600, status: 200, message: "hybrid resource expired", remedy: "请稍后重试" }, "unavailable", "backoff"],
    [{ code: 1, status: 200, message: "x" }, "unknown", "never"],
    [{ code: 1, message: "" }, "unknown", "never"],
  ])("takes %j as %s, %s", (row, kind, retry) => {
    expect(classifyError(row)).toEqual({ kind, retry });
  });
});

describe("errorName", () => {
  it.each([
    ["Write conflict", 1254291, "WriteConflict"],
    ["WrongBaseToken", 1254003, "WrongBaseToken"],
    ["UmMarshalError", 1255004, "UmMarshalError"],
    ["Bitable is copying, please try again later.", 1254036, "BitableIsCopying"],
    ["Data not ready, please try again later", 1254607, "DataNotReady"],
    ["Invalid role name, make sure that it complies with the specification.", 1254032, "InvalidRoleName"],
    ["The role has no permissions.", 1254302, "RoleHasNoPermissions"],
    ["file extension and type mismatch", 1069918, "FileExtensionAndTypeMismatch"],
    ["too many blocks in document", 1770004, "TooManyBlocksInDocument"],
    ["user's token", 1, "UsersToken"],
    ["http 404", 1, "Http404"],
    ["500 internal", 1, "Error500Internal"],
    ["Échec", 1, "Echec"],
    ["%v", 7, "Error7"],
    ["请求超时", 1255040, "Error1255040"],
    ["参数 page_token 错误", 5, "Error5"],
    ["", 1254002, "Error1254002"],
    ["-", -1, "ErrorMinus1"],
    ["__proto__", 1, "Proto"],
    ["constructor", 1, "Constructor"],
    ["*/ alert(1) ${x}", 1, "Alert"],
  ])("names %j (%i) %s", (message, code, name) => {
    expect(errorName(message, code)).toBe(name);
  });

  it("bounds the length at a word", () => {
    const name = errorName("the number of allocation proportions must be an integer between zero and one hundred", 1);
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name).toBe("NumberOfAllocationProportionsMustBeAnIntegerBetweenZeroAnd");
  });
});
