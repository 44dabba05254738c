import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Answer, CallOptions, Client, CoreOptions, OperationFacts } from "@larkwright/client";
import { generate } from "../../../generator/pipeline.ts";
import type { FileSource } from "../../../templates/client/src/runtime/files/multipart.ts";

/** What the pages beside this file add to the client, as far as it is used here. */
export interface FileCalls {
  readonly exportTask: {
    readonly get: {
      (
        args: { readonly path: { readonly ticket: string }; readonly params: { readonly token: string } },
        options?: CallOptions,
      ): Promise<ExportAnswer>;
      readonly facts: OperationFacts;
    };
    download(args: { readonly path: { readonly file_token: string } }): Promise<Answer<{ readonly data: Downloaded }>>;
  };
  readonly media: {
    uploadAll(args: { readonly data: Upload }): Promise<Answer<{ readonly data: { readonly file_token: string } }>>;
    download(
      args: { readonly path: { readonly file_token: string } },
      options?: { readonly readFile?: (response: Response) => unknown },
    ): Promise<Answer<{ readonly data: Downloaded }>>;
  };
}

/** How far an export is. */
export type ExportAnswer = Answer<{
  readonly data: {
    readonly result: { readonly job_status?: number; readonly file_token?: string; readonly file_size?: number };
  };
}>;

interface Upload {
  readonly file_name: string;
  readonly parent_type: "bitable_file" | "ccm_import_open";
  readonly size: number;
  readonly file: FileSource;
}

interface Downloaded {
  readonly fileName: string | undefined;
  readonly type: string | undefined;
  readonly size: number | undefined;
  stream(): ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  blob(): Promise<Blob>;
}

export interface Made {
  /** Where it is; gone when the caller removes it. */
  readonly folder: string;
  readonly contract: URL;
  createClient(options: CoreOptions): Client & { readonly drive: { readonly v1: FileCalls } };
}

/** Client and contract of the mock as the generator makes them of the shipped pages and those beside this file. */
export async function madeOfMorePages(): Promise<Made> {
  const folder = await folderOfMorePages(["client", "mock"]);
  const client: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, "client/src/index.ts")).href);
  // The generator's own tests say of what types its outputs are.
  const { createClient } = client as Pick<Made, "createClient">;
  return { folder, contract: pathToFileURL(join(folder, "mock/contract/")), createClient };
}

/** A new folder with what the generator makes of these pages; the contract of the mock is in `mock/contract`. */
export async function folderOfMorePages(only: readonly ("client" | "mock")[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-suite-"));
  const sources = [join(import.meta.dirname, "pages"), join(import.meta.dirname, "../../../specs")];
  const { files } = await generate({ sources, only, cache: false });
  for (const { path, text } of files) {
    if (!path.startsWith("client/src/") && !/^mock\/(contract|fixtures)\//.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
