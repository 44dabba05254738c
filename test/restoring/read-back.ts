import { buildApi } from "../../generator/build/build-api.ts";
import { readPage } from "../../generator/build/read-page.ts";
import { collector, type Diagnostic } from "../../generator/diagnostics/report.ts";
import { dialects } from "../../generator/dialects/index.ts";
import type { Api } from "../../generator/model/api.ts";
import type { OutputFile } from "../../generator/output/output-file.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

/** Reads pages as the pipeline does. */
export function readBack(pages: readonly OutputFile[]): {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { report, diagnostics } = collector();
  const read = pages
    .map(({ path, text }) => sourceFile(path, text))
    .flatMap((file) => dialects.find((dialect) => dialect.recognises(file))?.read(file, report) ?? []);
  return {
    api: buildApi(
      read.map((page) => readPage(page, report)),
      report,
    ).api,
    diagnostics: diagnostics(),
  };
}

/** A model as plain data, without the places where it was read. */
export function withoutSpans<Value>(value: Value): Value {
  const plain: Value = JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ["span", "repair", "exampleRepair"].includes(key) ? undefined : inner,
    ),
  ) as Value;
  return plain;
}
