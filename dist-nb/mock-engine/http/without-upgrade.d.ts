import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
/**
 * Answers a request as if it did not offer another protocol: some clients offer HTTP/2 with each of their requests
 * (`Upgrade: h2c`), and Node hands over the connection then. The head is put back before what follows it, without the offer.
 */
export declare function withoutUpgrade(request: IncomingMessage, connection: Duplex, server: Server): void;
