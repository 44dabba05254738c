import type { Operation, Parameter } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
import { compareAccess } from "./compare-access.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareErrors } from "./compare-errors.ts";
import { isSame, words } from "./compare-facts.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Scene, SceneOf } from "./scene.ts";
import { compareWriting } from "./compare-writing.ts";
import { shown, sideOf, sidesOf, typeShown } from "./shown.ts";

/** Finds everything that differs between an operation and what became of it. */
export function compareOperation(pair: Pair<Operation>, sceneOf: SceneOf): void {
  const request = sceneOf("request");
  const { found } = request;
  compareAddress(pair, found);
  compareParameters(pair, request);
  compareBodies({ before: pair.before.request, after: pair.after.request }, { place: "body", scene: request });
  compareResponses(pair, sceneOf("response"));
  compareErrors(pair, found);
  compareLimits(pair, found);
  compareAccess(pair, found);
  compareWriting(pair, found);
  compareOperationWords(pair, found);
}

/** `GET /open-apis/bitable/v1/apps/{}`: the names of path parameters are parameters, not part of the address. */
export function addressOf({ method, server, path }: Pick<Operation, "method" | "server" | "path">): string {
  return `${method.toUpperCase()} ${server ?? ""}${path.replace(/\{[^{}]*\}/g, "{}")}`;
}

function compareAddress({ before, after }: Pair<Operation>, found: Found): void {
  if (addressOf(before) !== addressOf(after)) {
    const sides = { before: { value: addressShown(before) }, after: { value: addressShown(after) } };
    found("operation/address-changed", "", sides);
  }
  if (before.deprecated !== after.deprecated) {
    found(after.deprecated ? "operation/deprecated" : "operation/no-longer-deprecated", "", {});
  }
}

function addressShown({ method, server = "", path }: Operation): string {
  return `${method.toUpperCase()} ${server}${path}`;
}

function compareParameters({ before, after }: Pair<Operation>, scene: Scene): void {
  const old = new Map(before.parameters.map((parameter) => [placeOf(parameter), parameter]));
  const now = new Map(after.parameters.map((parameter) => [placeOf(parameter), parameter]));
  for (const [place, parameter] of old) {
    const same = now.get(place);
    if (same === undefined) {
      const side = sideOf(parameter.schema, typeShown(parameter.schema));
      scene.found("request/parameter-removed", place, { before: side });
    } else compareParameter({ before: parameter, after: same }, place, scene);
  }
  for (const [place, { required, schema }] of now) {
    if (old.has(place)) continue;
    const rule = required ? "request/required-parameter-added" : "request/parameter-added";
    scene.found(rule, place, { after: sideOf(schema, typeShown(schema)) });
  }
}

/** `query.page_size`; headers are the same in whatever letters. */
function placeOf({ in: where, name }: Parameter): string {
  return `${where}.${where === "header" ? name.toLowerCase() : name}`;
}

function compareParameter({ before, after }: Pair<Parameter>, at: string, scene: Scene): void {
  const schemas = { before: before.schema, after: after.schema };
  if (before.required !== after.required) {
    const became = after.required ? "required" : "optional";
    scene.found(`request/parameter-became-${became}`, at, sidesOf(schemas));
  }
  compareSchemas(schemas, at, scene);
}

function compareResponses({ before, after }: Pair<Operation>, scene: Scene): void {
  const { found } = scene;
  if (before.response.mediaType !== after.response.mediaType) {
    const sides = { before: { value: before.response.mediaType }, after: { value: after.response.mediaType } };
    found("response/media-type-changed", "response", sides);
    return;
  }
  compareSchemas({ before: before.response.schema, after: after.response.schema }, "response", scene);
  if (!isSame(before.response.example, after.response.example)) found("text/example", "response", {});
}

function compareOperationWords({ before, after }: Pair<Operation>, found: Found): void {
  if (words(before.title) !== words(after.title)) {
    found("text/title", "", { before: { value: shown(before.title) }, after: { value: shown(after.title) } });
  }
  if (words(before.description) !== words(after.description)) {
    const [old, now] = [before.description ?? "nothing", after.description ?? "nothing"];
    found("text/description", "", { before: { value: shown(old) }, after: { value: shown(now) } });
  }
  for (const fact of ["url", "updated"] as const) {
    const [old = "none", now = "none"] = [before.docs[fact], after.docs[fact]];
    if (old !== now) found("text/docs", "", { before: { value: shown(old) }, after: { value: shown(now) } });
  }
}
