import type { System, World } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";

export interface BaseWish {
  readonly name?: string;
  readonly tables?: readonly {
    readonly name: string;
    readonly fields: readonly { readonly name: string; readonly type: number; readonly property?: JsonObject }[];
    readonly records?: readonly JsonObject[];
  }[];
}

export interface BaseMade {
  readonly app_token: string;
  readonly tables: readonly {
    readonly table_id: string;
    readonly name: string;
    readonly view_id: string;
    readonly field_ids: Readonly<Record<string, string>>;
    readonly record_ids: readonly string[];
  }[];
}

/** Stands here until the system is there. */
export const bitable: System = { name: "bitable", behaviours: new Map(), empty: () => ({}) };

/** Stands here until the system is there. */
export function createBase(world: World, wish: BaseWish): BaseMade {
  void wish;
  return { app_token: world.ids.id("bascn", 22), tables: [] };
}
