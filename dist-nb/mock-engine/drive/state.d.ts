import type { JsonObject } from "../engine/json.js";
/** Files, jobs and what the mock knows of sheets; plain data. */
export interface DriveState {
    /** By token; the demo file, and what was uploaded. */
    readonly files: Record<string, StoredFile>;
    /** Titles of spreadsheets by token: the mock keeps no cells. */
    readonly sheets: Record<string, string>;
    /** By ticket. */
    readonly imports: Record<string, ImportJob>;
    readonly exports: Record<string, ExportJob>;
}
export interface StoredFile {
    readonly name: string;
    readonly size: number;
    /** In base64. */
    readonly content: string;
    /** The document it is to become, as its upload said. */
    readonly becomes?: string;
    /** When it goes, in milliseconds since 1970; absent for files of the cloud space. */
    readonly until?: number;
}
export interface ImportJob {
    readonly ticket: string;
    readonly type: ImportedType;
    /** Of the document. */
    readonly token?: string;
    /** The documented state of a job that failed. */
    readonly failed?: number;
    readonly started: number;
}
export interface ExportJob {
    readonly extension: ExportExtension;
    readonly type: ExportedType;
    /** Of the document. */
    readonly token: string;
    readonly title: string;
    /** Of the file that comes out. */
    readonly file: string;
    /** What stands in it. */
    readonly text: string;
    readonly started: number;
    /** Who may ask for it. */
    readonly owner: string;
}
export type ImportedType = "docx" | "sheet" | "bitable";
export type ExportedType = "doc" | "docx" | "sheet" | "bitable";
export type ExportExtension = "docx" | "pdf" | "xlsx" | "csv";
/** The drive before anything was put into it: what the documented examples speak of is there, so that they run. */
export declare function emptyDrive(): JsonObject;
