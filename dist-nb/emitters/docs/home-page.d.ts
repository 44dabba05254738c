import type { ApiOutline } from "../../model/outline.ts";
import type { EmitContext } from "../emitter.ts";
import type { Page } from "./page-files.ts";
import type { AllPages } from "./plan.ts";
/** The first page: all services, and the ways into the rest. */
export declare function homePage(api: ApiOutline, pages: AllPages, { clientPackage }: EmitContext): Page;
