import type { ServiceApi } from "../model/outline.ts";
/** Of a service, the operations and events of these names and the schemas they need. */
export declare function selectInService(service: ServiceApi, chosen: ReadonlySet<string>): ServiceApi;
