import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import type { Piece } from "../emitter.ts";
import type { ServiceNames } from "../../wording/client-plan.ts";
/** What `events.ts.hbs` prints: the services that have events, and the types of event that are answered. */
export interface EventTypesView {
    readonly services: readonly {
        readonly alias: string;
        readonly file: string;
    }[];
    /** ` extends A, B`, or nothing. */
    readonly bases: string;
    /** In brackets, on one line. */
    readonly callbacks: string;
}
export declare function eventTypesView({ events }: Pick<ApiOutline, "events">, names: ReadonlyMap<string, ServiceNames>, pieces: readonly Piece[]): EventTypesView;
/** Of one service: the types of event that are answered. An outline of all services does not tell. */
export declare function callbackPieces({ events }: Pick<ServiceApi, "events">): readonly Piece[];
