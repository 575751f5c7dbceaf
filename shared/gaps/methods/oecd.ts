import { mean, sum } from '../../core/statistics.ts';
import { derivedComponent, inputComponent } from '../formula/components.ts';
import { over, times } from '../formula/expression.ts';
import { type AssessmentPeriod, isMet } from './assessment-period.ts';
import type { WarningCode } from './method.ts';
import { rankCorrelation } from './regression.ts';
import { rankSteps, spreadSteps } from './regression-steps.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { StatusOf } from './statuses.ts';

/** With fewer peers their spread says nothing. */
export const LEAST_PEERS = 10;
const NEAR = 0.5;
const FAR = 1.5;

interface Peers {
  readonly values: readonly number[];
  /** Sample standard deviation (n − 1); null for too few. */
  readonly spread: number | null;
}

const known = new WeakMap<readonly number[], Peers>();

/** Worked out once for all areas that are given the same list. */
function peersOf(values: readonly number[]): Peers {
  let found = known.get(values);
  if (!found) {
    const finite = values.filter(Number.isFinite);
    found = { values: finite, spread: finite.length < LEAST_PEERS ? null : spreadOf(finite) };
    known.set(values, found);
  }
  return found;
}

function spreadOf(values: readonly number[]): number {
  const average = mean(values);
  const squares = sum(values.map((value) => (value - average) ** 2));
  return Math.sqrt(squares / (values.length - 1));
}

function judge(span: AssessmentPeriod): RuleResult<StatusOf['oecd']> {
  const { latest, gapAbs, sign, duplicated } = span;
  const warnings: WarningCode[] = [];
  const { values, spread } = peersOf(span.peers());
  const met = isMet(span);
  if (met) warnings.push('target_met');
  if (spread === null) warnings.push('few_peers');
  if (spread === 0) warnings.push('peers_alike');
  const distance = latest === null || duplicated || gapAbs === null || !spread ? null : met ? 0 : gapAbs / spread;
  const status =
    distance === null
      ? 'not_available'
      : distance === 0
        ? 'met'
        : distance <= NEAR
          ? 'small_distance'
          : distance <= FAR
            ? 'medium_distance'
            : 'large_distance';
  return {
    status,
    measure: distance,
    warnings,
    decidedBy: 'distance',
    components: ({ direction, gapAbs: gap }) => {
      const count = inputComponent('peers', values.length, 'ratio');
      const peers = spreadSteps(values, count);
      const deviation = derivedComponent('peer_spread', spread, 'value', peers.spread);
      const ranks = rankSteps(span.points);
      const correlation = towards(rankCorrelation(span.points), sign);
      return [
        count,
        ...peers.components,
        deviation,
        met
          ? derivedComponent('distance', distance, 'ratio', 0, 'target_met')
          : derivedComponent('distance', distance, 'ratio', over(gap, deviation)),
        inputComponent('class_near', NEAR, 'ratio'),
        inputComponent('class_far', FAR, 'ratio'),
        ...ranks.components,
        derivedComponent('rank_correlation', correlation, 'ratio', times(direction, ranks.correlation)),
      ];
    },
  };
}

const towards = (correlation: number | null, sign: number | null): number | null =>
  correlation === null || sign === null ? null : sign * correlation + 0;

/**
 * The OECD's distance to a target: d·(target − latest) ÷ the standard deviation (n − 1) of the latest values of the same
 * indicator across areas; 0 where the target is met. It needs the values of at least ten areas. Up to 0.5 small, up to 1.5
 * medium, more large (classes from general knowledge of the report). One point will do; `rank_correlation` says which way the
 * series moves (Spearman's, positive towards the target).
 */
export const oecd = methodFrom({
  id: 'oecd',
  comparesAreas: true,
  judge,
});
