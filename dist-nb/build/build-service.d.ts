import type { Report } from "../diagnostics/report.ts";
import type { Api, NamedSchema } from "../model/api.ts";
import { type ServiceOutline } from "./outline.ts";
import type { PageBodies } from "./page-reading.ts";
/** The bodies of a file's pages, by its path. */
export type Bodies = (path: string) => readonly PageBodies[];
/** The operations and events of a service as the pages say it, before any pass. `documented`: schemas of no page alone. */
export declare function buildService(service: ServiceOutline, documented: readonly NamedSchema[], { bodies, report }: {
    readonly bodies: Bodies;
    readonly report: Report;
}): Api;
