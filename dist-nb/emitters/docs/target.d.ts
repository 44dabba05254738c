/** A place in the docs: a page without its ending, as `operations/bitable/v1/app.get`, and a place on it. */
export interface Target {
    readonly page: string;
    readonly anchor?: string;
}
/** The way from one page to another as an address: `../app.get` of `x/app.list`. */
export declare function wayTo(from: string, to: string): string;
