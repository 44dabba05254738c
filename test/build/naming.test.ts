import { describe, expect, it } from "vitest";
import { nameOperations } from "../../generator/build/naming.ts";
import { operationId } from "../../generator/wording/names.ts";
import type { OperationDraft } from "../../generator/build/draft.ts";
import { draft, listening, spanIn } from "./drafts.ts";

function nameOf(parts: Partial<OperationDraft>): string {
  const [named] = nameOperations([draft(parts)], listening().report);
  return named === undefined ? "" : operationId(named.name);
}

describe("nameOperations", () => {
  it.each([
    ["get", "/open-apis/bitable/v1/apps/{app_token}", "bitable.v1.app.get"],
    ["put", "/open-apis/bitable/v1/apps/{app_token}", "bitable.v1.app.update"],
    ["get", "/open-apis/bitable/v1/apps/{app_token}/tables", "bitable.v1.appTable.list"],
    ["post", "/open-apis/bitable/v1/apps/{app_token}/tables", "bitable.v1.appTable.create"],
    ["patch", "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}", "bitable.v1.appTable.patch"],
    ["delete", "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}", "bitable.v1.appTable.delete"],
    ["post", "/open-apis/bitable/v1/apps/{a}/tables/{t}/records/batch_create", "bitable.v1.appTableRecord.batchCreate"],
    ["post", "/open-apis/bitable/v1/apps/{a}/dashboards/{b}/copy", "bitable.v1.appDashboard.copy"],
    ["get", "/open-apis/bitable/v1/apps/{a}/tables/{t}/forms/{f}/fields", "bitable.v1.appTableFormField.list"],
    ["post", "/open-apis/bitable/v1/apps/{a}/roles/{r}/members/batch_delete", "bitable.v1.appRoleMember.batchDelete"],
    ["post", "/open-apis/docx/v1/documents", "docx.v1.document.create"],
    ["post", "/open-apis/drive/v1/medias/upload_all", "drive.v1.media.uploadAll"],
    ["get", "/open-apis/contact/v3/users/{user_id}", "contact.v3.user.get"],
    ["get", "/open-apis/mail/v1/users/{id}/visibility", "mail.v1.userVisibility.get"],
    ["get", "/pets", "pets.v1.pet.list"],
    ["get", "/pets/{id}", "pets.v1.pet.get"],
  ] as const)("names %s %s by its URL", (method, path, expected) => {
    expect(nameOf({ method, path })).toBe(expected);
  });

  it.each([
    ["https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/create", "drive.v1.exportTask.create"],
    [
      "https://open.feishu.cn/document/server-docs/vc-v1/export/resource_reservation_list",
      "vc.v1.export.resourceReservationList",
    ],
    [
      "/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create",
      "bitable.v1.appTableRecord.batchCreate",
    ],
    [
      "/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field",
      "helpdesk.v1.ticketCustomizedField.get",
    ],
  ])("prefers the documentation path %s to the URL", (docPath, expected) => {
    expect(nameOf({ naming: { docPath } })).toBe(expected);
  });

  it("takes the URL's resource where the documentation path only repeats the service", () => {
    const at = (path: string, docPath: string) => nameOf({ method: "post", path, naming: { docPath } });
    expect(at("/open-apis/auth/v3/app_ticket/resend", "/x/auth-v3/auth/app_ticket_resend")).toBe(
      "auth.v3.appTicket.resend",
    );
    expect(at("/open-apis/task/v2/tasks/{task_guid}/add_dependencies", "/x/task-v2/task/add_dependencies")).toBe(
      "task.v2.task.addDependencies",
    );
  });

  it("keeps a method's own name that ends with its resource", () => {
    expect(nameOf({ naming: { docPath: "/x/corehr-v2/position/del_position" } })).toBe(
      "corehr.v2.position.delPosition",
    );
  });

  it("does not take a name from an address that has no service and version", () => {
    const docPath = "/ukTMukTMukTM/uUzN04SN3QjL1cDN/overview";
    expect(nameOf({ naming: { docPath } })).toBe("bitable.v1.app.get");
  });

  it("prefers the API explorer's key to everything else", () => {
    const explorer = { project: "drive", version: "v1", resource: "import_task", method: "create" };
    expect(nameOf({ naming: { explorer, docPath: "/reference/docx-v1/document/list" } })).toBe(
      "drive.v1.importTask.create",
    );
  });

  it("appends the differing segment to the method of the second of two that share a name, and says so", () => {
    const { report, diagnostics } = listening();
    const explorer = { project: "im", version: "v1", resource: "chat", method: "update" };
    const named = nameOperations(
      [
        draft({ naming: { explorer }, path: "/open-apis/im/v1/chats/{id}" }),
        draft({ naming: { explorer }, path: "/open-apis/im/v1/chats/{id}/announcement", span: spanIn("b.md") }),
      ],
      report,
    );
    expect(named.map(({ name }) => operationId(name))).toEqual(["im.v1.chat.update", "im.v1.chat.updateAnnouncement"]);
    expect(diagnostics()).toMatchObject([{ code: "operation/name-collision", span: { file: { path: "b.md" } } }]);
  });
});
