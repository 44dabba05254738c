// `npm run bench:client [-- CLIENT]`: the emitted client beside the official SDK and bare `fetch`, in one run and in turn,
// so that a slow machine slows all of them. Prints each measure with its target; exit 1 if one fails.
import { join, resolve } from "node:path";
import { measureBundle } from "./bench/bundle.mjs";
import { measureCompiling } from "./bench/compiling.mjs";
import { measureLoading } from "./bench/loading.mjs";
import { measureOverhead } from "./bench/overhead.mjs";
import { startServer } from "./bench/start-server.mjs";
import { buildPackage, generateAll, install, temporaryFolder } from "./prepare.mjs";
import { end, tell } from "./verdicts.mjs";

install();
const folder = temporaryFolder("bench");
const seeds = buildPackage(resolve(process.argv[2] ?? join(import.meta.dirname, "../../generated/client")), folder);
const server = await startServer();

await measureBundle(seeds, server.baseUrl);
await measureLoading(seeds);
await measureOverhead(seeds, server.baseUrl);
server.stop();

const all = generateAll(join(folder, "all"));
if (all === undefined)
  tell("the documents of the platform are not beside the repository: nothing measured with all of them");
measureCompiling(seeds, all && buildPackage(all, join(folder, "all")), folder);
end();
