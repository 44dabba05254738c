import type { Scope } from "../model/api.ts";
/** A scope as the pages write it: `` `docs:document:export` 导出云文档 ``, or its title alone. */
export declare function scopeLine({ name, title }: Scope): string;
