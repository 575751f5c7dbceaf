import { expect, test } from 'vitest';
import { describeChart } from '#shared/charts/describe';
import { lorenzOf } from '#shared/charts/distribution-charts';
import { figureOf } from '#shared/charts/figure';
import { tableCellText, twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { lorenz } from '#shared/inequality/concentration';
import { distributionOf } from '#shared/inequality/distribution';

const en = translator('en');
const points = lorenz(
  distributionOf([1, 3].map((value, at) => ({ group: `g${at}`, value, population: null, order: null }))),
);
const chart = lorenzOf(
  { title: 'T', subtitle: '', source: 'S', note: null },
  { across: { en: 'share of groups', fr: 'part des groupes' }, up: { en: 'share of total', fr: 'part du total' } },
  [{ name: 'Curve', points: typeof points === 'string' ? [] : points }],
  'Equality',
);

test('a Lorenz curve stands on an axis of shares, in figure, walk, table and words', () => {
  const figure = figureOf({ kind: 'line' }, chart, {
    language: 'en',
    theme: 'light',
    size: { width: 800, height: 450 },
  });
  expect(figure.layout.xaxis).toMatchObject({
    title: { text: 'share of groups' },
    ticktext: expect.arrayContaining(['0%', '100%']),
  });
  expect(figure.navigation[0]?.points.map(({ at, text }) => [at, text])).toEqual([
    ['0%', '0%'],
    ['50%', '25%'],
    ['100%', '100%'],
  ]);
  const twin = twinOf(chart, en);
  expect(twin.columns.map(({ label }) => label)).toEqual(['share of groups', 'Curve', 'Equality']);
  expect(twin.rows[1]?.map((cell, at) => tableCellText(cell, twin.columns[at]!, twin, en))).toEqual(['50%', '25%', '']);
  expect(describeChart(chart, en)).toContain('Curve: 50% (share of groups) hold 25%.');
});
