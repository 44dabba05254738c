import type { FieldScope, Operation } from "../../model/api.ts";
import { scopeWords, tokenWords } from "../../wording/identity.ts";
import { limitedAnswerWords, rateLimitWords } from "../../wording/rate-limit.ts";
import { oneLine, webAddress } from "../../wording/visible.ts";
import { docComment } from "./doc-comment.ts";
import type { CodeView } from "./error-codes.ts";

/** What an editor shows of a function: what it does, how fast it may be called, who may, what can go wrong, where it is documented. */
export function functionDoc(operation: Operation, codes: ReadonlyMap<number, CodeView>): string {
  const title = oneLine(operation.title);
  const description = operation.description ?? "";
  const paragraphs = [
    title,
    description === title ? "" : description,
    conditions(operation),
    errorList(operation, codes),
    pageLine(operation.docs.url),
  ];
  return docComment(paragraphs, operation.deprecated === true ? ["@deprecated The documentation says so."] : []);
}

/** No `@see`: a compiler parses the whole of a comment that has one, where it only skips the others. */
export function pageLine(address: string | undefined): string {
  const url = webAddress(address);
  return url === undefined ? "" : `Documentation: ${url}`;
}

function conditions(operation: Operation): string {
  const limited = limitedAnswerWords(operation.rateLimit);
  const lines = [
    `\`${operation.method.toUpperCase()} ${oneLine(operation.path)}\``,
    `Rate limit: ${rateLimitWords(operation.rateLimit)}${limited === undefined ? "" : `; beyond it ${limited}`}.`,
    operation.tokens && `Tokens: ${operation.tokens.map(tokenWords).join(", ") || "none needed"}.`,
    operation.scopes.length > 0 &&
      `Scopes, any one: ${operation.scopes.map((scope) => oneLine(scopeWords(scope))).join(", ")}.`,
    operation.fieldScopes.length > 0 &&
      `Scopes of single fields: ${operation.fieldScopes.map(fieldScopeWords).join(", ")}.`,
    operation.batch && `At most ${String(operation.batch.max)} ${oneLine(operation.batch.items)} in one call.`,
    operation.idempotency && `A call repeated with the same \`${oneLine(operation.idempotency.name)}\` is done once.`,
    operation.serializeBy && `Not to be called concurrently for one ${operation.serializeBy.map(oneLine).join(", ")}.`,
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

function fieldScopeWords(scope: FieldScope): string {
  const words = oneLine(scopeWords(scope));
  return scope.field === undefined ? words : `${words} for ${oneLine(scope.field)}`;
}

function errorList(operation: Operation, codes: ReadonlyMap<number, CodeView>): string {
  if (operation.errors.length === 0) return "";
  const lines = operation.errors.map(({ code, message }) => {
    const name = codes.get(code)?.constant ?? "";
    const text = oneLine(message);
    return `- ${String(code)} ${name}${text === "" || text === name ? "" : `: ${text}`}`;
  });
  return ["Errors:", ...lines].join("\n");
}
