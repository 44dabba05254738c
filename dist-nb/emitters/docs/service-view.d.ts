import type { ServiceApi } from "../../model/outline.ts";
import { type Page } from "./page-files.ts";
import type { ServicePlan } from "./plan.ts";
/** The page of a service: its operations by resource, and its events. */
export declare function servicePage(service: ServiceApi, plan: ServicePlan): Page;
/** The page of each resource. */
export declare function resourcePages(service: ServiceApi, plan: ServicePlan): readonly Page[];
