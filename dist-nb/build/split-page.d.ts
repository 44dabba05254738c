import type { PageBodies, PageHead, PageReading } from "./page-reading.ts";
/**
 * A page's reading in two, so that what other pages depend on can be had alone. `number` is the page's in its file; for the
 * same `run`, what error rows mean is found once for all that say the same.
 */
export declare function splitPage(page: PageReading, number: number, run: object): {
    readonly head: PageHead;
    readonly bodies: PageBodies;
};
