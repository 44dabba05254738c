// `npm run size [-- CLIENT]`: the size of one operation's bundle, which is the same on any machine. Exit 1 if it is too large.
import { join, resolve } from "node:path";
import { measureBundle } from "./bench/bundle.mjs";
import { startServer } from "./bench/start-server.mjs";
import { buildPackage, install, temporaryFolder } from "./prepare.mjs";
import { end } from "./verdicts.mjs";

install();
const client = resolve(process.argv[2] ?? join(import.meta.dirname, "../../generated/client"));
const server = await startServer();
await measureBundle(buildPackage(client, temporaryFolder("size")), server.baseUrl);
server.stop();
end();
