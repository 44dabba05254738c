/**
 * A moment, in milliseconds since 1970, by a format of the field type guide: of `yyyy`, `MM`, `dd`, `HH`, `mm`, all else
 * stands as it is. Empty for a moment that no calendar has.
 */
export declare function dayText(moment: number, format: string): string;
