import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartDataOf } from '#shared/charts/from-series';
import { answeredLastYearsOf, answeredSeriesOf } from '#shared/engine/answered-series';
import type { Engine } from '#shared/engine/port';
import { haveOtherAreas } from '#shared/framework/breaks';
import { areasAskedUnder, inhabitedAreas, type Lens, WHOLE_LENS } from '#shared/framework/lens';
import { assessColumns } from '#shared/gaps/assessment/assess-series';
import { linear } from '#shared/gaps/methods/linear';
import { boardOf } from '#shared/gaps/scoreboard/board';
import { boardSeries } from '#shared/gaps/scoreboard/board-entries';
import { translator } from '#shared/i18n/translator';
import { withComponentIndicators } from '#shared/projections/evidence';
import { dataGaps, hasNoValue } from '#shared/responsibility/data-gaps';
import { situationsIn } from '#shared/responsibility/plans';
import { missingOf, overviewRows } from '../../renderer/features/overview/overview-rows.ts';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { freshWorkbench } from '../support/workbench.ts';

const workbench = freshWorkbench();
const { catalogue } = workbench;
let engine: Engine;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
}, 60_000);
afterAll(() => engine.close());

const igad = catalogue.groups.find(({ name }) => name.en.includes('IGAD'))?.code ?? null;

test.each<[string, Lens]>([
  ['the world', WHOLE_LENS],
  ['the world, few years', { ...WHOLE_LENS, years: [2019, 2021] }],
  ['IGAD', { ...WHOLE_LENS, group: igad }],
])('scoreboard and data gaps count the same areas: %s', async (_, lens) => {
  const indicators = catalogue.framework.indicators.map(({ id }) => id);
  const areas = inhabitedAreas(catalogue, lens);
  const request = { indicators, areas: [...areas], years: lens.years, breakdowns: 'headline' as const };
  const { columns } = await answeredSeriesOf(engine, request, catalogue);
  const { lastYears } = await answeredLastYearsOf(engine, request, catalogue);
  const series = boardSeries(columns, catalogue, lens);
  const verdicts = { ...series, columns: assessColumns(series.judging([], linear, 'either')) };
  const board = boardOf(verdicts, catalogue, lens, {
    columns: areas,
    rowOrder: 'framework',
    columnOrder: 'name',
    tones: [],
    withTargetOnly: false,
    collapsed: new Set(),
    isWanted: () => true,
    compareColumns: (a, b) => (a < b ? -1 : 1),
  });
  const onBoard = board.rows.flatMap((row) =>
    row.kind === 'indicator' ? [[row.id, row.coverage.areas, row.coverage.of]] : [],
  );
  const gaps = dataGaps({
    indicators: onBoard.flatMap(([id]) => catalogue.framework.indicators.filter((one) => one.id === id)),
    groups: [],
    asked: areasAskedUnder(catalogue, lens),
    whole: 'WLD',
    lastYears,
    refugees: new Map(),
    now: 2025,
    fresh: 5,
  });
  expect(onBoard.length).toBeGreaterThan(20);
  expect(gaps.map(({ indicator, covered, areas: of }) => [indicator, covered, of])).toEqual(onBoard);
  expect(areas).not.toContain('ATA');
});

test('overview and data gaps say of the same indicators that they have no value at all', async () => {
  const { indicators } = catalogue.framework;
  const areas = inhabitedAreas(catalogue, WHOLE_LENS);
  const situations = situationsIn(catalogue, WHOLE_LENS);
  const request = {
    indicators: withComponentIndicators(
      indicators.map(({ id }) => id),
      indicators,
    ),
    areas: ['WLD', ...areas, ...situations],
    years: null,
    breakdowns: 'headline' as const,
  };
  const { lastYears } = await answeredLastYearsOf(engine, request, catalogue);
  const asked = areasAskedUnder(catalogue, WHOLE_LENS);
  const groups = situations.map((code) => ({ code, kind: 'situation' as const }));
  const gaps = dataGaps({
    indicators,
    groups,
    asked,
    whole: 'WLD',
    lastYears,
    refugees: new Map(),
    now: 2025,
    fresh: 5,
  });
  const nowhere = gaps.filter(hasNoValue).map(({ indicator }) => indicator);
  const value = await answeredSeriesOf(
    engine,
    { indicators: indicators.map(({ id }) => id), areas: ['WLD'], years: null, breakdowns: 'shown' },
    catalogue,
  );
  const answer = { state: 'ready' as const, value };
  const rows = overviewRows(indicators, answer, new Map(), null, asked, new Set(nowhere));
  const without = rows.filter(({ series }) => series === null);
  expect(missingOf(rows).nowhere).toBe(nowhere.length);
  expect(without.filter(({ isElsewhere }) => !isElsewhere).map(({ indicator }) => indicator.id)).toEqual(nowhere);
  expect(missingOf(rows)).toEqual({ nowhere: 5, elsewhere: 5 });
});

test.each([
  ['money-expenditure-audited', 2013, 2024, true],
  ['money-in-donor-share', 2016, 2022, true],
  ['money-in-donor-costs', 2016, 2022, true],
  ['money-income-audited', 2016, 2024, false],
  ['ctx-refugees', 2016, 2024, false],
])(
  'the world compares years of the same countries where what is missing is unknown: %s',
  async (id, from, to, differ) => {
    const request = { indicators: [id], areas: ['WLD'], years: null, breakdowns: 'headline' as const };
    const { columns } = await answeredSeriesOf(engine, request, catalogue);
    const series = columns.at(0);
    expect(series.points.map(({ year }) => year)).toEqual(expect.arrayContaining([from, to]));
    expect(haveOtherAreas(series.points, from, to)).toBe(differ);
    const spec = { indicators: [id], areas: ['WLD'], title: null, note: null };
    const { title } = chartDataOf(spec, [series], catalogue, new Map(), translator('en'));
    if (differ) expect(title).not.toContain(`from ${from}`);
  },
);
