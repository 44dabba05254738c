import type { Scope, TokenKind } from "../../model/api.ts";
import { entriesOf, entry, itemsOf, stringOf, type MapEntry, type Node } from "../../pages/node.ts";
import { child, textOf, type Reading } from "./reading.ts";

/** What a call is authorised by. Tokens are absent where the document does not say which. */
export interface Authorization {
  readonly tokens?: readonly TokenKind[];
  readonly scopes: readonly Scope[];
}

/** Reads the operation's `security`, else the document's. Each alternative that names a token kind adds it. */
export function readSecurity(operation: Node, reading: Reading): Authorization {
  const security = entry(operation, "security") ?? entry(reading.document, "security");
  if (security === undefined) return { scopes: [] };
  const requirements = itemsOf(security).flatMap((item) => requirementsOf(item, reading));
  if (itemsOf(security).length === 0) return { tokens: [], scopes: [] };
  const kinds = requirements.map((requirement) => tokenOf(requirement, reading));
  const isStated = requirements.length > 0 && kinds.every((kind) => kind !== undefined);
  const scopes = requirements.flatMap((requirement) => scopesOf(requirement, reading));
  const unique = [...new Map(scopes.map((scope) => [scope.name ?? scope.title, scope])).values()];
  return { ...(isStated ? { tokens: order.filter((kind) => kinds.includes(kind)) } : {}), scopes: unique };
}

/**
 * Faults in the document's security schemes, each told once: `type: bearer` is no type of scheme, meant is
 * `type: http` with `scheme: bearer`.
 */
export function checkSchemes(reading: Reading): void {
  for (const { key, value } of entriesOf(schemes(reading))) {
    const type = entry(reading.resolver.follow(value), "type");
    const name = stringOf(type) ?? "";
    if (type !== undefined && !schemeTypes.has(name)) {
      reading.report(
        "security/scheme-type",
        type.span,
        `“${name}” of “${key}” is no type of security scheme, taken for “http”`,
      );
    }
  }
}

const order: readonly TokenKind[] = ["tenant", "user", "app"];
const schemeTypes: ReadonlySet<string> = new Set(["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]);

function schemes(reading: Reading): Node | undefined {
  return entry(entry(reading.document, "components"), "securitySchemes");
}

/** The entries of one alternative. `x-apifox: {…}` between them is the export tool's own note. */
function requirementsOf(item: Node, reading: Reading): readonly MapEntry[] {
  return entriesOf(item).filter(({ key, keySpan, value }) => {
    const isRequirement = value.kind === "list" && !key.startsWith("x-");
    if (!isRequirement) {
      reading.report(
        "security/not-a-requirement",
        keySpan,
        `“${key}” is no list of scopes, left out of the requirement`,
      );
    }
    return isRequirement;
  });
}

/** The token kind that a scheme's name or description names; any other scheme says nothing of the kind. */
function tokenOf({ key, keySpan }: MapEntry, reading: Reading): TokenKind | undefined {
  const scheme = child(schemes(reading), key, reading);
  const named = [key, textOf(entry(scheme, "description")) ?? ""].map(kindIn).find((kind) => kind !== undefined);
  if (named === undefined) {
    reading.report("security/no-token-kind", keySpan, `“${key}” does not say which access token a call needs`);
  }
  return named;
}

/** `tenantAccessToken`, `tenant_access_token`, `Tenant access token`. */
function kindIn(text: string): TokenKind | undefined {
  const kind = /(tenant|user|app)[ _-]?access[ _-]?token/i.exec(text)?.[1]?.toLowerCase();
  return order.find((candidate) => candidate === kind);
}

function scopesOf({ key, value }: MapEntry, reading: Reading): readonly Scope[] {
  const flows = entriesOf(entry(child(schemes(reading), key, reading), "flows"));
  return itemsOf(value).flatMap((item): Scope[] => {
    const name = textOf(item);
    if (name === undefined) return [];
    const titles = flows.map((flow) => textOf(entry(entry(flow.value, "scopes"), name)));
    return [{ name, title: titles.find((title) => title !== undefined) ?? name }];
  });
}
