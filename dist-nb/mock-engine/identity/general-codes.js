/**
 * The answer to such a failure: status and message as the operation's own page has them, else the general list of the
 * contract, else as the platform's general list has them, which says no statuses. Failures come with 400 there, where
 * nothing else is said.
 */
export function generalAnswer({ code, reason, logId, details }, contract, operation) {
    const known = generalCodes.get(code);
    const row = operation?.details().errors.find((candidate) => candidate.code === code) ??
        contract.general.find((candidate) => candidate.code === code);
    const error = { message: reason, ...(logId === undefined ? {} : { log_id: logId }), ...details };
    return {
        status: row?.status ?? known?.status ?? 400,
        body: { code, msg: row?.message ?? known?.message ?? reason, error },
    };
}
/** Whether the platform's general list has the code. */
export function isGeneralCode(code, contract) {
    return generalCodes.has(code) || contract.general.some((row) => row.code === code);
}
/** The part of the platform's general list that the mock answers by itself, for contracts that lack that page. */
const generalCodes = new Map([
    [9499, { message: "bad request" }],
    [10003, { message: "invalid parameter" }],
    [10005, { message: "app id unauthorized" }],
    [10012, { message: "get app access token fail" }],
    [10013, { message: "get tenant access token fail" }],
    [10014, { message: "app unauthorized" }],
    [10015, { message: "wrong app secret" }],
    [10016, { message: "app resend fail" }],
    [10500, { message: "internal server error", status: 500 }],
    [99991201, { message: "resource not find", status: 404 }],
    [99991301, { message: "request method doesn’t match", status: 405 }],
    [99991400, { message: "request trigger frequency limit", status: 429 }],
    [99991661, { message: "Need a token" }],
    [99991663, { message: "Invalid access token for authorization. Please make a request with token attached" }],
    [99991664, { message: "invalid app token" }],
    [99991668, { message: "Invalid access token for authorization. Please make a request with token attached." }],
    [99991671, { message: "Invalid token: must start with t-/u-" }],
    [99991672, { message: "Access denied. One of the following scopes is required" }],
    [99991673, { message: "unauthorized app" }],
    [99991677, { message: "token expire" }],
    [
        99991679,
        {
            message: "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.",
        },
    ],
]);
