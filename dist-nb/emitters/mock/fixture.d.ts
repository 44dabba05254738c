import type { Json } from "../../model/json.ts";
import { type Basis, type ExampleMaker } from "../../examples/example.ts";
export interface Fixture {
    /** What its file holds. */
    readonly json: Json;
    /** Where its answer comes from. */
    readonly answer: Basis;
}
/** One operation's fixture: a request as one would send it, the answer to it, and each documented failure. */
export declare function fixture(maker: ExampleMaker): Fixture;
