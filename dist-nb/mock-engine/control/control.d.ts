import type { Controls } from "./controls.js";
import { type Incoming, type Reply } from "../engine/exchange.js";
/** Everything below `/__mock/`, for programs in any language. */
export declare function control(incoming: Incoming, mock: Controls): Reply | Promise<Reply>;
