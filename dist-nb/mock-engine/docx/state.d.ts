import type { JsonObject } from "../engine/json.js";
/** All documents; plain data. */
export interface DocxState {
    readonly documents: Record<string, Document>;
    /** Characters in all of them. */
    weight: number;
}
export interface Document {
    readonly id: string;
    /** Empty for the root. */
    readonly folder: string;
    title: string;
    /** Counts its changes, from 1. */
    revision: number;
    /** In the order in which they were made; the first is the page. */
    readonly blocks: Record<string, Block>;
}
export interface Block {
    readonly id: string;
    /** Empty for the page. */
    readonly parent: string;
    readonly type: number;
    children: string[];
    /** What it holds, under its documented name: `{ text: { elements: […] } }`. */
    readonly content: JsonObject;
}
/** What a block of a type holds that says so much. */
export declare function textContent(type: number, text: string): JsonObject;
/** The plain text of a block; `undefined` where its type has none. */
export declare function textOf({ type, content }: Block): string | undefined;
