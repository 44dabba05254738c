import { failureAnswer } from "../checking/failure.js";
import type { World } from "../engine/behaviour.js";
import type { Contract, OperationContract } from "../engine/contract.js";
import { limitedCode, limitedDraft, plainDraft } from "../engine/perform.js";
import type { Random } from "../engine/random.js";
import { jsonDraft, type Draft } from "../engine/replies.js";
import { generalAnswer, isGeneralCode } from "../identity/general-codes.js";
import type { Note } from "../journal/journal.js";
import type { Fault } from "./fault.js";
import type { Preference } from "./prefer.js";

/** Where a failure is answered: its operation, where there is one, says how. */
export interface Setting {
  readonly contract: Contract;
  readonly operation: OperationContract | undefined;
  readonly logId: string;
}

/** The answer that a fault makes: the documented failure with its code, else that of a proxy with its HTTP status. A status beside a code takes the place of the documented one. */
export function endingDraft({ code, status }: Fault, note: Note, setting: Setting): Draft {
  if (code === undefined) return proxyDraft(status ?? 500);
  const draft = documentedDraft(code, note, setting) ?? {
    status: 400,
    body: {
      code,
      msg: "undocumented",
      error: { message: "no page documents this code for this operation", log_id: setting.logId },
    },
  };
  note.code = code;
  note.verdict = "faulted";
  const whole = "mediaType" in draft ? draft : jsonDraft(draft.status, draft.body);
  return status === undefined ? whole : { ...whole, status };
}

/** What a caller asked for by `Prefer`; `undefined`: nothing of the kind. */
export function preferredDraft(
  { code, example }: Preference,
  note: Note,
  setting: Setting & { readonly operation: OperationContract; readonly world: World },
): Draft | undefined {
  if (code !== undefined) return preferredFailure(code, note, { ...setting, id: setting.operation.id });
  return example === true ? plainDraft(setting.operation, note, setting.world) : undefined;
}

/** The documented failure of what is called `id`; for a code that nobody documents 9499, unless it is an HTTP status. */
export function preferredFailure(code: number, note: Note, setting: Setting & { readonly id: string }): Draft {
  const draft = documentedDraft(code, note, setting);
  note.verdict = "faulted";
  note.reason = `asked for by Prefer: code=${String(code)}`;
  if (draft !== undefined) {
    note.code = code;
    return draft;
  }
  if (code >= 400 && code < 600) return proxyDraft(code);
  const message = `${setting.id} does not document ${String(code)}`;
  note.reason = message;
  return jsonDraft(400, { code: 9499, msg: "bad request", error: { message, log_id: setting.logId } });
}

/** The failure as the operation's page, else the general list, documents it; `undefined` where neither does. */
function documentedDraft(code: number, note: Note, { contract, operation, logId }: Setting): Draft | undefined {
  const reason = "this failure was asked for";
  const row = operation?.details().errors.find((candidate) => candidate.code === code);
  if (operation !== undefined && code === (operation.limited?.code ?? limitedCode)) {
    const window = operation.windows?.[0] ?? { requests: 1, seconds: 1 };
    return limitedDraft({ operation, note, logId }, contract, { window, resetSeconds: 1 });
  }
  if (operation !== undefined && row !== undefined) {
    const { status, body } = failureAnswer(operation, { codes: [code], means: row.kind, reason }, contract, logId);
    return jsonDraft(status, body);
  }
  if (!isGeneralCode(code, contract)) return undefined;
  const { status, body } = generalAnswer({ code, reason, logId }, contract, operation);
  return jsonDraft(status, body);
}

/** What something between caller and service answers: no JSON. */
function proxyDraft(status: number): Draft {
  const text = `HTTP ${String(status)}`;
  return {
    status,
    mediaType: "text/html",
    body: `<html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>\n`,
  };
}

/** The answer with a body that is none: of another kind, empty, breaking off, or bytes at random. */
export function brokenDraft(draft: Draft, random: Random): Draft {
  const kinds: readonly (() => string | Uint8Array)[] = [
    () => "<html><body>It works!</body></html>",
    () => "",
    () => draft.body.slice(0, Math.max(1, Math.floor(draft.body.length / 2))),
    () => Uint8Array.from({ length: 64 }, () => Math.floor(random.next() * 256)),
    () => "null",
  ];
  const kind = kinds[Math.floor(random.next() * kinds.length)];
  return { ...draft, body: kind?.() ?? "" };
}
