import { bodyOf, checkBatch, findRecord, isSet, objectsOf, pathOf, tableOf, textsOf, } from "../act.js";
import { bounds } from "../bounds.js";
import { withClientToken } from "../client-token.js";
import { refuse } from "../refusal.js";
import { own } from "../state.js";
import { addRecords, changeRecords, removeRecords } from "./change.js";
import { listRecords, searchRecords } from "./list.js";
import { showRecord } from "./show.js";
import { checkRows, checkWeight, echo } from "./rows.js";
/** What can be done with the records of a table. */
export const recordOperations = {
    "bitable.v1.appTableRecord.list": listRecords,
    "bitable.v1.appTableRecord.search": searchRecords,
    "bitable.v1.appTableRecord.get": getRecord,
    "bitable.v1.appTableRecord.batchGet": batchGet,
    "bitable.v1.appTableRecord.create": withClientToken(createRecord),
    "bitable.v1.appTableRecord.update": updateRecord,
    "bitable.v1.appTableRecord.delete": deleteRecord,
    "bitable.v1.appTableRecord.batchCreate": withClientToken(batchCreate),
    "bitable.v1.appTableRecord.batchUpdate": batchUpdate,
    "bitable.v1.appTableRecord.batchDelete": batchDelete,
};
function getRecord(act) {
    const place = placeOf(act);
    return { record: showRecord(act, place, findRecord(place.table, pathOf(act.call, "record_id"))) };
}
function batchGet(act) {
    const place = placeOf(act);
    const ids = textsOf(bodyOf(act.call)["record_ids"], "record_ids");
    checkBatch(act.call, "record_ids", ids.length);
    const unique = [...new Set(ids)];
    const found = unique.flatMap((id) => own(place.table.records, id) ?? []);
    const shared = isSet(act.call, "with_shared_url");
    return {
        records: found.map((record) => ({
            ...showRecord(act, place, record),
            ...(shared ? { shared_url: `https://example.feishu.cn/record/${record.id}` } : {}),
        })),
        absent_record_ids: unique.filter((id) => own(place.table.records, id) === undefined),
        forbidden_record_ids: [],
    };
}
function createRecord(act) {
    const { fields } = bodyOf(act.call);
    const [record] = create(act, [bodyOf(act.call)]);
    return { record: record === undefined ? {} : echo(record, fields) };
}
function batchCreate(act) {
    const place = placeOf(act);
    const written = objectsOf(bodyOf(act.call)["records"], "records");
    checkBatch(act.call, "records", written.length);
    const records = create(act, written, place);
    return { records: records.map((record, index) => echo(record, written[index]?.["fields"])) };
}
function create(act, written, place = placeOf(act)) {
    const count = place.table.order.length + written.length;
    if (count > bounds.records) {
        refuse("RecordExceedLimit", `${String(count)} records are more than the ${String(bounds.records)} of a table`);
    }
    const rows = checkRows(act, place, written.map(({ fields }) => ({ fields })));
    checkWeight(act, rows.rows);
    return addRecords(act, place, rows);
}
function updateRecord(act) {
    const place = placeOf(act);
    const record = findRecord(place.table, pathOf(act.call, "record_id"));
    const { fields } = bodyOf(act.call);
    const rows = checkRows(act, place, [{ record, fields }]);
    checkWeight(act, rows.rows);
    changeRecords(act, place, rows);
    return { record: echo(record, fields) };
}
function batchUpdate(act) {
    const place = placeOf(act);
    const written = objectsOf(bodyOf(act.call)["records"], "records");
    checkBatch(act.call, "records", written.length);
    const changes = written.map(({ record_id: id, fields }) => ({ record: findRecord(place.table, String(id)), fields }));
    const rows = checkRows(act, place, changes);
    checkWeight(act, rows.rows);
    changeRecords(act, place, rows);
    return { records: changes.map(({ record, fields }) => echo(record, fields)) };
}
function deleteRecord(act) {
    const place = placeOf(act);
    const record = findRecord(place.table, pathOf(act.call, "record_id"));
    removeRecords(act, place, [record]);
    return { deleted: true, record_id: record.id };
}
function batchDelete(act) {
    const place = placeOf(act);
    const ids = textsOf(bodyOf(act.call)["records"], "records");
    checkBatch(act.call, "records", ids.length);
    const records = [...new Set(ids)].map((id) => findRecord(place.table, id));
    removeRecords(act, place, records);
    return { records: ids.map((id) => ({ deleted: true, record_id: id })) };
}
function placeOf(act) {
    return { state: act.state, ...tableOf(act) };
}
