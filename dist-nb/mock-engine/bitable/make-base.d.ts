import type { BaseMade, BaseWish, Maker } from "./wish.js";
/**
 * Makes a base as it is wished.
 *
 * @throws {Refused} where that cannot be; then nothing of it stays
 */
export declare function makeWished({ world, state }: Omit<Maker, "who">, wish: BaseWish): BaseMade;
