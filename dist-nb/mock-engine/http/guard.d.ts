import type { Incoming } from "../engine/exchange.js";
/**
 * Whether a request may see and steer the mock itself. A page of another site that is open in a browser on the same
 * machine reaches loopback too: its requests name its own origin, or, where its name was made to lead here, its own host.
 */
export declare function mayControl({ headers }: Incoming, isLoopback: boolean): boolean;
/** Whether a host is one that only this machine reaches. */
export declare function isLoopbackName(name: string): boolean;
