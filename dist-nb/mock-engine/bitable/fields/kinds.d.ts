import type { Problem } from "../refusal.js";
/** Types of fields by their documented numbers. */
export declare const fieldTypes: {
    readonly text: 1;
    readonly number: 2;
    readonly singleSelect: 3;
    readonly multiSelect: 4;
    readonly date: 5;
    readonly checkbox: 7;
    readonly user: 11;
    readonly phone: 13;
    readonly url: 15;
    readonly attachment: 17;
    readonly link: 18;
    readonly lookup: 19;
    readonly formula: 20;
    readonly duplexLink: 21;
    readonly location: 22;
    readonly group: 23;
    readonly createdTime: 1001;
    readonly modifiedTime: 1002;
    readonly createdUser: 1003;
    readonly modifiedUser: 1004;
    readonly autoNumber: 1005;
};
/** What is to be known of a type of fields. */
export interface Kind {
    /** The value of `ui_type` where none is given. */
    readonly uiType: string;
    /** What a value that does not fit is answered; absent where the values are computed and cannot be written. */
    readonly conversion?: Problem;
    /** What a property that does not fit is answered. */
    readonly property: Problem;
    /** Whether the index field may have the type (remark on error 1254012). */
    readonly primary?: true;
}
/** `undefined` for a number that is no type. */
export declare function kindOf(type: number): Kind | undefined;
/** Whether the values of a field are links to records. */
export declare function isLink(type: number): boolean;
/** Whether a field has options. */
export declare function isSelect(type: number): boolean;
/** Whether a form asks for a field: nobody fills in what is computed. */
export declare function isAsked(type: number): boolean;
