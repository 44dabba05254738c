import { b, made, two, type Case } from "./case.ts";

/** No member fits its field. */
const property = {
  ...{ formatter: 7, options: 7, table_id: 7, date_formatter: 7 },
  ...{ multiple: "x", auto_fill: "x", auto_serial: 7, nothing: 7 },
};

/** Fields with the property of another type. */
export function wrongProperties(): readonly Case[] {
  return [1, 2, 3, 4, 5, 7, 11, 15, 17, 18, 19, 20, 21, 1001, 1002, 1003, 1004, 1005, 9999].flatMap(
    (type): readonly Case[] => [
      {
        operation: `${b}appTableField.create`,
        what: `property that type ${String(type)} does not have`,
        request: (mock) => ({
          path: made(mock, two).path,
          data: { field_name: "丙", type, property },
        }),
      },
      {
        operation: `${b}appTableField.update`,
        what: `property that type ${String(type)} does not have`,
        request: (mock) => {
          const { path, fieldIds } = made(mock, two);
          return { path: { ...path, field_id: fieldIds["乙"] ?? "" }, data: { field_name: "乙", type, property } };
        },
      },
    ],
  );
}
