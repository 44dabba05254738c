import type { ServerResponse } from "node:http";
import type { Reply } from "../engine/exchange.js";
/** Writes a reply, or breaks the connection where it says so. */
export declare function send(reply: Reply, response: ServerResponse): void;
