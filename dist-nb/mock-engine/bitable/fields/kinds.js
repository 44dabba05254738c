/** Types of fields by their documented numbers. */
export const fieldTypes = {
    text: 1,
    number: 2,
    singleSelect: 3,
    multiSelect: 4,
    date: 5,
    checkbox: 7,
    user: 11,
    phone: 13,
    url: 15,
    attachment: 17,
    link: 18,
    lookup: 19,
    formula: 20,
    duplexLink: 21,
    location: 22,
    group: 23,
    createdTime: 1001,
    modifiedTime: 1002,
    createdUser: 1003,
    modifiedUser: 1004,
    autoNumber: 1005,
};
const kinds = new Map([
    [1, { uiType: "Text", conversion: "TextFieldConvFail", property: "TextFieldPropertyError", primary: true }],
    [2, { uiType: "Number", conversion: "NumberFieldConvFail", property: "NumberFieldPropertyError", primary: true }],
    [3, { uiType: "SingleSelect", conversion: "SingleSelectFieldConvFail", property: "SingleSelectFieldPropertyError" }],
    [4, { uiType: "MultiSelect", conversion: "MultiSelectFieldConvFail", property: "MultiSelectFieldPropertyError" }],
    [5, { uiType: "DateTime", conversion: "DatetimeFieldConvFail", property: "DateFieldPropertyError", primary: true }],
    [7, { uiType: "Checkbox", conversion: "CheckboxFieldConvFail", property: "CheckboxFieldPropertyError" }],
    [11, { uiType: "User", conversion: "UserFieldConvFail", property: "UserFieldPropertyError" }],
    [13, { uiType: "Phone", conversion: "PhoneFieldConvFail", property: "ActionValidateFailed", primary: true }],
    [15, { uiType: "Url", conversion: "URLFieldConvFail", property: "URLFieldPropertyError", primary: true }],
    [17, { uiType: "Attachment", conversion: "AttachFieldConvFail", property: "AttachFieldPropertyError" }],
    [18, { uiType: "SingleLink", conversion: "LinkFieldConvFail", property: "LinkFieldPropertyError" }],
    [19, { uiType: "Lookup", property: "LookUpFieldPropertyError" }],
    [20, { uiType: "Formula", property: "FormulaFieldPropertyError", primary: true }],
    [21, { uiType: "DuplexLink", conversion: "DuplexLinkFieldConvFail", property: "DuplexLinkFieldPropertyError" }],
    [22, { uiType: "Location", conversion: "FieldTypeValueNotMatch", property: "ActionValidateFailed", primary: true }],
    [23, { uiType: "GroupChat", conversion: "FieldTypeValueNotMatch", property: "ActionValidateFailed" }],
    [1001, { uiType: "CreatedTime", property: "CreatedTimeFieldPropertyError" }],
    [1002, { uiType: "ModifiedTime", property: "ModifiedTimeFieldPropertyError" }],
    [1003, { uiType: "CreatedUser", property: "CreatedUserFieldPropertyError" }],
    [1004, { uiType: "ModifiedUser", property: "ModifiedUserFieldPropertyError" }],
    [1005, { uiType: "AutoNumber", property: "ActionValidateFailed" }],
]);
/** `undefined` for a number that is no type. */
export function kindOf(type) {
    return kinds.get(type);
}
/** Whether the values of a field are links to records. */
export function isLink(type) {
    return type === fieldTypes.link || type === fieldTypes.duplexLink;
}
/** Whether a field has options. */
export function isSelect(type) {
    return type === fieldTypes.singleSelect || type === fieldTypes.multiSelect;
}
/** Whether a form asks for a field: nobody fills in what is computed. */
export function isAsked(type) {
    return kinds.get(type)?.conversion !== undefined;
}
