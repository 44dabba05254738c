import type { Fault } from "../../../templates/mock/src/index.ts";

/** What goes wrong in five of a hundred calls, each kind as often as the others. */
const kinds: readonly Fault[] = [
  // The service refuses, as documented, and does nothing.
  { code: 1254607, operation: "bitable.*" },
  { code: 1254290, operation: "bitable.*" },
  { code: 1254291, operation: "bitable.*" },
  { code: 99991400 },
  // Whether it did something, the caller cannot know. Once it did not, once it did.
  { code: 1255040, operation: "bitable.*" },
  { code: 1255040, operation: "bitable.*", when: "after" },
  { status: 502 },
  { status: 502, when: "after" },
  { status: 503 },
  { reset: true },
  { reset: true, when: "after" },
  { cut: true },
  { garbage: true },
  // Something between refuses.
  { status: 403 },
  { expireTokens: true },
  { delayMs: 700 },
];

export const faults: readonly Fault[] = kinds.map((kind) => ({ ...kind, rate: 0.05 / kinds.length }));
