import { answerMutations } from "./answer-mutations.ts";
import { factMutations } from "./fact-mutations.ts";
import type { Mutation } from "./mutation.ts";
import { requestMutations } from "./request-mutations.ts";
import { wordMutations } from "./word-mutations.ts";

/** All kinds of change that are tried on real pages. */
export const mutations: readonly Mutation[] = [
  ...requestMutations,
  ...answerMutations,
  ...factMutations,
  ...wordMutations,
];
