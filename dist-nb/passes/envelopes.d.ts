import type { Pass } from "./pass.ts";
/**
 * Every JSON answer of the platform is `{ code, msg, data }`. Where a page shows only what is inside (a copied dashboard:
 * `block_id`, `name`) or nothing at all, the envelope is put around it, and reported. Such an envelope stays open: the
 * document states no members beside `data`.
 * Only for paths of the platform (`/open-apis/…`); other servers' answers stay as they are.
 */
export declare const completeEnvelopes: Pass;
