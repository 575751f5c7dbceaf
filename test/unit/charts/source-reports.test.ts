import { describe, expect, test } from 'vitest';
import { sourceReports, withSources } from '#shared/charts/source-reports';
import type { ChartData, ChartOrigin } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { LANGUAGES } from '#shared/core/language';
import { csvText, twinToCsv } from '#shared/export/csv';
import { translator } from '#shared/i18n/translator';
import type { LossReport } from '#shared/intake/loss/loss-report';
import type { Correction, Workbench } from '#shared/workbench/workbench';
import { freshWorkbench } from '../../support/workbench.ts';

const t = translator('en');
const LOSS: LossReport = {
  rowsRead: 10,
  rowsKept: 8,
  rowsSetAside: [{ reason: 'no-area', rows: 2, examples: ['3', '7'] }],
  observations: 8,
  cellsByCause: { suppressed: 3 },
  unmatchedAreas: [],
  aggregates: [],
  withinYear: 0,
  roundedIntegers: 0,
  hiddenRows: 0,
  footnotes: null,
  footer: [],
  ignoredColumns: [],
};
const HASH = 'ab'.repeat(32);
const fresh = freshWorkbench();
const bench: Workbench = {
  ...fresh,
  sources: [
    ...fresh.sources,
    {
      id: 'schools',
      kind: 'file',
      name: 'Schools 2023',
      sha256: HASH,
      licence: 'CC BY 4.0',
      attribution: 'Ministry',
      retrieved: '2026-11-02',
      recipe: null,
      loss: LOSS,
      parts: [],
    },
  ],
};
const origin: ChartOrigin = { sources: ['schools'], indicators: ['ctx-refugees'], areas: ['WLD'], years: [2010, 2020] };
const correction = (over: Partial<Correction>): Correction => ({
  id: 'c',
  indicator: 'ctx-refugees',
  area: 'KEN',
  year: 2015,
  dims: '',
  value: 12,
  reason: 'typing error',
  author: 'A. Analyst',
  at: '2026-11-03T10:00:00Z',
  ...over,
});

describe('what is said of the sources of a chart', () => {
  test('names licence, date, file and every loss of a file', () => {
    const [report] = sourceReports(origin, bench, t);
    expect(report?.title).toBe('Schools 2023');
    expect(report?.lines).toEqual(
      expect.arrayContaining([
        'Licence and attribution: CC BY 4.0 · Ministry',
        'Retrieved: November 2, 2026',
        `SHA-256 of the file: ${HASH}`,
        'Rows read: 10',
        'Rows kept: 8',
        'Rows without an area: 2 (rows 3, 7)',
        'Suppressed cells (*): 3',
      ]),
    );
  });

  test('cites in a picture publisher, title, edition and licence, in both languages and no version as a date', () => {
    const brief = (language: 'en' | 'fr', id: string, over: object = {}) =>
      sourceReports(
        { ...origin, sources: [id] },
        { ...bench, sources: bench.sources.map((source) => ({ ...source, ...over })) },
        translator(language),
      )[0]?.brief;
    expect(brief('en', 'schools')).toBe('Ministry, Schools 2023, November 2, 2026, CC BY 4.0');
    expect(brief('fr', 'schools')).toBe('Ministry, Schools 2023, 2 novembre 2026, CC BY 4.0');
    expect(brief('en', 'schools', { attribution: '', licence: '', retrieved: '' })).toBe('Schools 2023');
    expect(brief('en', 'schools', { licence: 'Free to use as long as nothing is changed' })).toBe(
      'Ministry, Schools 2023, November 2, 2026',
    );
    expect(brief('en', 'unhcr-refugee-data-finder')).toBe('UNHCR, Refugee Data Finder, version 2025.12.1, CC BY 4.0');
    expect(brief('fr', 'worldbank-gdp')).toBe(
      'Banque mondiale, Indicateurs du développement dans le monde, novembre 2026, CC BY 4.0',
    );
    expect(brief('fr', 'unhcr-iati-budgets')).toMatch(/^Activités du HCR publiées/);
    expect(brief('en', 'unhcr-education-2017')).toBe('UNHCR, Left Behind: Refugee Education in Crisis (2017)');
    for (const { id } of bench.publishers)
      for (const language of LANGUAGES) expect(brief(language, id)).not.toMatch(/retrieved|extraction|undefined|, ,/);
    const corrections = [correction({})];
    expect(sourceReports(origin, { ...bench, corrections }, t).at(-1)?.brief).toBe('Corrected by hand (1)');
  });

  test('names the publisher of bundled data, its version as it stands, and its note', () => {
    const publisher = bench.publishers[0]!;
    const [report] = sourceReports({ ...origin, sources: [publisher.id] }, bench, t);
    expect(report?.title).toBe(publisher.title.en);
    expect(report?.lines).toEqual(
      expect.arrayContaining([`Retrieved: version ${publisher.retrieved}`, publisher.note.en]),
    );
  });

  test('says that a licence is not stated rather than nothing', () => {
    const sources = bench.sources.map((source) => ({ ...source, licence: '', attribution: '' }));
    const [report] = sourceReports(origin, { ...bench, sources }, t);
    expect(report?.lines[0]).toBe('Licence and attribution: not stated');
  });

  test('counts values given by hand of the areas of a group, also those that take a value away', () => {
    const members = bench.catalogue.groups.find(({ code }) => code === 'WLD')?.members;
    expect(members).toContain('KEN');
    const corrections = [
      correction({}),
      correction({ area: 'UGA', value: null }),
      correction({ year: 1999 }),
      correction({ indicator: 'ctx-population' }),
    ];
    const reports = sourceReports(origin, { ...bench, corrections }, t);
    expect(reports.at(-1)?.title).toBe('Corrected by hand');
    expect(reports.at(-1)?.lines[0]).toBe('2 values are corrected by hand.');
    expect(reports.at(-1)?.lines[1]).toMatch(
      /Kenya · 2015: 12, given by A\. Analyst on November 3, 2026\. Reason: typing error/,
    );
    expect(reports.at(-1)?.lines[2]).toContain('published value not used');
    const known = corrections.map((one) => ({ ...one, published: one.area === 'KEN' ? 10 : null }));
    expect(
      sourceReports(origin, { ...bench, corrections: known }, t)
        .at(-1)
        ?.lines.slice(1),
    ).toEqual([
      expect.stringMatching(/Kenya · 2015: 12, before that 10; given by A\. Analyst/),
      expect.stringMatching(/Uganda · 2015: published value not used, before that no value;/),
    ]);
  });
});

describe('what is said of the sources travels', () => {
  const data: ChartData = {
    title: 'Schools',
    subtitle: '',
    source: 'Schools 2023',
    note: null,
    origin,
    unit: { label: { en: 'pupils', fr: 'élèves' }, percent: false },
    series: [{ name: 'Kenya', role: 'observed', x: [2015], y: [1], bands: [] }],
  };
  const twin = twinOf(withSources(data, bench, t), t);

  test('with CSV, as remarks after the data', () => {
    const csv = csvText(twinToCsv(twin, t));
    expect(csv.split('\r\n')[0]).toBe('Year,pupils'.replace('pupils', 'Kenya'));
    expect(csv).toContain('# Sources and what they lost');
    expect(csv).toContain('Rows without an area: 2');
  });
});
