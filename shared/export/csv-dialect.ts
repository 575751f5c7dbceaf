import type { Language } from '../core/language.ts';

/** How numbers and fields are written: what a spreadsheet takes without asking depends on its language. */
export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/** `exact` (RFC 4180) is for programs and for spreadsheets in English; `fr` opens as columns and numbers in one in French. */
export const CSV_DIALECTS = {
  exact: { delimiter: ',', decimal: '.' },
  fr: { delimiter: ';', decimal: ',' },
} as const satisfies Readonly<Record<string, CsvForm>>;
export type CsvDialect = keyof typeof CSV_DIALECTS;

export const isCsvDialect = (name: unknown): name is CsvDialect =>
  typeof name === 'string' && Object.hasOwn(CSV_DIALECTS, name);

/** What the spreadsheets of people who read `language` expect. */
export const dialectOf = (language: Language): CsvDialect => (language === 'fr' ? 'fr' : 'exact');
