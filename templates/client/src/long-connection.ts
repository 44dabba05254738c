/** Events and callbacks over a connection that this side opens: no address of one's own is needed. */
export {
  longConnection as createLongConnection,
  type ConnectionLogEntry,
  type LongConnection,
  type LongConnectionOptions,
} from "./runtime/long-connection/long-connection.js";
export { LongConnectionError } from "./runtime/long-connection/endpoint.js";
export type { WebSocketClass, WebSocketLike } from "./runtime/long-connection/socket.js";
