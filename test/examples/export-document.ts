import { plainOperation, request, withCore, type Answer, type Args, type Client } from "@larkwright/client";
import { poll } from "@larkwright/client/loops";

/** What is exported, and to what: `{ token: "shtcn…", type: "sheet", file_extension: "xlsx" }`. */
export type Export = Parameters<Client["drive"]["v1"]["exportTask"]["create"]>[0]["data"];

type TaskAnswer = Answer<{
  code: number;
  msg: string;
  data: { result: { readonly job_status: number; readonly job_error_msg: string; readonly file_token: string } };
}>;

/** An operation whose page was not among the sources, as a program states it itself. */
const getExportTask = plainOperation<
  Args<{ readonly path: { ticket: string }; readonly params: { token: string } }>,
  TaskAnswer,
  "tenant" | "user"
>({
  id: "drive.v1.exportTask.get",
  method: "GET",
  path: "/open-apis/drive/v1/export_tasks/{ticket}",
  tokens: ["tenant", "user"],
  windows: [{ requests: 100, seconds: 60 }],
  errors: [],
});

/** `job_status` of a task: done, just begun, at work; anything else is a failure. */
const DONE = 0;
const WORKING: readonly number[] = [1, 2];

/** Exports a document, waits until its file is there, and downloads it. Throws where the task fails. */
export async function exportDocument(client: Client, data: Export, intervalMs = 1000): Promise<Blob> {
  const task = await client.drive.v1.exportTask.create({ data });
  const path = { ticket: task.data?.ticket ?? "" };

  const get = withCore(client.$core, getExportTask);
  const done = await poll(get, { path, params: { token: data.token } }, { intervalMs, until: isDone });

  const file = `/open-apis/drive/v1/export_tasks/file/${encodeURIComponent(done.data.result.file_token)}/download`;
  const download = await request<Blob>(
    client.$core,
    { method: "GET", path: file },
    { readFile: (response) => response.blob() },
  );
  return download.data;
}

function isDone({ data: { result } }: TaskAnswer): boolean {
  if (result.job_status === DONE) return true;
  if (WORKING.includes(result.job_status)) return false;
  throw new Error(`the export failed: ${String(result.job_status)} ${result.job_error_msg}`);
}
