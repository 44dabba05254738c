// Sends and fetches files of 200 MB over a loopback server and prints what was counted and how much memory it took at most.
/* global Blob, ReadableStream, fetch */
import { openAsBlob } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { multipartBody } = await import(new URL("multipart.js", process.argv[2]));
const { downloadOf } = await import(new URL("download.js", process.argv[2]));
const size = 200 * 1024 * 1024;
const chunk = new Uint8Array(256 * 1024);

const server = createServer(async (request, response) => {
  if (request.method === "GET") {
    response.writeHead(200, { "content-length": size });
    for (let sent = 0; sent < size; sent += chunk.length) {
      if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve));
    }
    response.end();
    return;
  }
  let received = 0;
  for await (const data of request) received += data.length;
  response.end(JSON.stringify({ received, announced: request.headers["content-length"] }));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}/`;

const folder = await mkdtemp(join(tmpdir(), "larkwright-"));
try {
  await upload({ file: new Blob(["warm"]) });
  const before = process.resourceUsage().maxRSS;
  const streamed = await upload({ file_name: "a", size, file: zeros() });
  const file = join(folder, "large");
  const handle = await open(file, "w");
  await handle.truncate(size);
  await handle.close();
  const fromDisk = await upload({ file_name: "a", file: await openAsBlob(file) });
  const download = downloadOf(await fetch(url));
  let read = 0;
  for await (const data of download.stream()) read += data.length;
  const grown = (process.resourceUsage().maxRSS - before) / 1024;
  console.log(JSON.stringify({ size, streamed, fromDisk, read, downloadSize: download.size, grownMegabytes: grown }));
} finally {
  await rm(folder, { recursive: true });
  server.close();
}

async function upload(members) {
  const { type, ...init } = multipartBody(members);
  const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, ...init });
  return answer.json();
}

function zeros() {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(chunk.slice(0, Math.min(left, chunk.length)));
      left -= chunk.length;
      if (left <= 0) controller.close();
    },
  });
}
