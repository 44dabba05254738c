import { describe, expect, it } from "vitest";

import { fittingRows, type Fault } from "../../../../templates/mock/src/checking/fitting-rows.ts";
import { error } from "../operation.ts";

const rows = [
  error(1254000, "WrongRequestJson"),
  error(1254001, "WrongRequestBody"),
  error(1254002, "Fail", { kind: "unavailable" }),
  error(1254003, "WrongBaseToken"),
  error(1254005, "WrongViewId"),
  error(1254006, "WrongRecordId"),
  error(1254007, "EmptyValue"),
  error(1254011, "PageSizeMustBeBetween0And100"),
  error(1254016, "InvalidSort"),
  error(1254018, "InvalidFilter"),
  error(1254021, "EmptyViewName"),
  error(1254022, "InvalidViewName"),
  error(1254024, "InvalidFieldNames"),
  error(1254030, "InvalidPageToken"),
  error(1254040, "BaseTokenNotFound", { kind: "not_found" }),
  error(1254103, "RecordExceedLimit", { kind: "limit_exceeded" }),
  error(1254104, "RecordAddOnceExceedLimit", { kind: "limit_exceeded" }),
  error(1254107, "FilterLengthExceedLimit", { kind: "limit_exceeded" }),
];

const context = "bitable.v1.appTableRecord.list";

describe("the documented code for what is wrong", () => {
  it.each<[code: number, rule: Fault["rule"], name: string]>([
    [1254011, "above", "page_size"],
    [1254011, "type", "page_size"],
    [1254030, "type", "page_token"],
    [1254003, "value", "app_token"],
    [1254005, "value", "view_id"],
    [1254016, "type", "sort"],
    [1254018, "type", "filter"],
    [1254107, "above", "filter"],
    [1254024, "type", "field_names"],
    [1254104, "above", "records"],
    [1254021, "below", "view_name"],
    [1254021, "required", "view_name"],
    [1254022, "above", "view_name"],
    [1254006, "type", "record_ids"],
    [1254001, "type", "something_else"],
    [1254007, "required", "something_else"],
  ])("is %i for the rule “%s” of %s", (code, rule, name) => {
    expect(best({ place: "body", names: [name], rule })).toBe(code);
  });

  it("is that of the innermost name that a row has", () => {
    expect(best({ place: "body", names: ["filter", "page_size"], rule: "type" })).toBe(1254011);
    expect(best({ place: "body", names: ["filter", "conditions"], rule: "type" })).toBe(1254018);
  });

  it("tells what is no JSON from what is no such body", () => {
    expect(best({ place: "body", names: [], rule: "json" })).toBe(1254000);
    expect(best({ place: "body", names: [], rule: "type" })).toBe(1254001);
  });

  it("is found by the field in the message where the name says nothing", () => {
    const only = error(7, "Error7", { message: "字段 page_size 不合法，请检查后重试该请求" });
    expect(fittingRows([only], { place: "query", names: ["page_size"], rule: "above", context })).toEqual([only]);
    expect(fittingRows([only], { place: "query", names: ["view_id"], rule: "above", context })).toEqual([]);
  });

  it("is that of a row about parameters as such, be it in Chinese", () => {
    const only = error(7, "Error7", { message: "参数错误" });
    expect(fittingRows([only], { place: "query", names: ["page_size"], rule: "above", context })).toEqual([only]);
  });

  it("is not that of a row that names more than the field", () => {
    const more = [error(1, "WrongFieldId"), error(2, "TextFieldConvFail"), error(3, "WrongRequestBody")];
    expect(fittingRows(more, { place: "body", names: ["fields"], rule: "type", context })).toEqual([more[2]]);
  });

  it("may name what the operation is about besides the field", () => {
    const named = [error(1, "EmptyViewName"), error(2, "EmptyRoleName"), error(3, "UnsupportedViewType")];
    const fault = { place: "body", rule: "below", context: "bitable.v1.appTableView.create" } as const;
    expect(fittingRows(named, { ...fault, names: ["name"] })).toEqual([named[0]]);
    expect(fittingRows(named, { ...fault, names: ["type"] })).toEqual([named[2]]);
  });

  it("is found where a message says which way it must be", () => {
    const only = error(1254011, "PageSizeMustGreaterThan0");
    expect(fittingRows([only], { place: "query", names: ["page_size"], rule: "above", context })).toEqual([only]);
  });

  it("is not that of a row about two things that do not match", () => {
    const only = error(1254015, "FieldTypeValueNotMatch");
    const fault = {
      place: "body",
      names: ["type"],
      rule: "value",
      context: "bitable.v1.appTableField.create",
    } as const;
    expect(fittingRows([only], fault)).toEqual([]);
  });

  it("is none where the rows name other fields or mean other things", () => {
    const others = [error(1, "InvalidSort"), error(2, "PageSizeNotFound", { kind: "not_found" })];
    expect(fittingRows(others, { place: "query", names: ["page_size"], rule: "above", context })).toEqual([]);
  });
});

function best(fault: Omit<Fault, "context">): number | undefined {
  return fittingRows(rows, { ...fault, context })[0]?.code;
}
