import { useMemo } from 'react';
import type { Disaggregations } from '#shared/engine/disaggregations';
import { applyLens, areasAskedAmong, inhabitedAreas } from '#shared/framework/lens';
import { bandsOf } from '#shared/framework/tree';
import { withComponentIndicators } from '#shared/projections/evidence';
import { dataGaps, hasNoValue } from '#shared/responsibility/data-gaps';
import { situationsIn } from '#shared/responsibility/plans';
import { DISAGGREGATION_LISTS, LAST_YEARS, SERIES_COLUMNS } from '../../queries/engine-queries.ts';
import { useAnswer, useAnswers, useDocument } from '../../queries/hooks.ts';
import { overviewRows } from './overview-rows.ts';

/** Only whether there is a value is asked. */
const NOBODY = { refugees: new Map<string, number>(), now: 0, fresh: 0 };
const NO_LISTS: ReadonlyMap<string, Disaggregations> = new Map();

/** The indicators of the lens with their figures, by objective, and how much of the lens they cover. */
export function useOverview() {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { framework } = catalogue;
  const { indicators, area } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const group = catalogue.groups.find((candidate) => candidate.code === area);
  const bands = useMemo(
    () => bandsOf(framework, indicators).filter((band) => band.indicators.length > 0),
    [framework, indicators],
  );
  // Each band by itself, in the order they stand: the framework's figures never wait for, or fail with, a person's files.
  const answers = useAnswers(
    SERIES_COLUMNS,
    bands.map((band) => ({
      indicators: band.indicators.map(({ id }) => id),
      areas: [area],
      years: lens.years,
      breakdowns: 'shown' as const,
    })),
  );
  const isReady = answers.every(({ state }) => state === 'ready');
  const counted = useAnswer(DISAGGREGATION_LISTS, isReady ? indicators.map(({ id }) => id) : null);
  const members = useMemo(() => inhabitedAreas(catalogue, lens), [catalogue, lens]);
  const asked = useMemo(() => areasAskedAmong(catalogue, members), [catalogue, members]);
  const situations = useMemo(() => situationsIn(catalogue, lens), [catalogue, lens]);
  // After what is shown first: it reads every country. As asked for the data gaps, so that both say the same.
  const reach = useAnswer(
    LAST_YEARS,
    isReady
      ? {
          indicators: withComponentIndicators(
            indicators.map(({ id }) => id),
            framework.indicators,
          ),
          areas: [...new Set([area, ...members, ...situations])],
          years: lens.years,
          breakdowns: 'headline',
        }
      : null,
  );
  const covered = useMemo(() => {
    if (!group) return null;
    if (!reach.value) return 'unknown';
    const found = new Map<string, Set<string>>();
    for (const { indicator, area: code } of reach.value.lastYears)
      found.set(indicator, (found.get(indicator) ?? new Set()).add(code));
    return found;
  }, [group, reach.value]);
  const nowhere = useMemo(() => {
    if (!reach.value) return null;
    const { lastYears } = reach.value;
    const groups = situations.map((code) => ({ code, kind: 'situation' as const }));
    const found = dataGaps({ ...NOBODY, indicators, lastYears, asked, groups, whole: area });
    return new Set(found.filter(hasNoValue).map(({ indicator }) => indicator));
  }, [reach.value, indicators, situations, asked, area]);
  const rows = answers.map((answer, at) =>
    overviewRows(bands[at]?.indicators ?? [], answer, counted.value ?? NO_LISTS, covered, asked, nowhere),
  );
  const isLoading =
    answers.some(({ state }) => state === 'loading') ||
    (isReady && (counted.state === 'loading' || reach.state === 'loading'));
  return { area, group, situations, bands, rows, isReady, isLoading };
}
