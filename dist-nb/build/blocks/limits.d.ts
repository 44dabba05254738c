import type { TableBlock } from "../../pages/page.ts";
import type { DocumentedLimit } from "../draft.ts";
/** A guide's row of limits under the things it limits: column `数据表`, cell `最多100个/表格`. */
export declare function readLimits({ header, rows }: TableBlock): readonly DocumentedLimit[];
