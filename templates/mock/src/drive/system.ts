import type { System } from "../engine/behaviour.js";

/** Stands here until the system is there. */
export const drive: System = { name: "drive", behaviours: new Map(), empty: () => ({}) };
