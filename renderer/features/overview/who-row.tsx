import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import { lensAreas } from '#shared/framework/lens';
import { WHO_INDICATORS } from '#shared/overview/map-measures';
import { SERIES } from '../../queries/engine-queries.ts';
import { type Loaded, useAnswer, useDocument } from '../../queries/hooks.ts';
import { CarriersPanel } from './carriers-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import styles from './who-row.module.css';

const NONE: readonly Series[] = [];

/** Series of hosting, resettlement and returns of every area, once `isWanted`. */
export function useWho(isWanted: boolean): Loaded<readonly Series[]> {
  const { catalogue } = useDocument('catalogue');
  // All years and areas: another lens or year is a matter of what is drawn.
  const request = useMemo(
    () => ({
      indicators: WHO_INDICATORS.filter((id) => catalogue.framework.indicators.some((one) => one.id === id)),
      areas: catalogue.areas.map(({ code }) => code),
      years: null,
      breakdowns: 'headline' as const,
    }),
    [catalogue],
  );
  return useAnswer(SERIES, isWanted ? request : null);
}

/** Who hosts, resettles and returns, on a map by year; beside it who carries it, against the size of each economy. */
export function WhoRow({ answer }: { readonly answer: Loaded<readonly Series[]> }) {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const areas = useMemo(() => lensAreas(catalogue, lens), [catalogue, lens]);
  const series = answer.value ?? NONE;
  const isLoading = answer.state === 'loading';
  return (
    <div className={styles.who}>
      <MapPanel series={series} areas={areas} years={lens.years} isLoading={isLoading} />
      <CarriersPanel series={series} areas={areas} years={lens.years} isLoading={isLoading} />
    </div>
  );
}
