import { written, type Written } from "../printed.ts";
import { printYaml, yamlEntry } from "../yaml.ts";
import type { RepairAction } from "./repair-actions.ts";

/** Actions as they stand in the list of an overlay in YAML, without the line break behind the last. */
export function actionsYaml(actions: readonly RepairAction[]): string {
  return yamlEntry("actions", actions, 0).slice("actions:\n".length);
}

/** An OpenAPI Overlay 1.0 of actions that were written apart; there is one at least. */
export function repairsOverlay(actions: Written, version: string): Written {
  const head = {
    overlay: "1.0.0",
    info: { title: "What was repaired: these actions make of what the pages say the document beside them", version },
  };
  return [...written(`${printYaml(head)}actions:\n`), ...actions.flatMap((action) => [action, ...written("\n")])];
}
