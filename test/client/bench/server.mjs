import { Buffer } from "node:buffer";
import { createServer } from "node:http";

const items = Array.from({ length: 10 }, (_, index) => ({
  record_id: `rec${String(index)}`,
  fields: { 订单号: `A-${String(index)}`, 价格: index, 已付: false },
}));
const answers = {
  token: Buffer.from(JSON.stringify({ code: 0, msg: "ok", tenant_access_token: "t-1", expire: 7200 })),
  page: Buffer.from(JSON.stringify({ code: 0, msg: "success", data: { has_more: false, items, total: 10 } })),
};

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const body = request.url.startsWith("/open-apis/auth/") ? answers.token : answers.page;
  request.resume();
  request.on("end", () => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
      "x-tt-logid": "log-1",
    });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
