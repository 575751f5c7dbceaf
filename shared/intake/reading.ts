import type { Translator } from '../i18n/translator.ts';
import type { Draft } from './draft.ts';
import { isByYear } from './roles/layout.ts';

/** By what a table is told: the roles of its columns in the order of a key, then its disaggregations by name. */
export function axesOf({ columns, parts, area, year }: Draft, t: Translator): readonly string[] {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const isByTime = has('time') || isByYear(columns) || year !== null;
  const partNames = Object.values(parts).flatMap((part) => part.split(';').map((one) => one.split('=')[0] ?? ''));
  const labels = columns.flatMap(({ role, label }) => (role === 'dimension' ? [label.trim()] : []));
  const named = [...new Set([...labels, ...partNames])].filter((name) => name !== '');
  return [
    ...(has('indicator') ? [t('fields.role.indicator')] : []),
    ...(has('area') || has('area-name') || area !== null ? [t('fields.role.area')] : []),
    ...(has('counterpart') || has('counterpart-name') ? [t('fields.role.counterpart')] : []),
    ...named.map((name) => t('data.read.quoted', { name })),
    ...(isByTime ? [t('data.read.year')] : []),
  ];
}

interface ReadingText {
  /** Indicators of value columns; null where a column of the file names them. */
  readonly measures: number | null;
  readonly axes: readonly string[];
  /** First and last year, and rows of the file; null until all rows have been looked through. */
  readonly years: readonly [first: number, last: number] | null;
  readonly rows: number | null;
}

/** What a table is read as, in one sentence after its name. */
export function readingText({ measures, axes, years, rows }: ReadingText, t: Translator): string {
  const by = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(axes);
  return [
    measures === null ? t('data.read.named') : t('data.read.measures', { count: measures }),
    ...(axes.length > 0 ? [t('data.read.by', { list: by })] : []),
  ]
    .join(' ')
    .concat(years ? ` · ${[...new Set(years)].join('–')}` : '')
    .concat(rows === null ? '' : ` · ${t('data.read.rows', { rows })}`);
}
