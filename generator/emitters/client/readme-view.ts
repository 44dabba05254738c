import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import type { Schema } from "../../model/schema.ts";
import { hasBitable } from "../../wording/has-bitable.ts";
import type { Piece } from "../emitter.ts";
import { callbackTypes } from "./event-types-view.ts";
import { firstCallOf, type FirstCall } from "./first-call.ts";
import { stringLiteral } from "./literal.ts";

/** What `README.md.hbs` prints. Its examples call and handle what the package has; what it has none of is left out. */
export interface ReadmeView {
  readonly package: string;
  readonly hasCall: boolean;
  /** A statement that calls an operation. */
  readonly call: string;
  readonly hasError: boolean;
  /** A statement that calls it without throwing, and what it is told apart by. */
  readonly safe: { readonly owner: string; readonly name: string; readonly given: string; readonly error: string };
  readonly hasPages: boolean;
  /** `client.im.v1.chat.list, { params }` */
  readonly pages: string;
  /** Where its function is imported from by itself, and what is given behind the core. */
  readonly own: { readonly module: string; readonly name: string; readonly given: string };
  /** Whether an operation takes or answers a file. */
  readonly hasFiles: boolean;
  readonly hasBitable: boolean;
  readonly hasEvents: boolean;
  /** An event of which the guide says more than that it comes. */
  readonly hasRecordChanged: boolean;
  readonly hasCardAction: boolean;
  /** Others, where those are not there; types are literals. */
  readonly hasOtherEvent: boolean;
  readonly otherEvent: string;
  readonly hasOtherCallback: boolean;
  readonly otherCallback: string;
}

export function readmeView(
  packageName: string,
  api: Pick<ApiOutline, "operations" | "events">,
  pieces: readonly Piece[],
): ReadmeView {
  const call = firstCallOf(pieces);
  const known = call ?? nothing;
  const given = inline(known.given);
  return {
    package: packageName,
    hasCall: call !== undefined,
    call: statement(known),
    hasError: known.error !== undefined,
    safe: {
      owner: known.call.slice(0, known.call.lastIndexOf(".")),
      name: known.name,
      given,
      error: JSON.stringify(known.error ?? ""),
    },
    hasPages: known.isPaginated,
    pages: [known.call, ...(given === "" ? [] : [given])].join(", "),
    own: { module: known.module, name: known.name, given: given === "" ? "" : `, ${given}` },
    hasFiles: pieces.some((piece) => piece.place[0] === filePlace),
    hasBitable: hasBitable(api),
    ...eventsShown(api, pieces),
  };
}

const filePlace = "files";

/** Of one service: that it has operations that take or answer a file, where it has. An outline does not tell. */
export function filePieces({ operations }: Pick<ServiceApi, "operations">): readonly Piece[] {
  const hasFiles = operations.some(
    ({ request, response }) => request?.mediaType.toLowerCase() === "multipart/form-data" || isFile(response.schema),
  );
  return hasFiles ? [{ place: [filePlace], bytes: new Uint8Array() }] : [];
}

function isFile(schema: Schema): boolean {
  return schema.kind === "string" && schema.format === "binary";
}

type EventsShown = Pick<
  ReadmeView,
  | "hasEvents"
  | "hasRecordChanged"
  | "hasCardAction"
  | "hasOtherEvent"
  | "otherEvent"
  | "hasOtherCallback"
  | "otherCallback"
>;

function eventsShown({ events }: Pick<ApiOutline, "events">, pieces: readonly Piece[]): EventsShown {
  const answered = callbackTypes(pieces);
  const told = events.map(({ type }) => type).filter((type) => !answered.includes(type));
  const hasRecordChanged = told.includes("drive.file.bitable_record_changed_v1");
  const hasCardAction = answered.includes("card.action.trigger");
  const [otherEvent] = hasRecordChanged ? [] : told;
  const [otherCallback] = hasCardAction ? [] : answered;
  return {
    hasEvents: events.length > 0,
    hasRecordChanged,
    hasCardAction,
    hasOtherEvent: otherEvent !== undefined,
    otherEvent: stringLiteral(otherEvent ?? ""),
    hasOtherCallback: otherCallback !== undefined,
    otherCallback: stringLiteral(otherCallback ?? ""),
  };
}

const nothing: FirstCall = { call: "", given: [], hasData: false, isPaginated: false, module: "", name: "" };

function statement({ call, given, hasData }: FirstCall): string {
  const parts = given.length === 0 ? "" : `{\n${given.map((part) => `  ${part},\n`).join("")}}`;
  return `const ${hasData ? "{ data }" : "answer"} = await ${call}(${parts});`;
}

function inline(given: readonly string[]): string {
  return given.length === 0 ? "" : `{ ${given.join(", ")} }`;
}
