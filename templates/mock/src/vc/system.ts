import type { System } from "../engine/behaviour.js";

/** Stands here until the system is there. */
export const vc: System = { name: "vc", behaviours: new Map(), empty: () => ({}) };
