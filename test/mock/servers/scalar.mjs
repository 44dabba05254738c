// @scalar/mock-server on Hono's server for Node.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const app = await createMockServer({ document: JSON.parse(readFileSync(process.argv[2], "utf8")) });
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.send({ url: `http://127.0.0.1:${String(port)}` });
});
