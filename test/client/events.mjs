// `npm run test:events`: what the platform pushes, before the official SDK and this client: signed requests, frameworks, frames, the
// long connection, throughput, and the size of a bundle that only receives. Exit 1 if something does not hold.
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { createJiti } from "jiti";
import { compareConnections } from "./peers/connection.mjs";
import { compareFrameworks } from "./peers/frameworks.mjs";
import { compareFrames } from "./peers/frames.mjs";
import { compareRequests } from "./peers/requests.mjs";
import { pushFromMock } from "./peers/mock.mjs";
import { measureThroughput } from "./peers/throughput.mjs";
import { atMost, end } from "./verdicts.mjs";

const jiti = createJiti(import.meta.url);
const runtime = join(import.meta.dirname, "../../templates/client/src/runtime");
const { dispatcher } = await jiti.import(join(runtime, "events/dispatcher.ts"));
const { customReply } = await jiti.import(join(runtime, "events/types.ts"));
const { longConnection } = await jiti.import(join(runtime, "long-connection/long-connection.ts"));
const { encodeFrame, decodeFrame } = await jiti.import(join(runtime, "long-connection/frame.ts"));
const platform = await jiti.import("../templates/client/runtime/events/platform.ts");

compareFrames({ encodeFrame, decodeFrame });
await compareRequests({ dispatcher }, platform);
await compareFrameworks({ dispatcher, customReply }, platform);
await compareConnections({ longConnection, dispatcher, encodeFrame, decodeFrame }, platform);
const { createMock } = await jiti.import(join(import.meta.dirname, "../../templates/mock/src/index.ts"));
const { contract } = await jiti.import("../templates/mock/pushing/events.ts");
await pushFromMock({ longConnection, dispatcher }, (options) => createMock({ contract, ...options }));
await measureThroughput(await import(await compiled()), platform);
atMost("a bundle with the dispatcher alone, minified and gzipped", await bundleSize(), 5000, " bytes");
end();

/** The dispatcher as packages hold it: compiled, not interpreted by a loader. */
async function compiled() {
  const options = { entryPoints: [join(runtime, "events/dispatcher.ts")], bundle: true, format: "esm", write: false };
  const { outputFiles } = await build({ ...options, target: "es2022" });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
}

async function bundleSize() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { dispatcher } from "./events/dispatcher.ts";
        const events = dispatcher({ verificationToken: "v", encryptKey: "e" }, ["card.action.trigger"]);
        export default { fetch: events.on("a.b", () => undefined).handle };`,
      resolveDir: runtime,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
