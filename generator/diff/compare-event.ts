import type { EventDefinition } from "../model/api.ts";
import type { Pair } from "./change.ts";
import { compareAccess } from "./compare-access.ts";
import { isSame, words } from "./compare-facts.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { SceneOf } from "./scene.ts";
import { shown } from "./shown.ts";

/**
 * Finds everything that differs between an event and what became of it. What it sends is read, as an answer is; the reply to
 * a callback is given, as a request is.
 */
export function compareEvent({ before, after }: Pair<EventDefinition>, sceneOf: SceneOf): void {
  const scene = sceneOf("response");
  const { found } = scene;
  if (before.deprecated !== after.deprecated) {
    found(after.deprecated ? "operation/deprecated" : "operation/no-longer-deprecated", "", {});
  }
  compareSchemas({ before: before.schema, after: after.schema }, "", scene);
  compareBodies({ before: before.reply, after: after.reply }, { place: "reply", scene: sceneOf("request") });
  compareAccess({ before, after }, found);
  if (words(before.title) !== words(after.title)) {
    found("text/title", "", { before: { value: shown(before.title) }, after: { value: shown(after.title) } });
  }
  if (words(before.description) !== words(after.description)) found("text/description", "", {});
  if (before.docs.url !== after.docs.url || before.docs.updated !== after.docs.updated) found("text/docs", "", {});
  if (!isSame(before.example, after.example)) found("text/example", "", {});
}
