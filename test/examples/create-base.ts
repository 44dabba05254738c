import type { Client } from "@larkwright/client";

/** A base with these tables. The base is made by a call that has no page, its tables by the documented one. */
export interface NewBase {
  readonly name: string;
  /** The folder it is put in. */
  readonly folderToken: string;
  /** Names of the tables, each once. */
  readonly tables: readonly string[];
}

/** Creates a base and its tables, one after the other, since a base takes one write at a time. */
export async function createBase(
  client: Client,
  { name, folderToken, tables }: NewBase,
): Promise<{ readonly appToken: string; readonly tableIds: readonly string[] }> {
  const { data } = await client.request<{ readonly app: { readonly app_token: string } }>({
    method: "POST",
    path: "/open-apis/bitable/v1/apps",
    data: { name, folder_token: folderToken },
  });
  const appToken = data.app.app_token;

  const tableIds: string[] = [];
  for (const table of tables) {
    const created = await client.bitable.v1.appTable.create({
      path: { app_token: appToken },
      params: { user_id_type: "open_id" },
      data: { table: { name: table } },
    });
    tableIds.push(created.data.table_id);
  }
  return { appToken, tableIds };
}
