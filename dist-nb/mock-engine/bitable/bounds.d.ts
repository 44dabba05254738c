/** The documented bounds of one base, and those that keep the mock small. */
export declare const bounds: {
    /** Error 1254100 of the pages. */
    readonly tables: 300;
    readonly fields: 300;
    readonly views: 200;
    readonly records: 20000;
    readonly roles: 30;
    readonly members: 200;
    /** Records in one call, where the operation does not say its own bound. */
    readonly batch: 500;
    /** Characters of one text cell. */
    readonly cellText: 100000;
    /** Options of one field. */
    readonly options: 20000;
    /** Options, or people, in one cell. */
    readonly cellItems: 1000;
    readonly cellFiles: 100;
    readonly cellLinks: 500;
    readonly cellGroups: 10;
    readonly phone: 64;
    readonly name: 100;
    readonly filter: 2000;
    readonly sort: 1000;
    /** Not documented: of the mock itself. */
    readonly bases: 1000;
    readonly dashboards: 300;
    /** Characters in all bases. */
    readonly weight: 200000000;
};
