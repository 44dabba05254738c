import type { System } from "../engine/behaviour.js";
/** Exports of meeting data: jobs that are done two seconds after their start, and their files. */
export declare const vc: System;
