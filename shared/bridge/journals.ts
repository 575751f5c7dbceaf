/** Id of a journal: small letters, digits and hyphens, eight signs at least, so that it names a folder of its own on every disk and no path. */
export const JOURNAL_ID = /^[a-z0-9][a-z0-9-]{7,63}$/;

/** The most text of one record, in UTF-16 units: a whole workbench without its tables. */
export const MOST_RECORD = 64 * 1024 * 1024;

/** The most records added at once. */
export const MOST_RECORDS = 10_000;
