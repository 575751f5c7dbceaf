import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Series } from '#shared/engine/observations';
import { columnsOf as seriesColumns } from '#shared/engine/series-columns';
import { csvText } from '#shared/export/csv';
import { gapsToCsv } from '#shared/export/gap-csv';
import { WHOLE_LENS } from '#shared/framework/lens';
import { assessColumns } from '#shared/gaps/assessment/assess-series';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { aarr } from '#shared/gaps/methods/aarr';
import { decidingSteps } from '#shared/gaps/methods/component-text';
import { linear } from '#shared/gaps/methods/linear';
import { openSdg } from '#shared/gaps/methods/open-sdg';
import { isBorderOnly, UNTOLD } from '#shared/gaps/methods/statuses';
import {
  type BoardChoices,
  type BoardVerdicts,
  boardOf,
  type IndicatorRow,
  shownRows,
  WITHOUT_VALUE,
} from '#shared/gaps/scoreboard/board';
import { boardColumnsOf, columnKinds, firstColumnKind } from '#shared/gaps/scoreboard/board-columns';
import { boardSeries, hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { boardCellText, olderYear, targetText } from '#shared/gaps/scoreboard/cell-text';
import { classChanges } from '#shared/gaps/scoreboard/class-change';
import { findingOf } from '#shared/gaps/scoreboard/finding';
import { rankingOf } from '#shared/gaps/scoreboard/ranking';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const en = translator('en');
const RESETTLED = 'gcr-3.1.1';
const RETURNS = 'gcr-4.2.1';
const HEADLINE = 'population=refugees-asylum-seekers';

const series = (indicator: string, area: string, values: readonly number[], dims = ''): Series => ({
  indicator,
  area,
  dims,
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2016 + at, period: String(2016 + at), value, status: 'A', areas: 1 })),
});

const benchmark = (part: Partial<Benchmark> = {}): Benchmark => ({
  id: 'b',
  name: 'Twice as many',
  kind: 'target',
  indicator: RESETTLED,
  scope: { kind: 'all' },
  target: 200,
  targetYear: 2026,
  baseYear: 2016,
  limit: null,
  source: 'Strategy',
  sourceYear: 2024,
  ...part,
});

const verdictsOf = (
  all: readonly Series[],
  benchmarks: readonly Benchmark[] = [],
  method = linear,
  against: Parameters<ReturnType<typeof boardSeries>['judging']>[2] = 'either',
): BoardVerdicts => {
  const made = boardSeries(seriesColumns(all), catalogue, WHOLE_LENS);
  return { ...made, columns: assessColumns(made.judging(benchmarks, method, against)) };
};

const entriesOf = ({ columns }: BoardVerdicts) => Array.from({ length: columns.rows }, (_, row) => columns.at(row));

const judged = (...given: Parameters<typeof verdictsOf>) => entriesOf(verdictsOf(...given));

const choices = (part: Partial<BoardChoices> = {}): BoardChoices => ({
  columns: ['KEN', 'UGA', 'ETH'],
  rowOrder: 'framework',
  columnOrder: 'name',
  tones: [],
  withTargetOnly: false,
  collapsed: new Set(),
  isWanted: () => true,
  compareColumns: (a, b) => (a < b ? -1 : 1),
  ...part,
});

const board = (verdicts: BoardVerdicts, part: Partial<BoardChoices> = {}) =>
  boardOf(verdicts, catalogue, WHOLE_LENS, choices(part));

const rowOf = (rows: ReturnType<typeof board>['rows'], id: string) =>
  rows.find((row): row is IndicatorRow => row.kind === 'indicator' && row.id === id);

test('context indicators do not enter the counts of the whole board', () => {
  const income = catalogue.framework.indicators.find(({ code }) => code === 'C.12')!;
  const verdicts = verdictsOf([series(RESETTLED, 'KEN', [100, 120]), series(income.id, 'KEN', [100, 150])]);
  const { counts, contextJudged } = board(verdicts);
  expect([counts.good, contextJudged]).toEqual([1, 1]);
  expect(board(verdicts, { isWanted: ({ id }) => id === income.id })).toMatchObject({
    counts: { good: 0, none: 0 },
    contextJudged: 1,
  });
});

describe('what a series is measured against', () => {
  const all = [series(RESETTLED, 'KEN', [100, 110]), series(RETURNS, 'KEN', [5, 9])];

  test('a benchmark where there is one, by the method asked for', () => {
    const [entry] = judged(all, [benchmark()]);
    expect([entry && hasTarget(entry), entry?.assessment.method, entry?.assessment.status]).toEqual([
      true,
      'linear',
      'on_track',
    ]);
  });

  test('no target where the value of the benchmark is not known: the change alone is judged', () => {
    const against = { indicator: null, area: null, dims: 'figure=target' };
    const [entry] = judged(all, [benchmark({ kind: 'goal', target: null, targetYear: null, against })], openSdg);
    expect([entry && hasTarget(entry), entry?.assessment.status]).toEqual([false, 'substantial_progress']);
    const indicator = catalogue.framework.indicators.find(({ id }) => id === RESETTLED);
    expect(
      entry && indicator && boardCellText(entry, indicator, { name: 'Kenya', isAsked: true, isGroup: false }, en),
    ).toContain('since 2016 (no target)');
  });

  test('otherwise the change since the baseline year, by the rule of Open SDG without a target', () => {
    const [entry] = judged(all);
    expect([entry && hasTarget(entry), entry?.assessment.method, entry?.assessment.status]).toEqual([
      false,
      'open-sdg',
      'substantial_progress',
    ]);
  });

  test('nothing where only benchmarks count, and the reason is said', () => {
    const [entry] = judged(all, [], linear, 'benchmark');
    expect([entry?.benchmark, entry?.assessment.warnings]).toEqual([null, ['no_benchmark']]);
  });

  test('a changed benchmark or method gives another verdict', () => {
    const one = benchmark();
    expect(judged(all, [one], openSdg)[0]?.assessment.method).toBe('open-sdg');
    expect(judged(all, [{ ...one, target: 1000 }])[0]?.assessment.status).toBe('accelerate');
  });

  test('a judgement is made once, with what the columns say', () => {
    const { columns } = verdictsOf(all, [benchmark()]);
    expect(columns.at(0)).toBe(columns.at(0));
    expect(columns.gapRel[0]).toBe(columns.at(0).assessment.gapRel);
  });

  test('of an indicator with a total only the total is judged', () => {
    const parts = [series(RESETTLED, 'KEN', [1, 2], 'sex=f'), series(RESETTLED, 'KEN', [2, 3])];
    expect(judged(parts).map((entry) => entry.series.dims)).toEqual(['']);
  });
});

describe('scoreboard', () => {
  const all = [
    series(RESETTLED, 'WLD', [100, 120]),
    series(RESETTLED, 'KEN', [100, 90]),
    series(RESETTLED, 'UGA', [100, 130]),
    series(RETURNS, 'UGA', [3, 4]),
  ];

  test('the whole stands first and areas without any data are left out and counted', () => {
    const { columns, blankColumns } = board(verdictsOf(all));
    expect([columns, blankColumns]).toEqual([['WLD', 'KEN', 'UGA'], 1]);
  });

  test('what is counted of the board holds no whole beside its parts, and the whole where it stands alone', () => {
    const entries = verdictsOf(all);
    expect(board(entries).counts).toMatchObject({ good: 1, bad: 1, none: 1 });
    expect(board(entries, { columns: [] }).counts).toMatchObject({ good: 1, bad: 0, none: 0 });
  });

  test('nodes come before what is below them, and closing one hides it but keeps its counts', () => {
    const entries = verdictsOf(all);
    const open = board(entries).rows;
    const closed = board(entries, { collapsed: new Set(['objective-3']) }).rows;
    const node = (rows: typeof open) => rows.find((row) => row.kind === 'node' && row.id === 'objective-3');
    expect(rowOf(open, RESETTLED)?.depth).toBe(2);
    expect(rowOf(closed, RESETTLED)).toBeUndefined();
    expect(node(closed)?.counts).toEqual(node(open)?.counts);
    expect(node(closed)?.counts).toMatchObject({ good: 2, bad: 1 });
  });

  test('a filter by verdict keeps the rows that have it and counts the others', () => {
    const { rows, hiddenIndicators } = board(verdictsOf(all), { tones: ['bad'], rowOrder: 'worst' });
    expect(rows.map(({ id }) => id)).toEqual([RESETTLED]);
    expect(hiddenIndicators).toBe(catalogue.framework.indicators.length - 1);
  });

  test('only what has a benchmark, when asked', () => {
    const { rows } = board(verdictsOf(all, [benchmark({ indicator: RETURNS })]), {
      withTargetOnly: true,
      rowOrder: 'worst',
    });
    expect(rows.map(({ id }) => id)).toEqual([RETURNS]);
  });

  test('columns with most off course come first when asked', () => {
    expect(board(verdictsOf(all), { columnOrder: 'worst' }).columns).toEqual(['WLD', 'KEN', 'UGA']);
    expect(board(verdictsOf(all), { columnOrder: 'best' }).columns).toEqual(['WLD', 'UGA', 'KEN']);
  });

  test('a cell says the year of a value that is older than the latest of its row', () => {
    const { rows } = board(verdictsOf([series(RESETTLED, 'KEN', [10, 20, 30]), series(RESETTLED, 'UGA', [20, 10])]));
    const row = rowOf(rows, RESETTLED)!;
    const [whole, kenya, uganda] = [0, 1, 2].map((column) => row.cellAt(column));
    expect([whole, kenya && olderYear(kenya, row.coverage.latestYear)]).toEqual([null, null]);
    expect(uganda && olderYear(uganda, row.coverage.latestYear)).toBe(2017);
  });

  test('coverage counts areas of the lens and says the latest year; what is published for the whole has no share', () => {
    const { rows } = board(verdictsOf([...all, series('gcr-1.1.1', 'WLD', [1, 2])]));
    expect(rowOf(rows, RESETTLED)?.coverage).toMatchObject({ areas: 2, latestYear: 2017 });
    expect(rowOf(rows, 'gcr-1.1.1')?.coverage.share).toBeNull();
  });

  test('whatever the order of the entries and the choices, every cell kept is where its indicator and area meet', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 1 }),
        fc.constantFrom('framework', 'worst', 'gap', 'coverage'),
        fc.constantFrom('name', 'worst', 'best'),
        (some, rowOrder, columnOrder) => {
          const verdicts = verdictsOf(some);
          const made = board(verdicts, { rowOrder, columnOrder });
          const found = made.rows.flatMap((row) =>
            row.kind === 'indicator' ? made.columns.map((area, at) => ({ row, area, cell: row.cellAt(at) })) : [],
          );
          expect(new Set(found.flatMap(({ cell }) => cell ?? []))).toEqual(new Set(entriesOf(verdicts)));
          expect(made.cells).toBe(some.length);
          expect(Array.from(shownRows(made, verdicts))).toEqual(some.map((_, row) => row));
          for (const { row, area, cell } of found)
            if (cell) expect([cell.series.id, cell.series.area]).toEqual([row.id, area]);
        },
      ),
    );
  });
});

describe('columns', () => {
  test('under the world regions come first and all areas last; under a group its areas come first', () => {
    expect(columnKinds(catalogue, WHOLE_LENS)[0]).toBe('unhcr-region');
    expect(columnKinds(catalogue, WHOLE_LENS).at(-1)).toBe('areas');
    const igad = { ...WHOLE_LENS, group: 'platform:igad' };
    expect(columnKinds(catalogue, igad)[0]).toBe('areas');
    expect(boardColumnsOf(catalogue, igad, 'areas')).toHaveLength(7);
  });
  test('donors that are no country are never columns', () => {
    const donor = (code: string) => ({
      code,
      kind: 'donor' as const,
      name: { en: code, fr: code },
      members: [],
      supporters: [],
    });
    const given = { ...catalogue, groups: [...catalogue.groups, donor('donor:a'), donor('donor:b')] };
    expect(columnKinds(given, WHOLE_LENS)).toEqual(columnKinds(catalogue, WHOLE_LENS));
  });
});

describe('ranking', () => {
  const all = [
    series(RESETTLED, 'KEN', [100, 98, 94, 90]),
    series(RESETTLED, 'UGA', [100, 110, 120, 130]),
    series(RESETTLED, 'ETH', [100, 150, 200, 250]),
  ];
  const entries = judged(all, [benchmark()]);
  const areas = (kind: Parameters<typeof rankingOf>[1]) =>
    rankingOf(entries, kind).map(({ entry }) => entry.series.area);

  test('who is furthest, who moves fastest', () => {
    expect(areas('distance')).toEqual(['KEN', 'UGA', 'ETH']);
    expect(areas('pace')).toEqual(['ETH', 'UGA', 'KEN']);
  });

  test('what goes the wrong way needs most acceleration, what has arrived none', () => {
    expect(areas('acceleration')).toEqual(['KEN', 'UGA', 'ETH']);
    expect(rankingOf(entries, 'acceleration').map(({ acceleration, reason }) => acceleration ?? reason)).toEqual([
      'reverse',
      1,
      'met',
    ]);
  });

  test('where less is better, a fall is pace', () => {
    const poverty = judged(
      [series('gcr-2.2.2', 'KEN', [50, 46, 44, 35])],
      [benchmark({ indicator: 'gcr-2.2.2', target: 10 })],
    );
    expect(rankingOf(poverty, 'pace')[0]?.pace).toBeCloseTo(0.1, 12);
  });

  test('a series that stopped or spans too few years has no pace, and a later base is named', () => {
    const late = (area: string, from: number, values: readonly number[]) => ({
      ...series(RESETTLED, area, values),
      points: series(RESETTLED, area, values).points.map((point) => ({ ...point, year: point.year + from - 2016 })),
    });
    const some = judged([
      late('KEN', 2016, [100, 200, 300, 400]),
      late('UGA', 2020, [100, 400, 900]),
      late('ETH', 2018, [100, 100, 110, 120, 130]),
      late('TCD', 2016, [100, 100, 110, 120, 130]),
    ]);
    const found = rankingOf(some, 'pace').map(({ entry, pace, paceless, since }) => [
      entry.series.area,
      pace === null ? null : Number(pace.toFixed(6)),
      paceless,
      since,
    ]);
    expect(found).toEqual([
      ['ETH', 0.075, null, 2018],
      ['TCD', 0.075, null, 2016],
      ['KEN', null, 'stopped', null],
      ['UGA', null, 'short', null],
    ]);
  });
});

test('classes of two methods are counted in pairs, and what differs in kind is marked', () => {
  const all = [
    series(RESETTLED, 'KEN', [100, 108]),
    series(RESETTLED, 'UGA', [100, 90]),
    series(RETURNS, 'UGA', [1, 2]),
  ];
  const [first, second] = [openSdg, linear].map(
    (method) => verdictsOf(all, [benchmark()], method, 'benchmark').columns,
  );
  if (!first || !second) throw new Error('both were judged');
  const table = classChanges(first, second, [0, 1, 2], 'open-sdg', 'linear');
  expect([table.rows, table.columns, table.counts, table.pairs]).toEqual([
    ['substantial_progress', 'deterioration'],
    ['accelerate', 'reverse'],
    [
      [1, 0],
      [0, 1],
    ],
    2,
  ]);
  expect(table.differing).toEqual([0]);
});

test('two verdicts next to each other differ only by their borders where one method has no class for the other', () => {
  // UNSD knows no class between fair progress and stagnation; Open SDG calls it limited.
  expect(isBorderOnly('open-sdg', 'poor', 'unsd', 'moderate')).toBe(true);
  expect(isBorderOnly('open-sdg', 'poor', 'unsd', 'bad')).toBe(true);
  expect(isBorderOnly('linear', 'moderate', 'open-sdg', 'poor')).toBe(true);
  expect(isBorderOnly('open-sdg', 'good', 'linear', 'moderate')).toBe(false);
  expect(isBorderOnly('open-sdg', 'good', 'unsd', 'bad')).toBe(false);
  expect(isBorderOnly('open-sdg', 'poor', 'open-sdg', 'moderate')).toBe(false);
  expect(isBorderOnly('open-sdg', 'none', 'unsd', 'moderate')).toBe(false);

  const all = [series(RESETTLED, 'KEN', [100, 102])];
  const [first, second] = [openSdg, linear].map(
    (method) => verdictsOf(all, [benchmark()], method, 'benchmark').columns,
  );
  if (!first || !second) throw new Error('both were judged');
  expect([first.at(0).assessment.tone, second.at(0).assessment.tone]).toEqual(['poor', 'moderate']);
  expect(classChanges(first, second, [0], 'open-sdg', 'linear')).toMatchObject({
    borders: 1,
    differing: [],
    assessed: 1,
  });
});

test('of two methods a series that one could not assess neither differs nor counts among those assessed', () => {
  const all = [
    series(RESETTLED, 'KEN', [100, 108]),
    series(RESETTLED, 'UGA', [100]),
    series(RESETTLED, 'TCD', [0, 5, 9]),
  ];
  const [first, second] = [openSdg, aarr].map((method) => verdictsOf(all, [benchmark()], method, 'benchmark').columns);
  if (!first || !second) throw new Error('both were judged');
  const table = classChanges(first, second, [0, 1, 2], 'open-sdg', 'aarr');
  const isAssessed = (row: number) => [first, second].map(({ tone }) => tone[row] !== UNTOLD);
  const judgedBy = [0, 1, 2].map(isAssessed);
  expect(judgedBy).toEqual([
    [true, true],
    [false, false],
    [true, false],
  ]);
  expect([table.pairs, table.assessed, table.byOne, table.differing]).toEqual([3, 1, 1, []]);
});

test('a number of countries is judged for groups, and for no single country', () => {
  const RECEIVING = 'gcr-3.1.2';
  const all = [series(RECEIVING, 'WLD', [20, 25]), series(RECEIVING, 'KEN', [1, 1])];
  const { index } = verdictsOf(all, [benchmark({ indicator: RECEIVING, target: 50 })]);
  expect([...(index.get(RECEIVING)?.keys() ?? [])]).toEqual(['WLD']);
});

describe('whom an indicator is asked of', () => {
  const REPORTED = 'gcr-2.1.1-op';
  const PACIFIC = 'region:asia-pacific';
  const asked = catalogue.groups.find(({ code }) => code === 'scope:results')?.members ?? [];
  const all = [
    series(REPORTED, 'KEN', [80, 85], HEADLINE),
    series(REPORTED, 'WLD', [80, 85], HEADLINE),
    series(RESETTLED, 'KEN', [1]),
    series(RESETTLED, 'TUV', [1]),
    series(RESETTLED, PACIFIC, [1]),
  ];
  const made = board(verdictsOf(all), { columns: ['KEN', 'TUV', PACIFIC, 'LBN'] });
  const reported = rowOf(made.rows, REPORTED);

  test('covers those alone', () => {
    expect(asked).toContain('KEN');
    expect(asked).not.toContain('TUV');
    expect(reported?.coverage).toMatchObject({ areas: 1, of: asked.length, share: 1 / asked.length });
    expect(rowOf(made.rows, RESETTLED)?.coverage.of).toBeGreaterThan(200);
  });

  test('a column is asked where it, or an area of its group, is', () => {
    expect(made.columns).toEqual(['WLD', 'KEN', 'TUV', PACIFIC]);
    expect(made.isGroup).toEqual([true, false, false, true]);
    expect(made.columns.map((_, column) => reported?.isAskedAt(column))).toEqual([true, true, false, true]);
    expect([made.hasUnasked, made.hasMedians]).toEqual([true, true]);
    const none = board(verdictsOf(all), { columns: ['KEN'], isWanted: ({ id }) => id === RESETTLED });
    expect([none.hasUnasked, none.hasMedians]).toEqual([false, false]);
  });

  test('under a lens where nobody is asked there is no coverage to have', () => {
    const island = {
      code: 'own:tuvalu',
      kind: 'own' as const,
      name: { en: 'T', fr: 'T' },
      members: ['TUV'],
      supporters: [],
    };
    const lens = { ...WHOLE_LENS, group: island.code };
    const small = { ...catalogue, groups: [...catalogue.groups, island] };
    const row = rowOf(boardOf(verdictsOf(all), small, lens, choices({ columns: ['TUV'] })).rows, REPORTED);
    expect([row?.coverage.of, row?.coverage.share, row?.isAskedAt(0)]).toEqual([0, null, false]);
  });
});

test('columns begin with the first kind that shows something', () => {
  const first = (area: string) =>
    firstColumnKind(
      catalogue,
      WHOLE_LENS,
      columnKinds(catalogue, WHOLE_LENS),
      verdictsOf([series(RESETTLED, area, [1])]).index,
    );
  expect(first('region:europe')).toBe('unhcr-region');
  expect(first('KEN')).toBe('areas');
  expect(first('WLD')).toBe('unhcr-region');
});

test('rows without a value in any column come last, under a row of their own', () => {
  const verdicts = verdictsOf([series(RESETTLED, 'KEN', [100, 110])]);
  const { rows } = board(verdicts, { collapsed: new Set([WITHOUT_VALUE]) });
  expect(rows.filter(({ kind }) => kind === 'indicator').map(({ id }) => id)).toEqual([RESETTLED]);
  expect(rows.at(-1)).toMatchObject({
    id: WITHOUT_VALUE,
    isOpen: false,
    indicators: catalogue.framework.indicators.length - 1,
  });
  const open = board(verdicts);
  expect(open.rows.findIndex(({ id }) => id === RETURNS)).toBeGreaterThan(
    open.rows.findIndex(({ id }) => id === WITHOUT_VALUE),
  );
});

describe('words', () => {
  const kenya = { name: 'Kenya', isAsked: true, isGroup: false };
  const world = { name: 'World', isAsked: true, isGroup: true };
  const indicator = catalogue.framework.indicators.find(({ id }) => id === RESETTLED)!;
  const [entry] = judged([series(RESETTLED, 'KEN', [100, 108])], [benchmark()]);

  test('a cell says indicator, area, verdict, year, value and gap', () => {
    expect(boardCellText(entry ?? null, indicator, kenya, en)).toBe(
      `${indicator.code} ${indicator.name.en}, Kenya: Too slow: accelerate, 2017: 108, gap 46%`,
    );
  });

  test('a group that is made of other areas than at its base has no change', () => {
    const gdp = catalogue.framework.indicators.find(({ id }) => id === 'ctx-gdp')!;
    const made = series(gdp.id, 'WLD', [100, 102, 104, 90]);
    const others = { ...made, points: made.points.map((point) => ({ ...point, set: Number(point.year > 2018) })) };
    const text = boardCellText(judged([others])[0] ?? null, gdp, world, en);
    expect(text).toContain('≠ different countries than in 2016, no change of the group');
    expect(text).not.toContain('fell');
    expect(boardCellText(judged([made])[0] ?? null, gdp, world, en)).not.toContain('≠');
    expect(findingOf(judged([others])[0]!, gdp, 'World', en)).toContain('different countries');
    const [ranked] = rankingOf(judged([others]), 'pace');
    expect([ranked?.pace, ranked?.paceless]).toEqual([null, 'otherAreas']);
  });

  test('a median of other countries than at its base is not judged, and says why', () => {
    const reported = catalogue.framework.indicators.find(({ id }) => id === 'gcr-2.1.1-op')!;
    const made = series(reported.id, 'WLD', [80, 85, 90], HEADLINE);
    const withSets = (...sets: readonly number[]) =>
      judged([{ ...made, points: made.points.map((point, at) => ({ ...point, medianOf: 5, set: sets[at] })) }])[0]!;
    expect(withSets(0, 1, 0).assessment.tone).toBe('good');
    const shifting = withSets(0, 0, 1);
    expect(shifting.assessment).toMatchObject({ tone: 'none', latestValue: 90 });
    expect(boardCellText(shifting, reported, world, en)).toMatch(
      /not judged: the countries that report are not the same in all years, 2018: 90%, median of 5 countries$/,
    );
    expect(findingOf(shifting, reported, 'World', en)).toContain('so that no change is judged.');
    const points = made.points.map((point, at) => ({ ...point, medianOf: 5, set: Number(at > 1) }));
    const goal = benchmark({ indicator: reported.id, kind: 'goal', target: null, targetYear: null });
    expect(judged([{ ...made, points }], [goal])[0]?.assessment.tone).toBe('none');
    expect(hasTarget(judged([{ ...made, points }], [benchmark({ indicator: reported.id })])[0]!)).toBe(true);
  });

  test('a median of fewer than three countries, now or at its base, is not judged, and says why', () => {
    const reported = catalogue.framework.indicators.find(({ id }) => id === 'gcr-2.1.1-op')!;
    const made = series(reported.id, 'WLD', [80, 85, 90], HEADLINE);
    const ofCounts = (counts: readonly number[], benchmarks: Parameters<typeof judged>[1] = []) =>
      judged(
        [{ ...made, points: made.points.map((point, at) => ({ ...point, medianOf: counts[at] })) }],
        benchmarks,
      )[0]!;
    expect(ofCounts([3, 1, 3]).assessment.tone).toBe('good');
    for (const counts of [
      [3, 3, 2],
      [2, 3, 3],
    ]) {
      const small = ofCounts(counts);
      expect(small.assessment).toMatchObject({ tone: 'none', latestValue: 90 });
      expect(boardCellText(small, reported, world, en)).toContain(
        'not judged: a median of fewer than 3 countries, 2018: 90%',
      );
      expect(findingOf(small, reported, 'World', en)).toContain('so that nothing is judged.');
    }
    expect(ofCounts([3, 3, 2], [benchmark({ indicator: reported.id })]).assessment.tone).toBe('none');
  });

  test('a cell that no target judges says on which side of the baseline the one published lies', () => {
    const said = (target: number, baseline: number) => {
      const reversed = { target, baseline, baselineYear: 2016 };
      const resolution = { target: null, years: null, areas: [], without: 0, reversed };
      return boardCellText(entry ? { ...entry, resolution } : null, indicator, kenya, en);
    };
    expect(said(50, 60)).toContain('Kenya: not judged: target below baseline, 2017: 108');
    expect(said(70, 60)).toContain('Kenya: not judged: target above baseline, 2017: 108');
  });

  test('a table shows a published target that judges nothing, and why', () => {
    const made = benchmark({ indicator: indicator.id, kind: 'goal', target: null, targetYear: 2024 });
    const stated = { ...made, direction: 'up' as const };
    const reversed = { target: 50, baseline: 60, baselineYear: 2023 };
    const resolution = { target: null, years: null, areas: [], without: 0, reversed };
    const unit = catalogue.framework.indicators.find(({ id }) => id === 'gcr-2.2.1-op')!;
    expect(targetText({ benchmark: stated, resolution }, unit, en)).toEqual({
      value: '50%',
      year: '2024',
      reason: 'below its baseline of 60% (2023): not judged',
    });
    expect(targetText({ benchmark: { ...stated, target: 70 }, resolution: null }, unit, en)).toEqual({
      value: '70%',
      year: '2024',
      reason: '',
    });
    expect(targetText({ benchmark: null, resolution: null }, unit, en)).toEqual({ value: '', year: '', reason: '' });
  });

  test('an empty cell says why it is empty', () => {
    const reported = catalogue.framework.indicators.find(({ id }) => id === 'gcr-4.2.1-op')!;
    expect(boardCellText(null, indicator, kenya, en)).toMatch(/, Kenya: no value$/);
    expect(boardCellText(null, reported, kenya, en)).toMatch(/, Kenya: no value$/);
    expect(boardCellText(null, reported, world, en)).toMatch(
      /World: no value; values of countries are not put together$/,
    );
    expect(boardCellText(null, reported, { ...kenya, isAsked: false }, en)).toMatch(/: not asked of this country$/);
    expect(boardCellText(null, reported, { ...world, isAsked: false }, en)).toMatch(/: not asked of any country here$/);
  });

  test('a median says of how many countries it is: in the cell, in the report and as CSV', () => {
    const reported = catalogue.framework.indicators.find(({ id }) => id === 'gcr-2.1.1-op')!;
    const made = series(reported.id, 'WLD', [80, 85], HEADLINE);
    const points = made.points.map((point) => ({ ...point, areas: 51, medianOf: 51 }));
    const [median] = judged([{ ...made, points }, series(reported.id, 'KEN', [80, 85], HEADLINE)]);
    expect(boardCellText(median ?? null, reported, world, en)).toContain('2017: 85%, median of 51 countries');
    expect(findingOf(median!, reported, 'World', en)).toContain('median of the 51 countries that report, not a share');
    const [head = '', ...lines] = csvText(gapsToCsv(judged([{ ...made, points }, made]))).split('\r\n');
    const at = head.split(',').indexOf('median_of');
    expect(lines.slice(0, 2).map((one) => one.split(',')[at])).toEqual(['51', '']);
  });

  test('the formula shows its numbers step by step', () => {
    expect(entry ? decidingSteps(entry.assessment, indicator, en) : []).toContain(
      'Change per year, required from the base year: (200 − 100) ÷ (2026 − 2016) = 10',
    );
  });

  test('the finding names benchmark, source and method in the language of the report', () => {
    const text = entry ? findingOf(entry, indicator, 'Kenya', translator('fr')) : '';
    expect(text).toContain('de 100 en 2016 à 108 en 2017');
    expect(text).toContain('«\u00a0Twice as many\u00a0»');
    expect(text).toContain('Strategy, 2024');
  });
});
