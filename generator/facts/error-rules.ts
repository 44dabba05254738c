import type { ErrorKind, RetryAdvice } from "../model/errors.ts";

/** Speaks of a row if one of its conditions holds. Words are tested in lower case, camel case told apart. */
export interface ErrorRule {
  readonly codes?: readonly number[];
  readonly status?: readonly number[];
  readonly message?: RegExp;
  readonly remedy?: RegExp;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
}

/**
 * How an error's kind and retry advice follow from its row; the first rule that speaks decides. Codes are those of the
 * platform's general list, which any call can get; everything else goes by the message's words, then by HTTP status,
 * which many pages give as 200 or 400 whatever happened, last by the remedy.
 */
export const errorRules: readonly ErrorRule[] = [
  {
    // `TooManyRequest`, `method rate limited`, `QPS over limit`, 请求触发频控; the gateway's own is 99991400.
    codes: [99991400, 11247],
    status: [429],
    message:
      /too many ?requests?|rate ?limit|frequency limit|freq(?:uency)? (?:ctrl|control)|flow control|qps|request too fast|限频|限流|频控|频率限制|过于频繁|频率过高/,
    kind: "rate_limited",
    retry: "after_reset",
  },
  {
    // 99991661 missing, 63 and 68 invalid, 77 expired …: a new token helps.
    codes: [99991661, 99991663, 99991664, 99991665, 99991668, 99991671, 99991677],
    message:
      /(?:invalid|expired?|missing|wrong|incorrect).{0,20}(?:access token|identity token)|(?:access token|identity token).{0,30}(?:invalid|expired?|missing|wrong|incorrect|not (?:valid|exist|found))|invalid token, please refresh/,
    kind: "unauthenticated",
    retry: "refresh_token",
  },
  {
    // A session, refresh token or sign-in code that is no longer good: only signing in again helps.
    codes: [
      99991501, 99991612, 99991622, 99991632, 99991641, 99991642, 99991643, 99991645, 99991669, 99991670, 99991693,
    ],
    kind: "unauthenticated",
    retry: "never",
  },
  {
    // 99991672 and 79: the app or the user lacks the scope; 62 and 73: the app is not in use.
    codes: [99991662, 99991672, 99991673, 99991676, 99991679],
    kind: "permission_denied",
    retry: "never",
  },
  {
    // 1254291: one table takes one write at a time.
    message: /write conflict|concurren(?:t|cy)|lock (?:failed|conflict)|并发|写(?:入)?冲突/,
    kind: "conflict",
    retry: "serialize",
  },
  {
    // 1254607 `Data not ready, please try again later`, 1254036 `Bitable is copying, …`.
    message:
      /not ready|\bcopying\b|(?:is|being|in) (?:process|progress|creat|generat|delet)\w*|still (?:process|running)|处理中|生成中|复制中|未就绪/,
    kind: "not_ready",
    retry: "backoff",
  },
  {
    // 1255040 请求超时, 1771005 `system under maintenance`, `network anomaly, please try again`.
    status: [408, 502, 503, 504],
    message:
      /time ?out|timed out|unavailable|under maintenance|network (?:anomaly|error)|overload|超时|系统繁忙|服务不可用|网络异常/,
    kind: "unavailable",
    retry: "backoff",
  },
  {
    // `internal error`, `RpcError`, `UmMarshalError`, `ConvError`; not `ReqConvError`, whose fault is the request's.
    message:
      /\binternal\b|server error|system (?:error|exception)|unknown (?:\w+ )?(?:rpc )?error|\brpc\b|marshal ?error|^conv error$|something went wrong|database|内部错误|系统(?:错误|异常)|服务(?:器|端)?(?:错误|异常)|未知错误/,
    kind: "internal",
    retry: "backoff",
  },
  {
    status: [401],
    message: /unauthori[sz]ed|unauthenticated|not logged in|authentication fail/,
    kind: "unauthenticated",
    retry: "refresh_token",
  },
  {
    // `no permission`, `RolePermNotAllow`, `forbidden`, `request to exceed authority`, 无权限.
    message:
      /permission|forbid|\bperm\b|not allow|no auth\b|authority|access denied|denied|only available for|lack of|权限|禁止|未授权|不允许/,
    kind: "permission_denied",
    retry: "never",
  },
  {
    // `TableNameDuplicated`, `name already exists`, `repeated blockID in document`.
    message: /duplicat|already (?:exist|in|been)|\brepeat(?:ed)?\b|已存在|重复/,
    kind: "already_exists",
    retry: "never",
  },
  {
    // `RecordExceedLimit`, `TooLargeCell`, `too many blocks in document`, `import file size over limit`.
    status: [413],
    message:
      /exceed|too (?:large|big|many|long|deep|much)|over (?:size|limit|the limit)|oversi[sz]e|reach(?:ed)? .{0,30}limit|out of limit|limit reached|超(?:出|过)|上限|过(?:大|长|多)/,
    kind: "limit_exceeded",
    retry: "never",
  },
  {
    // `BaseTokenNotFound`, `folder not exist`, `docs deleted`; not `cannot be deleted`.
    message:
      /not ?found|(?:not|n't) exist|no such|cannot find|(?<!be |to )\bdeleted\b|不存在|(?:已|被)(?:被)?删除|找不到|未找到/,
    kind: "not_found",
    retry: "never",
  },
  {
    // 1255006 `Client token conflict, please generate a new client token`.
    status: [409],
    message: /conflict|\blocked\b|冲突|被锁定/,
    kind: "conflict",
    retry: "never",
  },
  { status: [403], kind: "permission_denied", retry: "never" },
  { status: [404, 410], kind: "not_found", retry: "never" },
  { status: [500], kind: "internal", retry: "backoff" },
  {
    // `internal` only in the remedy: 1255005 `ConvError` with 内部错误.
    remedy: /内部错误|服务端错误|internal (?:server )?error/,
    kind: "internal",
    retry: "backoff",
  },
  {
    status: [400, 405, 406, 411, 412, 415, 416, 422],
    message:
      /invalid|wrong|illegal|mismatch|not match|not support|unsupported|empty|error\b|failed?\b.{0,40}\w|format|missing|must be|required|cannot be|(?:conv|convert|validate) fail|not change|参数|无效|非法|不能为空|不支持|格式/,
    kind: "invalid_argument",
    retry: "never",
  },
  {
    // 600 `hybrid resource expired`, whose remedy is to try again later.
    remedy: /稍后(?:再)?(?:重)?试|try again later|进行重试/,
    kind: "unavailable",
    retry: "backoff",
  },
];
