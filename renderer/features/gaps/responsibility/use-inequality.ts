import { useMemo, useState } from 'react';
import type { Series } from '#shared/engine/observations';
import { breakdownText } from '#shared/framework/breakdown';
import type { Direction, Indicator } from '#shared/framework/framework';
import { applyLens, lensAreas } from '#shared/framework/lens';
import { type Between, comparisonIn, disaggregations, tableYears } from '#shared/inequality/from-series';
import type { MeasureResult } from '#shared/inequality/measure';
import { MEASURES, measure } from '#shared/inequality/measures';
import { mostCompared } from '#shared/inequality/most-compared';
import { CONTEXT } from '#shared/responsibility/context';
import { LAST_YEARS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useInLens, useSeries } from './use-responsibility.ts';

/** What is compared first where the lens has it; else what most areas have in one year. */
const FIRST_INDICATOR = 'ctx-refugees-per-1000';
const AREAS: Between = { kind: 'areas' };

/** What a person chose; null and false stand for what follows from the data. */
const START = {
  indicator: FIRST_INDICATOR,
  between: 'areas',
  year: null as string | null,
  earlier: null as string | null,
  isWeighted: null as boolean | null,
  isOrdered: false,
  leastPopulation: null as number | null,
};

/** An indicator compared between groups in one year, and in an earlier one where there is one. */
export interface Inequality {
  readonly indicator: Indicator;
  readonly year: number;
  readonly now: NonNullable<ReturnType<typeof comparisonIn>>;
  readonly results: readonly MeasureResult[];
  readonly before: readonly MeasureResult[] | null;
  readonly series: readonly Series[];
  /** The series that the measures are made from. */
  readonly used: readonly Series[];
  /** The area whose disaggregations are compared; null where areas are. */
  readonly within: string | null;
  readonly isWeighted: boolean;
  readonly isOrdered: boolean;
  readonly nameOf: (group: string) => string;
}

export type InequalityChoices = ReturnType<typeof useInequality>;

/** Whether values of areas are weighted where they are averaged. */
const isRateOf = ({ unit }: Indicator): boolean => ['percent', 'ratio', 'index'].includes(unit.measure);

/** The direction that counts as better; null where none is scored. */
const scoredDirection = (direction: Direction | undefined) =>
  direction === 'up' || direction === 'down' ? direction : null;

/** The choices of the view, what can be chosen, and the comparison they lead to; null where nothing can be compared. */
export function useInequality() {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const t = useT();
  const { nameOf: placeOf } = usePlaces();
  const isInLens = useInLens();
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const members = useMemo(() => [...new Set(lensAreas(catalogue, lens))], [catalogue, lens]);
  const [chosen, setChosen] = useState(START);
  const change = (part: Partial<typeof START>) => setChosen({ ...chosen, ...part });
  const hasChosen = view.indicators.some(({ id }) => id === chosen.indicator);
  const rates = view.indicators.filter(isRateOf).map(({ id }) => id);
  const lastYears = useAnswer(
    LAST_YEARS,
    hasChosen || rates.length === 0
      ? null
      : { indicators: rates, areas: members, years: lens.years, breakdowns: 'headline' as const },
  );
  const first = hasChosen ? chosen.indicator : mostCompared(rates, lastYears.value?.lastYears ?? []);
  const indicator = view.indicators.find(({ id }) => id === first) ?? view.indicators[0];
  const answer = useSeries(
    indicator ? [indicator.id, CONTEXT.population, CONTEXT.gdp] : [],
    useMemo(() => [...members, view.area], [members, view.area]),
  );
  const series = answer.value ?? [];
  const id = indicator?.id ?? '';
  const keys = useMemo(() => disaggregations(series, id, view.area), [series, id, view.area]);
  const hasAreas = tableYears(series, { indicator: id, areas: members, between: AREAS }).length > 0;
  const dims = keys.includes(chosen.between) ? chosen.between : hasAreas ? undefined : keys[0];
  const between: Between = dims === undefined ? AREAS : { kind: 'dims', keys: dims };
  const isAreas = between.kind === 'areas';
  const request = { indicator: id, areas: isAreas ? members : [view.area], between };
  const isRate = indicator ? isRateOf(indicator) : false;
  const isWeighted = isAreas && (chosen.isWeighted ?? isRate);
  const isOrdered = isAreas && chosen.isOrdered;
  const counting = { isWeighted, isOrdered, leastPopulation: chosen.leastPopulation ?? 0 };
  const years = tableYears(series, request, counting).filter(isInLens);
  const year = years.find((one) => String(one) === chosen.year) ?? years[0] ?? null;
  const baseline = catalogue.framework.baselineYear;
  const earlier =
    years.find((one) => String(one) === chosen.earlier && one !== year) ??
    [...years].reverse().find((one) => one >= baseline && one !== year) ??
    null;
  const resultsIn = (at: number | null) => {
    const compared = at === null ? null : comparisonIn(series, request, at, counting);
    const upperBound = indicator?.unit.measure === 'percent' ? 100 : null;
    const options = {
      direction: scoredDirection(indicator?.direction),
      reference: null,
      upperBound,
      isSmallSampleCorrected: false,
    };
    return compared && { compared, results: measure(compared.distribution, MEASURES, options) };
  };
  const [now, before] = [resultsIn(year), resultsIn(earlier)];
  const sources = [id, ...(isWeighted || isOrdered ? [CONTEXT.population] : []), ...(isOrdered ? [CONTEXT.gdp] : [])];
  const found: Inequality | null =
    indicator && now && year !== null && now.compared.distribution.groups.length > 0
      ? {
          indicator,
          year,
          now: now.compared,
          results: now.results,
          before: before?.results ?? null,
          series: series.filter((one) => one.indicator === id),
          used: series.filter((one) => sources.includes(one.indicator) && request.areas.includes(one.area)),
          within: isAreas ? null : view.area,
          isWeighted,
          isOrdered,
          nameOf: isAreas ? placeOf : (dims: string) => breakdownText(dims, t),
        }
      : null;
  const leastPopulation = chosen.leastPopulation;
  return {
    answer,
    change,
    indicators: view.indicators,
    id,
    keys,
    between,
    years,
    year,
    earlier,
    isWeighted,
    isOrdered,
    leastPopulation,
    found,
  };
}
