import type { Ids } from "../engine/behaviour.js";
/** Another text of the same form where an example is an id or a time; any other is taken as it is. */
export declare function textLike(example: string, ids: Ids): string;
/** Another time where an example is one, by its size and the name of its field. */
export declare function numberLike(example: number, name: string, ids: Ids): number;
