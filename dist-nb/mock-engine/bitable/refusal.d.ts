import type { ErrorKind } from "../engine/contract.js";
/**
 * What can be wrong with a request, by the documented name. The codes stand in order of precision: an operation answers the
 * first one that its page has.
 */
declare const problems: {
    readonly WrongRequestBody: readonly ["invalid_argument", 1254001, 1254000];
    readonly WrongBaseToken: readonly ["invalid_argument", 1254003, 1254040];
    readonly WrongTableId: readonly ["invalid_argument", 1254004, 1254041];
    readonly WrongViewId: readonly ["invalid_argument", 1254005, 1254042];
    readonly WrongRecordId: readonly ["invalid_argument", 1254006, 1254043];
    readonly EmptyValue: readonly ["invalid_argument", 1254007, 1254001];
    readonly WrongFieldId: readonly ["invalid_argument", 1254009, 1254044];
    readonly ReqConvError: readonly ["invalid_argument", 1254010, 1254001];
    readonly NotSupportFieldOrView: readonly ["invalid_argument", 1254012, 1254001];
    readonly TableNameDuplicated: readonly ["already_exists", 1254013];
    readonly FieldNameDuplicated: readonly ["already_exists", 1254014, 1254001];
    readonly FieldTypeValueNotMatch: readonly ["invalid_argument", 1254015, 1254001];
    readonly InvalidSort: readonly ["invalid_argument", 1254016];
    readonly InvalidFilter: readonly ["invalid_argument", 1254018];
    readonly InvalidViewType: readonly ["invalid_argument", 1254019];
    readonly ViewNameDuplicated: readonly ["already_exists", 1254020, 1254127];
    readonly EmptyViewName: readonly ["invalid_argument", 1254021, 1254124, 1254007];
    readonly InvalidViewName: readonly ["invalid_argument", 1254022, 1254125, 1254001];
    readonly LastViewDeleteForbidden: readonly ["permission_denied", 1254023];
    readonly InvalidFieldNames: readonly ["invalid_argument", 1254024, 1254045];
    readonly EmptyOptionName: readonly ["invalid_argument", 1254026];
    readonly EmptyFieldName: readonly ["invalid_argument", 1254028, 1254001];
    readonly InvalidFieldName: readonly ["invalid_argument", 1254029, 1254001];
    readonly InvalidAppName: readonly ["invalid_argument", 1254031, 1254001];
    readonly InvalidRoleName: readonly ["invalid_argument", 1254032];
    readonly RoleNameDuplicated: readonly ["already_exists", 1254033];
    readonly LastTableDeleteForbidden: readonly ["permission_denied", 1254034];
    readonly InvalidClientToken: readonly ["invalid_argument", 1254037];
    readonly InvalidDashboardName: readonly ["invalid_argument", 1254038];
    readonly DashboardNameDuplicated: readonly ["already_exists", 1254039];
    readonly BaseTokenNotFound: readonly ["not_found", 1254040];
    readonly TableIdNotFound: readonly ["not_found", 1254041];
    readonly ViewIdNotFound: readonly ["not_found", 1254042];
    readonly RecordIdNotFound: readonly ["not_found", 1254043];
    readonly FieldIdNotFound: readonly ["not_found", 1254044];
    readonly FieldNameNotFound: readonly ["not_found", 1254045];
    readonly PrimaryFieldDeleteForbidden: readonly ["invalid_argument", 1254046, 1254012, 1254070];
    readonly RoleIdNotFound: readonly ["not_found", 1254047];
    readonly MemberNotFound: readonly ["not_found", 1254048];
    readonly FormFieldNotFound: readonly ["not_found", 1254049];
    readonly DashboardNotFound: readonly ["not_found", 1254050];
    readonly TextFieldConvFail: readonly ["invalid_argument", 1254060];
    readonly NumberFieldConvFail: readonly ["invalid_argument", 1254061];
    readonly SingleSelectFieldConvFail: readonly ["invalid_argument", 1254062];
    readonly MultiSelectFieldConvFail: readonly ["invalid_argument", 1254063];
    readonly DatetimeFieldConvFail: readonly ["invalid_argument", 1254064];
    readonly CheckboxFieldConvFail: readonly ["invalid_argument", 1254065];
    readonly UserFieldConvFail: readonly ["invalid_argument", 1254066];
    readonly LinkFieldConvFail: readonly ["invalid_argument", 1254067];
    readonly URLFieldConvFail: readonly ["invalid_argument", 1254068];
    readonly AttachFieldConvFail: readonly ["invalid_argument", 1254069];
    readonly ActionValidateFailed: readonly ["invalid_argument", 1254070, 1254001];
    readonly PhoneFieldConvFail: readonly ["invalid_argument", 1254072, 1254060];
    readonly DuplexLinkFieldConvFail: readonly ["invalid_argument", 1254074, 1254067];
    readonly TextFieldPropertyError: readonly ["invalid_argument", 1254080, 1254001];
    readonly NumberFieldPropertyError: readonly ["invalid_argument", 1254081, 1254001];
    readonly SingleSelectFieldPropertyError: readonly ["invalid_argument", 1254082, 1254001];
    readonly MultiSelectFieldPropertyError: readonly ["invalid_argument", 1254083, 1254001];
    readonly DateFieldPropertyError: readonly ["invalid_argument", 1254084, 1254001];
    readonly CheckboxFieldPropertyError: readonly ["invalid_argument", 1254085, 1254001];
    readonly UserFieldPropertyError: readonly ["invalid_argument", 1254086, 1254001];
    readonly URLFieldPropertyError: readonly ["invalid_argument", 1254087, 1254001];
    readonly AttachFieldPropertyError: readonly ["invalid_argument", 1254088, 1254001];
    readonly LinkFieldPropertyError: readonly ["invalid_argument", 1254089, 1254041, 1254001];
    readonly LookUpFieldPropertyError: readonly ["invalid_argument", 1254090, 1254001];
    readonly FormulaFieldPropertyError: readonly ["invalid_argument", 1254091, 1254001];
    readonly DuplexLinkFieldPropertyError: readonly ["invalid_argument", 1254092, 1254041, 1254001];
    readonly CreatedTimeFieldPropertyError: readonly ["invalid_argument", 1254093, 1254001];
    readonly ModifiedTimeFieldPropertyError: readonly ["invalid_argument", 1254094, 1254001];
    readonly CreatedUserFieldPropertyError: readonly ["invalid_argument", 1254095, 1254001];
    readonly ModifiedUserFieldPropertyError: readonly ["invalid_argument", 1254096, 1254001];
    readonly TableExceedLimit: readonly ["limit_exceeded", 1254100];
    readonly ViewExceedLimit: readonly ["limit_exceeded", 1254101];
    readonly FileExceedLimit: readonly ["limit_exceeded", 1254102, 1254103];
    readonly RecordExceedLimit: readonly ["limit_exceeded", 1254103];
    readonly RecordAddOnceExceedLimit: readonly ["limit_exceeded", 1254104];
    readonly ColumnExceedLimit: readonly ["limit_exceeded", 1254105];
    readonly AttachExceedLimit: readonly ["limit_exceeded", 1254106, 1254130];
    readonly FilterLengthExceedLimit: readonly ["limit_exceeded", 1254107];
    readonly SortLengthExceedLimit: readonly ["limit_exceeded", 1254108];
    readonly RoleExceedLimit: readonly ["limit_exceeded", 1254110];
    readonly MemberExceedLimit: readonly ["limit_exceeded", 1254111];
    readonly TooLargeCell: readonly ["limit_exceeded", 1254130];
    readonly OperationTypeError: readonly ["invalid_argument", 1254301];
    readonly DataNotChange: readonly ["invalid_argument", 1254606];
};
export type Problem = keyof typeof problems;
/** Thrown where a request cannot be done; what an operation answers then. Nothing was changed before it was thrown. */
export declare class Refused extends Error {
    readonly codes: readonly number[];
    readonly means: ErrorKind;
    constructor(codes: readonly number[], means: ErrorKind, reason: string);
}
/** @throws {Refused} always; `reason` names what was wrong, and its value */
export declare function refuse(problem: Problem, reason: string): never;
/** A value as a reason shows it: short, and in one line. */
export declare function shown(value: unknown): string;
export {};
