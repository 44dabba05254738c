import type { Fields, Place } from "../../../../../templates/client/src/records.ts";

/** A field of whichever type. */
export type AnyField = Fields[string];

/** Somebody as the service writes them, with all that is known. */
export const zhang = { id: "ou_1", name: "张三", en_name: "ZhangSan", email: "z@x.cn", avatar_url: "https://x.cn/a" };
/** Somebody else, of whom little is known. */
export const li = { id: "ou_2", name: "李四" };
/** A place as the service writes it. */
export const place: Place = { location: "116.397755,39.903179", name: "天安门广场", pname: "北京市" };
