import type { ResponseBody } from "../model/api.ts";
import type { Json } from "../model/json.ts";

/**
 * A response as its page of tables shows it: without the envelope that was put around what the page lacked one for
 * (such an envelope is open), so that reading puts it there again.
 */
export function documentedResponse(response: ResponseBody): ResponseBody {
  const { schema, example } = response;
  if (schema.kind !== "object" || schema.open !== true) return response;
  const data = schema.properties.find(({ name }) => name === "data")?.schema;
  if (data?.kind !== "object") return response;
  const inside = example === undefined ? undefined : dataOf(example);
  return { mediaType: response.mediaType, schema: data, ...(inside === undefined ? {} : { example: inside }) };
}

function dataOf(example: Json): Json | undefined {
  return example !== null && typeof example === "object" && "data" in example ? example.data : undefined;
}
