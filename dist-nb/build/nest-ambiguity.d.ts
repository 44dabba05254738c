import type { Report } from "../diagnostics/report.ts";
import type { FieldRow } from "./field-row.ts";
import type { Frame } from "./nest-frame.ts";
/** Collects rows that fit several objects, and reports each run of them with one diagnostic that names the objects. */
export declare class Ambiguities {
    #private;
    constructor(report: Report);
    add(row: FieldRow, owner: Frame, others: readonly Frame[]): void;
    /** Reports what was collected. */
    finish(): void;
}
