/** How much of a request is read, and for how long. */
export interface Bounds {
    /** Of one body. */
    readonly bodyBytes: number;
    /** Of all bodies that are being read. */
    readonly allBodyBytes: number;
    readonly headerBytes: number;
    /** Until the headers are there, milliseconds. */
    readonly headersMs: number;
    /** Until all of the request is there. */
    readonly requestMs: number;
    /** Until an idle connection is closed. */
    readonly idleMs: number;
    readonly connections: number;
}
/** The largest file of the documented uploads is 20 MB; what stands around it in a form is small. */
export declare const usualBounds: Bounds;
