import type { Report } from "../../diagnostics/report.ts";
import type { EventDefinition } from "../../model/api.ts";
import { entriesOf, entry, type Node } from "../../pages/node.ts";
import type { Page, PageHeader } from "../../pages/page.ts";
import { isMethod } from "../blocks/address.ts";
import type { OperationDraft, PageFacts } from "../draft.ts";
import { noFacts } from "../page-reading.ts";
import { readFieldTypes, readSchemas } from "./components.ts";
import { readOperation } from "./operation.ts";
import { startReading, versionOf, type Reading } from "./reading.ts";
import { checkSchemes } from "./security.ts";
import { readWebhook } from "./webhooks.ts";

/**
 * What an OpenAPI document says: operations, webhooks as events, component schemas. Any document of 3.0 or 3.1, the
 * vendor's or not; what cannot be read is reported with its place.
 */
export function readOpenApi(page: Page, report: Report): PageFacts {
  if (page.content.kind !== "openapi") return noFacts;
  const document = page.content.document;
  const reading = startReading(document, report);
  if (!/^3\.[01](\.|$)/.test(versionOf(document))) {
    const node = entry(document, "openapi") ?? document;
    report("openapi/version", node.span, `“${versionOf(document)}” is read as if it were 3.1, expected 3.0 or 3.1`);
  }
  checkSchemes(reading);
  return {
    ...noFacts,
    operations: readOperations(page.header, reading),
    events: readEvents(page.header, reading),
    schemas: readSchemas(reading),
    fieldTypes: readFieldTypes(reading),
  };
}

function readOperations(header: PageHeader, reading: Reading): readonly OperationDraft[] {
  const items = pathItems(reading);
  const all = items.flatMap(({ path, pathItem }) =>
    entriesOf(pathItem).flatMap((member) =>
      isMethod(member.key) ? [{ path, pathItem, member, method: member.key }] : [],
    ),
  );
  const own = all.length === 1 ? header : {};
  return all.map((place) => readOperation({ ...place, header: own }, reading));
}

function pathItems(reading: Reading): readonly { readonly path: string; readonly pathItem: Node }[] {
  return entriesOf(entry(reading.document, "paths")).flatMap(({ key, keySpan, value }) => {
    if (key.startsWith("x-")) return [];
    const pathItem = reading.resolver.follow(value);
    if (pathItem?.kind !== "map") {
      reading.report("openapi/path", keySpan, `nothing is described at “${key}”, expected a path item`);
      return [];
    }
    reportUnread(pathItem, reading);
    return [{ path: key, pathItem }];
  });
}

const pathItemKeys: ReadonlySet<string> = new Set(["summary", "description", "servers", "parameters", "$ref"]);

function reportUnread(pathItem: Node, reading: Reading): void {
  for (const { key, keySpan, value } of entriesOf(pathItem)) {
    if (isMethod(key)) {
      const callbacks = entry(value, "callbacks");
      if (callbacks !== undefined)
        reading.reportOnce("openapi/keyword-unused", callbacks.span, "“callbacks” have no place in the model");
    } else if (!pathItemKeys.has(key) && !key.startsWith("x-")) {
      reading.report("openapi/path", keySpan, `“${key}” is no HTTP method of the model`);
    }
  }
}

function readEvents(header: PageHeader, reading: Reading): readonly EventDefinition[] {
  const webhooks = entriesOf(entry(reading.document, "webhooks")).filter(({ key }) => !key.startsWith("x-"));
  const own = webhooks.length === 1 && entriesOf(entry(reading.document, "paths")).length === 0 ? header : {};
  return webhooks.flatMap((webhook) => readWebhook(webhook, own, reading) ?? []);
}
