import type { ResponseBody } from "../model/api.ts";
/**
 * A response as its page of tables shows it: without the envelope that was put around what the page lacked one for
 * (such an envelope is open), so that reading puts it there again.
 */
export declare function documentedResponse(response: ResponseBody): ResponseBody;
