/** The largest file of the documented uploads is 20 MB; what stands around it in a form is small. */
export const usualBounds = {
    bodyBytes: 21 * 1024 * 1024,
    allBodyBytes: 256 * 1024 * 1024,
    headerBytes: 16 * 1024,
    headersMs: 10_000,
    requestMs: 60_000,
    idleMs: 15_000,
    connections: 2000,
};
