import type { Mock } from "../../../templates/mock/src/index.ts";
import { b, made, users, type Case } from "./case.ts";

/** Values that no field of the type takes, with the property that the field needs. */
const misfits: readonly (readonly [name: string, type: number, value: unknown, property?: Record<string, string>])[] = [
  ["多行文本", 1, 7],
  ["多行文本（大）", 1, "长".repeat(100_001)],
  ["数字", 2, "7"],
  ["单选", 3, ["a"]],
  ["多选", 4, "a"],
  ["日期", 5, "2021-06-01"],
  ["复选框", 7, "true"],
  ["人员", 11, "ou_1"],
  ["电话号码", 13, "call me"],
  ["超链接", 15, "https://example.com"],
  ["附件", 17, "boxcn"],
  ["附件（多）", 17, Array.from({ length: 101 }, () => ({ file_token: "boxcnAAAAAAAAAAAAAAAAAAAAAA" }))],
  ["单向关联", 18, "rec", { table_name: "一" }],
  ["双向关联", 21, "rec", { table_name: "一", back_field_name: "回" }],
  ["地理位置", 22, "here"],
  ["创建时间", 1001, 1],
];

/** Cells that their fields do not take. */
export function wrongValues(): readonly Case[] {
  const place = (mock: Mock, [name, type, , property]: (typeof misfits)[number]) =>
    made(mock, {
      tables: [
        {
          name: "一",
          fields: [{ name: "甲", type: 1 }, property === undefined ? { name, type } : { name, type, property }],
          records: [{ 甲: "a" }],
        },
      ],
    });
  return misfits.flatMap((misfit): readonly Case[] => {
    const [name, , value] = misfit;
    const fields = { [name]: value };
    const what = `value that a field “${name}” does not take`;
    return [
      {
        operation: `${b}appTableRecord.create`,
        what,
        request: (mock) => ({ path: place(mock, misfit).path, params: users, data: { fields } }),
      },
      {
        operation: `${b}appTableRecord.batchCreate`,
        what,
        request: (mock) => ({ path: place(mock, misfit).path, data: { records: [{ fields: {} }, { fields }] } }),
      },
      {
        operation: `${b}appTableRecord.update`,
        what,
        request: (mock) => {
          const { path, recordIds } = place(mock, misfit);
          return { path: { ...path, record_id: recordIds[0] ?? "" }, data: { fields } };
        },
      },
      {
        operation: `${b}appTableRecord.batchUpdate`,
        what,
        request: (mock) => {
          const { path, recordIds } = place(mock, misfit);
          return { path, data: { records: [{ record_id: recordIds[0] ?? "", fields }] } };
        },
      },
    ];
  });
}
