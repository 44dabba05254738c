import type { Report } from "../../diagnostics/report.ts";
import type { TableBlock } from "../../pages/page.ts";
import type { MethodRow } from "../draft.ts";
/**
 * Reads a guide's list of methods: `方法 (API) | 权限要求(满足任一) | 访问凭证(选择其一) | 商店 | 自建`, where the first cell
 * glues title, method and path: `列出视图GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`.
 * A table without such columns gives no row.
 */
export declare function readMethodList(table: TableBlock, report: Report): readonly MethodRow[];
