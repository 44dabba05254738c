/** What the platform sent, as far as its envelope tells. */
export interface Push {
  /** As `drive.file.bitable_record_changed_v1`. */
  readonly type: string;
  /** The event's id, the same whenever it is sent again. */
  readonly id: string | undefined;
  readonly appId: string | undefined;
  readonly tenantKey: string | undefined;
  /** When the platform sent it first. */
  readonly createdAt: Date | undefined;
  /** The whole body, decrypted. */
  readonly body: Members;
  /** Its part that is different for each type: `event`; of the old card callback the whole body. */
  readonly content: unknown;
}

export type Members = Readonly<Record<string, unknown>>;

/** The old form of `card.action.trigger`: no envelope, a signature of its own. */
export const OLD_CARD = "card.action.trigger_v1";

/**
 * Reads a decrypted body: schema 2.0 (`header.event_type`), 1.0 (`type: "event_callback"`, `event.type`) or the old card
 * callback. Undefined: it is none of them.
 */
export function pushOf(body: Members): Push | undefined {
  const header = membersOf(body["header"]);
  const event = membersOf(body["event"]);
  if (isOldCard(body)) return push(body, { type: OLD_CARD, tenantKey: body["tenant_key"] });
  if (header) {
    const { event_type: type, event_id: id, app_id: appId, tenant_key: tenantKey, create_time: created } = header;
    return push(body, { type, id, appId, tenantKey, created });
  }
  if (body["type"] !== "event_callback" || !event) return undefined;
  const { type, app_id: appId, tenant_key: tenantKey } = event;
  return push(body, { type, id: body["uuid"], appId, tenantKey, created: body["ts"] });
}

/** `{ open_id, user_id, open_message_id, tenant_key, token, action }`: it has neither schema nor type. */
export function isOldCard(body: Members): boolean {
  return !("schema" in body || "type" in body || "header" in body) && membersOf(body["action"]) !== undefined;
}

/** The verification token that a body carries. */
export function tokenOf(body: Members): string | undefined {
  return textOr(membersOf(body["header"])?.["token"] ?? body["token"]);
}

/** An object that is no list; else undefined. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
}

export function textOr(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

interface Envelope {
  readonly type: unknown;
  readonly id?: unknown;
  readonly appId?: unknown;
  readonly tenantKey: unknown;
  readonly created?: unknown;
}

function push(body: Members, { type, id, appId, tenantKey, created }: Envelope): Push | undefined {
  const name = textOr(type);
  if (name === undefined) return undefined;
  return {
    type: name,
    id: textOr(id),
    appId: textOr(appId),
    tenantKey: textOr(tenantKey),
    createdAt: momentOf(created),
    body,
    content: name === OLD_CARD ? body : body["event"],
  };
}

/** Seconds in schema 1.0 (`1502199207.7171419`), milliseconds in 2.0, microseconds on some pages (`1603977298000000`). */
function momentOf(value: unknown): Date | undefined {
  const given = Number(textOr(value));
  const ms = given < 1e11 ? given * 1000 : given > 1e14 ? given / 1000 : given;
  return ms > 0 && ms < 8e15 ? new Date(ms) : undefined;
}
