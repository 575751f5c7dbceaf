import { mean } from '../../core/statistics.ts';
import { classify } from './open-sdg-score.ts';
import type { StatusOf } from './statuses.ts';

/** A series of an indicator as the rule for indicators needs it; `group` is where it stands, outermost first. */
export interface OpenSdgSeries {
  readonly status: StatusOf['open-sdg'];
  readonly score: number | null;
  readonly group: readonly string[];
}

/**
 * Score and class of an indicator from those of its series: the mean of the scores, groups averaged first and of equal weight
 * (2.5, 0, −2.5 part the classes); `target_achieved` only where all series are. Series without a score are left out.
 */
export function openSdgIndicator(series: readonly OpenSdgSeries[]): Omit<OpenSdgSeries, 'group'> {
  const scored = series.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));
  if (scored.length === 0) return { status: 'not_available', score: null };
  const score = groupMean(scored, 0);
  if (scored.every(({ status }) => status === 'target_achieved')) return { status: 'target_achieved', score };
  return { status: classify(score, { substantial: 2.5, moderate: 0, limited: -2.5 }), score };
}

interface Scored {
  readonly score: number;
  readonly group: readonly string[];
}

function groupMean(series: readonly Scored[], depth: number): number {
  const groups = new Map<string, Scored[]>();
  const parts: number[] = [];
  for (const one of series) {
    const name = one.group[depth];
    if (name === undefined) parts.push(one.score);
    else groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  for (const members of groups.values()) parts.push(groupMean(members, depth + 1));
  return mean(parts);
}
