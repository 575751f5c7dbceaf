/** The version of the programme, as `package.json` has it; kept in every file it writes. */
export const APP_VERSION = '0.1.0';
