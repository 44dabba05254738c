import type { TableBlock } from "../../pages/page.ts";
import { spanOf } from "../../source/text.ts";
import type { DocumentedLimit } from "../draft.ts";

/** A guide's row of limits under the things it limits: column `数据表`, cell `最多100个/表格`. */
export function readLimits({ header, rows }: TableBlock): readonly DocumentedLimit[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const found = /^最多\s*([\d,]+)\s*[个条]/u.exec(cell.value.trim());
      const subject = header[index]?.value.replace(/\*/gu, "").trim() ?? "";
      if (found === null || subject === "") return [];
      return [{ subject, max: Number((found[1] ?? "").replaceAll(",", "")), span: spanOf(cell) }];
    }),
  );
}
