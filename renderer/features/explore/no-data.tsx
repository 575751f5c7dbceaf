import { useMemo } from 'react';
import { areasBySize } from '#shared/charts/areas-with-data';
import { FIRST_AREAS } from '#shared/charts/first-chart';
import type { ChartSpec } from '#shared/charts/spec';
import { inhabitedAreas } from '#shared/framework/lens';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/layout.tsx';

interface NoDataProps {
  /** The chart as the lens lets it be shown. */
  readonly spec: ChartSpec;
  readonly onTake: (areas: readonly string[]) => void;
}

/** Nothing to draw: says which areas of the lens have data, as where a group has none because its members are not added up. */
export function NoData({ spec, onTake }: NoDataProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [indicator] = spec.indicators;
  const { years } = spec;
  const asked = useMemo(
    () =>
      indicator === undefined
        ? null
        : {
            indicators: [indicator],
            areas: inhabitedAreas(catalogue, lens),
            years,
            breakdowns: 'headline' as const,
          },
    [indicator, catalogue, lens, years],
  );
  const answer = useAnswer(SERIES, asked);
  const found = useMemo(() => areasBySize(answer.value ?? []), [answer.value]);
  if (found.length === 0)
    return <EmptyState title={t('explore.empty')} text={answer.state === 'loading' ? '' : t('explore.emptyText')} />;
  return (
    <>
      <EmptyState title={t('explore.empty')} text={t('explore.otherAreas', { count: found.length })} />
      <Button variant="primary" onPress={() => onTake(found.slice(0, FIRST_AREAS))}>
        {t('explore.takeAreas', { count: Math.min(FIRST_AREAS, found.length) })}
      </Button>
    </>
  );
}
