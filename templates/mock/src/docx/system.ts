import type { System } from "../engine/behaviour.js";

/** Stands here until the system is there. */
export const docx: System = { name: "docx", behaviours: new Map(), empty: () => ({}) };
