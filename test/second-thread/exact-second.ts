import type { Entry } from "../../generator/cache/held-results.ts";
import { claimAll, noClaims } from "../../generator/second-thread/claims.ts";
import { SecondThread } from "../../generator/second-thread/second-thread.ts";
import type { Ask } from "../../generator/services/service.ts";

type Read = SecondThread["read"];

/** A second thread that takes a share of everything and reads exactly so many files, however fast the first one is. */
export class ExactSecond extends SecondThread {
  /** What it made of each service. */
  readonly made: (readonly [service: string, what: Ask["kind"]])[] = [];
  readonly #most: number;

  constructor(place: string, most: number) {
    super(place, { least: 1 });
    this.#most = most;
  }

  override read(...[order, onHashes]: Parameters<Read>): ReturnType<Read> {
    const { length } = order.files;
    const claims = noClaims();
    claimAll(claims, Math.max(0, length - this.#most));
    claimAll(order.claims, length);
    super.read({ ...order, claims }, onHashes);
  }

  override async make(service: string, ask: Ask): Promise<readonly Entry[]> {
    const entries = await super.make(service, ask);
    if (entries.length > 0) this.made.push([service, ask.kind]);
    return entries;
  }
}
