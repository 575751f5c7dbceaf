import { chartName } from '../charts/from-series.ts';
import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { placeOfFigure } from '../share/results.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { judgedFigures } from './figures.ts';
import type { ChangedValue, Recomputation, RecomputedFigure } from './recompute.ts';
import { driftText, shareOfChange } from './tolerance-words.ts';

/** Figures by what became of them; `compared` are all but the new ones. */
export interface RecomputationCounts {
  readonly compared: number;
  readonly same: number;
  readonly changed: number;
  readonly gone: number;
  readonly failed: number;
  readonly new: number;
}

export const countsOf = ({ figures }: Pick<Recomputation, 'figures'>): RecomputationCounts => countFigures(figures);

export function countFigures(figures: readonly Pick<RecomputedFigure, 'state'>[]): RecomputationCounts {
  const count = (state: RecomputedFigure['state']): number => figures.filter((one) => one.state === state).length;
  const fresh = count('new');
  return {
    compared: figures.length - fresh,
    same: count('same'),
    changed: count('changed'),
    gone: count('gone'),
    failed: count('failed'),
    new: fresh,
  };
}

/** Whether every figure that could be compared came out the same, and one could: where nothing was kept nothing is proven. */
export function isConfirmed(recomputation: Recomputation): boolean {
  const { compared, same, new: fresh } = countsOf(recomputation);
  return same === compared && (compared > 0 || fresh === 0);
}

/** “7 of 212 figures changed, worst +0.4 points.” */
export function recomputationSummary(recomputation: Recomputation, t: Translator): string {
  const { compared, same, new: fresh } = countsOf(recomputation);
  if (compared === 0) return t(fresh === 0 ? 'recompute.nothing' : 'recompute.notKept', { count: fresh });
  if (same === compared) return t('recompute.same', { count: compared });
  const worst = recomputation.figures.find(({ state }) => state === 'changed');
  return t('recompute.changed', {
    changed: compared - same,
    compared,
    worst: worst?.worst ? deviationText(worst.worst, worst.unit, t) : '',
  });
}

/** How far a value lies from what was kept: in points where it is a percentage, else as a number and a share of what it was. */
export function deviationText({ before, now }: ChangedValue, unit: string, t: Translator): string {
  if (before === null || now === null) return t(now === null ? 'recompute.value.went' : 'recompute.value.came');
  return driftText(now - before, shareOfChange(before, now), unit, t);
}

/** What a figure is called; where it is no longer there, that it is not. */
export function figureNames(workbench: Workbench, t: Translator): (figure: string) => string {
  const blocks = new Map(
    judgedFigures(workbench, t).flatMap(({ place, name }) => (place.on === 'figure' ? [[place.block, name]] : [])),
  );
  return (figure) => {
    const place = placeOfFigure(figure);
    if (place?.on === 'chart') {
      const chart = workbench.charts.find(({ id }) => id === place.id);
      return chart ? chartName(chart, workbench.catalogue, t) : t('recompute.goneChart');
    }
    const name = place && blocks.get(place.id);
    return name
      ? place.at === 0
        ? name
        : t('recompute.part', { name, place: place.at + 1 })
      : t('recompute.goneBlock');
  };
}

/** A figure that did not come out as it was kept, in a sentence: what, how far, and why. */
export function recomputedText(
  { figure, state, changed, worst, unit, causes }: RecomputedFigure,
  nameOf: (figure: string) => string,
  t: Translator,
): string {
  const name = nameOf(figure);
  if (state !== 'changed' || !worst) return t(`recompute.figure.${state}`, { name });
  const written = (value: number | null): string =>
    value === null ? t('recompute.noValue') : formatNumber(value, t.language, { significant: 6 });
  return t('recompute.figure.changed', {
    name,
    count: changed,
    where: [...worst.labels, worst.column].filter(Boolean).join(' · '),
    before: written(worst.before),
    now: written(worst.now),
    difference: deviationText(worst, unit, t),
    why: whyText(causes, t),
  });
}

const whyText = (causes: RecomputedFigure['causes'], t: Translator): string =>
  causes.length === 0
    ? t('recompute.why.unknown')
    : causes.map((cause) => t(`recompute.why.${cause}`)).join(t('recompute.why.and'));
