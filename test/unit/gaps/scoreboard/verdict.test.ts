import { describe, expect, test } from 'vitest';
import type { Series } from '#shared/engine/observations';
import { columnsOf } from '#shared/engine/series-columns';
import { WHOLE_LENS } from '#shared/framework/lens';
import { assessColumns } from '#shared/gaps/assessment/assess-series';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { linear } from '#shared/gaps/methods/linear';
import { METHODS } from '#shared/gaps/methods/methods';
import { STATUSES, toneOf } from '#shared/gaps/methods/statuses';
import { VERDICT_CLASSES, verdictClassOf } from '#shared/gaps/methods/verdict-classes';
import { boardOf } from '#shared/gaps/scoreboard/board';
import { boardSeries } from '#shared/gaps/scoreboard/board-entries';
import { dumbbellsOf } from '#shared/gaps/scoreboard/dumbbell';
import { boardSentence, methodsText, methodVerdicts, verdictSentence } from '#shared/gaps/scoreboard/verdict';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const [en, fr] = [translator('en'), translator('fr')];
const RESETTLED = 'gcr-3.1.1';
const indicator = catalogue.framework.indicators.find(({ id }) => id === RESETTLED)!;

const benchmark: Benchmark = {
  id: 'b',
  name: 'One million',
  kind: 'target',
  indicator: RESETTLED,
  scope: { kind: 'all' },
  target: 1_000_000,
  targetYear: 2030,
  baseYear: 2016,
  limit: null,
  source: 'Strategy',
  sourceYear: 2024,
};

function entryOf(values: readonly number[], part: Partial<Benchmark> | null = {}) {
  const one: Series = {
    indicator: RESETTLED,
    area: 'FRA',
    dims: '',
    sources: ['s'],
    points: values.map((value, at) => ({ year: 2016 + at, period: String(2016 + at), value, status: 'A', areas: 1 })),
  };
  const made = boardSeries(columnsOf([one]), catalogue, WHOLE_LENS);
  return assessColumns(made.judging(part ? [{ ...benchmark, ...part }] : [], linear, 'either')).at(0);
}
const says = (values: readonly number[], part: Partial<Benchmark> | null = {}, t = en) =>
  verdictSentence(entryOf(values, part), indicator, 'France', t);
/** Without the kinds of spaces French sets between digits and before signs. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the verdict in a sentence', () => {
  test('short of the target and moving away, standing still, too slow, on course', () => {
    expect(says([172_797, 120_000, 81_766])).toMatch(
      /^3\.1\.1, France: 918,234 short of the target of 1,000,000 by 2030, and moving away from it\. Of 9 methods, /,
    );
    expect(says([100, 120, 100])).toContain('and standing still');
    expect(says([100, 200, 300])).toContain('and moving too slowly');
    expect(says([100_000, 200_000, 300_000])).toContain('and on course');
  });

  test('in French too', () => {
    expect(plain(says([172_797, 120_000, 81_766], {}, fr))).toMatch(
      /^3\.1\.1, France : 918 234 de moins que la cible de 1 000 000 d’ici à 2030, et l’écart se creuse\. Sur 9 méthodes, /,
    );
  });

  test('a target that is past, one that is reached, one without a year', () => {
    expect(says([100, 200, 300], { target: 1000, targetYear: 2017 })).toContain(
      '700 short of the target of 1,000, which was due by 2017',
    );
    expect(says([100, 200, 1300], { target: 1000 })).toContain(
      '1,300 in 2018; the target of 1,000 by 2030 is reached.',
    );
    expect(says([100, 200, 300], { target: 1000, targetYear: null })).toMatch(/target of 1,000, at a pace that is not/);
  });

  test('one value is no pace', () => {
    expect(says([100])).toContain('at a pace that is not known');
  });

  test('without a target it says so and counts no methods', () => {
    expect(says([200, 150, 100], null)).toBe(
      '3.1.1, France: 100 in 2018, −50% since 2016. No target is set, so there is no distance to go.',
    );
    expect(methodVerdicts(entryOf([200, 150, 100], null))).toEqual([]);
    expect(says([100], null)).toBe('3.1.1, France: 100 in 2016. No target is set, so there is no distance to go.');
    expect(plain(says([200, 150, 100], null, fr))).toContain('Aucune cible n’est fixée');
  });

  test('all methods are counted once, in the order of the classes', () => {
    const verdicts = methodVerdicts(entryOf([172_797, 120_000, 81_766]));
    expect(verdicts.map(({ assessment }) => assessment.method)).toEqual(METHODS.map(({ id }) => id));
    expect(methodsText(['unknown', 'away', 'too-slow', 'away'], en)).toBe(
      'Of 4 methods, 2 say away, 1 says too slow, 1 cannot say.',
    );
    expect(plain(methodsText(['unknown', 'away', 'reached', 'on-course'], fr))).toBe(
      'Sur 4 méthodes, 1 conclut à un éloignement, 1 juge le rythme suffisant, 1 juge la cible atteinte, 1 ne peut pas conclure.',
    );
  });
});

describe('one vocabulary', () => {
  test('every word of every method has a class that does not contradict its colour', () => {
    for (const { id } of METHODS)
      for (const status of STATUSES[id]) {
        const verdict = verdictClassOf({ method: id, status, trend: null, gapAbs: 1 });
        expect(VERDICT_CLASSES).toContain(verdict);
        const tone = toneOf(id, status as never);
        if (tone === 'none') expect(verdict).toBe('unknown');
        if (verdict === 'reached' || verdict === 'on-course') expect(tone).toBe('good');
        if (verdict === 'away') expect(['bad', 'poor']).toContain(tone);
      }
  });

  test('a distance says nothing of the pace, an arrow does', () => {
    expect(verdictClassOf({ method: 'oecd', status: 'large_distance', trend: null, gapAbs: 5 })).toBe('unknown');
    expect(verdictClassOf({ method: 'sdsn', status: 'red', trend: 'decreasing', gapAbs: 5 })).toBe('away');
  });

  test('what is on course and there counts as reached', () => {
    const unsd = { method: 'unsd', status: 'met_or_on_track', trend: null } as const;
    expect([verdictClassOf({ ...unsd, gapAbs: 0 }), verdictClassOf({ ...unsd, gapAbs: 2 })]).toEqual([
      'reached',
      'on-course',
    ]);
  });
});

test('the board in a sentence, with and without targets', () => {
  const counts = { good: 31, moderate: 12, poor: 9, bad: 42, none: 6 };
  expect(boardSentence({ counts, withTarget: 0, contextJudged: 0 }, null, en)).toBe(
    'Of 94 judged cells, 31 are on course (33%), 12 moderate, 9 limited and 42 off course; none has a target; 6 more are not judged.',
  );
  expect(boardSentence({ counts, withTarget: 4, contextJudged: 0 }, 'World', en)).toMatch(
    /^Of 94 judged cells, World aside, 31 .*; 4 have a target; 6/,
  );
  expect(plain(boardSentence({ counts, withTarget: 1, contextJudged: 0 }, null, fr))).toContain(
    ' ; 1 a une cible ; 6 autres ne sont pas',
  );
  expect(
    boardSentence(
      { counts: { good: 0, moderate: 0, poor: 0, bad: 0, none: 2 }, withTarget: 0, contextJudged: 3 },
      null,
      en,
    ),
  ).toBe(
    'No cell can be judged; 2 are shown without a judgement. 3 cells of context indicators are judged too and not counted here.',
  );
  expect(boardSentence({ counts, withTarget: 0, contextJudged: 1 }, null, en)).toContain(
    '; 6 more are not judged. 1 cell of context indicators is judged too',
  );
});

describe('ways to the target', () => {
  const rowsOf = (all: readonly (readonly [string, readonly number[]])[], part: Partial<Benchmark> | null = {}) => {
    const series = all.map(
      ([area, values]): Series => ({
        indicator: RESETTLED,
        area,
        dims: '',
        sources: ['s'],
        points: values.map((value, at) => ({
          year: 2016 + at,
          period: String(2016 + at),
          value,
          status: 'A',
          areas: 1,
        })),
      }),
    );
    const made = boardSeries(columnsOf(series), catalogue, WHOLE_LENS);
    const target = { ...benchmark, target: 200 };
    const columns = assessColumns(made.judging(part ? [{ ...target, ...part }] : [], linear, 'either'));
    const board = boardOf({ ...made, columns }, catalogue, WHOLE_LENS, {
      columns: all.map(([area]) => area),
      rowOrder: 'framework',
      columnOrder: 'name',
      tones: [],
      withTargetOnly: false,
      collapsed: new Set<string>(),
      isWanted: () => true,
      compareColumns: (a, b) => a.localeCompare(b),
    });
    return dumbbellsOf(board);
  };

  test('from the base (0) to the target (1), the furthest first', () => {
    const { rows, without } = rowsOf([
      ['FRA', [100, 150]],
      ['DEU', [100, 50]],
      ['ITA', [200, 200]],
    ]);
    expect(rows.map(({ area, way }) => [area, way])).toEqual([
      ['DEU', -0.5],
      ['FRA', 0.5],
      ['ITA', null],
    ]);
    expect(without).toBe(0);
  });

  test('what has no target is counted, not drawn', () => {
    expect(rowsOf([['FRA', [100, 150]]], null)).toEqual({ rows: [], without: 1 });
  });
});
