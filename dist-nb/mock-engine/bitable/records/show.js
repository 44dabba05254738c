import { bodyOf, isSet } from "../act.js";
import { showPerson, userIdType } from "../people.js";
import { own } from "../state.js";
import { readRecord } from "../values/read.js";
/** Operations whose pages document the newer shapes of values. */
const newer = ["bitable.v1.appTableRecord.search", "bitable.v1.appTableRecord.batchGet"];
/** A record as the call wants it, with the given fields. */
export function showRecord(act, place, record, fields = place.table.fields) {
    const reading = readingOf(act, place);
    return {
        fields: readRecord(reading, record, fields),
        record_id: record.id,
        ...(isSet(act.call, "automatic_fields") ? automaticFields(reading, record) : {}),
    };
}
/** In which shape the call wants values. */
export function readingOf({ call }, place) {
    return {
        place,
        userIds: userIdType(own(call.query, "user_id_type") ?? own(bodyOf(call), "user_id_type")),
        textAsArray: isSet(call, "text_field_as_array"),
        formulaRef: isSet(call, "display_formula_ref"),
        newer: newer.includes(call.operation.id),
    };
}
function automaticFields({ place, userIds }, record) {
    return {
        created_by: showPerson(place.state, record.createdBy, userIds),
        created_time: record.createdAt,
        last_modified_by: showPerson(place.state, record.modifiedBy, userIds),
        last_modified_time: record.modifiedAt,
    };
}
