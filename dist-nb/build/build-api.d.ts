import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import { type Bodies } from "./build-service.ts";
import { type Outlined } from "./outline.ts";
import type { PageAccount } from "./page-account.ts";
import type { PageReading } from "./page-reading.ts";
/** The whole API, and what became of each page. */
export interface Built {
    readonly api: Api;
    readonly accounts: readonly PageAccount[];
}
/** What pages say to model: merges what they say of the same thing, names operations, runs the passes. */
export declare function buildApi(pages: readonly PageReading[], report: Report): Built;
/** The whole API of an outline. */
export declare function fillOutline(outlined: Outlined, bodies: Bodies, report: Report): Api;
