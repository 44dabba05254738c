import type { System, World } from "../engine/behaviour.js";
import type { BaseMade, BaseWish } from "./wish.js";
export { demoWish } from "./demo-base.js";
export type { BaseMade, BaseWish, FieldWish, TableMade, TableWish } from "./wish.js";
/** Bitable: bases with their tables, fields, records, views, forms, dashboards, roles and members. */
export declare const bitable: System;
/**
 * Makes a base as a test wants it, and answers the IDs of all that is in it.
 *
 * @throws {Refused} for a wish that the operations would refuse as well; then nothing was made
 */
export declare function createBase(world: World, wish?: BaseWish): BaseMade;
