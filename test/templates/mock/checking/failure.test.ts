import { describe, expect, it } from "vitest";

import { failureAnswer } from "../../../../templates/mock/src/checking/failure.ts";
import { error, operationOf } from "../operation.ts";

const operation = operationOf({
  errors: [
    error(1254040, "BaseTokenNotFound", { kind: "not_found", status: 200 }),
    error(1254041, "TableIdNotFound", { kind: "not_found", status: 404 }),
    error(1254302, "PermissionDenied", { kind: "permission_denied", status: 403 }),
    error(1254304, "RoleHasNoPermissions", { kind: "permission_denied" }),
    error(1254304, "PermissionDenied", { kind: "permission_denied", message: "Permission denied." }),
  ],
});
const contract = {
  general: [
    error(99992402, "Error99992402", { kind: "unknown", message: "具体错误信息" }),
    error(99991672, "AccessDenied", { kind: "permission_denied" }),
  ],
};

describe("the answer to a call that failed", () => {
  it("has the first of the codes that the page documents, with its status and message", () => {
    expect(answer([1254043, 1254041, 1254040], "not_found")).toEqual({
      status: 404,
      body: { code: 1254041, msg: "TableIdNotFound", error: { message: "why" } },
    });
  });

  it("is the gateway's where no operation gets to see the call", () => {
    expect(answer([9499], "invalid_argument")).toMatchObject({ status: 400, body: { code: 9499, msg: "bad request" } });
  });

  it("has the documented status even where it is one of success", () => {
    expect(answer([1254040], "not_found").status).toBe(200);
  });

  it("has a sensible status where none is documented, or one that HTTP has not", () => {
    expect(answer([1254304], "permission_denied").status).toBe(403);
    const odd = operationOf({ errors: [error(1, "Odd", { status: 42, kind: "rate_limited" })] });
    expect(failureAnswer(odd, { codes: [1], means: "rate_limited", reason: "" }, contract).status).toBe(429);
  });

  it("has the row of a code that names the most of the reason", () => {
    expect(answer([1254304], "permission_denied", "permission denied for the table").body["msg"]).toBe(
      "Permission denied.",
    );
  });

  it("has a code that any call can get, rather than another documented one of the kind", () => {
    expect(answer([99991672], "permission_denied").body).toMatchObject({ code: 99991672, msg: "AccessDenied" });
  });

  it("has a message of its own where the general pages have only a placeholder", () => {
    expect(answer([99992402], "invalid_argument")).toMatchObject({
      status: 400,
      body: { code: 99992402, msg: "field validation failed" },
    });
  });

  it("has a documented code of the same kind where none of the codes is known", () => {
    expect(answer([1], "not_found", "table_id: there is no tblx").body["code"]).toBe(1254041);
    expect(answer([], "permission_denied").body["code"]).toBe(1254302);
  });

  it("has the platform's own code of the kind where the page documents none", () => {
    expect(answer([], "rate_limited")).toMatchObject({ status: 429, body: { code: 99991400 } });
    expect(answer([], "unauthenticated")).toMatchObject({ status: 401, body: { code: 99991663 } });
    expect(answer([], "conflict")).toMatchObject({ status: 400, body: { code: 99992402 } });
  });

  it("carries the log id where there is one", () => {
    const refusal = { codes: [], means: "internal", reason: "why" } as const;
    expect(failureAnswer(operation, refusal, contract, "2026").body["error"]).toEqual({
      message: "why",
      log_id: "2026",
    });
  });
});

function answer(codes: readonly number[], means: Parameters<typeof failureAnswer>[1]["means"], reason = "why") {
  return failureAnswer(operation, { codes, means, reason }, contract);
}
