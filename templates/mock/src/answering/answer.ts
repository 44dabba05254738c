import type { Ids } from "../engine/behaviour.js";
import type { OperationContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";

export interface PlainAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Json | Uint8Array;
}

/** The documented example; stands here until the sampler is there. */
export function plainAnswer(operation: OperationContract, ids: Ids): PlainAnswer {
  void ids;
  const { example, response } = operation.details();
  return { status: 200, mediaType: response.mediaType, body: example ?? { code: 0, msg: "success", data: {} } };
}
