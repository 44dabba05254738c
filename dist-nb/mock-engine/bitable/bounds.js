/** The documented bounds of one base, and those that keep the mock small. */
export const bounds = {
    /** Error 1254100 of the pages. */
    tables: 300,
    fields: 300,
    views: 200,
    records: 20_000,
    roles: 30,
    members: 200,
    /** Records in one call, where the operation does not say its own bound. */
    batch: 500,
    /** Characters of one text cell. */
    cellText: 100_000,
    /** Options of one field. */
    options: 20_000,
    /** Options, or people, in one cell. */
    cellItems: 1_000,
    cellFiles: 100,
    cellLinks: 500,
    cellGroups: 10,
    phone: 64,
    name: 100,
    filter: 2_000,
    sort: 1_000,
    /** Not documented: of the mock itself. */
    bases: 1_000,
    dashboards: 300,
    /** Characters in all bases. */
    weight: 200_000_000,
};
