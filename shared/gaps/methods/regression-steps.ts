import type { DerivedKey } from '../formula/component-keys.ts';
import { derivedComponent, inputComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { type Expression, evaluateExpression, minus, over, root, summation, times } from '../formula/expression.ts';
import { ranks } from './regression.ts';
import type { GapPoint } from './series-slice.ts';

/** A component that is nothing but its formula. */
const step = (key: DerivedKey, unit: Component['unit'], expression: Expression): Component =>
  derivedComponent(key, evaluateExpression(expression), unit, expression);

interface Fit {
  readonly points: readonly GapPoint[];
  readonly weightOf: (point: GapPoint) => number;
  /** The weight as it stands before the rest of a term; nothing where all weigh the same. */
  readonly weight: string;
  readonly total: Component;
  /** What the line is fitted to, and in symbols. */
  readonly fitted: (point: GapPoint) => number;
  readonly symbol: string;
  readonly unit: Component['unit'];
}

/** Mean of the years, and the two sums whose ratio is the slope of a line. */
function sumsOf({ points, weightOf, weight, total, fitted, symbol, unit }: Fit) {
  const sumOver = (body: string, term: (point: GapPoint) => number, of: Component['unit'] = 'ratio') =>
    summation(
      `${weight}${body}`,
      points.map((point) => weightOf(point) * term(point)),
      of,
    );
  const meanYear = step(
    'mean_year',
    'year',
    over(
      sumOver('tᵢ', ({ year }) => year, weight ? 'ratio' : 'year'),
      total,
    ),
  );
  const apart = ({ year }: GapPoint) => year - (meanYear.value ?? 0);
  return {
    meanYear,
    spreadYears: step(
      'spread_years',
      'ratio',
      sumOver('(tᵢ − t̄)²', (point) => apart(point) ** 2),
    ),
    spreadShared: step(
      'spread_shared',
      unit,
      sumOver(`(tᵢ − t̄) ${symbol}`, (point) => apart(point) * fitted(point), unit),
    ),
  };
}

/** The time-weighted line of values on years by the sums it consists of: `weightOf` 1 for the first year, one more each year. */
export function lineSteps(points: readonly GapPoint[], weightOf: (point: GapPoint) => number) {
  const firstYear = inputComponent('first_year', points[0]?.year ?? null, 'year');
  const total = step('weight_sum', 'ratio', summation('(tᵢ − t₁ + 1)', points.map(weightOf)));
  const { meanYear, spreadYears, spreadShared } = sumsOf({
    points,
    weightOf,
    weight: 'wᵢ ',
    total,
    fitted: ({ value }) => value,
    symbol: 'yᵢ',
    unit: 'value',
  });
  const weighted = summation(
    'wᵢ yᵢ',
    points.map((point) => weightOf(point) * point.value),
    'value',
  );
  const meanValue = step('mean_value', 'value', over(weighted, total));
  const slope = step('line_slope', 'value', over(spreadShared, spreadYears));
  return {
    meanYear,
    meanValue,
    slope,
    components: [firstYear, total, meanYear, meanValue, spreadYears, spreadShared, slope],
  };
}

/** The line of logarithms on years by the sums it consists of, up to its slope; `symbol`: what each is the logarithm of. */
export function logLineSteps(points: readonly GapPoint[], symbol: string) {
  const count = inputComponent('points_used', points.length, 'ratio');
  const { meanYear, spreadYears, spreadShared } = sumsOf({
    points,
    weightOf: () => 1,
    weight: '',
    total: count,
    fitted: ({ value }) => Math.log(value),
    symbol: `ln(${symbol})`,
    unit: 'ratio',
  });
  return { slope: over(spreadShared, spreadYears), components: [count, meanYear, spreadYears, spreadShared] };
}

/** Spearman's rank correlation by the sums it consists of. */
export function rankSteps(points: readonly GapPoint[]) {
  const count = inputComponent('points_used', points.length, 'ratio');
  const mean = (points.length + 1) / 2;
  const apart = (values: readonly number[]) => ranks(values).map((rank) => rank - mean);
  const years = apart(points.map(({ year }) => year));
  const values = apart(points.map(({ value }) => value));
  const squares = (distances: readonly number[]) => distances.map((one) => one ** 2);
  const rankYears = step('rank_years', 'ratio', summation('(pᵢ − p̄)²', squares(years)));
  const rankValues = step('rank_values', 'ratio', summation('(qᵢ − q̄)²', squares(values)));
  const shared = summation(
    '(pᵢ − p̄)(qᵢ − q̄)',
    years.map((one, i) => one * (values[i] ?? 0)),
  );
  const rankShared = step('rank_shared', 'ratio', shared);
  return {
    correlation: over(rankShared, root(times(rankYears, rankValues))),
    components: [count, rankYears, rankValues, rankShared],
  };
}

/** The standard deviation (n − 1) of `values` by the sums it consists of. */
export function spreadSteps(values: readonly number[], count: Component) {
  const mean = step('peer_mean', 'value', over(summation('xⱼ', values, 'value'), count));
  const squared = values.map((value) => (value - (mean.value ?? 0)) ** 2);
  const squares = step('peer_squares', 'square', summation('(xⱼ − x̄)²', squared, 'square'));
  return { spread: root(over(squares, minus(count, 1))), components: [mean, squares] };
}
