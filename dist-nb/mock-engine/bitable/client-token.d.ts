import { type Operation } from "./act.js";
/** An operation whose `client_token`, where one is sent, must be a UUID. What a key means is the engine's to know. */
export declare function withClientToken(operation: Operation): Operation;
