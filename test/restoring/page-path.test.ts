import { describe, expect, it } from "vitest";
import { eventPath, operationPath, withOwnPaths } from "../../generator/restoring/page-path.ts";

describe("operationPath", () => {
  it("follows the operation's name", () => {
    const name = { service: "bitable", version: "v1", resource: "appTableRecord", method: "batchCreate" };
    expect(operationPath(name)).toBe("bitable/v1/appTableRecord/batchCreate.md");
  });

  it("cannot leave the output folder", () => {
    const name = { service: "../../x", version: "..", resource: "/etc", method: "" };
    expect(operationPath(name)).toBe("------x/--/-etc/-.md");
  });
});

describe("eventPath", () => {
  it("follows the event's type", () => {
    expect(eventPath("drive.file.bitable_record_changed_v1")).toBe("events/drive.file.bitable_record_changed_v1.md");
  });

  it("cannot leave the output folder", () => {
    expect(eventPath("../../../etc/passwd")).toBe("events/---------etc-passwd.md");
  });
});

describe("withOwnPaths", () => {
  it("numbers pages whose paths differ in letter case only", () => {
    expect(withOwnPaths([{ path: "a/B.md" }, { path: "a/b.md" }, { path: "a/c.md" }])).toEqual([
      { path: "a/B.md" },
      { path: "a/b-2.md" },
      { path: "a/c.md" },
    ]);
  });
});
