import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import { NEED_INDICATORS, SITUATION_INDICATORS, situationNeeds } from '#shared/pledges/needs/situation-needs';
import { planYears, situationsIn, yearShownFirst } from '#shared/responsibility/plans';
import { SERIES } from '../../../queries/engine-queries.ts';
import { useAnswers, useDocument } from '../../../queries/hooks.ts';
import { useOwnPledges } from '../../../queries/use-own-pledges.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';

const YEAR = remembered<number | null>(null);
const NO_SERIES: readonly Series[] = [];

/** Needs and support of the situations of the lens, in one year of their plans. */
export function useNeeds() {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { pledges } = useOwnPledges();
  const [chosen, choose] = useRemembered(YEAR);
  const situations = useMemo(() => {
    const codes = new Set(situationsIn(catalogue, lens));
    return catalogue.groups.filter(({ code }) => codes.has(code));
  }, [catalogue, lens]);
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const asked = (indicators: readonly string[], areas: readonly string[]) => ({
    indicators: indicators.filter((id) => known.has(id)),
    areas,
    years: null,
  });
  const [ofSituations, ofHosts] = useAnswers(SERIES, [
    asked(
      SITUATION_INDICATORS,
      situations.map(({ code }) => code),
    ),
    asked(NEED_INDICATORS.access, [...new Set(situations.flatMap(({ members }) => members))].sort()),
  ]);
  const money = ofSituations?.value ?? NO_SERIES;
  const access = ofHosts?.value ?? NO_SERIES;
  const series = useMemo(() => [...money, ...access], [money, access]);
  const years = useMemo(
    () => planYears(money).filter((year) => lens.years === null || (year >= lens.years[0] && year <= lens.years[1])),
    [money, lens.years],
  );
  const year = years.find((one) => one === chosen) ?? yearShownFirst(money, years);
  const needs = useMemo(
    () => (year === null ? [] : situationNeeds({ series, situations, year, pledges })),
    [series, situations, year, pledges],
  );
  const failed = [ofSituations, ofHosts].find((answer) => answer?.state === 'failed');
  return {
    needs,
    year,
    years,
    choose,
    series,
    pledges,
    isLoading: [ofSituations, ofHosts].some((answer) => answer?.state === 'loading'),
    failure: failed?.state === 'failed' ? failed.error : null,
  };
}

export type Needs = ReturnType<typeof useNeeds>;
