import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/** Where an operation is called: the path from the host on, and the host where it is not the vendor's own. */
export interface Address {
    readonly path: string;
    readonly server?: string;
}
/**
 * Joins the path with its server's: `https://open.feishu.cn/open-apis` and `/bitable/v1/…`. The innermost servers count. A
 * fragment (`/files#drive.v1.media.get`) only tells two operations of one path apart.
 */
export declare function addressOf(path: string, owners: readonly Node[], reading: Reading): Address;
