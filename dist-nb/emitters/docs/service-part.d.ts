import type { ServiceApi } from "../../model/outline.ts";
import type { Render } from "../../templating/render.ts";
import type { Part, Reuse } from "../emitter.ts";
import { type ServicePlan } from "./plan.ts";
/** The pages of one service, made of it and its plan alone, and what search knows of them. */
export declare function servicePart(service: ServiceApi, plan: ServicePlan, { render, reuse }: Means): Part;
/** How pages are filled in, and what an earlier run made of the same. */
interface Means {
    readonly render: Render;
    readonly reuse: Reuse;
}
export {};
