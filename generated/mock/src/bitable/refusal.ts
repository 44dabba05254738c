import type { ErrorKind } from "../engine/contract.js";

/**
 * What can be wrong with a request, by the documented name. The codes stand in order of precision: an operation answers the
 * first one that its page has.
 */
const problems = {
  WrongRequestBody: ["invalid_argument", 1254001, 1254000],
  WrongBaseToken: ["invalid_argument", 1254003, 1254040],
  WrongTableId: ["invalid_argument", 1254004, 1254041],
  WrongViewId: ["invalid_argument", 1254005, 1254042],
  WrongRecordId: ["invalid_argument", 1254006, 1254043],
  EmptyValue: ["invalid_argument", 1254007, 1254001],
  WrongFieldId: ["invalid_argument", 1254009, 1254044],
  ReqConvError: ["invalid_argument", 1254010, 1254001],
  NotSupportFieldOrView: ["invalid_argument", 1254012, 1254001],
  TableNameDuplicated: ["already_exists", 1254013],
  FieldNameDuplicated: ["already_exists", 1254014, 1254001],
  FieldTypeValueNotMatch: ["invalid_argument", 1254015, 1254001],
  InvalidSort: ["invalid_argument", 1254016],
  InvalidFilter: ["invalid_argument", 1254018],
  InvalidViewType: ["invalid_argument", 1254019],
  ViewNameDuplicated: ["already_exists", 1254020, 1254127],
  EmptyViewName: ["invalid_argument", 1254021, 1254124, 1254007],
  InvalidViewName: ["invalid_argument", 1254022, 1254125, 1254001],
  LastViewDeleteForbidden: ["permission_denied", 1254023],
  InvalidFieldNames: ["invalid_argument", 1254024, 1254045],
  EmptyOptionName: ["invalid_argument", 1254026],
  EmptyFieldName: ["invalid_argument", 1254028, 1254001],
  InvalidFieldName: ["invalid_argument", 1254029, 1254001],
  InvalidAppName: ["invalid_argument", 1254031, 1254001],
  InvalidRoleName: ["invalid_argument", 1254032],
  RoleNameDuplicated: ["already_exists", 1254033],
  LastTableDeleteForbidden: ["permission_denied", 1254034],
  InvalidClientToken: ["invalid_argument", 1254037],
  InvalidDashboardName: ["invalid_argument", 1254038],
  DashboardNameDuplicated: ["already_exists", 1254039],
  BaseTokenNotFound: ["not_found", 1254040],
  TableIdNotFound: ["not_found", 1254041],
  ViewIdNotFound: ["not_found", 1254042],
  RecordIdNotFound: ["not_found", 1254043],
  FieldIdNotFound: ["not_found", 1254044],
  FieldNameNotFound: ["not_found", 1254045],
  PrimaryFieldDeleteForbidden: ["invalid_argument", 1254046, 1254012, 1254070],
  RoleIdNotFound: ["not_found", 1254047],
  MemberNotFound: ["not_found", 1254048],
  FormFieldNotFound: ["not_found", 1254049],
  DashboardNotFound: ["not_found", 1254050],
  TextFieldConvFail: ["invalid_argument", 1254060],
  NumberFieldConvFail: ["invalid_argument", 1254061],
  SingleSelectFieldConvFail: ["invalid_argument", 1254062],
  MultiSelectFieldConvFail: ["invalid_argument", 1254063],
  DatetimeFieldConvFail: ["invalid_argument", 1254064],
  CheckboxFieldConvFail: ["invalid_argument", 1254065],
  UserFieldConvFail: ["invalid_argument", 1254066],
  LinkFieldConvFail: ["invalid_argument", 1254067],
  URLFieldConvFail: ["invalid_argument", 1254068],
  AttachFieldConvFail: ["invalid_argument", 1254069],
  ActionValidateFailed: ["invalid_argument", 1254070, 1254001],
  PhoneFieldConvFail: ["invalid_argument", 1254072, 1254060],
  DuplexLinkFieldConvFail: ["invalid_argument", 1254074, 1254067],
  TextFieldPropertyError: ["invalid_argument", 1254080, 1254001],
  NumberFieldPropertyError: ["invalid_argument", 1254081, 1254001],
  SingleSelectFieldPropertyError: ["invalid_argument", 1254082, 1254001],
  MultiSelectFieldPropertyError: ["invalid_argument", 1254083, 1254001],
  DateFieldPropertyError: ["invalid_argument", 1254084, 1254001],
  CheckboxFieldPropertyError: ["invalid_argument", 1254085, 1254001],
  UserFieldPropertyError: ["invalid_argument", 1254086, 1254001],
  URLFieldPropertyError: ["invalid_argument", 1254087, 1254001],
  AttachFieldPropertyError: ["invalid_argument", 1254088, 1254001],
  LinkFieldPropertyError: ["invalid_argument", 1254089, 1254041, 1254001],
  LookUpFieldPropertyError: ["invalid_argument", 1254090, 1254001],
  FormulaFieldPropertyError: ["invalid_argument", 1254091, 1254001],
  DuplexLinkFieldPropertyError: ["invalid_argument", 1254092, 1254041, 1254001],
  CreatedTimeFieldPropertyError: ["invalid_argument", 1254093, 1254001],
  ModifiedTimeFieldPropertyError: ["invalid_argument", 1254094, 1254001],
  CreatedUserFieldPropertyError: ["invalid_argument", 1254095, 1254001],
  ModifiedUserFieldPropertyError: ["invalid_argument", 1254096, 1254001],
  TableExceedLimit: ["limit_exceeded", 1254100],
  ViewExceedLimit: ["limit_exceeded", 1254101],
  FileExceedLimit: ["limit_exceeded", 1254102, 1254103],
  RecordExceedLimit: ["limit_exceeded", 1254103],
  RecordAddOnceExceedLimit: ["limit_exceeded", 1254104],
  ColumnExceedLimit: ["limit_exceeded", 1254105],
  AttachExceedLimit: ["limit_exceeded", 1254106, 1254130],
  FilterLengthExceedLimit: ["limit_exceeded", 1254107],
  SortLengthExceedLimit: ["limit_exceeded", 1254108],
  RoleExceedLimit: ["limit_exceeded", 1254110],
  MemberExceedLimit: ["limit_exceeded", 1254111],
  TooLargeCell: ["limit_exceeded", 1254130],
  OperationTypeError: ["invalid_argument", 1254301],
  DataNotChange: ["invalid_argument", 1254606],
} as const satisfies { readonly [name: string]: readonly [means: ErrorKind, ...codes: number[]] };

export type Problem = keyof typeof problems;

/** Thrown where a request cannot be done; what an operation answers then. Nothing was changed before it was thrown. */
export class Refused extends Error {
  readonly codes: readonly number[];
  readonly means: ErrorKind;

  constructor(codes: readonly number[], means: ErrorKind, reason: string) {
    super(reason);
    this.name = "Refused";
    this.codes = codes;
    this.means = means;
  }
}

/** @throws {Refused} always; `reason` names what was wrong, and its value */
export function refuse(problem: Problem, reason: string): never {
  const [means, ...codes] = problems[problem];
  throw new Refused(codes, means, reason);
}

/** What the check gives; what it refuses is named with the place it is in: `records[1].`. */
export function within<T>(place: string, check: () => T): T {
  try {
    return check();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    throw new Refused(problem.codes, problem.means, place + problem.message);
  }
}

/** A value as a reason shows it: short, and in one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
