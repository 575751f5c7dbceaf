import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { AREAS, observed, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

/** A table as its author means it: for every area and year the values of some measures, a number or why there is none. */
interface Meant {
  readonly areas: readonly string[];
  readonly years: readonly number[];
  readonly measures: readonly string[];
  /** By area, year and measure. */
  readonly cells: readonly (number | '*' | '-' | '..' | null)[];
}

const MEASURES = ['Refugees', 'Asylum-seekers', 'Returns'] as const;
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom('*' as const, '-' as const, '..' as const, null) },
);
const meant: fc.Arbitrary<Meant> = fc
  .record({
    areas: fc.uniqueArray(
      fc.constantFrom('KEN', 'UGA', 'ETH', 'DEU', 'AUT', 'AUS', 'CIV', 'COD', 'IRN', 'LBN', 'NER', 'TCD', 'COL', 'PER'),
      { minLength: 4, maxLength: 9 },
    ),
    years: fc.uniqueArray(fc.integer({ min: 2001, max: 2025 }), { minLength: 3, maxLength: 6 }),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ areas, years, count }) => {
    const size = areas.length * years.length * count;
    return fc
      .array(cell, { minLength: size, maxLength: size })
      .map((cells) => ({ areas, years: [...years].sort(), measures: MEASURES.slice(0, count), cells }));
  });

/** How it is written down. */
interface Way {
  readonly layout: 'long' | 'by-measure' | 'by-year';
  readonly named: 'iso3' | 'unhcr' | 'en' | 'fr';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly decimal: '.' | ',';
  readonly thousands: '' | ' ' | '\u202f' | "'";
  readonly end: '\n' | '\r\n' | '\r';
  readonly period: 'year' | 'year-end' | 'fiscal';
  readonly preamble: number;
  readonly footer: number;
  readonly pads: boolean;
}
const way: fc.Arbitrary<Way> = fc.record({
  layout: fc.constantFrom('long', 'by-measure', 'by-year'),
  named: fc.constantFrom('iso3', 'unhcr', 'en', 'fr'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.constantFrom('', ' ', '\u202f', "'"),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  period: fc.constantFrom('year', 'year-end', 'fiscal'),
  preamble: fc.nat(3),
  footer: fc.nat(2),
  pads: fc.boolean(),
});

const PREAMBLE = ['Persons of concern by country', 'Extracted on 12 June 2025', 'All figures in persons'];
const FOOTER = ['Source: a ministry', 'Note: figures may be rounded'];

function areaText(code: string, { named }: Way): string {
  const area = AREAS.find((one) => one.code === code);
  if (!area) throw new Error(code);
  if (named === 'iso3') return code;
  return named === 'unhcr' ? (area.codes.unhcr ?? code) : area.name[named];
}

function numberText(value: Meant['cells'][number], { decimal, thousands }: Way): string {
  if (typeof value !== 'number') return value ?? '';
  const [whole = '', part = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${part}`;
}

const PERIODS = {
  year: (year: number) => String(year),
  'year-end': (year: number) => `${year}-12-31`,
  fiscal: (year: number) => `${year - 1}-${String(year % 100).padStart(2, '0')}`,
} as const;

function write(table: Meant, how: Way): Uint8Array {
  const { areas, years, measures, cells } = table;
  const at = (area: number, year: number, measure: number) =>
    numberText(cells[(area * years.length + year) * measures.length + measure] ?? null, how);
  const name = (area: string) => areaText(area, how);
  const rows: string[][] = [];
  if (how.layout === 'by-year') {
    rows.push(['Country', 'Indicator', ...years.map(String)]);
    areas.forEach((area, a) => {
      measures.forEach((measure, m) => {
        rows.push([name(area), measure, ...years.map((_, y) => at(a, y, m))]);
      });
    });
  } else {
    const isLong = how.layout === 'long';
    rows.push(['Country', 'Year', ...(isLong ? ['Indicator', 'Value'] : measures)]);
    areas.forEach((area, a) => {
      years.forEach((year, y) => {
        const period = PERIODS[how.period](year);
        if (isLong) measures.forEach((measure, m) => void rows.push([name(area), period, measure, at(a, y, m)]));
        else rows.push([name(area), period, ...measures.map((_, m) => at(a, y, m))]);
      });
    });
  }
  const padded = how.pads ? rows.map((row, line) => row.map((text) => (line > 0 ? ` ${text} ` : text))) : rows;
  const body = Papa.unparse(padded, { delimiter: how.delimiter, newline: how.end });
  const lines = [...PREAMBLE.slice(0, how.preamble), body, ...FOOTER.slice(0, how.footer)];
  return new TextEncoder().encode(`${lines.join(how.end)}${how.end}`);
}

const STATUS = { '*': 'Q', '-': 'N', '..': 'M' } as const;

/** What must come out: `area|year|measure|value|status`, blank cells left out. */
function expected({ areas, years, measures, cells }: Meant): readonly string[] {
  return areas
    .flatMap((area, a) =>
      years.flatMap((year, y) =>
        measures.flatMap((measure, m) => {
          const value = cells[(a * years.length + y) * measures.length + m] ?? null;
          if (value === null) return [];
          return [
            typeof value === 'number' ? [area, year, measure, value, 'A'] : [area, year, measure, null, STATUS[value]],
          ];
        }),
      ),
    )
    .map((row) => row.join('|'))
    .sort();
}

const ISO: ReadonlySet<string> = new Set(AREAS.map(({ code }) => code));

/** Whether a person could tell the marks of numbers, and that codes are UNHCR's: one of them at least is none of ISO's. */
const canBeTold = ({ cells, areas }: Meant, how: Way): boolean =>
  cells.filter((value) => typeof value === 'number' && value >= 1000).length >= 2 &&
  (how.named !== 'unhcr' || areas.some((area) => !ISO.has(areaText(area, how))));

test('a table written in any layout, naming and dialect becomes what its author meant', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(meant, way).filter(([table, how]) => canBeTold(table, how)),
      async ([table, how]) => {
        const { indicators, loss } = await takeIn(engine, 'file.csv', write(table, how));
        const named = new Map(indicators.map(({ id, name }) => [id, name.en]));
        const found = (await observed(engine, 'area, year, indicator, value, status')).map(
          ([area, year, indicator, value, status]) =>
            [area, year, measureOf(named.get(String(indicator)) ?? '', table), value, status].join('|'),
        );
        expect(found.sort()).toEqual(expected(table));
        expect(loss.unmatchedAreas).toEqual([]);
        expect(loss.footer).toHaveLength(how.footer);
      },
    ),
    { numRuns: 250 },
  );
}, 240_000);

/** The measure an indicator is about; the only one where a file names none. */
const measureOf = (name: string, { measures }: Meant): string =>
  measures.find((measure) => name.startsWith(measure)) ?? measures[0] ?? '';
