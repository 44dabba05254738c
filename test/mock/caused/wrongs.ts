import type { OperationContract } from "../../../templates/mock/src/engine/contract.ts";
import type { Payload } from "../steps.ts";
import type { Wrong } from "./send.ts";

/** Something that is wrong with a request, in a few words, and the request with it. */
export interface Mistake {
  readonly what: string;
  readonly wrong: Wrong;
}

/** What can be wrong with any request: each of its parts in turn, the rest as it should be. */
export function mistakes(operation: OperationContract, good: Payload): readonly Mistake[] {
  return [...inPath(good), ...inQuery(operation, good), ...(good.data === undefined ? [] : inBody(good, good.data))];
}

/** IDs that look as they should and name nothing. */
const unknown: Readonly<Record<string, string>> = {
  app_token: "bascnAAAAAAAAAAAAAAAAAAAAAA",
  table_id: "tblAAAAAAAAAAAAA",
  view_id: "vewAAAAAAA",
  record_id: "recAAAAAAAAAAAAA",
  field_id: "fldAAAAAAA",
  form_id: "vewAAAAAAA",
  role_id: "rolAAAAAAA",
  block_id: "blkAAAAAAAAAAAAA",
  member_id: "ou_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

function inPath(good: Payload): readonly Mistake[] {
  return Object.keys(good.path ?? {}).flatMap((name) => [
    { what: `${name} that names nothing`, wrong: { ...good, path: { ...good.path, [name]: unknown[name] ?? "x" } } },
    { what: `${name} that is none`, wrong: { ...good, path: { ...good.path, [name]: "!" } } },
  ]);
}

const inParameters: readonly (readonly [name: string, value: string, what: string])[] = [
  ["page_size", "0", "page_size 0"],
  ["page_size", "100000", "page_size above the bound"],
  ["page_size", "x", "page_size that is no number"],
  ["page_token", "x", "page_token that nobody gave"],
  ["view_id", "vewAAAAAAA", "view_id that names nothing"],
  ["view_id", "!", "view_id that is none"],
  ["filter", "CurrentValue.[", "filter that is no formula"],
  ["filter", "CurrentValue.[没有]=1", "filter by a field that is not there"],
  ["filter", `1=1${"&&1=1".repeat(500)}`, "filter of more than 2,000 characters"],
  ["sort", "价格", "sort that is no list"],
  ["sort", '["没有 DESC"]', "sort by a field that is not there"],
  ["sort", JSON.stringify(Array.from({ length: 200 }, () => "单价 DESC")), "sort of more than 1,000 characters"],
  ["field_names", "x", "field_names that are no list"],
  ["field_names", '["没有"]', "field_names with one that is not there"],
  ["user_id_type", "x", "user_id_type that there is not"],
  ["member_id_type", "x", "member_id_type that there is not"],
  ["client_token", "x", "client_token that is no UUID"],
];

function inQuery(operation: OperationContract, good: Payload): readonly Mistake[] {
  const names = operation.details().parameters.flatMap((one) => (one.in === "query" ? [one.name] : []));
  const left = names.flatMap((name) => {
    if (!Object.hasOwn(good.params ?? {}, name)) return [];
    const { [name]: _left, ...params } = good.params ?? {};
    return [{ what: `no ${name}`, wrong: { ...good, params } }];
  });
  const changed = inParameters
    .filter(([name]) => names.includes(name))
    .map(([name, value, what]) => ({ what, wrong: { ...good, params: { ...good.params, [name]: value } } }));
  return [...left, ...changed];
}

function inBody(good: Payload, data: NonNullable<Payload["data"]>): readonly Mistake[] {
  const change = (name: string, value: unknown, what: string): Mistake => ({
    what,
    wrong: { ...good, data: { ...data, [name]: value } },
  });
  return [
    { what: "body that is no JSON", wrong: { ...good, raw: '{"' } },
    { what: "body that is a list", wrong: { ...good, raw: "[]" } },
    { what: "no body", wrong: { ...good, raw: "" } },
    ...Object.keys(data).map((name) => {
      const { [name]: _left, ...rest } = data;
      return { what: `no ${name}`, wrong: { ...good, data: rest } };
    }),
    ...Object.entries(data).flatMap(([name, value]) => [
      change(name, typeof value === "number" ? "x" : 7, `${name} of another type`),
      ...valueMistakes(name, value).map(([what, wrong]) => change(name, wrong, what)),
    ]),
  ];
}

function valueMistakes(name: string, value: unknown): readonly (readonly [what: string, value: unknown])[] {
  if (Array.isArray(value)) {
    const many = Array.from({ length: 1001 }, () => value[0] as unknown);
    return [
      [`${name} without any`, []],
      [`${name} with 1,001`, many],
      [`${name} of numbers`, [7]],
    ];
  }
  if (typeof value !== "string") return [];
  return [
    [`${name} that is empty`, ""],
    [`${name} of 1,000 characters`, "长".repeat(1000)],
    [`${name} with a bracket and a slash`, "a/[b]"],
    [`${name} that there is not`, "zzz"],
  ];
}
