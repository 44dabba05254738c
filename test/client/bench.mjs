// `npm run bench:client [-- PART… CLIENT]`: the emitted client beside the official SDK and bare `fetch`, in one run and in
// turn, so that a slow machine slows all of them. Prints each measure with its target; exit 1 if one fails. Parts: `bundle`,
// `load`, `overhead`, `tsc`; without any, all of them.
import { join, resolve } from "node:path";
import { measureBundle } from "./bench/bundle.mjs";
import { measureCompiling } from "./bench/compiling.mjs";
import { measureLoading } from "./bench/loading.mjs";
import { measureOverhead } from "./bench/overhead.mjs";
import { startServer } from "./bench/start-server.mjs";
import { buildPackage, generateAll, install, temporaryFolder } from "./prepare.mjs";
import { end, tell } from "./verdicts.mjs";

const parts = { bundle: measureBundle, load: measureLoading, overhead: measureOverhead, tsc: compiling };
const given = process.argv.slice(2);
const named = given.filter((argument) => Object.hasOwn(parts, argument));
const [client = join(import.meta.dirname, "../../generated/client")] = given.filter((name) => !named.includes(name));

install();
const folder = temporaryFolder("bench");
const seeds = buildPackage(resolve(client), folder);
const server = await startServer();
for (const name of named.length > 0 ? named : Object.keys(parts)) await parts[name](seeds, server.baseUrl);
server.stop();
end();

function compiling() {
  const all = generateAll(join(folder, "all"));
  if (all === undefined)
    tell("the documents of the platform are not beside the repository: nothing measured with all of them");
  measureCompiling(seeds, all && buildPackage(all, join(folder, "all")), folder);
}
