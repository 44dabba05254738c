import { readAppTypes } from "../../facts/identity.ts";
import { combineRates } from "../../facts/rate-limit.ts";
import type { AppType, DocsLink, FieldScope, HttpMethod, OperationName, RateLimit } from "../../model/api.ts";
import { entry, itemsOf, type MapEntry, type Node } from "../../pages/node.ts";
import type { PageHeader } from "../../pages/page.ts";
import { isOutdated } from "../blocks/prose.ts";
import type { ErrorDraft, NamingHints, OperationDraft } from "../draft.ts";
import { addressOf } from "./address.ts";
import { readRequest, readResponse } from "./bodies.ts";
import * as extensions from "./extensions.ts";
import { readOperationText, type OperationText } from "./operation-text.ts";
import { readParameters } from "./parameters.ts";
import { isTrue, textOf, type Reading } from "./reading.ts";
import { readSecurity } from "./security.ts";

/** Where an operation stands in its document. */
export interface OperationPlace {
  readonly path: string;
  readonly method: HttpMethod;
  readonly pathItem: Node;
  readonly member: MapEntry;
  /** What stands around the document, where it is this operation's alone. */
  readonly header: PageHeader;
}

export function readOperation(place: OperationPlace, document: Reading): OperationDraft {
  const node = place.member.value;
  const fieldScopes: FieldScope[] = [];
  const reading: Reading = { ...document, collect: (scope) => fieldScopes.push(scope) };
  const description = entry(node, "description");
  const text: OperationText =
    description?.kind === "scalar" ? readOperationText(description.text, reading.report) : { errors: [] };
  const title = titleOf(place);
  const request = readRequest(node, reading);
  const parameters = readParameters(node, place.pathItem, reading);
  const response = readResponse(node, reading);
  const isOld = isTrue(entry(node, "deprecated")) || isOutdated(title, text.prose ?? "");
  return {
    form: "openapi",
    naming: namingOf(place),
    method: place.method,
    ...addressOf(place.path, [node, place.pathItem, reading.document], reading),
    title,
    ...(text.prose === undefined ? {} : { description: text.prose }),
    ...(isOld ? { deprecated: true } : {}),
    docs: extend(node, "x-lark-docs", extensions.readDocs, reading) ?? docsOf(place, title),
    span: place.member.keySpan,
    parameters,
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
    ...statedFacts(node, text, reading),
    fieldScopes:
      extend(node, "x-lark-field-scopes", extensions.listOf(extensions.readFieldScope), reading) ?? fieldScopes,
  };
}

type StatedFacts = Pick<
  OperationDraft,
  "errors" | "rateLimit" | "appTypes" | "tokens" | "scopes" | "pagination" | "batch" | "idempotency" | "serializeBy"
>;

/** What extensions state; where they are absent, what the text, the tags and the security requirements say. */
function statedFacts(node: Node, text: OperationText, reading: Reading): StatedFacts {
  const { tokens, scopes } = readSecurity(node, reading);
  const appTypes =
    extend(node, "x-lark-app-types", extensions.listOf(extensions.readAppType), reading) ?? appTypesOf(node);
  const pagination = extend(node, "x-lark-paginated", extensions.readPagination, reading);
  const batch = extend(node, "x-lark-batch", extensions.readBatch, reading);
  const idempotency = extend(node, "x-lark-idempotency", extensions.readIdempotency, reading);
  const serializeBy = extend(node, "x-lark-serialize-by", extensions.listOf(textOf), reading);
  return {
    errors: errorsOf(node, text, reading),
    rateLimit: rateOf(node, text, reading),
    scopes: extend(node, "x-lark-scopes", extensions.readScopeList, reading) ?? scopes,
    ...(appTypes === undefined ? {} : { appTypes }),
    ...(tokens === undefined ? {} : { tokens }),
    ...(pagination === undefined ? {} : { pagination }),
    ...(batch === undefined ? {} : { batch }),
    ...(idempotency === undefined ? {} : { idempotency }),
    ...(serializeBy === undefined ? {} : { serializeBy }),
  };
}

export function extend<T>(
  owner: Node,
  key: string,
  read: (node: Node) => T | undefined,
  reading: Reading,
): T | undefined {
  return extensions.extension(owner, key, { read, reading });
}

function errorsOf(node: Node, text: OperationText, reading: Reading): readonly ErrorDraft[] {
  const stated = extend(node, "x-lark-errors", extensions.listOf(extensions.readError), reading);
  if (stated === undefined) return text.errors;
  const codes = new Set(stated.map(({ code }) => code));
  return [...stated, ...text.errors.filter(({ code }) => !codes.has(code))];
}

function rateOf(node: Node, text: OperationText, reading: Reading): RateLimit {
  return extend(node, "x-lark-rate-limit", extensions.readRate, reading) ?? combineRates(undefined, text.rate);
}

/** App types that stand between the tags: `自建应用`, `商店应用`. */
export function appTypesOf(node: Node): readonly AppType[] | undefined {
  const named = itemsOf(entry(node, "tags")).flatMap((tag) => {
    const isAboutApps = tag.kind === "scalar" && /应用$|\bapps?\b/i.test(tag.text.value);
    return isAboutApps ? (readAppTypes(tag.text) ?? []) : [];
  });
  const order: readonly AppType[] = ["custom", "isv"];
  return named.length === 0 ? undefined : order.filter((type) => named.includes(type));
}

function titleOf({ path, method, member, header }: OperationPlace): string {
  return (
    textOf(entry(member.value, "summary")) ??
    (header.title?.value.trim() || undefined) ??
    textOf(entry(member.value, "operationId")) ??
    `${method.toUpperCase()} ${path}`
  );
}

function namingOf({ member, header }: OperationPlace): NamingHints {
  const stated = statedName(textOf(entry(member.value, "operationId")));
  const docPath = header.docPath?.value ?? header.url?.value;
  return {
    ...(stated === undefined ? {} : { stated }),
    ...(header.explorer === undefined ? {} : { explorer: header.explorer }),
    ...(docPath === undefined ? {} : { docPath }),
  };
}

/** `bitable.v1.appTableRecord.batchCreate`: four parts; any other `operationId` names nothing here. */
function statedName(operationId: string | undefined): OperationName | undefined {
  const parts = /^([A-Za-z]\w*)\.([A-Za-z]\w*)\.([A-Za-z]\w*)\.([A-Za-z]\w*)$/.exec(operationId ?? "");
  const [, service, version, resource, method] = parts ?? [];
  if (service === undefined || version === undefined || resource === undefined || method === undefined)
    return undefined;
  return { service, version, resource, method };
}

export function docsOf(place: Pick<OperationPlace, "member" | "header">, title: string): DocsLink {
  const { header, member } = place;
  const url = header.url?.value ?? textOf(entry(entry(member.value, "externalDocs"), "url"));
  return {
    ...(url === undefined || !/^https?:\/\//.test(url) ? {} : { url }),
    title: (header.title?.value.trim() || undefined) ?? title,
    ...(header.updated === undefined ? {} : { updated: header.updated }),
  };
}
