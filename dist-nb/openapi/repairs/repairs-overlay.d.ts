import { type Written } from "../printed.ts";
import type { RepairAction } from "./repair-actions.ts";
/** Actions as they stand in the list of an overlay in YAML, without the line break behind the last. */
export declare function actionsYaml(actions: readonly RepairAction[]): string;
/** An OpenAPI Overlay 1.0 of actions that were written apart; there is one at least. */
export declare function repairsOverlay(actions: Written, version: string): Written;
