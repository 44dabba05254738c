import type { Client } from "@larkwright/client";

/** A range as `0b12!A1:B5`: the sheet's id, then the cells. */
export interface Ranges {
  readonly spreadsheetToken: string;
  readonly from: string;
  readonly to: string;
}

/** Reads the cells of one range and writes them to another; gives how many cells were written. Neither call has a page. */
export async function copyRange(client: Client, { spreadsheetToken, from, to }: Ranges): Promise<number> {
  const sheet = `/open-apis/sheets/v2/spreadsheets/${encodeURIComponent(spreadsheetToken)}`;
  const read = await client.request<{ readonly valueRange: { readonly values: readonly (readonly unknown[])[] } }>({
    method: "GET",
    path: `${sheet}/values/${encodeURIComponent(from)}`,
  });
  const written = await client.request<{ readonly updatedCells: number }>({
    method: "PUT",
    path: `${sheet}/values`,
    data: { valueRange: { range: to, values: read.data.valueRange.values } },
  });
  return written.data.updatedCells;
}
