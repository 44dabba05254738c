import type { RequestBody, ResponseBody } from "../../model/api.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/** What a call sends; undefined where the operation has no body. */
export declare function readRequest(operation: Node, reading: Reading): RequestBody | undefined;
/** What a successful call answers: 200, else the first documented 2xx, else `default`. */
export declare function readResponse(operation: Node, reading: Reading): ResponseBody | undefined;
