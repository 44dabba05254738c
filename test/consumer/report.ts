/**
 * A program as a user of the packages writes it: it knows their names, their types and nothing of how they came to be. It
 * fills a table of the mock, lists what it wrote and prints the sum. Throws where anything is not as documented.
 */
import { createClient, isCode } from "@larkwright/client";
import { paginate } from "@larkwright/client/loops";
import { createMock } from "@larkwright/mock";

const mock = await createMock({ port: 0, seed: 7 });
const { appId, appSecret } = mock.demo;
const base = mock.createBase({
  tables: [
    {
      name: "Orders",
      fields: [
        { name: "Name", type: 1 },
        { name: "Price", type: 2 },
      ],
    },
  ],
});
const client = createClient({ appId, appSecret, baseUrl: mock.url });
const { appTableRecord } = client.bitable.v1;
const path = { app_token: base.app_token, table_id: base.tables[0]?.table_id ?? "" };

await appTableRecord.batchCreate({
  path,
  data: { records: [1, 2, 4].map((price) => ({ fields: { Name: `A-${String(price)}`, Price: price } })) },
});
let total = 0;
for await (const { fields } of paginate(appTableRecord.list, { path, params: { page_size: 2 } })) {
  total += Number(fields["Price"]);
}
const missing = await appTableRecord.get.safe({ path: { ...path, record_id: "recNone" } });
const isKnown = !missing.ok && isCode(missing.error, appTableRecord.get, "RecordIdNotFound");

await mock.close();
console.log(JSON.stringify({ total, isKnown }));
