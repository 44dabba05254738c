/** Eight hours: the days of a base are those of Asia/Shanghai. */
const ahead = 8 * 3_600_000;
/**
 * A moment, in milliseconds since 1970, by a format of the field type guide: of `yyyy`, `MM`, `dd`, `HH`, `mm`, all else
 * stands as it is. Empty for a moment that no calendar has.
 */
export function dayText(moment, format) {
    const date = new Date(moment + ahead);
    if (Number.isNaN(date.getTime()))
        return "";
    const parts = {
        yyyy: date.getUTCFullYear(),
        MM: date.getUTCMonth() + 1,
        dd: date.getUTCDate(),
        HH: date.getUTCHours(),
        mm: date.getUTCMinutes(),
    };
    return format.replace(/yyyy|MM|dd|HH|mm/g, (part) => String(parts[part]).padStart(part.length, "0"));
}
