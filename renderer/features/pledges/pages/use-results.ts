import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { type IndicatorResult, indicatorResult } from '#shared/pledges/pages/indicator-result';
import { SERIES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument } from '../../../queries/hooks.ts';

const NONE: readonly Series[] = [];

/** What indicators say of an area in the years of the lens, and those without a value there; null until that is known. */
export function useResults(indicators: readonly Indicator[], area: string | null) {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const request = useMemo(
    () =>
      area === null || indicators.length === 0
        ? null
        : {
            indicators: indicators.map(({ id }) => id),
            areas: [area],
            years: lens.years,
            breakdowns: 'headline' as const,
          },
    [indicators, area, lens.years],
  );
  const answer = useAnswer(SERIES, request);
  const { baselineYear } = catalogue.framework;
  return useMemo(() => {
    const series = answer.value ?? NONE;
    const isKnown = request === null || answer.value !== null;
    const found = indicators.map((indicator) =>
      area === null ? null : indicatorResult(indicator, area, series, baselineYear),
    );
    return {
      failure: answer.state === 'failed' ? answer.error : null,
      isKnown,
      results: found.filter((one): one is IndicatorResult => one !== null),
      without: isKnown ? indicators.filter((_, at) => found[at] === null) : [],
      baselineYear,
    };
  }, [answer, request, indicators, area, baselineYear]);
}
