import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { atMost, check, tell } from "../verdicts.mjs";

/** The bundle of one operation with token, limiter, retry and errors: its size, that it runs, and the official SDK's. */
export async function measureBundle({ name, place }, baseUrl) {
  const ours = await bundle(
    `import { createCore } from "${name}/core";
     import { list } from "${name}/bitable/v1/app-table-record";
     const core = createCore({ appId: "a", appSecret: "s", baseUrl: "${baseUrl}" });
     export const call = (path) => list(core, { path, params: { page_size: 100 } });`,
    place,
  );
  const { call } = await import(`data:text/javascript;base64,${Buffer.from(ours).toString("base64")}`);
  const answer = await call({ app_token: "a", table_id: "b" });
  check("the bundle of one operation runs", answer.code === 0 && answer.data.items.length === 10);

  const official = await bundle(
    `import { Client } from "@larksuiteoapi/node-sdk";
     const client = new Client({ appId: "a", appSecret: "s", domain: "${baseUrl}" });
     export const call = (path) => client.bitable.appTableRecord.list({ path, params: { page_size: 100 } });`,
    import.meta.dirname,
  );
  tell(`official SDK, the same call: ${String(gzipped(official))} bytes minified and gzipped`);
  atMost("one operation with token, limiter, retry and errors, minified and gzipped", gzipped(ours), 6000, " bytes");
}

async function bundle(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].contents;
}

function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
