import type { System } from "../engine/behaviour.js";
/** Files, and the jobs that make documents of them and them of documents; a job is done two seconds after its start. */
export declare const drive: System;
