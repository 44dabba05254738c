import type { Mock } from "../../../templates/mock/src/index.ts";
import { b, made, two, type Case } from "./case.ts";

/** What fits nowhere else: things that are not there, and files. */
export function otherCases(): readonly Case[] {
  const fields = (mock: Mock) => made(mock, two);
  const point = { mount_type: 1, mount_key: "" };
  const file = { file_token: "boxcnrHpsg1QDqXAAAyachabcef", file_extension: "xlsx", type: "sheet", point };
  const sheet = { token: "Fm7osyjtMh5o7Ktrv32c73abcef", type: "sheet" };
  const drive = (operation: string, what: string, data: Record<string, unknown>): Case => ({
    operation: `drive.v1.${operation}`,
    what,
    request: () => ({ data }),
  });
  return [
    // With a filter or a sort a view is passed over, as documented.
    ...[
      ["view_id that names nothing", "vewAAAAAAA"],
      ["view_id that is none", "!"],
    ].map(([what = "", view_id]) => ({
      operation: `${b}appTableRecord.list`,
      what,
      request: (mock: Mock) => ({ path: fields(mock).path, params: { view_id } }),
    })),
    {
      operation: `${b}appTableRecord.update`,
      what: "field that is not there",
      request: (mock) => {
        const { path, recordIds } = fields(mock);
        return { path: { ...path, record_id: recordIds[0] ?? "" }, data: { fields: { 没有: "a" } } };
      },
    },
    {
      operation: `${b}appTableRecord.batchDelete`,
      what: "record that is not there",
      request: (mock) => ({ path: fields(mock).path, data: { records: ["recAAAAAAAAAAAAA"] } }),
    },
    {
      operation: `${b}appTableRecord.batchUpdate`,
      what: "record that is not there",
      request: (mock) => ({
        path: fields(mock).path,
        data: { records: [{ record_id: "recAAAAAAAAAAAAA", fields: {} }] },
      }),
    },
    {
      operation: "docx.v1.document.create",
      what: "the 1,501st document of a folder",
      earlier: (request) => Array.from({ length: 1_500 }, () => request),
      request: () => ({ data: { folder_token: "fldcnqquW1svRIYVT2Np6Iabcef", title: "x" } }),
    },
    drive("importTask.create", "file_token that names nothing", { ...file, file_token: "boxcnAAAAAAAAAAAAAAAAAAAAAA" }),
    drive("importTask.create", "file_token that is none", { ...file, file_token: "!" }),
    drive("importTask.create", "another extension than the file's", { ...file, file_extension: "csv" }),
    drive("importTask.create", "type that the file does not become", { ...file, type: "docx" }),
    drive("importTask.create", "folder that is not there", { ...file, point: { ...point, mount_key: "fldcn404" } }),
    drive("exportTask.create", "token that names nothing", { ...sheet, token: "shtcn404", file_extension: "xlsx" }),
    drive("exportTask.create", "file that the document does not become", { ...sheet, file_extension: "pdf" }),
    drive("exportTask.create", "CSV without sub_id", { ...sheet, file_extension: "csv" }),
    {
      operation: "vc.v1.export.resourceReservationList",
      what: "end before the start",
      request: () => ({
        data: {
          room_level_id: "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
          ...{ start_time: "1655276858", end_time: "1655276857" },
        },
      }),
    },
  ];
}
