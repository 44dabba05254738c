import type { Pass } from "./pass.ts";
/**
 * Where an error says that one resource takes no concurrent writes (1254291: `同一个数据表(table) 不支持并发调用写接口`), calls
 * that write to it wait for each other. The resource is the one the error names among the path's parameters: `table` →
 * `table_id`; it is told apart by all parameters up to it (`app_token`, `table_id`).
 */
export declare const findSerialization: Pass;
