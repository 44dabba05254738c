import type { Scope } from "../model/api.ts";

/** A scope as the pages write it: `` `docs:document:export` 导出云文档 ``, or its title alone. */
export function scopeLine({ name, title }: Scope): string {
  if (name === undefined) return title;
  return title === "" ? `\`${name}\`` : `\`${name}\` ${title}`;
}
