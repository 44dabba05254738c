import type { Client } from "@larkwright/client";
import { batch, paginate } from "@larkwright/client/loops";
import { checkbox, defineTable, number, text, type WriteOf } from "@larkwright/client/records";

/** The table that the orders are kept in. */
export const orders = defineTable({ 订单号: text(), 价格: number(), 已付: checkbox() });

/** An order; its number tells which one it is. */
export type Order = WriteOf<typeof orders> & { readonly 订单号: string };

export interface Upserted {
  readonly created: number;
  readonly updated: number;
}

/**
 * Writes orders: those whose number is in the table are changed, the others added, with as few calls as the documented
 * maximum of a batch allows. A `BatchError` tells what was applied where one fails.
 */
export async function upsertOrders(
  client: Client,
  path: { readonly app_token: string; readonly table_id: string },
  wanted: readonly Order[],
): Promise<Upserted> {
  const { list, batchCreate, batchUpdate } = client.bitable.v1.appTableRecord;
  const known = new Map<string | undefined, string>();
  for await (const { record_id, fields } of paginate(list, { path, params: { page_size: 100 } })) {
    known.set(orders.read(fields).订单号, record_id);
  }

  const isKnown = (order: Order): boolean => known.has(order.订单号);
  const updated = wanted.filter(isKnown).map((order) => ({
    record_id: known.get(order.订单号) ?? "",
    fields: orders.write(order),
  }));
  const created = wanted.filter((order) => !isKnown(order)).map((order) => ({ fields: orders.write(order) }));
  await batch(batchUpdate, { path, data: { records: updated } });
  await batch(batchCreate, { path, data: { records: created } });
  return { created: created.length, updated: updated.length };
}
