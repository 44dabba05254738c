import type { TableBlock } from "../../../pages/page.ts";
/** Values that a table lists for a name, as `网页中数字格式 | formatter` with rows such as `整数 | "0"`. */
export interface Choices {
    readonly name: string;
    readonly items: readonly {
        readonly value: string;
        readonly label: string;
    }[];
}
/** `名称 | 类型 | 描述 | 必填 | 是否是枚举值 | 可选枚举值 | 默认值` */
export declare function isPropertyTable({ header }: TableBlock): boolean;
/** A table whose second column is headed by a wire name and holds quoted values. */
export declare function readChoices({ header, rows }: TableBlock): readonly Choices[];
/**
 * The same table in the four columns of every field table: what the extra columns say is written behind the description
 * under the labels that descriptions use (`默认值：`, `可选值有：`, `取值范围：`).
 */
export declare function canonicalTable(table: TableBlock, choices: readonly Choices[]): TableBlock;
