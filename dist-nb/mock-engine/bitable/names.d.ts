/** The pages document the names of tables, bases and dashboards; views and fields follow what the newer pages say. */
declare const rules: {
    readonly base: {
        readonly empty: "InvalidAppName";
        readonly invalid: "InvalidAppName";
        readonly without: RegExp;
    };
    readonly table: {
        readonly empty: "EmptyValue";
        readonly invalid: "WrongRequestBody";
        readonly duplicated: "TableNameDuplicated";
        readonly without: RegExp;
    };
    readonly field: {
        readonly empty: "EmptyFieldName";
        readonly invalid: "InvalidFieldName";
        readonly duplicated: "FieldNameDuplicated";
        readonly without: RegExp;
    };
    readonly view: {
        readonly empty: "EmptyViewName";
        readonly invalid: "InvalidViewName";
        readonly duplicated: "ViewNameDuplicated";
        readonly without: RegExp;
    };
    readonly role: {
        readonly empty: "InvalidRoleName";
        readonly invalid: "InvalidRoleName";
        readonly duplicated: "RoleNameDuplicated";
        readonly without: RegExp;
    };
    readonly dashboard: {
        readonly empty: "InvalidDashboardName";
        readonly invalid: "InvalidDashboardName";
        readonly duplicated: "DashboardNameDuplicated";
        readonly without: RegExp;
    };
};
/**
 * A name without the space around it. `others` are the names that are taken.
 *
 * @throws {Refused} where it is empty, too long, has a character that it must not have, or is taken
 */
export declare function checkName(thing: keyof typeof rules, value: unknown, others?: readonly string[]): string;
export {};
