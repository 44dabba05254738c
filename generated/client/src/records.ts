export type { Field } from "./runtime/records/field.js";
export { defineTable, type Fields, type ReadOf, type Table, type WriteOf } from "./runtime/records/table.js";
export { fieldValue, fieldValues, type ChangedValue } from "./runtime/records/field-value.js";
export { RecordError } from "./runtime/records/record-error.js";

export {
  autoNumber,
  barcode,
  email,
  phone,
  text,
  url,
  type Link,
  type TextSegment,
} from "./runtime/records/text-fields.js";
export { checkbox, currency, number, progress, rating } from "./runtime/records/number-fields.js";
export { createdTime, dateTime, modifiedTime, type Moment } from "./runtime/records/date-fields.js";
export { multiSelect, singleSelect, type SelectOptions } from "./runtime/records/select-fields.js";
export {
  createdUser,
  groupChat,
  modifiedUser,
  person,
  user,
  type Group,
  type Person,
  type Reference,
} from "./runtime/records/people-fields.js";
export { duplexLink, singleLink } from "./runtime/records/link-fields.js";
export { attachment, location, type Attachment, type Place } from "./runtime/records/thing-fields.js";
export { formula, lookup } from "./runtime/records/computed-fields.js";

export {
  and,
  filterOf,
  not,
  or,
  type Equality,
  type Filter,
  type FilterFields,
  type FilterOptions,
  type Ordering,
  type TextOrdering,
} from "./runtime/records/filter.js";
export { FilterError } from "./runtime/records/filter-text.js";
export { today, type Day, type Today } from "./runtime/records/moment.js";
