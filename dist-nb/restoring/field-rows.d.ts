import type { Property } from "../model/schema.ts";
import { type FieldScopes } from "./field-scopes.ts";
/**
 * `名称 | 类型 | 必填 | 描述`, nested rows marked `└` so that nothing has to be guessed, behind rows that are written already.
 * No row: no table.
 */
export declare function fieldTable(properties: readonly Property[], scopes: FieldScopes, before?: readonly (readonly string[])[]): string | undefined;
