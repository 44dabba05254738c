/**
 * By operation, the documented codes that the mock gives because of what was sent; others it gives on demand. Kept as
 * `test/mock/caused-codes.md` says, by `test/emitters/docs/mock-causes.test.ts`.
 */
export declare const mockCauses: ReadonlyMap<string, readonly number[]>;
